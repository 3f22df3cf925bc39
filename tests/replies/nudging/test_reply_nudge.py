"""Reminding a candidate of the reply: each rule, on both sides of its boundary."""

from datetime import UTC, datetime, timedelta

import pytest

from replies.nudging.decisions import Because, Kind, Reason, Recipient, Send, Wait
from replies.nudging.policy import Policy, decide_nudge_by_hand, decide_reply_nudge
from tests.replies.nudging.cases import DAY, HOUR, REJECTED, SECOND, lisbon, reply, told

POLICY = Policy()
DUE = ("send", "reply_to_rejection", "due")


def march(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def decided(facts, now, **changes):
    return told(decide_reply_nudge(facts, Policy(**changes), now=now))


def test_the_first_is_due_a_day_after_the_rejection():
    assert decided(reply(), REJECTED) == ("wait", march(10, 10), "not_yet_due")
    assert decided(reply(), REJECTED + 24 * HOUR - SECOND) == ("wait", march(10, 10), "not_yet_due")
    assert decided(reply(), REJECTED + 24 * HOUR) == DUE


def test_the_second_is_due_three_days_after_the_rejection():
    facts = reply(nudges_sent=1, last_nudged_at=march(10, 10))
    assert decided(facts, march(12, 10) - SECOND) == ("wait", march(12, 10), "not_yet_due")
    assert decided(facts, march(12, 10)) == DUE


def test_after_two_there_is_silence():
    assert decided(reply(nudges_sent=2, last_nudged_at=march(12, 10)), march(20, 12)) == ("stop", "limit_reached")


def test_after_an_outage_two_do_not_come_in_a_row():
    facts = reply(nudges_sent=1, last_nudged_at=march(13, 9))
    assert decided(facts, march(13, 9, 1)) == ("wait", march(14, 9), "just_nudged")
    assert decided(facts, march(14, 9)) == DUE


def test_a_decision_says_why_in_values_that_a_page_can_show():
    assert decide_reply_nudge(reply(), POLICY, now=march(10, 10)) == Send(
        Kind.REPLY_TO_REJECTION,
        Recipient.CANDIDATE,
        Reason(Because.DUE, {"number": 1, "of": 2, "since": REJECTED}),
    )


def test_in_the_night_it_is_held_until_the_morning_of_the_persons_own_zone():
    facts = reply(person=lisbon(time_zone="America/Argentina/Buenos_Aires"))
    assert decide_reply_nudge(facts, POLICY, now=march(10, 23, 30)) == Wait(
        march(11, 11),
        Reason(
            Because.QUIET_HOURS,
            {"until": march(11, 11), "zone": "America/Argentina/Buenos_Aires", "place": "Buenos Aires"},
        ),
    )


@pytest.mark.parametrize(
    ("now", "answer"),
    [
        (march(10, 19, 59), DUE),
        (march(10, 20), ("wait", march(11, 8), "quiet_hours")),
        (march(11, 7, 59), ("wait", march(11, 8), "quiet_hours")),
        (march(11, 8), DUE),
    ],
)
def test_quiet_hours_hold_what_is_due(now, answer):
    assert decided(reply(), now) == answer


def test_what_falls_due_in_the_night_waits_for_the_morning_in_one_step():
    facts = reply(received_at=march(9, 22))
    assert decided(facts, march(9, 22)) == ("wait", march(11, 8), "not_yet_due")


def test_candidates_are_written_to_at_weekends_unless_the_agency_keeps_them_free():
    saturday, monday = march(14, 11), march(16, 8)
    facts = reply(received_at=march(13, 10))
    assert decided(facts, saturday) == DUE
    assert decided(facts, saturday, candidates_have_free_days=True) == ("wait", monday, "free_days")


def test_a_public_holiday_of_the_candidates_country_is_kept_free_where_the_agency_wishes():
    portugal_day = datetime(2026, 6, 10, 12, tzinfo=UTC)
    facts = reply(person=lisbon(), received_at=portugal_day - 2 * DAY)
    abroad = reply(person=lisbon(country="IE"), received_at=portugal_day - 2 * DAY)
    keeping = {"candidates_have_free_days": True}
    assert decided(facts, portugal_day, **keeping) == (
        "wait",
        datetime(2026, 6, 11, 7, tzinfo=UTC),
        "free_days",
    )
    assert decided(abroad, portugal_day, **keeping) == DUE


def test_a_person_gets_one_mail_a_day_by_their_own_calendar():
    facts = reply(person=lisbon(last_mail_at=march(10, 8)))
    assert decided(facts, march(10, 19)) == ("wait", march(11, 8), "one_mail_a_day")
    assert decided(facts, march(11, 8)) == DUE
    assert decided(facts, march(10, 19), one_mail_a_day=False) == DUE


def test_moving_to_another_zone_never_gives_two_mails_on_one_day_there():
    mailed_in_auckland = datetime(2026, 3, 10, 19, 0, tzinfo=UTC)  # 08:00 on the 11th there, 12:00 on the 10th here
    moved = reply(person=lisbon(time_zone="America/Los_Angeles", last_mail_at=mailed_in_auckland))
    answer = decided(moved, datetime(2026, 3, 10, 22, 0, tzinfo=UTC))
    assert answer == ("wait", datetime(2026, 3, 11, 15, 0, tzinfo=UTC), "one_mail_a_day")


def test_nothing_on_the_day_of_an_offer():
    facts = reply(person=lisbon(offered_at=march(10, 9)))
    assert decided(facts, march(10, 12)) == ("wait", march(11, 8), "day_of_an_offer")
    assert decided(facts, march(11, 8)) == DUE


def test_not_now_moves_it_to_the_moment_that_was_chosen():
    facts = reply(snoozed_until=march(17, 9))
    assert decided(facts, march(12, 10)) == ("wait", march(17, 9), "not_now")
    assert decided(facts, march(17, 9) - SECOND) == ("wait", march(17, 9), "not_now")
    assert decided(facts, march(17, 9)) == DUE


def test_a_draft_that_was_begun_is_what_the_nudge_is_about():
    facts = reply(draft_saved_at=march(9, 11))
    assert decided(facts, march(10, 11)) == ("send", "finish_draft", "due")


def test_nobody_is_nudged_while_they_write():
    facts = reply(draft_saved_at=march(10, 9, 30))
    assert decided(facts, march(10, 10)) == ("wait", march(11, 9, 30), "draft_just_saved")
    assert decided(facts, march(11, 9, 30)) == ("send", "finish_draft", "due")


def test_what_is_older_than_the_feature_rests_for_a_week():
    policy = {"switched_on_at": REJECTED + SECOND}
    start = REJECTED + SECOND + 7 * DAY
    assert decided(reply(), march(12, 12), **policy) == ("wait", start, "settling_in")
    assert decided(reply(), start, **policy) == DUE
    assert decided(reply(), march(12, 12), switched_on_at=REJECTED) == DUE


def test_after_a_month_nobody_is_reminded():
    assert decided(reply(), REJECTED + 30 * DAY) == DUE
    assert decided(reply(), REJECTED + 30 * DAY + SECOND) == ("stop", "too_late")


def test_a_month_counts_from_the_day_that_the_candidate_put_it_off_to():
    later = REJECTED + 40 * DAY
    assert decided(reply(snoozed_until=later), later) == DUE


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"closed": True}, "closed"),
        ({"status": "replied"}, "already_done"),
        ({"status": "asked"}, "already_done"),
        ({"status": "answered"}, "already_done"),
        ({"status": "let_go"}, "already_done"),
        ({"logged_as_history": True}, "old_record"),
        ({"person": lisbon(stopped=True)}, "stopped_by_person"),
        ({"person": lisbon(switched_off=frozenset({Kind.REPLY_TO_REJECTION}))}, "kind_switched_off"),
        ({"person": lisbon(address_bounced=True)}, "address_bounced"),
        ({"person": lisbon(paused=True)}, "paused_by_recruiter"),
    ],
)
@pytest.mark.parametrize("now", [REJECTED, march(10, 12), march(10, 23)])
@pytest.mark.parametrize("decide", [decide_reply_nudge, decide_nudge_by_hand])
def test_some_things_stop_it_at_any_hour_and_by_any_hand(changes, code, now, decide):
    assert told(decide(reply(**changes), POLICY, now=now)) == ("stop", code)


