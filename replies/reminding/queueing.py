"""What was decided becomes rows: mails in the outbox, nudges, and the conversation's next moment."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from django.db import transaction

from candidates.models import User
from replies.models import Conversation, Message, Nudge
from replies.nudging.decisions import Because, Reason, Send
from replies.reminding.deciding import Plan, note_of
from replies.reminding.facts import recipient_of
from replies.reminding.wording import queue_mail
from replies.statuses import NudgeKind

log = structlog.get_logger(__name__)

TRY_AGAIN_AFTER = timedelta(hours=1)

type Planned = list[tuple[Conversation, Plan]]


def carry_out(planned: Planned, *, now: datetime) -> int:
    """Queues one mail for each person with something to send, and sets every conversation's next moment.

    The conversations are locked by the caller. A mail that cannot be written is put off by an hour, and does not
    hold up the others. Returns how many mails were queued.
    """
    askers = _askers(planned)
    queued: list[tuple[Message, Planned]] = []
    for person, due in _by_person(planned).items():
        try:
            with transaction.atomic():
                queued.append((queue_mail(person, due, by=_asker(due, askers), now=now), due))
        except Exception:
            log.exception("nudge_not_written", person=str(person.pk))
            planned = _without(planned, due)
            put_off((conversation for conversation, _ in due), now=now)
    _write_down(queued, now=now)
    _set_next(planned)
    return len(queued)


def put_off(conversations: Iterable[Conversation], *, now: datetime) -> None:
    """Something is wrong with these: they are tried again in an hour, and hold up nobody until then."""
    Conversation.objects.filter(pk__in=[conversation.pk for conversation in conversations]).update(
        next_nudge_at=now + TRY_AGAIN_AFTER, nudge_note=note_of(Reason(Because.NOT_WRITTEN))
    )


def _write_down(queued: list[tuple[Message, Planned]], *, now: datetime) -> None:
    """A row for each nudge in these mails: what the timeline shows, and what keeps the next one from being the same."""
    Nudge.objects.bulk_create(
        Nudge(
            conversation=conversation,
            kind=plan.kind,
            number=plan.number,
            message=message,
            person_id=message.person_id,
            by_id=plan.asked_by,
            nudged_at=now,
        )
        for message, due in queued
        for conversation, plan in due
    )


def _by_person(planned: Planned) -> Mapping[User, Planned]:
    """What is to be sent, person by person."""
    due: dict[User, Planned] = defaultdict(list)
    for conversation, plan in planned:
        person = recipient_of(conversation)
        if isinstance(plan.decision, Send) and person is not None:
            due[person].append((conversation, plan))
    return due


def _askers(planned: Planned) -> Mapping[UUID, User]:
    asked_by = {plan.asked_by for _, plan in planned if plan.asked_by}
    return User.objects.in_bulk(list(asked_by)) if asked_by else {}


def _asker(due: Planned, askers: Mapping[UUID, User]) -> User | None:
    return next((askers.get(UUID(plan.asked_by)) for _, plan in due if plan.asked_by), None)


def _without(planned: Planned, left_out: Planned) -> Planned:
    ids = {conversation.pk for conversation, _ in left_out}
    return [(conversation, plan) for conversation, plan in planned if conversation.pk not in ids]


def _set_next(planned: Planned) -> None:
    for conversation, plan in planned:
        conversation.next_nudge_at = plan.look_again_at
        conversation.nudge_note = dict(plan.note)
        if isinstance(plan.decision, Send) and plan.kind != NudgeKind.FEEDBACK_OWED:
            conversation.nudges_sent = plan.number
    Conversation.objects.bulk_update(
        [conversation for conversation, _ in planned],
        ["next_nudge_at", "nudge_note", "nudges_sent"],
        batch_size=250,
    )
