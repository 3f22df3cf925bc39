"""The Django admin, for staff editors and administrators, behind a second factor."""

from allauth.account.decorators import secure_admin_login
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class AjarAdminSite(AdminSite):
    site_header = _("Wording and people")
    site_title = _("Ajar")
    index_title = _("What would you like to look after?")

    def has_permission(self, request: HttpRequest) -> bool:
        """Staff with a second factor; the demo asks for none, and says so in a banner."""
        user = request.user
        if not (user.is_active and user.is_staff):
            return False
        return settings.DEMO or is_mfa_enabled(user)


AjarAdminSite.login = secure_admin_login(AjarAdminSite.login)  # type: ignore[method-assign]
