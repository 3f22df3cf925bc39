"""Who writes to whom about what. Each function builds a mail once and queues it; call inside a transaction."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone, translation

from candidates.models import Contact, User
from replies.mailing import outbox, rendering
from replies.mailing.addresses import (
    SUBJECT_MAX,
    NoAddress,
    address_of,
    clean_line,
    clean_name,
    domain_of,
    known_message_ids,
    mailbox,
    usable_address,
)
from replies.mailing.building import Envelope, build
from replies.models import Conversation, Message
from replies.statuses import MessageKind

__all__ = ["NoAddress", "contact_to_write_to", "queue_notice", "queue_nudge", "queue_reminder", "queue_reply"]

# RFC 3834, and Exchange's own word for it: no out-of-office answer, please.
FROM_A_MACHINE = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}


# ---------------------------------------------------------------- to the employer


def queue_reply(*, conversation: Conversation, subject: str, body: str, now: datetime, answer_url: str = "") -> Message:
    """The candidate's reply, in the thread of the rejection's mail. Raises NoAddress.

    Once per conversation and address: a second call returns the first one's row. `answer_url`: the page on which the
    contact may answer without an account; it stands in the foot.
    """
    contact = contact_to_write_to(conversation=conversation)
    key = f"reply:{conversation.pk}:{fingerprint(usable_address(contact.email))}"
    thread = thread_of_rejection(conversation)
    return queue_for_employer(
        kind=MessageKind.REPLY, conversation=conversation, contact=contact, subject=subject, body=body, key=key,
        thread=thread, answer_url=answer_url, now=now,
    )  # fmt: skip


def queue_reminder(
    *, conversation: Conversation, subject: str, body: str, key: str, now: datetime, answer_url: str = ""
) -> Message:
    """A further mail to the employer, in the thread of the reply. The same key twice is one mail. Raises NoAddress."""
    contact = contact_to_write_to(conversation=conversation)
    earlier = conversation.messages.going_out().filter(kind=MessageKind.REPLY).order_by("created_at").last()
    thread = thread_of_rejection(conversation) + ([earlier.message_id] if earlier else [])
    return queue_for_employer(
        kind=MessageKind.REMINDER, conversation=conversation, contact=contact, subject=subject, body=body, key=key,
        thread=thread, answer_url=answer_url, now=now,
    )  # fmt: skip


def contact_to_write_to(*, conversation: Conversation) -> Contact:
    """Who a mail about this no goes to: whoever wrote it, else the application's contact. Raises NoAddress."""
    for contact in (conversation.rejection.contact, conversation.application.contact):
        if contact is not None and contact.email and contact.bounced_at is None:
            usable_address(contact.email)
            return contact
    raise NoAddress(str(conversation.pk))


def thread_of_rejection(conversation: Conversation) -> list[str]:
    """The Message-IDs of the rejection's thread, oldest first, the rejection's own at the end (RFC 5322, 3.6.4)."""
    rejection = conversation.rejection
    earlier, own = known_message_ids(rejection.mail_references), known_message_ids(rejection.mail_message_id)
    return [reference for reference in earlier if reference not in own] + own


def queue_for_employer(
    *,
    kind: MessageKind,
    conversation: Conversation,
    contact: Contact,
    subject: str,
    body: str,
    key: str,
    thread: list[str],
    answer_url: str,
    now: datetime,
) -> Message:
    existing = outbox.find_queued(key=key)
    if existing:
        return existing
    written = write_for_employer(
        candidate=conversation.candidate.name, language=conversation.language, subject=subject, body=body,
        answer_url=answer_url,
    )  # fmt: skip
    envelope = Envelope(
        sender=written.sender,
        recipient=mailbox(name=contact.name, address=contact.email),
        reply_to=Address(addr_spec=f"c+{conversation.address_token}@{settings.INBOUND_DOMAIN}"),
        subject=written.subject,
        message_id=new_message_id(),
        date=now,
        machine={"In-Reply-To": thread[-1], "References": " ".join(thread)} if thread else {},
    )
    letter = sealed(
        envelope=envelope, kind=kind, key=key, words=body, text=written.text, html=written.html,
        conversation=conversation, person=None,
    )  # fmt: skip
    return outbox.queue(letter=letter, now=now)


@dataclass(frozen=True, kw_only=True)
class Written:
    """A mail to an employer as the reader will see it: who it says it is from, its subject, its two bodies."""

    sender: Address
    subject: str
    text: str
    html: str


