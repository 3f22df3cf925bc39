"""The only writer of a conversation's status."""

from datetime import datetime, timedelta

from django.db import transaction

from candidates.models import Application, Rejection
from replies.mailing import outbox
from replies.models import Conversation, NudgePolicy
from replies.statuses import MOVES, Status


class CannotMove(Exception):
    """The conversation is not in a state from which this may happen (any more)."""

    def __init__(self, *, conversation: Conversation, to: Status) -> None:
        super().__init__(f"conversation {conversation.pk} cannot become {to}")
        self.conversation = conversation
        self.to = to


def open_conversation(*, rejection: Rejection, now: datetime) -> Conversation:
    """Opens what is said after a rejection, and sets when the tick first looks at it."""
    application = rejection.application
    return Conversation.objects.create(
        rejection=rejection,
        application=application,
        candidate=application.candidate,
        recruiter=application.recruiter,
        employer=application.employer,
        language=application.candidate.language,
        received_at=rejection.received_at,
        next_nudge_at=max(rejection.received_at + first_nudge_after(), now),
    )


def follow_application(*, application: Application) -> int:
    """The employer of an application was corrected: its conversations repeat it. Returns how many they are."""
    return Conversation.objects.filter(application=application).update(employer=application.employer)


def first_nudge_after() -> timedelta:
    """How long after a rejection the first nudge is due, as the agency's policy says."""
    return NudgePolicy.objects.values_list("first_after", flat=True).first() or timedelta(hours=24)


def move(*, conversation: Conversation, to: Status, **changes: object) -> Conversation:
    """Moves the conversation to a status, with the times in `changes`, or raises CannotMove.

    One conditional UPDATE: of two who try at once, one wins and the other is told.
    """
    sources = [source for source, targets in MOVES.items() if to in targets]
    moved = Conversation.objects.filter(pk=conversation.pk, status__in=sources).update(status=to, **changes)
    conversation.refresh_from_db()
    if moved != 1:
        raise CannotMove(conversation=conversation, to=to)
    outbox.cancel_nudges_about(conversation=conversation)
    return conversation


def mark_replied(
    *, conversation: Conversation, asked: bool, look_again_at: datetime | None, now: datetime
) -> Conversation:
    """The candidate has replied, and asked for feedback or not; an unanswered ask is looked at `look_again_at`."""
    if not asked:
        return move(conversation=conversation, to=Status.REPLIED, replied_at=now, let_go_at=None, next_nudge_at=None)
    return move(
        conversation=conversation,
        to=Status.ASKED,
        replied_at=now,
        asked_at=now,
        let_go_at=None,
        next_nudge_at=look_again_at,
    )


def mark_answered(*, conversation: Conversation, now: datetime) -> Conversation:
    """Feedback is in, or the employer said that there will be none."""
    return move(conversation=conversation, to=Status.ANSWERED, answered_at=now, next_nudge_at=None)


def let_go(*, conversation: Conversation, now: datetime) -> Conversation:
    """The candidate chose not to reply: a valid ending; nudges stop."""
    return move(conversation=conversation, to=Status.LET_GO, let_go_at=now, next_nudge_at=None)


def take_up_again(*, conversation: Conversation, now: datetime) -> Conversation:
    """A candidate who had let go wants to write after all. No nudge follows: they came by themselves."""
    return move(conversation=conversation, to=Status.WAITING, let_go_at=None, next_nudge_at=None)


@transaction.atomic
def close_conversation(*, conversation: Conversation, now: datetime) -> Conversation:
    """The rejection was no rejection: mail that has not left is cancelled, nothing is due any more."""
    move(conversation=conversation, to=Status.CLOSED, closed_at=now, next_nudge_at=None)
    outbox.cancel_unsent(conversation=conversation, now=now)
    return conversation
