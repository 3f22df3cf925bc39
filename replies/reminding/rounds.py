"""One round of nudges: what the beat rings for each minute. Twice at once does no harm."""

from dataclasses import dataclass
from datetime import datetime

import structlog
from django.db import transaction

from replies.nudging.limits import Policy
from replies.reminding.claiming import claim_due
from replies.reminding.deciding import plan
from replies.reminding.facts import gather
from replies.reminding.queueing import Planned, carry_out, put_off
from replies.reminding.times import current_policy

log = structlog.get_logger(__name__)

# A batch holds the rows of its people: small enough that nobody who signs in meanwhile would notice.
BATCH = 100


@dataclass(frozen=True)
class Round:
    """How many conversations were looked at, and how many mails were queued for them."""

    looked_at: int = 0
    mails: int = 0

    def __add__(self, other: "Round") -> "Round":
        return Round(self.looked_at + other.looked_at, self.mails + other.mails)


def nudge_all_due(*, now: datetime, batch: int = BATCH) -> Round:
    """Looks at every conversation whose moment has come, batch by batch, each in its own transaction.

    Afterwards each of them has its next moment after `now`, or none. While nudges are switched off, nothing is touched.
    """
    policy = current_policy()
    total = Round()
    while policy is not None:
        done = nudge_one_batch(policy, now=now, batch=batch)
        if not done.looked_at:
            break
        total += done
    if total.looked_at:
        log.info("nudges_queued", looked_at=total.looked_at, mails=total.mails)
    return total


@transaction.atomic
def nudge_one_batch(policy: Policy, *, now: datetime, batch: int) -> Round:
    """Claims the people of the `batch` longest overdue conversations, decides, and queues; all of it or nothing."""
    conversations = claim_due(now=now, size=batch)
    if not conversations:
        return Round()
    known = gather(conversations)
    planned: Planned = []
    for conversation in conversations:
        try:
            planned.append((conversation, plan(conversation, known, policy, now=now)))
        except Exception:
            log.exception("nudge_not_decided", conversation=str(conversation.pk))
            put_off([conversation], now=now)
    return Round(looked_at=len(conversations), mails=carry_out(planned, now=now))
