"""How allauth's journeys speak to this site: their mail goes through the outbox like all other mail."""

from typing import Any
from uuid import uuid4

from allauth.account.adapter import DefaultAccountAdapter
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from replies.mailing import letters

# allauth's name of a mail -> ours, in templates/emails/.
MAILS = {
    "account/email/email_confirmation": "account/confirm_address",
    "account/email/email_confirmation_signup": "account/confirm_address",
    "account/email/login_code": "account/sign_in_code",
    "account/email/password_reset_key": "account/reset_password",
    "account/email/account_already_exists": "account/already_here",
    "account/email/unknown_account": "account/not_known_here",
}
# Something about the account has changed: one mail, with what it was.
CHANGES = {
    "account/email/password_changed": _("Your password was changed."),
    "account/email/password_reset": _("Your password was set anew, by the link in our mail."),
    "account/email/password_set": _("A password was set."),
    "account/email/email_changed": _("Your e-mail address was changed."),
    "account/email/email_confirm": _("An e-mail address was confirmed."),
    "account/email/email_deleted": _("An e-mail address was removed."),
    "mfa/email/totp_activated": _("An authenticator app was added to your sign-in."),
    "mfa/email/totp_deactivated": _("The authenticator app was removed from your sign-in."),
    "mfa/email/webauthn_added": _("A passkey was added to your sign-in."),
    "mfa/email/webauthn_removed": _("A passkey was removed from your sign-in."),
    "mfa/email/recovery_codes_generated": _("New recovery codes were made; the old ones are void."),
}


class AccountAdapter(DefaultAccountAdapter):
    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Queues allauth's mail. The row does not keep its words: they hold codes and links that sign people in."""
        change = CHANGES.get(template_prefix)
        template = "account/changed" if change else MAILS[template_prefix]
        person = context.get("user")
        with transaction.atomic():
            letters.queue_notice(
                template=template,
                context={**context, "email": email, "change": change},
                key=f"account:{uuid4()}",
                now=timezone.now(),
                person=person if isinstance(person, User) else User.objects.filter(email__iexact=email).first(),
                to_address=email,
                keep_words=False,
            )
