"""From the rows to the plain facts that the policy decides on, in as many queries for one as for a thousand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db.models import Count, F, Max, Q

from candidates.models import User
from replies.models import Conversation, Nudge, NudgeWish
from replies.nudging.facts import FeedbackFacts, Person, ReplyFacts
from replies.statuses import MessageState, NudgeKind, Status


@dataclass(frozen=True)
class Known:
    """What is known of the people and conversations of one batch, by id."""

    wishes: Mapping[UUID, NudgeWish] = field(default_factory=dict)
    last_mail: Mapping[UUID, datetime] = field(default_factory=dict)
    bounced: frozenset[UUID] = frozenset()
    owed: Mapping[UUID, tuple[int, datetime]] = field(default_factory=dict)
    nudged: Mapping[UUID, datetime] = field(default_factory=dict)


def recipient_of(conversation: Conversation) -> User | None:
    """Whom a nudge would go to: the recruiter once feedback was asked for, before that the candidate."""
    return conversation.recruiter if conversation.status == Status.ASKED else conversation.candidate


def gather(conversations: Iterable[Conversation]) -> Known:
    """Reads what was sent before, and who wishes what, for these conversations and the people they would go to."""
    conversations = list(conversations)
    people = {person.pk for conversation in conversations if (person := recipient_of(conversation))}
    last_mail, bounced = _mails_to(people)
    owed, nudged = _nudges_about([conversation.pk for conversation in conversations])
    wishes = {wish.person_id: wish for wish in NudgeWish.objects.filter(person__in=people)}
    return Known(wishes=wishes, last_mail=last_mail, bounced=bounced, owed=owed, nudged=nudged)


def reply_facts(conversation: Conversation, known: Known) -> ReplyFacts:
    """What the policy needs to know to remind the candidate of the reply."""
    draft = getattr(conversation, "draft", None)
    return ReplyFacts(
        person=_person(conversation.candidate, known),
        status=conversation.status,
        received_at=conversation.received_at,
        draft_saved_at=draft.updated_at if draft else None,
        nudges_sent=conversation.nudges_sent,
        last_nudged_at=known.nudged.get(conversation.pk),
        snoozed_until=conversation.snoozed_until,
        closed=conversation.status == Status.CLOSED,
    )


def feedback_facts(conversation: Conversation, known: Known) -> FeedbackFacts:
    """What the policy needs to know to remind the recruiter of feedback. Raises ValueError where nobody was asked."""
    if conversation.asked_at is None or conversation.recruiter is None:
        raise ValueError("no feedback was asked for, or nobody looks after it")
    sent, last = known.owed.get(conversation.pk, (0, None))
    return FeedbackFacts(
        person=_person(conversation.recruiter, known),
        asked_at=conversation.asked_at,
        answered=conversation.status == Status.ANSWERED,
        nudges_sent=sent,
        last_nudged_at=last,
        closed=conversation.status == Status.CLOSED,
    )


def _person(user: User, known: Known) -> Person:
    wish = known.wishes.get(user.pk)
    return Person(
        time_zone=user.time_zone,
        country=user.country or None,
        stopped=not user.is_active or bool(wish and wish.stopped_at),
        paused=bool(wish and wish.paused_at),
        address_bounced=user.pk in known.bounced,
        last_mail_at=known.last_mail.get(user.pk),
    )


def _mails_to(people: set[UUID]) -> tuple[dict[UUID, datetime], frozenset[UUID]]:
    """When each person had their last nudge, and whose present address has refused one."""
    refused = Q(message__state=MessageState.FAILED, message__to_address=F("person__email"))
    rows = (
        Nudge.objects.filter(person__in=people)
        .values_list("person")
        .annotate(last=Max("nudged_at"), refused=Count("pk", filter=refused))
    )
    last = {person: at for person, at, _ in rows}
    return last, frozenset(person for person, _, times in rows if times)


def _nudges_about(
    conversations: list[UUID],
) -> tuple[dict[UUID, tuple[int, datetime]], dict[UUID, datetime]]:
    """Per conversation: how often and when last its recruiter was told, and when its candidate was."""
    owed, nudged = {}, {}
    rows = (
        Nudge.objects.filter(conversation__in=conversations)
        .values_list("conversation", "kind")
        .annotate(times=Count("pk"), last=Max("nudged_at"))
    )
    for conversation, kind, times, last in rows:
        if kind == NudgeKind.FEEDBACK_OWED:
            owed[conversation] = (times, last)
        else:
            nudged[conversation] = max(last, nudged.get(conversation, last))
    return owed, nudged
