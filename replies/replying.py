"""Three endings: sent through the portal, sent by the candidate's own hand, or not at all."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction

from replies import asking, conversing
from replies.addressing import contact_of
from replies.feedback_links import feedback_link
from replies.mailing import letters
from replies.models import Conversation, NudgePolicy, Reply
from replies.statuses import OPEN, SentBy


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A reply as it stands on the page: what is sent, and where its words came from."""

    subject: str
    body: str
    asked_feedback: bool
    version: UUID | None = None
    # Part -> wording key, and part -> share of it that the candidate changed (0 to 1).
    wordings: dict[str, str] = field(default_factory=dict)
    edited_shares: dict[str, float] = field(default_factory=dict)
    # Part -> key of the wording that was suggested before the candidate picked or left out.
    suggested: dict[str, str] = field(default_factory=dict)
    fingerprints: frozenset[str] = frozenset()


class AlreadyReplied(Exception):
    """A reply stands already: a second click, a second tab, or the other way of sending came first."""

    def __init__(self, reply: Reply | None) -> None:
        super().__init__("a reply stands already")
        self.reply = reply


class EmptyLetter(Exception):
    """There is nothing in the letter to send."""


@transaction.atomic
def send_reply(*, conversation: Conversation, letter: Letter, now: datetime) -> Reply:
    """Queues the letter, writes the reply and moves the conversation: all of it or nothing.

    Raises EmptyLetter, AlreadyReplied, CannotMove (closed), or letters.NoAddress when nobody can be written to.
    """
    if not letter.body.strip():
        raise EmptyLetter
    take_the_floor(conversation=conversation)
    message = letters.queue_reply(
        conversation=conversation,
        subject=letter.subject,
        body=letter.body,
        answer_url=feedback_link(conversation) if letter.asked_feedback else "",
        now=now,
    )
    return write_down(conversation=conversation, letter=letter, sent_by=SentBy.PORTAL, message=message, now=now)


@transaction.atomic
def note_own_reply(*, conversation: Conversation, letter: Letter, now: datetime) -> Reply:
    """The candidate says that they sent it themselves: the same path, less the mail. Raises like send_reply."""
    take_the_floor(conversation=conversation)
    return write_down(conversation=conversation, letter=letter, sent_by=SentBy.SELF, message=None, now=now)


def take_the_floor(*, conversation: Conversation) -> None:
    """Locks the conversation until the transaction ends, so that of two clicks one waits and is then told."""
    Conversation.objects.select_for_update().get(pk=conversation.pk)
    conversation.refresh_from_db(fields=["status"])
    if conversation.status not in OPEN:
        raise AlreadyReplied(Reply.objects.filter(conversation=conversation).first())


def write_down(*, conversation: Conversation, letter: Letter, sent_by: SentBy, message: object, now: datetime) -> Reply:
    """The reply's row, the status, and the request for feedback where there is one."""
    reply = Reply.objects.create(
        conversation=conversation,
        contact=contact_of(conversation),
        sent_by=sent_by,
        subject=letter.subject,
        body=letter.body,
        asked_feedback=letter.asked_feedback,
        replied_at=now,
        message=message,
        version_id=letter.version,
        wordings=letter.wordings,
        edited_shares=letter.edited_shares,
        suggested=letter.suggested,
        fingerprints=sorted(letter.fingerprints),
    )
    conversing.mark_replied(
        conversation=conversation,
        asked=letter.asked_feedback,
        look_again_at=now + feedback_owed_after(),
        now=now,
    )
    if letter.asked_feedback:
        asking.note_the_ask(conversation=conversation, now=now)
    return reply


def feedback_owed_after() -> timedelta:
    """How long an unanswered request may lie before the recruiter is told."""
    return NudgePolicy.objects.values_list("feedback_owed_after", flat=True).first() or timedelta(days=7)


@transaction.atomic
def let_it_go(*, conversation: Conversation, now: datetime) -> Conversation:
    """The candidate will not reply. Nudges stop; the composer stays open should they think again.

    Raises AlreadyReplied, or CannotMove when the conversation is closed.
    """
    take_the_floor(conversation=conversation)
    return conversing.let_go(conversation=conversation, now=now)
