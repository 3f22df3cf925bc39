from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class RepliesConfig(AppConfig):
    name = "replies"
    verbose_name = _("Replies and wording")

    def ready(self) -> None:
        from replies import hooks

        hooks.listen()
        post_migrate.connect(install_wordings, sender=self)


def install_wordings(**_: Any) -> None:
    """After `migrate`: an agency that has no wordings yet begins with those that ship with Ajar."""
    from django.utils import timezone

    from replies import publishing

    publishing.install_shipped(now=timezone.now())
