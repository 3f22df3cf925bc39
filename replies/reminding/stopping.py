"""Not now, no more, not this person: the ways in which people hold nudges off."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet

from candidates.models import User
from replies.mailing import outbox
from replies.models import Conversation, NudgeWish
from replies.nudging.decisions import Because, Reason
from replies.reminding.deciding import note_of
from replies.statuses import Status

LONGEST_SNOOZE = timedelta(days=60)


class CannotSnooze(Exception):
    """There is nothing to put off, or not until then. `code`: "over", "past" or "too_far"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def snooze(*, conversation: Conversation, by: User, until: datetime, now: datetime) -> Conversation:
    """The candidate says "not now": nothing before `until`. The last word counts. Raises CannotSnooze."""
    if until <= now:
        raise CannotSnooze("past")
    if until > now + LONGEST_SNOOZE:
        raise CannotSnooze("too_far")
    changed = Conversation.objects.filter(pk=conversation.pk, status=Status.WAITING, candidate=by).update(
        snoozed_until=until, next_nudge_at=until, nudge_note=note_of(Reason(Because.NOT_NOW, {"until": until}))
    )
    if changed != 1:
        raise CannotSnooze("over")
    conversation.refresh_from_db()
    return conversation


@transaction.atomic
def stop_nudges(*, person: User, now: datetime) -> NudgeWish:
    """No more nudges to this person, of any kind, from this moment. Twice is the same as once."""
    wish, _ = NudgeWish.objects.get_or_create(person=person)
    NudgeWish.objects.filter(pk=wish.pk, stopped_at__isnull=True).update(stopped_at=now)
    _hold(person, Reason(Because.STOPPED_BY_PERSON))
    outbox.cancel_nudges_to(person=person)
    wish.refresh_from_db()
    return wish


@transaction.atomic
def start_nudges_again(*, person: User, now: datetime) -> None:
    """The person wants them after all: what waits for them is looked at anew."""
    NudgeWish.objects.filter(person=person).update(stopped_at=None)
    _look_again(person, now=now)


@transaction.atomic
def pause_nudges(*, candidate: User, by: User, now: datetime) -> NudgeWish:
    """A recruiter keeps nudges from a candidate, until they let them go out again. Twice is the same as once."""
    wish, _ = NudgeWish.objects.get_or_create(person=candidate)
    NudgeWish.objects.filter(pk=wish.pk, paused_at__isnull=True).update(paused_at=now, paused_by=by)
    _hold(candidate, Reason(Because.PAUSED_BY_RECRUITER))
    outbox.cancel_nudges_to(person=candidate)
    wish.refresh_from_db()
    return wish


@transaction.atomic
def resume_nudges(*, candidate: User, now: datetime) -> None:
    """The recruiter's pause is over; a stop of the candidate's own stays."""
    NudgeWish.objects.filter(person=candidate).update(paused_at=None, paused_by=None)
    _look_again(candidate, now=now)


def has_stopped(person: User) -> bool:
    """Whether this person wants no nudges."""
    return NudgeWish.objects.filter(person=person, stopped_at__isnull=False).exists()


def _hold(person: User, reason: Reason) -> None:
    """Takes what would go to this person off the index of what is due."""
    for mine in _of(person):
        mine.update(next_nudge_at=None, nudge_note=note_of(reason))


def _look_again(person: User, *, now: datetime) -> None:
    """Lets the next tick ask the policy, which knows whether anything is still to be said, and when."""
    for mine in _of(person):
        mine.update(next_nudge_at=now)


def _of(person: User) -> tuple[QuerySet[Conversation], QuerySet[Conversation]]:
    """What waits for them as a candidate, and what they are owed as a recruiter: each by its own index."""
    waiting = Conversation.objects.filter(candidate=person, status=Status.WAITING)
    return waiting, Conversation.objects.filter(recruiter=person, status=Status.ASKED)
