"""Is this mail a no, to which application, from whom, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, cast

from replies.reading.contacts import find_contact
from replies.reading.dates import find_date
from replies.reading.employers import find_employer
from replies.reading.forwarded import Forwarded, find_forwarded, find_headed
from replies.reading.limits import PASTED_CHARACTERS, RAW_BYTES
from replies.reading.mail import Mail, read_mail
from replies.reading.positions import find_position
from replies.reading.reasons import find_reason
from replies.reading.unreadable import Unreadable
from replies.reading.verdict import judge

Source = Literal["subject", "sender", "body", "header"]
Span = tuple[int, int, Source]
FORWARD_SUBJECT = re.compile(r"^\s*(?:(?:fwd?|wg|tr|rv|i|enc)\s*:\s*)+", re.IGNORECASE)
LETTER_DATE = re.compile(
    r"^[ \t]*(?:[^\W\d][\w .-]{0,30}, (?:the |den |le )?)?(\d{1,2}[^\n]{3,25}\d{4}"
    r"|[^\W\d]{3,9} \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)[ \t]*$",
    re.MULTILINE,
)
MOST_CONTROL = 0.05


@dataclass(frozen=True)
class RejectionRead:
    """What a mail says about a rejection; None where it does not say.

    `spans` has, by field name ("employer", "position", "contact", "reason", "said"), where it was read: start and end
    in characters of the text of `source` as it was given. "said" is the sentence of the no.
    """

    is_rejection: bool
    confidence: float
    employer: str | None = None
    position: str | None = None
    contact: str | None = None
    rejected_on: date | None = None
    reason: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)


def read_rejection(*, subject: str = "", sender: str = "", body: str) -> RejectionRead:
    """Read a mail of which subject, sender ("Name <address>" or an address) and body are known.

    Raises Unreadable("empty" | "too_large" | "binary").
    """
    _refuse_unreadable(body)
    verdict = judge(subject=subject, body=body)
    position = find_position(subject=subject, body=body) if verdict.is_about_job else None
    role = position[0].value if position else None
    employer = (
        find_employer(subject=subject, sender=sender, body=body, not_named=role) if verdict.is_about_job else None
    )
    contact = find_contact(sender=sender, body=body, employer=employer.name if employer else None)
    reason = find_reason(body, verdict.said_at)
    spans: dict[str, Span] = {}
    if verdict.said_at:
        spans["said"] = (*verdict.said_at, "body")
    if position:
        spans["position"] = (position[0].start, position[0].end, cast(Source, position[1]))
    if employer:
        spans["employer"] = (employer.start, employer.end, cast(Source, employer.source))
    if contact:
        spans["contact"] = (contact[1], contact[2], cast(Source, contact[3]))
    if reason:
        spans["reason"] = (reason[1], reason[2], "body")
    return RejectionRead(
        is_rejection=verdict.is_rejection,
        confidence=verdict.confidence,
        employer=employer.name if employer else None,
        position=role,
        contact=contact[0] if contact else None,
        rejected_on=_letter_date(body),
        reason=reason[0] if reason else None,
        spans=spans,
    )


def read_rejection_from_raw(raw: bytes) -> RejectionRead:
    """Read a whole mail; of a forwarded one (inline or attached) the mail inside. Raises Unreadable."""
    if len(raw) > RAW_BYTES:
        raise Unreadable("too_large")
    return read_rejection_from_mail(unwrap(read_mail(raw)))


def unwrap(mail: Mail) -> Mail:
    """The mail inside one that was forwarded as an attachment; any other mail itself."""
    attached = next((file for file in mail.attachments if file.content_type == "message/rfc822"), None)
    if attached and (FORWARD_SUBJECT.match(mail.subject) or not mail.text.strip()):
        return read_mail(attached.content)
    return mail


def read_rejection_from_mail(mail: Mail) -> RejectionRead:
    """Read a mail that is already taken apart; of a forwarded one the mail inside. Raises Unreadable."""
    inner = find_forwarded(mail.text)
    if inner:
        return _read_inner(inner, mail.text, subject=FORWARD_SUBJECT.sub("", mail.subject))
    sender = f"{mail.from_name} <{mail.from_address}>" if mail.from_address else mail.from_name
    read = read_rejection(subject=mail.subject, sender=sender, body=mail.text)
    return replace(read, rejected_on=mail.date.date() if mail.date else read.rejected_on)


def read_pasted(text: str) -> RejectionRead:
    """Read what a person pasted: a body alone, with header lines above it, or a forwarded mail.

    Spans count in the pasted text. Raises Unreadable("empty" | "too_large" | "binary").
    """
    _refuse_unreadable(text)
    inner = find_forwarded(text) or find_headed(text)
    return _read_inner(inner, text, subject="") if inner and inner.body.strip() else read_rejection(body=text)


def _read_inner(inner: Forwarded, outer: str, *, subject: str) -> RejectionRead:
    read = read_rejection(subject=inner.subject or subject, sender=inner.sender, body=inner.body)
    spans = {name: moved for name, span in read.spans.items() if (moved := _move(span, inner, outer))}
    return replace(read, rejected_on=inner.sent_on or read.rejected_on, spans=spans)


def _move(span: Span, inner: Forwarded, outer: str) -> Span | None:
    """The same words in the text that they were taken out of; None where a quote mark runs through them."""
    start, end, source = span
    words = {"body": inner.body, "subject": inner.subject, "sender": inner.sender}.get(source, "")[start:end]
    from_ = max(outer.find(inner.body[:40]), 0) if source == "body" else 0
    at = outer.find(words, from_) if words else -1
    return (at, at + len(words), "body" if source == "body" else "header") if at >= 0 else None


def _letter_date(body: str) -> date | None:
    match = LETTER_DATE.search(body[:400])
    return find_date(match[1]) if match else None


def _refuse_unreadable(text: str) -> None:
    if len(text) > PASTED_CHARACTERS:
        raise Unreadable("too_large")
    if not text.strip():
        raise Unreadable("empty")
    control = sum(
        1
        for sign in text[:20_000]
        if (sign < " " and sign not in "\n\r\t\f\v") or sign == "\ufffd" or "\x7f" <= sign < "\xa0"
    )
    if control > len(text[:20_000]) * MOST_CONTROL:
        raise Unreadable("binary")
