"""Finds what no task picked up: ended leases, and mail that is due. PostgreSQL is the queue; this empties it."""

import time
from datetime import datetime

import structlog

from replies.mailing import delivery, outbox
from replies.mailing.outcomes import ChannelTrouble
from replies.statuses import MessageKind

log = structlog.get_logger(__name__)

# Beat asks every 15 s. A round that is not through by then leaves the rest to the next one: rounds do not pile up.
ROUND_SECONDS = 12.0
# In this order: a reply to an employer never waits behind a burst of nudges.
TURNS = ((MessageKind.REPLY, MessageKind.REMINDER), (MessageKind.NOTICE,), (MessageKind.NUDGE,))


def sweep(*, now: datetime, seconds: float = ROUND_SECONDS) -> int:
    """Settles ended leases, then sends what is due, for `seconds` at most. Returns how many mails were tried.

    Any number of sweeps may run at once: they share the work, since each row is claimed once.
    """
    settled = outbox.settle_ended_leases(now=now)
    if settled:
        log.warning("mail_leases_ended", count=settled)
    return drain(now=now, seconds=seconds)


def drain(*, now: datetime, seconds: float) -> int:
    """Sends what was due at `now`, replies first. Stops when all is sent, time is over, or the way is blocked."""
    until, tried = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        try:
            sent = next_batch(now=now)
        except ChannelTrouble as trouble:
            log.warning("sweep_stopped", said=trouble.said)
            break
        if not sent:
            break
        tried += sent
    return tried


def next_batch(*, now: datetime) -> int:
    """One batch of the first kind of which something is due."""
    for kinds in TURNS:
        sent = delivery.deliver_due(kinds=kinds, now=now)
        if sent:
            return sent
    return 0
