"""What the policy can answer, and its reasons: codes and values, which the pages put into words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a nudge reminds of."""

    REPLY_TO_REJECTION = "reply_to_rejection"
    FINISH_DRAFT = "finish_draft"
    READ_FEEDBACK = "read_feedback"
    HOW_DID_IT_GO = "how_did_it_go"
    MONTHLY_LOOK_BACK = "monthly_look_back"
    FEEDBACK_OWED = "feedback_owed"
    TRAY_NOT_EMPTY = "tray_not_empty"
    WEEKLY_DIGEST = "weekly_digest"


class Recipient(StrEnum):
    """Who gets a nudge: the role that the person has towards the conversation."""

    CANDIDATE = "candidate"
    RECRUITER = "recruiter"
    LEAD = "lead"


RECIPIENT_OF: Mapping[Kind, Recipient] = {
    Kind.REPLY_TO_REJECTION: Recipient.CANDIDATE,
    Kind.FINISH_DRAFT: Recipient.CANDIDATE,
    Kind.READ_FEEDBACK: Recipient.CANDIDATE,
    Kind.HOW_DID_IT_GO: Recipient.CANDIDATE,
    Kind.MONTHLY_LOOK_BACK: Recipient.CANDIDATE,
    Kind.FEEDBACK_OWED: Recipient.RECRUITER,
    Kind.TRAY_NOT_EMPTY: Recipient.RECRUITER,
    Kind.WEEKLY_DIGEST: Recipient.LEAD,
}


class Because(StrEnum):
    """Each reason there is. The values that come with it are named behind it."""

    # send
    DUE = "due"  # number, of, since
    ASKED_BY_RECRUITER = "asked_by_recruiter"  # number, of, since
    # wait: all of them with until, zone (IANA) and place ("Lisbon")
    NOT_YET_DUE = "not_yet_due"  # number, of
    JUST_NUDGED = "just_nudged"  # last
    DRAFT_JUST_SAVED = "draft_just_saved"  # saved
    NOT_NOW = "not_now"
    SETTLING_IN = "settling_in"  # since
    ONE_MAIL_A_DAY = "one_mail_a_day"  # last
    DAY_OF_AN_OFFER = "day_of_an_offer"
    QUIET_HOURS = "quiet_hours"
    FREE_DAYS = "free_days"  # country
    # stop
    CLOSED = "closed"
    ALREADY_DONE = "already_done"  # status
    STOPPED_BY_PERSON = "stopped_by_person"
    KIND_SWITCHED_OFF = "kind_switched_off"  # kind
    ADDRESS_BOUNCED = "address_bounced"
    PAUSED_BY_RECRUITER = "paused_by_recruiter"
    OLD_RECORD = "old_record"
    LIMIT_REACHED = "limit_reached"  # limit
    TOO_LATE = "too_late"  # days
    NOBODY_TO_TELL = "nobody_to_tell"
    # said by whoever writes the mail, never by the policy
    NOT_WRITTEN = "not_written"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it was decided so. Values are plain strings, whole numbers and aware UTC datetimes."""

    code: Because
    values: Mapping[str, str | int | datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Send:
    """Send this nudge now."""

    kind: Kind
    to: Recipient
    why: Reason


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing now: ask again at `until` (aware, UTC, later than now, at an hour that is allowed)."""

    until: datetime
    why: Reason


@dataclass(frozen=True, slots=True)
class Stop:
    """Nothing more, unless something about the conversation or the person changes."""

    why: Reason


type Decision = Send | Wait | Stop
