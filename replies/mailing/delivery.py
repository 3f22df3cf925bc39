"""Gives queued mail to the mail server: claim, offer, fence, hand over, and write down what became of it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import structlog
from django.db import transaction

from replies.mailing import outbox, retrying, setbacks
from replies.mailing.outcomes import ChannelTrouble, Outcome, Refused, TryLater, Unanswered
from replies.mailing.ways_out import WayOut, way_out
from replies.models import Message
from replies.statuses import MessageKind

log = structlog.get_logger(__name__)

BATCH = 50


class NoLongerOurs(Exception):
    """Between claim and fence the mail was called off, or the lease ended: it must not be sent by us."""


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
    for done, message in enumerate(held):
        try:
            send(held=message, way=way, now=now)
        except ChannelTrouble:
            outbox.release(held=held[done + 1 :]) if held[done + 1 :] else None
            raise
    return len(held)


def send(*, held: Message, way: WayOut, now: datetime) -> None:
    """One try at one mail, whatever becomes of it. Raises ChannelTrouble, with the mail back in the queue."""
    try:
        answer = hand_over(held=held, way=way)
    except NoLongerOurs:
        log.info("mail_no_longer_ours", message=str(held.pk))
    except ChannelTrouble as trouble:
        at = retrying.after_channel_trouble(now=now)
        outbox.retry_later(held=held, at=at, server_said=trouble.said, counts=False)
        log.warning("mail_channel_trouble", message=str(held.pk), said=trouble.said)
        raise
    except TryLater as later:
        put_off(held=held, said=later.said, now=now)
    except Refused as refusal:
        fail(held=held, said=refusal.said, of_recipient=refusal.of_recipient, now=now)
    except Unanswered as silence:
        outbox.put_in_doubt(held=held, server_said=silence.said, now=now)
        log.warning("mail_in_doubt", message=str(held.pk), kind=held.kind)
    else:
        outbox.mark_sent(held=held, server_said=answer, now=now)
        log.info("mail_sent", message=str(held.pk), kind=held.kind, attempt=held.attempts)


def hand_over(*, held: Message, way: WayOut) -> str:
    """Offers the mail, puts the fence, hands it over. Returns the server's answer; raises Outcome or NoLongerOurs."""
    try:
        way.offer(held)
    except Outcome:
        raise
    except Exception as error:
        # A row that breaks our own code must not stop the queue behind it.
        log.exception("mail_could_not_be_offered", message=str(held.pk))
        raise TryLater(type(error).__name__) from error
    if not outbox.mark_data_started(held=[held]):
        way.withdraw()
        raise NoLongerOurs
    return way.hand_over(held)


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
