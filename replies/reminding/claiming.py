"""Claiming what is due, so that two ticks at once never write to the same person."""

from datetime import datetime
from uuid import UUID

from django.db.models import Q

from candidates.models import User
from replies.models import Conversation
from replies.statuses import Status


def claim_due(*, now: datetime, size: int) -> list[Conversation]:
    """Locks, until the transaction ends, all that is due for the people of the `size` longest overdue conversations.

    A person is claimed as a whole: one mail for several things, one mail a day. Whoever another tick holds, and
    each conversation in which something is happening at this moment, is left to the next round.
    """
    overdue = _longest_overdue(now=now, size=size)
    if not overdue:
        return []
    people = _lock_people(overdue)
    of_them = Q(status=Status.ASKED, recruiter__in=people) | ~Q(status=Status.ASKED) & Q(candidate__in=people)
    orphaned = Q(status=Status.ASKED, recruiter__isnull=True)
    return list(
        Conversation.objects.filter(of_them | orphaned, next_nudge_at__lte=now)
        .select_related("candidate", "recruiter", "application", "employer", "draft")
        .select_for_update(skip_locked=True, of=("self",))
        .order_by("next_nudge_at", "pk")
    )


def lock_one(conversation: Conversation) -> Conversation:
    """The same conversation, freshly read, with its candidate and itself locked: for a nudge by hand."""
    User.objects.select_for_update(no_key=True).get(pk=conversation.candidate_id)
    return (
        Conversation.objects.select_related("candidate", "recruiter", "application", "employer", "draft")
        .select_for_update(of=("self",))
        .get(pk=conversation.pk)
    )


def _longest_overdue(*, now: datetime, size: int) -> set[UUID | None]:
    """The people behind the first `size` rows of the index of what is due; None where nobody looks after one."""
    due = (
        Conversation.objects.filter(next_nudge_at__lte=now)
        .order_by("next_nudge_at")
        .values_list("status", "candidate", "recruiter")[:size]
    )
    return {recruiter if status == Status.ASKED else candidate for status, candidate, recruiter in due}


def _lock_people(people: set[UUID | None]) -> list[UUID]:
    """Those of them that nobody else holds. NO KEY: a new row that points at a person need not wait for us."""
    return list(
        User.objects.filter(pk__in=people - {None})
        .order_by("pk")
        .select_for_update(skip_locked=True, no_key=True)
        .values_list("pk", flat=True)
    )
