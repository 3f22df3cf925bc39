"""Mail that leaves through a provider's API, by django-anymail: for those who have no SMTP server. Thin on purpose."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import requests
from anymail.exceptions import AnymailAPIError, AnymailError, AnymailRecipientsRefused
from django.core.mail import EmailMultiAlternatives, mailers

from replies.mailing.outcomes import ChannelTrouble, Outcome, Refused, TryLater, Unanswered
from replies.mailing.smtp_line import Mail

# The provider makes these itself, or takes them from the message's own attributes.
MADE_ANEW = {"from", "to", "subject", "reply-to", "content-type", "content-transfer-encoding", "mime-version"}


class Provider:
    """A way out with the same two steps as an SMTP line. A provider is told everything at once, in the second."""

    def offer(self, mail: Mail) -> None:
        """Nothing to agree on beforehand."""

    def withdraw(self) -> None:
        """Nothing was offered."""

    def close(self) -> None:
        """Each mail is a request of its own."""

    def hand_over(self, mail: Mail) -> str:
        """Gives the mail to the provider. Returns its own id for it. Raises like smtp_line.Line.hand_over."""
        message = as_django_sends_it(message_from_bytes(bytes(mail.raw), policy=policy.default))
        try:
            mailers["default"].send_messages([message])
        except AnymailRecipientsRefused as error:
            raise Refused(str(error), of_recipient=True) from error
        except AnymailAPIError as error:
            raise what_it_means(error) from error
        except requests.ConnectTimeout as error:
            raise TryLater(f"{type(error).__name__}: {error}") from error
        except (requests.RequestException, OSError) as error:
            raise Unanswered(f"{type(error).__name__}: {error}") from error
        except AnymailError as error:
            raise ChannelTrouble(f"{type(error).__name__}: {error}") from error
        return str(getattr(getattr(message, "anymail_status", None), "message_id", "") or "")


def what_it_means(error: AnymailAPIError) -> Outcome:
    """A provider's HTTP answer in the words of the outbox. No answer at all leaves doubt."""
    words = str(error)
    code = error.status_code
    if code is None:
        never_arrived = isinstance(error.__cause__, requests.ConnectTimeout)
        return TryLater(words) if never_arrived else Unanswered(words)
    if code in (401, 402, 403, 404):
        return ChannelTrouble(words)
    if code == 429 or code >= 500:
        return TryLater(words)
    return Refused(words, of_recipient=False)


def as_django_sends_it(mail: EmailMessage) -> EmailMultiAlternatives:
    """The stored mail in the form that anymail takes: the same words, Message-ID, thread and marks."""
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    message = EmailMultiAlternatives(
        subject=str(mail["Subject"]),
        body=text.get_content() if text else "",
        from_email=str(mail["From"]),
        to=[str(mail["To"])],
        reply_to=[str(mail["Reply-To"])] if mail["Reply-To"] else None,
        headers={name: str(value) for name, value in mail.items() if name.lower() not in MADE_ANEW},
    )
    if html:
        message.attach_alternative(html.get_content(), "text/html")
    return message
