"""The outbox: rows that are mails to be. The only writer of a message's state, by the moves of replies/statuses.py.

Each move is one conditional UPDATE. A sender holds a row by its lease token; where a move returns False (or 0),
somebody else has moved the row in the meantime, and the sender must stop.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Case, F, Q, QuerySet, Value, When
from django.db.models.functions import Now

from candidates.models import User
from replies.mailing import doorbell
from replies.models import Conversation, Message, Nudge
from replies.models.message import Direction
from replies.statuses import MESSAGE_MOVES, MessageKind, MessageState

# Longer than a sender may be busy between two looks at its lease; see smtp_line.Patience. By the database's clock.
LEASE = timedelta(seconds=120)
SERVER_SAID_MAX = Message._meta.get_field("server_said").max_length or 500
# In this order: a reply to an employer never waits behind a burst of nudges.
KINDS_IN_ORDER = (MessageKind.REPLY, MessageKind.REMINDER, MessageKind.NOTICE, MessageKind.NUDGE)


class NotPossible(Exception):
    """The mail is not in a state in which this may happen (any more)."""

    def __init__(self, *, message: Message, to: MessageState) -> None:
        super().__init__(f"message {message.pk} cannot become {to}")
        self.message = message
        self.to = to


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A mail that is ready to leave: its bytes and Message-ID are fixed from here on."""

    kind: MessageKind
    key: str
    from_name: str
    from_address: str
    to_address: str
    subject: str
    text: str
    message_id: str
    raw: bytes
    conversation: Conversation | None = None
    person: User | None = None


# ---------------------------------------------------------------- into the queue


def find_queued(*, key: str) -> Message | None:
    """The mail that was queued under this idempotency key, in whatever state it is now."""
    return Message.objects.filter(idempotency_key=key).first()


def queue(*, letter: Letter, now: datetime) -> Message:
    """Writes the row and rings the doorbell on commit. The same key twice returns the row that is there.

    Call inside the transaction of what the mail is about.
    """
    row = Message(
        direction=Direction.OUT,
        state=MessageState.QUEUED,
        kind=letter.kind,
        conversation=letter.conversation,
        person=letter.person,
        from_name=letter.from_name,
        from_address=letter.from_address,
        to_address=letter.to_address,
        subject=letter.subject,
        text=letter.text,
        message_id=letter.message_id,
        raw=letter.raw,
        idempotency_key=letter.key,
        created_at=now,
        next_try_at=now,
    )
    Message.objects.bulk_create([row], ignore_conflicts=True)
    message = Message.objects.get(idempotency_key=letter.key)
    if message.message_id == letter.message_id:
        ring(message=message)
    return message


def ring(*, message: Message) -> None:
    """Tells a worker, on commit, that this mail waits."""
    doorbell.ring_on_commit(task=doorbell.DELIVER[MessageKind(message.kind)], pk=message.pk)


def cancel_unsent(*, conversation: Conversation, now: datetime) -> int:
    """Cancels what has not begun to leave, and keeps what is leaving from a second try. Returns how many it was."""
    return _cancel(Message.objects.going_out().filter(conversation=conversation))


def cancel_nudges_to(*, person: User) -> int:
    """The same for the nudges to one person, who wants none any more."""
    nudged = Nudge.objects.filter(person=person).values("message")
    return _cancel(Message.objects.filter(pk__in=nudged))


def cancel_nudges_about(*, conversation: Conversation) -> int:
    """The same for nudges about this conversation alone, which has moved on; one about several things goes out."""
    return _cancel(Message.objects.filter(conversation=conversation, kind=MessageKind.NUDGE))


def _cancel(mails: QuerySet[Message]) -> int:
    untouched = Q(state=MessageState.QUEUED) | Q(state=MessageState.SENDING, data_started_at__isnull=True)
    freed = {"next_try_at": None, "lease_token": None, "lease_until": None}
    cancelled = _move(mails.filter(untouched), to=MessageState.CANCELLED, **freed)
    mails.filter(state=MessageState.SENDING).update(next_try_at=None)
    return cancelled


# ---------------------------------------------------------------- a sender's steps


