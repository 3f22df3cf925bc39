"""Gives queued mail to the mail server: claim, offer, fence, hand over, and write down what became of it."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import batched
from uuid import UUID

import structlog
from django.db import connection, transaction

from replies.mailing import outbox, retrying, setbacks
from replies.mailing.outcomes import ChannelTrouble, Outcome, Refused, TryLater, Unanswered
from replies.mailing.ways_out import WayOut, way_out
from replies.models import Message
from replies.statuses import MessageKind

log = structlog.get_logger(__name__)

BATCH = 100
# Notices and nudges are fenced and marked this many at a time, since two commits a mail cost more than the mail. A
# worker killed in the middle leaves that many in doubt: a few notices come twice, a few nudges not at all. A reply to
# an employer is always fenced alone.
WINDOW = 20
# A window that takes longer than this is cut short, far within the lease that its fence renewed.
WINDOW_SECONDS = 30.0
BULK = (MessageKind.NOTICE, MessageKind.NUDGE)


def deliver_one(*, pk: UUID, now: datetime, way: WayOut | None = None) -> bool:
    """Sends one mail, if it waits and is due. False when there was nothing to do: a second call does no harm."""
    held = outbox.claim_one(pk=pk, now=now)
    if held is None:
        return False
    deliver_held(held=[held], now=now, way=way)
    return True


def deliver_with_peers(*, pk: UUID, now: datetime, way: WayOut | None = None) -> int:
    """Sends one mail, and others of its kind that wait: their own tasks then find nothing to do. Returns how many."""
    held = outbox.claim_one(pk=pk, now=now)
    if held is None:
        return 0
    peers = outbox.claim(kinds=[MessageKind(held.kind)], limit=BATCH - 1, now=now)
    return deliver_held(held=[held, *peers], now=now, way=way)


def deliver_due(*, kinds: Sequence[MessageKind], now: datetime, limit: int = BATCH, way: WayOut | None = None) -> int:
    """Sends up to `limit` mails that are due, oldest first. Returns how many were tried; raises ChannelTrouble."""
    held = outbox.claim(kinds=kinds, limit=limit, now=now)
    return deliver_held(held=held, now=now, way=way)


def deliver_held(*, held: Sequence[Message], now: datetime, way: WayOut | None = None) -> int:
    """Sends what we hold, one after the other. At channel trouble the rest goes back untouched, and it is raised."""
    way = way or way_out()
    is_bulk = len(held) > 1 and all(message.kind in BULK for message in held)
    done = 0
    try:
        with unhurried_commits(is_bulk):
            for window in batched(held, WINDOW if is_bulk else 1, strict=False):
                done += len(window)
                send_window(held=window, way=way, now=now) if is_bulk else send(held=window[0], way=way, now=now)
    except ChannelTrouble:
        if held[done:]:
            outbox.release(held=held[done:])
        raise
    return done


@contextmanager
def unhurried_commits(is_bulk: bool) -> Iterator[None]:
    """For bulk, a commit need not wait for the disk: a crash of the database may double a notice, and loses nothing."""
    if not is_bulk or connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("RESET synchronous_commit")


def send_window(*, held: Sequence[Message], way: WayOut, now: datetime) -> None:
    """One try at each of a few notices or nudges, behind one fence. Raises ChannelTrouble once all is written down."""
    ours = outbox.mark_data_started(held=held)
    until = time.monotonic() + WINDOW_SECONDS
    answers: dict[UUID, str] = {}
    trouble: ChannelTrouble | None = None
    try:
        for message in ours:
            if trouble or time.monotonic() > until:
                outbox.retry_later(held=message, at=now, server_said="", counts=False)
                continue
            try:
                offer(held=message, way=way)
                answers[message.pk] = way.hand_over(message)
            except ChannelTrouble as error:
                settle(held=message, outcome=error, now=now)
                trouble = error
            except Outcome as outcome:
                settle(held=message, outcome=outcome, now=now)
    finally:
        outbox.mark_all_sent(held=ours, answers=answers, now=now)
    log.info("mails_sent", count=len(answers))
    if trouble:
        raise trouble


def send(*, held: Message, way: WayOut, now: datetime) -> None:
    """One try at one mail, whatever becomes of it. Raises ChannelTrouble, with the mail back in the queue."""
    try:
        offer(held=held, way=way)
        if not outbox.mark_data_started(held=[held]):
            way.withdraw()
            log.info("mail_no_longer_ours", message=str(held.pk))
            return
        answer = way.hand_over(held)
    except Outcome as outcome:
        settle(held=held, outcome=outcome, now=now)
        if isinstance(outcome, ChannelTrouble):
            raise
    else:
        outbox.mark_sent(held=held, server_said=answer, now=now)
        log.info("mail_sent", message=str(held.pk), kind=held.kind, attempt=held.attempts)


def offer(*, held: Message, way: WayOut) -> None:
    """Agrees with the server on sender and recipient. A row that breaks our own code must not stop the queue."""
    try:
        way.offer(held)
    except Outcome:
        raise
    except Exception as error:
        log.exception("mail_could_not_be_offered", message=str(held.pk))
        raise TryLater(type(error).__name__) from error


def settle(*, held: Message, outcome: Outcome, now: datetime) -> None:
    """Writes down what became of a mail that was not taken."""
    match outcome:
        case ChannelTrouble():
            at = retrying.after_channel_trouble(now=now)
            outbox.retry_later(held=held, at=at, server_said=outcome.said, counts=False)
            log.warning("mail_channel_trouble", message=str(held.pk), said=outcome.said)
        case Refused():
            fail(held=held, said=outcome.said, of_recipient=outcome.of_recipient, now=now)
        case Unanswered():
            outbox.put_in_doubt(held=held, server_said=outcome.said, now=now)
            log.warning("mail_in_doubt", message=str(held.pk), kind=held.kind)
        case _:
            put_off(held=held, said=outcome.said, now=now)


def put_off(*, held: Message, said: str, now: datetime) -> None:
    """Tries again later, or gives up after two days."""
    at = retrying.next_try(attempt=held.attempts, now=now)
    if at is None:
        fail(held=held, said=said, of_recipient=False, now=now)
        return
    outbox.retry_later(held=held, at=at, server_said=said)
    log.info("mail_put_off", message=str(held.pk), attempt=held.attempts, until=at.isoformat())


def fail(*, held: Message, said: str, of_recipient: bool, now: datetime) -> None:
    """The mail will not arrive: written down, and told to those who can act, in one transaction."""
    log.warning("mail_failed", message=str(held.pk), kind=held.kind)
    with transaction.atomic():
        if outbox.mark_failed(held=held, server_said=said):
            setbacks.follow_failure(message=held, said=said, of_recipient=of_recipient, now=now)
