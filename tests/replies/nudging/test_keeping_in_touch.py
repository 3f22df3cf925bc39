"""The smaller reminders."""

from datetime import UTC, datetime

import pytest

from replies.nudging.decisions import Kind
from replies.nudging.facts import OpenMatter
from replies.nudging.keeping_in_touch import (
    decide_how_did_it_go,
    decide_monthly_look_back,
    decide_read_feedback,
    decide_tray_not_empty,
    decide_weekly_digest,
)
from replies.nudging.policy import Policy
from tests.replies.nudging.cases import DAY, HOUR, REJECTED, SECOND, lisbon, told

POLICY = Policy()


@pytest.mark.parametrize(
    ("decide", "kind", "after"),
    [
        (decide_read_feedback, "read_feedback", 3 * DAY),
        (decide_how_did_it_go, "how_did_it_go", 30 * DAY),
        (decide_tray_not_empty, "tray_not_empty", DAY),
    ],
)
def test_each_has_its_own_patience(decide, kind, after):
    matter = OpenMatter(person=lisbon(time_zone="UTC"), since=REJECTED)
    due = REJECTED + after
    assert told(decide(matter, POLICY, now=due - SECOND)) == ("wait", due, "not_yet_due")
    assert told(decide(matter, POLICY, now=due)) == ("send", kind, "due")


@pytest.mark.parametrize("decide", [decide_read_feedback, decide_how_did_it_go])
def test_a_candidate_is_asked_once(decide):
    matter = OpenMatter(person=lisbon(), since=REJECTED, nudges_sent=1, last_nudged_at=REJECTED + 40 * DAY)
    assert told(decide(matter, POLICY, now=REJECTED + 90 * DAY)) == ("stop", "limit_reached")


def test_a_tray_is_named_again_on_each_working_day():
    friday = datetime(2026, 3, 13, 10, tzinfo=UTC)
    matter = OpenMatter(person=lisbon(), since=REJECTED, nudges_sent=4, last_nudged_at=friday)
    monday = datetime(2026, 3, 16, 8, tzinfo=UTC)
    assert told(decide_tray_not_empty(matter, POLICY, now=friday)) == ("wait", monday, "not_yet_due")


@pytest.mark.parametrize("decide", [decide_read_feedback, decide_how_did_it_go, decide_tray_not_empty])
def test_what_is_over_is_not_mentioned(decide):
    matter = OpenMatter(person=lisbon(), since=REJECTED, over=True)
    assert told(decide(matter, POLICY, now=REJECTED + 31 * DAY)) == ("stop", "already_done")


@pytest.mark.parametrize("decide", [decide_read_feedback, decide_how_did_it_go, decide_tray_not_empty])
def test_what_was_stopped_is_not_sent(decide):
    matter = OpenMatter(person=lisbon(stopped=True), since=REJECTED)
    assert told(decide(matter, POLICY, now=REJECTED + 31 * DAY)) == ("stop", "stopped_by_person")


@pytest.mark.parametrize("last", [REJECTED, REJECTED + 6 * DAY + 13 * HOUR])
def test_the_week_is_told_on_monday_morning(last):
    monday = datetime(2026, 3, 16, 8, tzinfo=UTC)
    answers = [told(decide_weekly_digest(lisbon(), POLICY, since=last, now=now)) for now in (monday - HOUR / 2, monday)]
    assert answers == [("wait", monday, "quiet_hours"), ("send", "weekly_digest", "due")]


def test_a_monday_that_is_a_holiday_moves_the_digest_to_tuesday():
    last = datetime(2026, 12, 29, 9, tzinfo=UTC)
    lead = lisbon(country="NZ", time_zone="Pacific/Auckland")
    # In New Zealand the second of January 2027, a Saturday, is observed on Monday the 4th.
    tuesday = datetime(2027, 1, 4, 19, tzinfo=UTC)
    assert told(decide_weekly_digest(lead, POLICY, since=last, now=last)) == ("wait", tuesday, "not_yet_due")


def test_the_month_is_told_on_its_first_day_to_those_who_asked_for_it():
    since, first = datetime(2026, 1, 31, 12, tzinfo=UTC), datetime(2026, 2, 1, 8, tzinfo=UTC)
    person = lisbon()
    waiting = decide_monthly_look_back(person, POLICY, asked_for=True, since=since, now=since)
    sending = decide_monthly_look_back(person, POLICY, asked_for=True, since=since, now=first)
    assert [told(waiting), told(sending)] == [
        ("wait", first, "not_yet_due"),
        ("send", Kind.MONTHLY_LOOK_BACK.value, "due"),
    ]


def test_the_month_is_not_told_to_those_who_did_not():
    decision = decide_monthly_look_back(lisbon(), POLICY, asked_for=False, since=REJECTED, now=REJECTED + 60 * DAY)
    assert told(decision) == ("stop", "kind_switched_off")
