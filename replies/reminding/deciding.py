"""Asking the policy about one conversation, and what its answer means for the row."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from replies.models import Conversation
from replies.nudging.decisions import Because, Decision, Reason, Send, Stop, Wait
from replies.nudging.facts import FeedbackFacts, ReplyFacts
from replies.nudging.limits import Policy
from replies.nudging.policy import decide_feedback_owed, decide_nudge_by_hand, decide_reply_nudge
from replies.reminding.facts import Known, feedback_facts, reply_facts
from replies.statuses import NudgeKind, Status

# In a conversation's note: the recruiter (id) whose nudge by hand waits for the morning.
ASKED_BY = "asked_by"


@dataclass(frozen=True)
class Plan:
    """What to do about one conversation: the decision, and when the tick looks at it again, and why then."""

    decision: Decision
    kind: NudgeKind
    number: int
    look_again_at: datetime | None
    note: Mapping[str, object]
    asked_by: str | None = None


def plan(conversation: Conversation, known: Known, policy: Policy, *, now: datetime) -> Plan:
    """What the policy says of this conversation at `now`, and, if it says "send", what it will say after that."""
    if conversation.status == Status.ASKED:
        return _plan_for_recruiter(conversation, known, policy, now=now)
    if asked_by := conversation.nudge_note.get(ASKED_BY):
        return plan_by_hand(conversation, known, policy, asked_by=asked_by, now=now)
    facts = reply_facts(conversation, known)
    decision = decide_reply_nudge(facts, policy, now=now)
    after = _after_reply_nudge(decision, facts, policy, now=now)
    return _plan(decision, after, NudgeKind.REPLY, number=facts.nudges_sent + 1)


def plan_by_hand(conversation: Conversation, known: Known, policy: Policy, *, asked_by: str, now: datetime) -> Plan:
    """The same when the recruiter `asked_by` (id) wants it. If the hour forbids it, the wish stays in the note."""
    facts = reply_facts(conversation, known)
    decision = decide_nudge_by_hand(facts, policy, now=now)
    after = _after_reply_nudge(decision, facts, policy, now=now)
    planned = _plan(decision, after, NudgeKind.BY_HAND, number=facts.nudges_sent + 1)
    if isinstance(decision, Wait):
        planned = replace(planned, note={**planned.note, ASKED_BY: asked_by})
    return replace(planned, asked_by=asked_by)


def note_of(reason: Reason) -> dict[str, object]:
    """A reason in values that JSON knows: {"code": ..., "values": {...}}, moments in ISO 8601."""
    values = {
        name: value.isoformat() if isinstance(value, datetime) else value for name, value in reason.values.items()
    }
    return {"code": reason.code.value, "values": values}


def _plan_for_recruiter(conversation: Conversation, known: Known, policy: Policy, *, now: datetime) -> Plan:
    if conversation.recruiter is None:
        nobody = Stop(Reason(Because.NOBODY_TO_TELL))
        return _plan(nobody, nobody, NudgeKind.FEEDBACK_OWED, number=0)
    facts = feedback_facts(conversation, known)
    decision = decide_feedback_owed(facts, policy, now=now)
    after = _after_feedback_owed(decision, facts, policy, now=now)
    return _plan(decision, after, NudgeKind.FEEDBACK_OWED, number=facts.nudges_sent + 1)


def _after_reply_nudge(decision: Decision, facts: ReplyFacts, policy: Policy, *, now: datetime) -> Decision:
    if not isinstance(decision, Send):
        return decision
    person = replace(facts.person, last_mail_at=now)
    sent = replace(facts, person=person, nudges_sent=facts.nudges_sent + 1, last_nudged_at=now)
    return decide_reply_nudge(sent, policy, now=now)


def _after_feedback_owed(decision: Decision, facts: FeedbackFacts, policy: Policy, *, now: datetime) -> Decision:
    if not isinstance(decision, Send):
        return decision
    person = replace(facts.person, last_mail_at=now)
    sent = replace(facts, person=person, nudges_sent=facts.nudges_sent + 1, last_nudged_at=now)
    return decide_feedback_owed(sent, policy, now=now)


def _plan(decision: Decision, after: Decision, kind: NudgeKind, *, number: int) -> Plan:
    look_again_at = after.until if isinstance(after, Wait) else None
    return Plan(decision=decision, kind=kind, number=number, look_again_at=look_again_at, note=note_of(after.why))
