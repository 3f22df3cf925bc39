"""Reminding a recruiter that feedback was asked for and nothing came."""

from datetime import UTC, datetime

import pytest

from replies.nudging.decisions import Kind, Recipient
from replies.nudging.policy import Policy, decide_feedback_owed
from tests.replies.nudging.cases import DAY, HOUR, REJECTED, SECOND, feedback, lisbon, told

DUE = ("send", "feedback_owed", "due")
MONDAY_AFTER = datetime(2026, 3, 16, 10, tzinfo=UTC)


def decided(facts, now, **changes):
    return told(decide_feedback_owed(facts, Policy(**changes), now=now))


def test_it_is_due_a_week_after_the_question():
    assert decided(feedback(), MONDAY_AFTER - SECOND) == ("wait", MONDAY_AFTER, "not_yet_due")
    assert decided(feedback(), MONDAY_AFTER) == DUE


def test_it_goes_to_the_recruiter():
    assert decide_feedback_owed(feedback(), Policy(), now=MONDAY_AFTER).to is Recipient.RECRUITER


def test_it_comes_once():
    assert decided(feedback(nudges_sent=1, last_nudged_at=MONDAY_AFTER), MONDAY_AFTER + 30 * DAY) == (
        "stop",
        "limit_reached",
    )


def test_where_an_agency_wishes_it_comes_once_more_after_another_week():
    once = feedback(nudges_sent=1, last_nudged_at=MONDAY_AFTER)
    twice = feedback(nudges_sent=2, last_nudged_at=MONDAY_AFTER + 7 * DAY)
    due = MONDAY_AFTER + 7 * DAY
    assert decided(once, due - SECOND, max_feedback_owed=2) == ("wait", due, "not_yet_due")
    assert decided(once, due, max_feedback_owed=2) == DUE
    assert decided(twice, due + 23 * DAY, max_feedback_owed=2) == ("stop", "limit_reached")


def test_a_late_first_one_puts_off_the_second():
    facts = feedback(nudges_sent=1, last_nudged_at=MONDAY_AFTER + 3 * DAY)
    assert decided(facts, MONDAY_AFTER + 8 * DAY, max_feedback_owed=2) == (
        "wait",
        MONDAY_AFTER + 10 * DAY,
        "not_yet_due",
    )


def test_recruiters_have_their_weekends_unless_the_agency_says_otherwise():
    facts = feedback(asked_at=REJECTED - 2 * DAY)
    saturday = MONDAY_AFTER - 2 * DAY
    assert decided(facts, saturday) == ("wait", MONDAY_AFTER - 2 * HOUR, "free_days")
    assert decided(facts, saturday, recruiters_have_free_days=False) == DUE


def test_a_recruiter_whose_country_is_unknown_has_saturdays_and_sundays():
    facts = feedback(asked_at=REJECTED - 2 * DAY, person=lisbon(country=None))
    assert decided(facts, MONDAY_AFTER - 2 * DAY) == ("wait", MONDAY_AFTER - 2 * HOUR, "free_days")


def test_a_friday_evening_says_weekend_and_an_ordinary_evening_says_quiet_hours():
    facts = feedback(asked_at=REJECTED - 7 * DAY)
    friday, thursday = datetime(2026, 3, 13, 21, tzinfo=UTC), datetime(2026, 3, 12, 21, tzinfo=UTC)
    assert decided(facts, friday) == ("wait", MONDAY_AFTER - 2 * HOUR, "free_days")
    assert decided(facts, thursday) == ("wait", datetime(2026, 3, 13, 8, tzinfo=UTC), "quiet_hours")


def test_one_mail_a_day_and_not_now_hold_for_recruiters_too():
    mailed = feedback(person=lisbon(last_mail_at=MONDAY_AFTER - HOUR))
    snoozed = feedback(snoozed_until=MONDAY_AFTER + 3 * DAY)
    assert decided(mailed, MONDAY_AFTER) == ("wait", MONDAY_AFTER + 22 * HOUR, "one_mail_a_day")
    assert decided(snoozed, MONDAY_AFTER) == ("wait", MONDAY_AFTER + 3 * DAY, "not_now")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"closed": True}, "closed"),
        ({"answered": True}, "already_done"),
        ({"logged_as_history": True}, "old_record"),
        ({"person": lisbon(stopped=True)}, "stopped_by_person"),
        ({"person": lisbon(switched_off=frozenset({Kind.FEEDBACK_OWED}))}, "kind_switched_off"),
        ({"person": lisbon(address_bounced=True)}, "address_bounced"),
        ({"person": lisbon(paused=True)}, "paused_by_recruiter"),
    ],
)
@pytest.mark.parametrize("now", [REJECTED, MONDAY_AFTER, MONDAY_AFTER + 12 * HOUR])
def test_some_things_stop_it_at_any_hour(changes, code, now):
    assert decided(feedback(**changes), now) == ("stop", code)
