"""What holds for every conversation, every person and every policy."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, target
from hypothesis import strategies as st

from replies.nudging.decisions import Kind, Send, Stop, Wait
from replies.nudging.policy import decide_feedback_owed, decide_nudge_by_hand, decide_reply_nudge
from replies.nudging.quiet_hours import zone_named
from tests.replies.nudging.strategies import feedback_facts, moments, policies, reply_facts

cases = st.one_of(
    st.tuples(st.just(decide_reply_nudge), reply_facts),
    st.tuples(st.just(decide_nudge_by_hand), reply_facts),
    st.tuples(st.just(decide_feedback_owed), feedback_facts),
)


def local(moment, person):
    return moment.astimezone(ZoneInfo(zone_named(person.time_zone).key))


@given(cases, policies(), moments)
def test_a_wait_ends_later_and_never_in_the_same_wait_again(case, policy, now):
    decide, facts = case
    decision = decide(facts, policy, now=now)
    if not isinstance(decision, Wait):
        return
    assert decision.until > now
    assert not isinstance(decide(facts, policy, now=decision.until), Wait)


@given(cases, policies(), moments)
def test_nothing_is_sent_in_quiet_hours_or_twice_a_day(case, policy, now):
    decide, facts = case
    decision = decide(facts, policy, now=now)
    if not isinstance(decision, Send):
        return
    hour, first, last = local(now, facts.person).hour, policy.quiet_from.hour, policy.quiet_until.hour
    assert (hour - first) % 24 >= (last - first) % 24
    mailed = facts.person.last_mail_at
    if policy.one_mail_a_day and mailed is not None:
        assert local(mailed, facts.person).date() < local(now, facts.person).date()


@given(cases, policies(), moments)
def test_nothing_is_sent_to_whom_it_must_not_or_above_a_limit(case, policy, now):
    decide, facts = case
    decision = decide(facts, policy, now=now)
    person = facts.person
    over = facts.answered if decide is decide_feedback_owed else facts.status != "waiting"
    limit = policy.max_feedback_owed if decide is decide_feedback_owed else policy.max_per_conversation
    barred = (person.stopped, person.address_bounced, person.paused, facts.closed, facts.logged_as_history, over)
    if any(barred) or facts.nudges_sent >= limit:
        assert isinstance(decision, Stop)
    if isinstance(decision, Send):
        assert decision.kind not in person.switched_off


@given(cases, policies(), moments, st.integers(1, 60))
def test_a_tick_that_looks_each_hour_sends_no_sooner_than_the_wait_said(case, policy, now, later):
    decide, facts = case
    decision = decide(facts, policy, now=now)
    if not isinstance(decision, Wait):
        return
    target(float(later))
    sooner = min(now + timedelta(hours=later), decision.until - timedelta(seconds=1))
    if sooner > now and sooner < decision.until:
        assert not isinstance(decide(facts, policy, now=sooner), Send)


@given(reply_facts, policies(), moments)
def test_the_recruiters_hand_reaches_nobody_that_the_clock_will_never_reach(facts, policy, now):
    """By hand may be sooner; what stops it by hand stops it by itself as well."""
    by_hand = decide_nudge_by_hand(facts, policy, now=now)
    by_itself = decide_reply_nudge(facts, policy, now=now)
    if isinstance(by_hand, Stop):
        assert by_itself == by_hand
    if isinstance(by_itself, Send):
        assert isinstance(by_hand, Send)
        assert by_hand.kind in {Kind.REPLY_TO_REJECTION, Kind.FINISH_DRAFT}
