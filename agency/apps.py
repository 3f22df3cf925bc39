from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.utils.translation import gettext_lazy as _


class AgencyConfig(AppConfig):
    name = "agency"
    verbose_name = _("Agency")

    def ready(self) -> None:
        from agency import heartbeat

        heartbeat.listen()


class AjarAdminConfig(AdminConfig):
    default_site = "agency.admin_site.AjarAdminSite"
