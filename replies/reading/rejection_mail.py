"""Is this mail a no, to which application, from whom, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from replies.reading.mail import read_mail
from replies.reading.unreadable import Unreadable

Source = Literal["subject", "sender", "body", "header"]
Span = tuple[int, int, Source]


@dataclass(frozen=True)
class RejectionRead:
    """What a mail says about a rejection; None where it does not say. `spans` has, by field name, where in the text of
    `source` it was read: start and end in characters of that text as it was given."""

    is_rejection: bool
    confidence: float
    employer: str | None = None
    position: str | None = None
    contact: str | None = None
    rejected_on: date | None = None
    reason: str | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)


def read_rejection(*, subject: str = "", sender: str = "", body: str) -> RejectionRead:
    """Read a mail of which subject, sender ("Name <address>" or an address) and body are known."""
    if not body.strip():
        raise Unreadable("empty")
    return RejectionRead("unfortunately" in body.lower(), 0.5)


def read_rejection_from_raw(raw: bytes) -> RejectionRead:
    """Read a whole mail; a forwarded one is read as the mail inside it. Raises Unreadable when nothing is there."""
    mail = read_mail(raw)
    return read_rejection(subject=mail.subject, sender=f"{mail.from_name} <{mail.from_address}>", body=mail.text)


def read_pasted(text: str) -> RejectionRead:
    """Read what a person pasted: a body alone, or with header lines above it. Raises Unreadable."""
    return read_rejection(body=text)