def test_a_kind_that_was_switched_off_leaves_the_others_on():
    person = lisbon(switched_off=frozenset({Kind.FINISH_DRAFT}))
    assert decided(reply(person=person), march(10, 12)) == DUE


def test_more_than_two_follow_at_the_same_distance_where_an_agency_allows_them():
    facts = reply(nudges_sent=2, last_nudged_at=march(12, 10))
    assert decided(facts, march(12, 11), max_per_conversation=3) == ("wait", march(14, 10), "not_yet_due")


def test_a_recruiter_need_not_wait_for_the_day_to_pass():
    decision = decide_nudge_by_hand(reply(), POLICY, now=REJECTED + HOUR)
    assert told(decision) == ("send", "reply_to_rejection", "asked_by_recruiter")


@pytest.mark.parametrize(
    ("changes", "now", "answer"),
    [
        ({}, march(9, 21), ("wait", march(10, 8), "quiet_hours")),
        ({"nudges_sent": 2}, march(12, 12), ("stop", "limit_reached")),
        ({"snoozed_until": march(17, 9)}, march(12, 12), ("wait", march(17, 9), "not_now")),
        ({"person": lisbon(last_mail_at=march(12, 9))}, march(12, 12), ("wait", march(13, 8), "one_mail_a_day")),
        (
            {"nudges_sent": 1, "last_nudged_at": march(11, 19)},
            march(12, 12),
            ("wait", march(12, 19), "just_nudged"),
        ),
    ],
)
def test_a_recruiters_hand_is_held_by_what_protects_the_person(changes, now, answer):
    assert told(decide_nudge_by_hand(reply(**changes), POLICY, now=now)) == answer


@pytest.mark.parametrize("month", [3, 10])
def test_a_day_is_24_hours_when_the_clocks_change(month):
    """From noon before the change in Berlin: 24 h later its clock shows 13:00 in spring and 11:00 in autumn."""
    noon = datetime(2026, month, {3: 28, 10: 24}[month], 12 - {3: 1, 10: 2}[month], tzinfo=UTC)
    facts = reply(received_at=noon, person=lisbon(time_zone="Europe/Berlin"))
    assert decided(facts, noon)[:2] == ("wait", noon + timedelta(hours=24))


@pytest.mark.parametrize(
    "values",
    [
        {"first_after": 73 * HOUR},
        {"first_after": -HOUR},
        {"max_per_conversation": -1},
        {"max_feedback_owed": -1},
        {"switched_on_at": datetime(2026, 3, 1)},
    ],
)
def test_a_policy_that_contradicts_itself_is_refused(values):
    with pytest.raises(ValueError, match=r"first nudge|below nothing|time zone"):
        Policy(**values)
