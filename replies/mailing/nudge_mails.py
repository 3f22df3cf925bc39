"""Nudges as mails: to one of our own people, from the agency, with the one-click stop of RFC 8058."""

from dataclasses import dataclass
from datetime import datetime
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from candidates.models import User
from replies.mailing import outbox
from replies.models import Conversation
from replies.statuses import MessageKind

LONGEST_SUBJECT = 400


@dataclass(frozen=True, kw_only=True)
class NudgeMail:
    """One mail to one person. `key` says what it is about: the same key twice is the same mail."""

    person: User
    subject: str
    text: str
    html: str
    stop_link: str
    key: str
    conversation: Conversation | None = None


def letter_of(mail: NudgeMail, *, now: datetime) -> outbox.Letter:
    """The mail as the outbox takes it, bytes and Message-ID fixed. Raises ValueError where no header may hold it."""
    _, from_address = parseaddr(settings.MAIL_FROM)
    message_id = f"<{uuid4()}@{from_address.rpartition('@')[2]}>"
    return outbox.Letter(
        kind=MessageKind.NUDGE,
        key=mail.key,
        from_name=settings.AGENCY_NAME,
        from_address=from_address,
        to_address=mail.person.email,
        subject=mail.subject[:LONGEST_SUBJECT],
        text=mail.text,
        message_id=message_id,
        raw=_bytes(mail, from_address=from_address, message_id=message_id, now=now),
        conversation=mail.conversation,
        person=mail.person,
    )


def _bytes(mail: NudgeMail, *, from_address: str, message_id: str, now: datetime) -> bytes:
    mime = EmailMultiAlternatives(
        subject=mail.subject,
        body=mail.text,
        from_email=formataddr((settings.AGENCY_NAME, from_address)),
        to=[mail.person.email],
        headers={
            "Message-ID": message_id,
            "Date": format_datetime(now),
            "Auto-Submitted": "auto-generated",
            "List-Unsubscribe": f"<{mail.stop_link}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
    )
    mime.attach_alternative(mail.html, "text/html")
    return mime.message(policy=SMTP).as_bytes()
