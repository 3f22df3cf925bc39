"""The agency's nudge times, as the pure policy wants them."""

from replies.models import NudgePolicy
from replies.nudging.limits import Policy


def current_policy() -> Policy | None:
    """The times and limits that hold now; None while the agency has switched nudges off. Without a row: as shipped."""
    row = NudgePolicy.objects.first()
    if row is None:
        return Policy()
    if not row.is_on:
        return None
    return Policy(
        first_after=row.first_after,
        second_after=row.second_after,
        max_per_conversation=row.max_per_conversation,
        quiet_from=row.quiet_from,
        quiet_until=row.quiet_until,
        feedback_owed_after=row.feedback_owed_after,
    )
