"""The times and limits that an agency sets: what `Policy` holds, with the values that ship."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Times and limits of the nudges. Raises ValueError for values that contradict each other.

    The first two moments follow the convention of answering within 24 to 48 hours; after a month a reply to a
    rejection is no longer expected by anyone, so nothing reminds of it.
    """

    first_after: timedelta = 24 * HOUR
    second_after: timedelta = 72 * HOUR
    max_per_conversation: int = 2
    at_least_apart: timedelta = 24 * HOUR
    draft_rests_for: timedelta = 24 * HOUR
    too_late_after: timedelta = 30 * DAY

    quiet_from: time = time(20)
    quiet_until: time = time(8)
    candidates_have_free_days: bool = False
    recruiters_have_free_days: bool = True
    one_mail_a_day: bool = True

    feedback_owed_after: timedelta = 7 * DAY
    feedback_owed_again_after: timedelta = 7 * DAY
    max_feedback_owed: int = 1
    read_feedback_after: timedelta = 3 * DAY
    how_did_it_go_after: timedelta = 30 * DAY
    tray_waits_for: timedelta = 1 * DAY

    switched_on_at: datetime | None = None
    settles_for: timedelta = 7 * DAY

    def __post_init__(self) -> None:
        if not timedelta(0) <= self.first_after <= self.second_after:
            raise ValueError("the rejection comes first, then the first nudge, then the second")
        if self.max_per_conversation < 0 or self.max_feedback_owed < 0:
            raise ValueError("a limit cannot be below nothing")
        if self.switched_on_at is not None and self.switched_on_at.tzinfo is None:
            raise ValueError("the moment of switching on needs a time zone")

    def due_after(self, sent: int) -> timedelta:
        """How long after the rejection nudge number `sent` + 1 is due; each later one as far again."""
        return self.first_after + (self.second_after - self.first_after) * sent
