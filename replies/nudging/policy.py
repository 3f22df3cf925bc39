"""The policy: facts + policy + now -> send this nudge, or wait until then, or stop, with the reason.

Candidates are reminded of the reply they have not written, recruiters of the feedback that was asked for and
has not come. Everything is decided anew from the facts each time; nothing is remembered here.
"""

from datetime import datetime

from replies.nudging.decisions import Because, Decision, Kind, Reason, Stop
from replies.nudging.facts import WAITING, FeedbackFacts, ReplyFacts
from replies.nudging.holding import (
    Hold,
    first_stop,
    hold_for_settling,
    hold_for_snooze,
    holds_for_person,
    limit_stop,
    send_or_wait,
    stop_for_person,
)
from replies.nudging.limits import Policy
from replies.nudging.quiet_hours import as_utc

__all__ = ["Policy", "decide_feedback_owed", "decide_nudge_by_hand", "decide_reply_nudge"]


def decide_reply_nudge(facts: ReplyFacts, policy: Policy, *, now: datetime) -> Decision:
    """Whether to remind a candidate of the reply to a rejection (or, when one was begun, of its draft).

    24 h after the rejection, once more at 72 h, then silence (by default). After an outage the missed ones do
    not come in a row: two are always `at_least_apart`.
    """
    stop = _stop_for_reply(facts, policy) or _stop_for_age(facts, policy, now=now)
    if stop:
        return stop
    holds = [*_holds_for_due(facts, policy), *_holds_for_reply(facts, policy)]
    why = Reason(Because.DUE, {**_counted(facts, policy), "since": as_utc(facts.received_at)})
    return send_or_wait(_kind(facts), facts.person, policy, holds=holds, why=why, now=now)


def decide_nudge_by_hand(facts: ReplyFacts, policy: Policy, *, now: datetime) -> Decision:
    """When a recruiter presses "nudge": not tied to 24 and 72 h, but to every limit that protects the person.

    It counts towards `max_per_conversation`. In quiet hours, or on a day that had its mail, it waits.
    """
    stop = _stop_for_reply(facts, policy)
    if stop:
        return stop
    why = Reason(Because.ASKED_BY_RECRUITER, {**_counted(facts, policy), "since": as_utc(facts.received_at)})
    holds = _holds_for_reply(facts, policy)
    return send_or_wait(_kind(facts), facts.person, policy, holds=holds, why=why, now=now)


def decide_feedback_owed(facts: FeedbackFacts, policy: Policy, *, now: datetime) -> Decision:
    """Whether to remind a recruiter of feedback that was asked for and has not come: after a week, by default once."""
    stop = _stop_for_feedback(facts, policy)
    if stop:
        return stop
    sent = facts.nudges_sent
    counted = {"number": sent + 1, "of": policy.max_feedback_owed}
    due = as_utc(facts.asked_at) + policy.feedback_owed_after + policy.feedback_owed_again_after * sent
    if facts.last_nudged_at is not None:
        due = max(due, as_utc(facts.last_nudged_at) + policy.feedback_owed_again_after)
    holds = [
        Hold(due, Reason(Because.NOT_YET_DUE, counted)),
        *hold_for_snooze(facts.snoozed_until),
        *hold_for_settling(facts.asked_at, policy),
        *holds_for_person(facts.person, policy),
    ]
    why = Reason(Because.DUE, {**counted, "since": as_utc(facts.asked_at)})
    return send_or_wait(Kind.FEEDBACK_OWED, facts.person, policy, holds=holds, why=why, now=now)


def _kind(facts: ReplyFacts) -> Kind:
    return Kind.REPLY_TO_REJECTION if facts.draft_saved_at is None else Kind.FINISH_DRAFT


def _counted(facts: ReplyFacts, policy: Policy) -> dict[str, int]:
    return {"number": facts.nudges_sent + 1, "of": policy.max_per_conversation}


def _stop_for_reply(facts: ReplyFacts, policy: Policy) -> Stop | None:
    if facts.closed:
        return Stop(Reason(Because.CLOSED))
    if facts.status != WAITING:
        return Stop(Reason(Because.ALREADY_DONE, {"status": facts.status}))
    if facts.logged_as_history:
        return Stop(Reason(Because.OLD_RECORD))
    return first_stop(
        stop_for_person(facts.person, _kind(facts)),
        limit_stop(facts.nudges_sent, policy.max_per_conversation),
    )


def _stop_for_age(facts: ReplyFacts, policy: Policy, *, now: datetime) -> Stop | None:
    """Too long ago, counted from the day that the candidate themselves put it off to, if they did."""
    fresh = max(filter(None, (facts.received_at, facts.snoozed_until, facts.draft_saved_at)))
    if as_utc(now) - as_utc(fresh) <= policy.too_late_after:
        return None
    return Stop(Reason(Because.TOO_LATE, {"days": policy.too_late_after.days}))


def _stop_for_feedback(facts: FeedbackFacts, policy: Policy) -> Stop | None:
    if facts.closed:
        return Stop(Reason(Because.CLOSED))
    if facts.answered:
        return Stop(Reason(Because.ALREADY_DONE, {"status": "answered"}))
    if facts.logged_as_history:
        return Stop(Reason(Because.OLD_RECORD))
    return first_stop(
        stop_for_person(facts.person, Kind.FEEDBACK_OWED),
        limit_stop(facts.nudges_sent, policy.max_feedback_owed),
    )


def _holds_for_due(facts: ReplyFacts, policy: Policy) -> list[Hold]:
    due = as_utc(facts.received_at) + policy.due_after(facts.nudges_sent)
    return [Hold(due, Reason(Because.NOT_YET_DUE, _counted(facts, policy)))]


def _holds_for_reply(facts: ReplyFacts, policy: Policy) -> list[Hold]:
    holds = hold_for_snooze(facts.snoozed_until)
    holds += hold_for_settling(facts.received_at, policy)
    holds += holds_for_person(facts.person, policy)
    if facts.last_nudged_at is not None:
        last = as_utc(facts.last_nudged_at)
        holds.append(Hold(last + policy.at_least_apart, Reason(Because.JUST_NUDGED, {"last": last})))
    if facts.draft_saved_at is not None:
        saved = as_utc(facts.draft_saved_at)
        holds.append(Hold(saved + policy.draft_rests_for, Reason(Because.DRAFT_JUST_SAVED, {"saved": saved})))
    return holds