def claim(*, kinds: Sequence[MessageKind], limit: int, now: datetime) -> list[Message]:
    """Takes up to `limit` mails that are due, oldest first, under one lease. Two callers never get the same row."""
    due = Message.objects.filter(kind__in=kinds, next_try_at__lte=now).order_by("next_try_at", "id")
    return _claim(due, limit=limit)


def claim_one(*, pk: UUID, now: datetime) -> Message | None:
    """Takes one mail, if it waits and is due. A first try is due at once, whatever this machine's clock says."""
    due = Message.objects.filter(Q(attempts=0) | Q(next_try_at__lte=now), pk=pk)
    return next(iter(_claim(due, limit=1)), None)


@transaction.atomic
def _claim(due: QuerySet[Message], *, limit: int) -> list[Message]:
    waiting = due.filter(state=MessageState.QUEUED).select_for_update(skip_locked=True)
    taken = list(waiting[:limit])
    token = uuid4()
    _move(
        Message.objects.filter(pk__in=[message.pk for message in taken]),
        to=MessageState.SENDING,
        lease_token=token,
        lease_until=Now() + LEASE,
        data_started_at=None,
        attempts=F("attempts") + 1,
    )
    for message in taken:
        message.state, message.lease_token = MessageState.SENDING, token
        message.attempts += 1
    return taken


def mark_data_started(*, held: Sequence[Message]) -> list[Message]:
    """The fence: from here on a mail may have left. Returns those that are still ours, with a fresh lease."""
    rows = _held(*held)
    fenced = rows.filter(lease_until__gte=Now()).update(data_started_at=Now(), lease_until=Now() + LEASE)
    if fenced == len(held):
        return list(held)
    ours = set(rows.filter(data_started_at__isnull=False).values_list("pk", flat=True))
    return [message for message in held if message.pk in ours]


def mark_sent(*, held: Message, server_said: str, now: datetime) -> bool:
    """The server took it. `server_said` is its answer."""
    return _finish(held, to=MessageState.SENT, sent_at=now, server_said=server_said, **_forget(held))


def mark_all_sent(*, held: Sequence[Message], answers: Mapping[UUID, str], now: datetime) -> int:
    """The same for several notices or nudges at once. `answers`: the server's answer to each, by the mail's id."""
    sent = [message for message in held if message.pk in answers]
    if not sent:
        return 0
    said = Case(*(When(pk=pk, then=Value(words[:SERVER_SAID_MAX])) for pk, words in answers.items()))
    free = {"lease_token": None, "lease_until": None}
    return _move(_held(*sent), to=MessageState.SENT, sent_at=now, raw=None, server_said=said, **free)


def mark_failed(*, held: Message, server_said: str) -> bool:
    """The server will never take it. `server_said` is shown to the person who can act."""
    return _finish(held, to=MessageState.FAILED, server_said=server_said, data_started_at=None)


def retry_later(*, held: Message, at: datetime, server_said: str, counts: bool = True) -> bool:
    """Nothing left; try again at `at`. A mail that was called off in the meantime is cancelled instead.

    `counts=False`: the try was no fault of this mail and brings it no nearer to being given up.
    """
    changes: dict[str, Any] = {"server_said": server_said, "data_started_at": None}
    if not counts:
        changes["attempts"] = F("attempts") - 1
    standing = Q(next_try_at__isnull=False)
    back = _finish(held, to=MessageState.QUEUED, only=standing, next_try_at=at, **changes)
    return back or _finish(held, to=MessageState.CANCELLED, **changes)


def release(*, held: Sequence[Message]) -> int:
    """Puts mails back that were claimed and not touched: as if they had never been taken."""
    untouched = _held(*held).filter(data_started_at__isnull=True, next_try_at__isnull=False)
    return _move(untouched, to=MessageState.QUEUED, lease_token=None, lease_until=None, attempts=F("attempts") - 1)


def put_in_doubt(*, held: Message, server_said: str, now: datetime) -> bool:
    """Its data was handed over and nobody knows what became of it. What follows depends on what the mail is for.

    A mail to an employer waits for a person. A notice is sent again once. A nudge counts as sent: another comes anyway.
    """
    return bool(_settle(_held(held), kind=MessageKind(held.kind), server_said=server_said, now=now))


