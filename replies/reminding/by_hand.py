"""The recruiter's own nudge: at once, or, when it is night where the candidate is, in the morning."""

from datetime import datetime

from django.db import transaction

from candidates.models import User
from replies.models import Conversation
from replies.nudging.decisions import Because, Reason, Send, Stop, Wait
from replies.nudging.limits import Policy
from replies.reminding.claiming import lock_one
from replies.reminding.deciding import plan_by_hand
from replies.reminding.facts import gather
from replies.reminding.queueing import carry_out
from replies.reminding.times import current_policy
from replies.statuses import Status


class NudgeRefused(Exception):
    """No nudge can go out, now or later; `reason` says why (`explaining.explain` puts it into words)."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code.value)
        self.reason = reason


@transaction.atomic
def nudge_now(*, conversation: Conversation, by: User, now: datetime) -> Send | Wait:
    """Reminds the candidate because the recruiter `by` wants it: counted, limited and held by the hour like any other.

    Returns Send when the mail is queued, Wait when it will go out by itself at `until`. Raises NudgeRefused.
    """
    conversation = lock_one(conversation)
    policy = current_policy() or Policy()
    planned = plan_by_hand(conversation, gather([conversation]), policy, asked_by=str(by.pk), now=now)
    if isinstance(planned.decision, Stop):
        raise NudgeRefused(planned.decision.why)
    mails = carry_out([(conversation, planned)], now=now)
    if isinstance(planned.decision, Send) and not mails:
        raise NudgeRefused(Reason(Because.NOT_WRITTEN))
    return planned.decision


def may_be_nudged(conversation: Conversation, policy: Policy) -> bool:
    """Whether a page should offer the button: somebody is waited for, and the limit is not reached."""
    return conversation.status == Status.WAITING and conversation.nudges_sent < policy.max_per_conversation
