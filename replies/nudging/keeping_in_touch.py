"""The smaller reminders: unread feedback, how did it go, a full tray, the week and the month in one mail."""

from datetime import datetime, timedelta

from replies.nudging.decisions import Because, Decision, Kind, Reason, Stop
from replies.nudging.facts import OpenMatter, Person
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
from replies.nudging.quiet_hours import as_utc, local_day, start_of_day

MONDAY = 0
ONCE = 1


def decide_read_feedback(matter: OpenMatter, policy: Policy, *, now: datetime) -> Decision:
    """Feedback came (`since`) and its envelope is still closed: said once, and it can wait for ever."""
    return _decide(Kind.READ_FEEDBACK, matter, policy, after=policy.read_feedback_after, limit=ONCE, now=now)


def decide_how_did_it_go(matter: OpenMatter, policy: Policy, *, now: datetime) -> Decision:
    """An application of which nothing was heard `since`: asked once."""
    return _decide(Kind.HOW_DID_IT_GO, matter, policy, after=policy.how_did_it_go_after, limit=ONCE, now=now)


def decide_tray_not_empty(matter: OpenMatter, policy: Policy, *, now: datetime) -> Decision:
    """The oldest mail in a recruiter's tray lies there `since`: said on each working day until it is gone."""
    return _decide(Kind.TRAY_NOT_EMPTY, matter, policy, after=policy.tray_waits_for, limit=None, now=now)


def decide_weekly_digest(lead: Person, policy: Policy, *, since: datetime, now: datetime) -> Decision:
    """On Mondays, to a lead; `since` is the last digest or, before the first, when the account was opened."""
    day = local_day(since, time_zone=lead.time_zone)
    monday = day + timedelta(days=7 - (day.weekday() - MONDAY) % 7)
    due = start_of_day(monday, time_zone=lead.time_zone)
    return _decide_on(Kind.WEEKLY_DIGEST, lead, policy, due=due, since=since, now=now)


def decide_monthly_look_back(
    candidate: Person, policy: Policy, *, asked_for: bool, since: datetime, now: datetime
) -> Decision:
    """On the first of a month, to a candidate who switched it on (`asked_for`): it is off by default."""
    if not asked_for:
        return Stop(Reason(Because.KIND_SWITCHED_OFF, {"kind": Kind.MONTHLY_LOOK_BACK.value}))
    day = local_day(since, time_zone=candidate.time_zone)
    first = (day.replace(day=1) + timedelta(days=31)).replace(day=1)
    due = start_of_day(first, time_zone=candidate.time_zone)
    return _decide_on(Kind.MONTHLY_LOOK_BACK, candidate, policy, due=due, since=since, now=now)


def _decide(
    kind: Kind, matter: OpenMatter, policy: Policy, *, after: timedelta, limit: int | None, now: datetime
) -> Decision:
    if matter.over:
        return Stop(Reason(Because.ALREADY_DONE, {"status": "over"}))
    stop = first_stop(
        stop_for_person(matter.person, kind),
        None if limit is None else limit_stop(matter.nudges_sent, limit),
    )
    if stop:
        return stop
    due = as_utc(matter.since) + after
    if matter.last_nudged_at is not None:
        due = max(due, as_utc(matter.last_nudged_at) + after)
    holds = [
        Hold(due, Reason(Because.NOT_YET_DUE)),
        *hold_for_snooze(matter.snoozed_until),
        *hold_for_settling(matter.since, policy),
        *holds_for_person(matter.person, policy),
    ]
    why = Reason(Because.DUE, {"since": as_utc(matter.since)})
    return send_or_wait(kind, matter.person, policy, holds=holds, why=why, now=now)


def _decide_on(
    kind: Kind, person: Person, policy: Policy, *, due: datetime, since: datetime, now: datetime
) -> Decision:
    stop = stop_for_person(person, kind)
    if stop:
        return stop
    holds = [Hold(due, Reason(Because.NOT_YET_DUE)), *holds_for_person(person, policy)]
    why = Reason(Because.DUE, {"since": as_utc(since)})
    return send_or_wait(kind, person, policy, holds=holds, why=why, now=now)
