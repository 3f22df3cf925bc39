from datetime import UTC, datetime, timedelta

import pytest

from agency.dashboard.lists import line_of
from agency.dashboard.spans import day, in_days, in_hours
from replies.nudging.limits import Policy
from replies.statuses import Status
from tests.cast import NOON

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
ID = "019a0000-0000-7000-8000-000000000001"
ROW = {
    "id": ID,
    "status": Status.WAITING,
    "nudges_sent": 0,
    "received_at": NOON - 9 * DAY,
    "replied_at": None,
    "asked_at": None,
    "candidate__name": "Lena Fischer",
    "recruiter__name": "Jonas Weber",
    "employer__name": "Brightwater Council",
    "application__position": "Project Coordinator",
    "application__stage": "screening",
    "rejection__contact__name": None,
}
SPOKE = {"replied_at": NOON - 9 * DAY + 6 * HOUR, "asked_at": NOON - 9 * DAY + 6 * HOUR}


def line(**changes):
    return line_of(ROW | changes, policy=Policy(), now=NOON)


@pytest.mark.parametrize(
    ("changes", "state", "replied", "waiting", "is_late", "action"),
    [
        ({}, "Waiting for a reply", "", "9 days", False, "Nudge Lena"),
        ({"nudges_sent": 2}, "Waiting for a reply", "", "9 days", False, "Open"),
        ({"status": "replied", **SPOKE}, "Replied", "9 Nov, 6 h after", "", False, "Open"),
        ({"status": "asked", **SPOKE}, "Asked for feedback", "9 Nov, 6 h after", "8 days", True, "Write down feedback"),
        ({"status": "answered", **SPOKE}, "Feedback in", "9 Nov, 6 h after", "", False, "Read"),
        ({"status": "answered"}, "Feedback in", "", "", False, "Read"),
        ({"status": "let_go"}, "Let go", "", "", False, "Open"),
    ],
)
def test_a_row_says_its_state_its_times_and_its_one_action(changes, state, replied, waiting, is_late, action):
    told = line(**changes)
    assert (told.state, told.replied, told.waiting, told.is_late, told.action) == (
        state,
        replied,
        waiting,
        is_late,
        action,
    )


@pytest.mark.parametrize(("age", "is_late"), [(7 * DAY, False), (7 * DAY + HOUR, True), (6 * DAY, False)])
def test_feedback_is_late_after_seven_days(age, is_late):
    assert line(status="asked", replied_at=NOON - age, asked_at=NOON - age).is_late is is_late


@pytest.mark.parametrize("empty", ["recruiter__name", "rejection__contact__name"])
def test_what_is_not_known_is_left_out(empty):
    assert getattr(line(**{empty: None}), empty.split("__")[-2]) == ""


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=-5), "0 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (HOUR, "1 h"),
        (19 * HOUR + timedelta(minutes=20), "19 h"),
        (47 * HOUR, "47 h"),
        (48 * HOUR, "2 days"),
    ],
)
def test_a_time_to_reply_is_told_in_one_unit(span, words):
    assert in_hours(span) == words


@pytest.mark.parametrize(("span", "words"), [(23 * HOUR, "today"), (DAY, "1 day"), (12.9 * DAY, "12 days")])
def test_waiting_is_told_in_whole_days(span, words):
    assert in_days(span) == words


def test_the_year_is_said_where_it_is_another_one():
    assert day(datetime(2026, 1, 2, 12, tzinfo=UTC), now=NOON) == "2 Jan"
    assert day(datetime(2025, 12, 31, 12, tzinfo=UTC), now=NOON) == "31 Dec 2025"