def settle_ended_leases(*, now: datetime) -> int:
    """Whose sender died or lost its way: what had not begun to leave is due again, the rest is in doubt by its kind."""
    ended = Message.objects.filter(state=MessageState.SENDING, lease_until__lt=Now())
    free = {"lease_token": None, "lease_until": None}
    untouched = ended.filter(data_started_at__isnull=True)
    settled = _move(untouched.filter(next_try_at__isnull=True), to=MessageState.CANCELLED, **free)
    settled += _move(untouched, to=MessageState.QUEUED, **free)
    for kind in KINDS_IN_ORDER:
        settled += _settle(ended.filter(kind=kind), kind=kind, server_said="", now=now)
    return settled


def _settle(rows: QuerySet[Message], *, kind: MessageKind, server_said: str, now: datetime) -> int:
    free = {"lease_token": None, "lease_until": None, "server_said": server_said[:SERVER_SAID_MAX]}
    if kind in (MessageKind.REPLY, MessageKind.REMINDER):
        return _move(rows, to=MessageState.IN_DOUBT, **free)
    again = 0
    if kind == MessageKind.NOTICE:
        once = rows.filter(doubts=0, next_try_at__isnull=False)
        again = _move(once, to=MessageState.QUEUED, doubts=1, next_try_at=now, data_started_at=None, **free)
    return again + _move(rows, to=MessageState.SENT, sent_at=now, raw=None, **free)


# ---------------------------------------------------------------- a person's steps


def send_again(*, message: Message, now: datetime) -> Message:
    """The same bytes under the same Message-ID, once more, after doubt or failure. Raises NotPossible."""
    ended = [MessageState.IN_DOUBT, MessageState.FAILED]
    rows = Message.objects.filter(pk=message.pk, state__in=ended, raw__isnull=False)
    with transaction.atomic():
        moved = _move(rows, to=MessageState.QUEUED, next_try_at=now, attempts=0, data_started_at=None, server_said="")
        _demand(moved, message=message, to=MessageState.QUEUED)
        ring(message=message)
    return message


def confirm_arrived(*, message: Message, now: datetime) -> Message:
    """A person knows that the mail in doubt has arrived. Raises NotPossible."""
    rows = Message.objects.filter(pk=message.pk, state=MessageState.IN_DOUBT)
    moved = _move(rows, to=MessageState.SENT, sent_at=now)
    return _demand(moved, message=message, to=MessageState.SENT)


def mark_returned(*, message: Message, server_said: str) -> bool:
    """A mail came back as undeliverable: so it was sent, and did not arrive. False when it was never taken for sent."""
    sent = Message.objects.filter(pk=message.pk, state__in=[MessageState.SENT, MessageState.IN_DOUBT])
    return _move(sent, to=MessageState.FAILED, server_said=server_said[:SERVER_SAID_MAX]) == 1


# ---------------------------------------------------------------- the one place where a state changes


def _move(rows: QuerySet[Message], *, to: MessageState, **changes: object) -> int:
    """Moves those rows that may become `to`. Returns how many did."""
    sources = [source for source, targets in MESSAGE_MOVES.items() if to in targets]
    return rows.filter(state__in=sources).update(state=to, **changes)


def _finish(held: Message, *, to: MessageState, server_said: str, only: Q | None = None, **changes: object) -> bool:
    rows = _held(held).filter(only or Q())
    said = server_said[:SERVER_SAID_MAX]
    return _move(rows, to=to, lease_token=None, lease_until=None, server_said=said, **changes) == 1


def _held(*messages: Message) -> QuerySet[Message]:
    tokens = {message.lease_token for message in messages}
    pks = [message.pk for message in messages]
    return Message.objects.filter(pk__in=pks, lease_token__in=tokens, state=MessageState.SENDING)


def _forget(held: Message) -> dict[str, None]:
    """What we wrote to our own people need not be kept byte for byte: sign-in codes and links are in it."""
    return {"raw": None} if held.kind in (MessageKind.NOTICE, MessageKind.NUDGE) else {}


def _demand(moved: int, *, message: Message, to: MessageState) -> Message:
    if moved != 1:
        raise NotPossible(message=message, to=to)
    message.refresh_from_db()
    return message
