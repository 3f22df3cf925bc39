"""What the policy is told: plain values, each moment an aware datetime. An adapter fills them in."""

from dataclasses import dataclass
from datetime import datetime

from replies.nudging.decisions import Kind

WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whoever the nudge would go to: candidate, recruiter or lead.

    `time_zone` is an IANA name (unknown: UTC), `country` an ISO 3166 code or nothing, `last_mail_at` the last
    nudge mail of any kind, `offered_at` when this person was last made an offer.
    """

    time_zone: str | None = None
    country: str | None = None
    stopped: bool = False
    switched_off: frozenset[Kind] = frozenset()
    address_bounced: bool = False
    paused: bool = False
    last_mail_at: datetime | None = None
    offered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyFacts:
    """One conversation, as it concerns its candidate.

    `status` is that of the conversation; `closed` means undone, withdrawn or erased; `draft_saved_at` is
    there when a reply was begun; `logged_as_history` means that it came with an import of the past.
    """

    person: Person
    status: str
    received_at: datetime
    draft_saved_at: datetime | None = None
    nudges_sent: int = 0
    last_nudged_at: datetime | None = None
    snoozed_until: datetime | None = None
    closed: bool = False
    logged_as_history: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackFacts:
    """One request for feedback, as it concerns the recruiter who owns it. Declined counts as answered."""

    person: Person
    asked_at: datetime
    answered: bool = False
    nudges_sent: int = 0
    last_nudged_at: datetime | None = None
    snoozed_until: datetime | None = None
    closed: bool = False
    logged_as_history: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """Anything else that waits for somebody: since when, and whether it still does."""

    person: Person
    since: datetime
    over: bool = False
    nudges_sent: int = 0
    last_nudged_at: datetime | None = None
    snoozed_until: datetime | None = None
