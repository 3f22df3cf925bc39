"""Mail that a provider posts to us: anymail proves who it is and normalises, `receiving.keep` stores."""

from collections.abc import Callable
from typing import Any

from anymail.signals import AnymailInboundEvent, inbound
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.module_loading import import_string

from replies.mailing import receiving

# The providers whose inbound mail is taken in; the word in the address, anymail's view.
VIEWS = {
    "postmark": "anymail.webhooks.postmark.PostmarkInboundWebhookView",
    "mailgun": "anymail.webhooks.mailgun.MailgunInboundWebhookView",
    "sendgrid": "anymail.webhooks.sendgrid.SendGridInboundWebhookView",
    "amazon_ses": "anymail.webhooks.amazon_ses.AmazonSESInboundWebhookView",
    "brevo": "anymail.webhooks.brevo.BrevoInboundWebhookView",
    "mailjet": "anymail.webhooks.mailjet.MailjetInboundWebhookView",
    "postal": "anymail.webhooks.postal.PostalInboundWebhookView",
}


def view_of(provider: str) -> Callable[[HttpRequest], HttpResponse] | None:
    """Anymail's view for the provider, or None for one that we do not know."""
    path = VIEWS.get(provider)
    return import_string(path).as_view() if path else None


class NotKept(Exception):
    """A mail could not be stored: our trouble, not the provider's, who must come again."""


def keep_event(sender: type, event: AnymailInboundEvent, esp_name: str, **_: Any) -> None:
    """Stores what anymail has proved and normalised. What is raised here becomes a 500: the provider comes again."""
    message = event.message
    recipients = [message.envelope_recipient or "", *(str(address.addr_spec) for address in message.to)]
    try:
        receiving.keep(
            raw=message.as_bytes(),
            provider=esp_name[:20],
            event_id=str(event.event_id or ""),
            recipients=recipients,
            now=timezone.now(),
        )
    except Exception as error:
        raise NotKept from error


def listen() -> None:
    """Connects to anymail; called once, when the app is ready."""
    inbound.connect(keep_event, dispatch_uid="keep inbound mail")
