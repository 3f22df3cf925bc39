"""The life of a request for feedback: the only writer of Feedback rows."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from candidates.models import User
from replies import conversing
from replies.models import Conversation, Feedback, Message
from replies.statuses import FeedbackSource, FeedbackState, Status


@dataclass(frozen=True, kw_only=True)
class Words:
    """What an employer said: free words, or the three prompts of the feedback page."""

    text: str = ""
    strength: str = ""
    gap: str = ""
    next_step: str = ""

    def is_empty(self) -> bool:
        return not any(part.strip() for part in (self.text, self.strength, self.gap, self.next_step))


class NothingSaid(Exception):
    """Feedback without a word in it is no feedback."""


def note_the_ask(*, conversation: Conversation, now: datetime) -> Feedback:
    """Writes down that the candidate asked. The conversation has been moved by the caller, in the same transaction."""
    feedback, _ = Feedback.objects.get_or_create(
        conversation=conversation, defaults={"state": FeedbackState.ASKED, "asked_at": now}
    )
    return feedback


@transaction.atomic
def take_feedback(
    *,
    conversation: Conversation,
    words: Words,
    source: FeedbackSource,
    now: datetime,
    message: Message | None = None,
    by: User | None = None,
) -> Feedback:
    """Keeps what the employer said and moves the conversation to "answered"; asked for or not.

    A second answer is added below the first, so that nothing is lost. Raises NothingSaid, or CannotMove when the
    conversation is closed.
    """
    if words.is_empty():
        raise NothingSaid
    feedback = Feedback.objects.select_for_update().filter(conversation=conversation).first()
    if feedback is None:
        feedback = Feedback(conversation=conversation)
    write_words(feedback=feedback, words=words)
    feedback.state = FeedbackState.GIVEN
    feedback.source, feedback.given_at, feedback.noted_by = source, now, by
    feedback.message = message or feedback.message
    feedback.read_at = None
    feedback.save()
    if conversation.status != Status.ANSWERED:
        conversing.mark_answered(conversation=conversation, now=now)
    return feedback


def write_words(*, feedback: Feedback, words: Words) -> None:
    """Adds the words to those that stand already."""
    for name in ("text", "strength", "gap", "next_step"):
        parts = [getattr(feedback, name).strip(), getattr(words, name).strip()]
        setattr(feedback, name, "\n\n".join(part for part in parts if part))


@transaction.atomic
def decline_feedback(
    *,
    conversation: Conversation,
    reason: str,
    source: FeedbackSource,
    now: datetime,
    by: User | None = None,
) -> Feedback:
    """The employer said that there will be none: an answer too, and the end of the waiting."""
    feedback, _ = Feedback.objects.update_or_create(
        conversation=conversation,
        defaults={
            "state": FeedbackState.DECLINED,
            "source": source,
            "declined_at": now,
            "decline_reason": reason,
            "noted_by": by,
        },
    )
    if conversation.status != Status.ANSWERED:
        conversing.mark_answered(conversation=conversation, now=now)
    return feedback


def mark_read(*, feedback: Feedback, now: datetime) -> None:
    """The candidate has opened it; the first time counts."""
    Feedback.objects.filter(pk=feedback.pk, read_at__isnull=True).update(read_at=now)