def write_for_employer(*, candidate: str, language: str, subject: str, body: str, answer_url: str = "") -> Written:
    """What leaves for the employer, less the envelope; an editor's preview is made by this too. Writes no row."""
    with translation.override(language):
        sender = sender_for(name=_via(candidate))
        text, html = rendering.render_letter(body=body, context={"candidate": candidate, "answer_url": answer_url})
    return Written(sender=sender, subject=clean_line(subject, limit=SUBJECT_MAX), text=text, html=html)


# ---------------------------------------------------------------- to our own people


def queue_notice(
    *,
    template: str,
    context: Mapping[str, Any],
    key: str,
    now: datetime,
    person: User | None = None,
    to_address: str = "",
    conversation: Conversation | None = None,
    keep_words: bool = True,
) -> Message:
    """A mail of the agency, from templates/emails/<template>/, in the person's language and time zone.

    To `to_address`, or else to the person's. The same key twice returns the first one's row. `keep_words=False`: for
    mails with a secret in them, which the row should not outlive. Raises NoAddress.
    """
    return queue_from_agency(
        kind=MessageKind.NOTICE, template=template, context=context, key=key, now=now, person=person,
        to_address=to_address, conversation=conversation, machine=FROM_A_MACHINE, keep_words=keep_words,
    )  # fmt: skip


def queue_nudge(
    *,
    person: User,
    template: str,
    context: Mapping[str, Any],
    key: str,
    now: datetime,
    stop_url: str,
    conversation: Conversation | None = None,
) -> Message:
    """A reminder, which one click stops (RFC 8058): `stop_url` takes a POST without a session. Else as queue_notice."""
    unsubscribe = {"List-Unsubscribe": f"<{stop_url}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    return queue_from_agency(
        kind=MessageKind.NUDGE, template=template, context={**context, "stop_url": stop_url}, key=key, now=now,
        person=person, to_address="", conversation=conversation, machine={**FROM_A_MACHINE, **unsubscribe},
        keep_words=True,
    )  # fmt: skip


def queue_from_agency(
    *,
    kind: MessageKind,
    template: str,
    context: Mapping[str, Any],
    key: str,
    now: datetime,
    person: User | None,
    to_address: str,
    conversation: Conversation | None,
    machine: Mapping[str, str],
    keep_words: bool,
) -> Message:
    existing = outbox.find_queued(key=key)
    if existing:
        return existing
    recipient = mailbox(name=person.name if person else "", address=to_address or (person.email if person else ""))
    zone = ZoneInfo(person.time_zone if person else settings.TIME_ZONE)
    language = person.language if person else settings.LANGUAGE_CODE
    with translation.override(language), timezone.override(zone):
        subject, text, html = rendering.render_mail(template=template, context={"person": person, **context})
    envelope = Envelope(
        sender=sender_for(name=settings.AGENCY_NAME),
        recipient=recipient,
        subject=clean_line(subject, limit=SUBJECT_MAX),
        message_id=new_message_id(),
        date=now,
        machine=machine,
    )
    letter = sealed(
        envelope=envelope, kind=kind, key=key, words=text if keep_words else "", text=text, html=html,
        conversation=conversation, person=person,
    )  # fmt: skip
    return outbox.queue(letter=letter, now=now)


# ---------------------------------------------------------------- shared


def sealed(
    *,
    envelope: Envelope,
    kind: MessageKind,
    key: str,
    words: str,
    text: str,
    html: str,
    conversation: Conversation | None,
    person: User | None,
) -> outbox.Letter:
    """The letter in its envelope. `words` are kept to be shown, `text` and `html` leave."""
    return outbox.Letter(
        kind=kind,
        key=key,
        from_name=envelope.sender.display_name,
        from_address=envelope.sender.addr_spec,
        to_address=envelope.recipient.addr_spec,
        subject=envelope.subject,
        text=words,
        message_id=envelope.message_id,
        raw=build(envelope=envelope, text=text, html=html),
        conversation=conversation,
        person=person,
    )


def sender_for(*, name: str) -> Address:
    return Address(display_name=name, addr_spec=usable_address(address_of(settings.MAIL_FROM)))


def _via(name: str) -> str:
    """How a candidate's name stands in the employer's inbox: theirs, and whose server it comes from."""
    via = translation.pgettext("sender of a mail", "%(candidate)s via %(agency)s")
    return via % {"candidate": clean_name(name), "agency": clean_name(settings.AGENCY_NAME)}


def new_message_id() -> str:
    return f"<{uuid4()}@{domain_of(address_of(settings.MAIL_FROM))}>"


def fingerprint(address: str) -> str:
    return hashlib.sha256(address.lower().encode()).hexdigest()[:16]
