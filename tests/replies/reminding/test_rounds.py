"""The tick: who gets a mail, who does not, and that it is one."""

from datetime import timedelta

import pytest

from replies.conversing import close_conversation, let_go, mark_answered, mark_replied
from replies.drafting import draft_of, save_draft
from replies.models import Conversation, Message, Nudge, NudgePolicy
from replies.reminding import nudge_all_due, stop_nudges
from replies.reminding.rounds import Round
from tests.cast import a_conversation, person

FIRST = ("amina.yusuf@example.test", "A few words to Northwind Logistics, if you wish")
DAY = timedelta(days=1)
# The times; overdue, people, conversations, mails, nudges, wishes, the update; and an empty batch that ends the round.
LOOKING = 13
IDLE = 4


def test_a_day_after_the_rejection_the_candidate_is_reminded(conversation, tomorrow, mails):
    assert nudge_all_due(now=tomorrow) == Round(looked_at=1, mails=1)
    assert mails() == [FIRST]


def test_nobody_is_reminded_sooner(conversation, now, mails):
    assert nudge_all_due(now=now + timedelta(hours=22, minutes=59)) == Round()
    assert mails() == []


def test_a_second_tick_at_the_same_moment_sends_nothing(conversation, tomorrow, mails):
    nudge_all_due(now=tomorrow)
    assert nudge_all_due(now=tomorrow) == Round()
    assert mails() == [FIRST]


def test_after_the_second_nudge_there_is_silence(conversation, now, mails):
    for hours in range(24 * 20):
        nudge_all_due(now=now + timedelta(hours=hours))
    assert mails() == [FIRST, FIRST]
    times = Nudge.objects.order_by("number").values_list("kind", "number", "nudged_at")
    assert list(times) == [
        ("reply_to_rejection", 1, now + timedelta(hours=23)),
        ("reply_to_rejection", 2, now + timedelta(hours=71)),
    ]
    conversation.refresh_from_db()
    assert (conversation.next_nudge_at, conversation.nudges_sent) == (None, 2)
    assert conversation.nudge_note == {"code": "limit_reached", "values": {"limit": 2}}


def test_in_the_candidates_night_it_is_held_and_the_conversation_says_why(conversation, now, mails):
    evening, morning = now.replace(hour=19, minute=30) + DAY, now.replace(hour=7) + 2 * DAY
    nudge_all_due(now=evening)
    conversation.refresh_from_db()
    assert (mails(), conversation.next_nudge_at) == ([], morning)
    assert conversation.nudge_note == {
        "code": "quiet_hours",
        "values": {"until": morning.isoformat(), "zone": "Europe/Berlin", "place": "Berlin"},
    }
    nudge_all_due(now=morning)
    assert mails() == [FIRST]


def test_several_due_for_one_person_are_one_mail(owner, now, tomorrow, mails):
    a_conversation(candidate=owner)
    a_conversation(candidate=owner, employer="Meridian Bank", position="Risk Analyst")
    assert nudge_all_due(now=tomorrow) == Round(looked_at=2, mails=1)
    assert mails() == [("amina.yusuf@example.test", "2 letters you may still want to write")]
    assert Nudge.objects.count() == 2


def test_what_falls_due_later_on_the_same_day_waits_for_the_next(owner, now, tomorrow, mails):
    a_conversation(candidate=owner)
    later = a_conversation(candidate=owner, employer="Meridian Bank", now=now + timedelta(hours=3))
    nudge_all_due(now=tomorrow)
    nudge_all_due(now=tomorrow + timedelta(hours=2))
    later.refresh_from_db()
    assert mails() == [FIRST]
    assert later.nudge_note["code"] == "one_mail_a_day"
    assert later.next_nudge_at == now.replace(hour=7) + 2 * DAY


def test_small_batches_reach_everybody_and_still_write_one_mail_each(recruiter, now, tomorrow, mails):
    people = [person(name=f"Candidate {letter}", recruiter=recruiter) for letter in "ABCDE"]
    for employer in ("Northwind", "Meridian"):
        for candidate in people:
            a_conversation(candidate=candidate, employer=employer)
    assert nudge_all_due(now=tomorrow, batch=2) == Round(looked_at=10, mails=5)
    assert sorted(address for address, _ in mails()) == sorted(candidate.email for candidate in people)


@pytest.mark.parametrize(
    "end",
    [
        lambda conversation, now: mark_replied(conversation=conversation, asked=False, look_again_at=None, now=now),
        lambda conversation, now: let_go(conversation=conversation, now=now),
        lambda conversation, now: close_conversation(conversation=conversation, now=now),
        lambda conversation, now: mark_answered(conversation=conversation, now=now),
        lambda conversation, now: stop_nudges(person=conversation.candidate, now=now),
    ],
    ids=["replied", "let go", "closed", "answered", "stopped"],
)
def test_after_an_end_there_is_no_nudge(conversation, now, mails, end):
    end(conversation, now)
    for days in range(1, 20):
        nudge_all_due(now=now + days * DAY)
    assert mails() == []


def test_somebody_who_may_not_sign_in_any_more_is_not_written_to(conversation, owner, tomorrow, mails):
    owner.is_active = False
    owner.save()
    nudge_all_due(now=tomorrow)
    assert mails() == []


def test_an_address_that_came_back_is_not_tried_again_until_it_is_another(conversation, owner, now, mails):
    nudge_all_due(now=now + DAY)
    Message.objects.update(state="failed", next_try_at=None)
    nudge_all_due(now=now + 3 * DAY)
    assert mails() == [FIRST]
    owner.email = "amina@new.example.test"
    owner.save()
    Conversation.objects.update(next_nudge_at=now)
    nudge_all_due(now=now + 4 * DAY)
    assert [address for address, _ in mails()] == ["amina.yusuf@example.test", "amina@new.example.test"]


def test_a_letter_that_was_begun_is_what_the_mail_is_about(conversation, now, mails):
    save_draft(draft=draft_of(conversation), now=now)
    nudge_all_due(now=now + DAY)
    assert mails() == [("amina.yusuf@example.test", "Your letter to Northwind Logistics is kept for you")]


def test_a_week_after_the_question_the_recruiter_is_told_once(asked, now, mails):
    for hours in range(24 * 30):
        nudge_all_due(now=now + timedelta(hours=hours))
    assert mails() == [("jonas.weber@example.test", "Amina Yusuf still waits for feedback from Northwind Logistics")]
    nudge = Nudge.objects.get()
    assert (nudge.kind, nudge.number, nudge.nudged_at) == ("feedback_owed", 1, now + 7 * DAY)
    asked.refresh_from_db()
    assert (asked.nudges_sent, asked.next_nudge_at) == (0, None)


def test_the_recruiters_mail_does_not_use_up_the_candidates_nudges(asked, now):
    nudge_all_due(now=now + 7 * DAY)
    asked.refresh_from_db()
    assert asked.nudges_sent == 0


def test_where_no_recruiter_is_there_nobody_is_told(asked, now, mails):
    Conversation.objects.update(recruiter=None)
    assert nudge_all_due(now=now + 7 * DAY) == Round(looked_at=1, mails=0)
    asked.refresh_from_db()
    assert (mails(), asked.next_nudge_at, asked.nudge_note["code"]) == ([], None, "nobody_to_tell")


def test_switched_off_means_that_nothing_is_touched(conversation, tomorrow, mails):
    NudgePolicy.objects.update_or_create(only=True, defaults={"is_on": False})
    before = Conversation.objects.values_list("next_nudge_at", flat=True).get()
    assert nudge_all_due(now=tomorrow) == Round()
    assert (mails(), Conversation.objects.values_list("next_nudge_at", flat=True).get()) == ([], before)


def test_the_agencys_own_times_count(conversation, now, mails):
    NudgePolicy.objects.update_or_create(
        only=True, defaults={"first_after": timedelta(hours=30), "second_after": timedelta(hours=60)}
    )
    nudge_all_due(now=now + timedelta(hours=28))
    assert mails() == []
    nudge_all_due(now=now + timedelta(hours=29, minutes=30))
    assert mails() == [FIRST]


def test_a_mail_that_cannot_be_written_holds_up_nobody(conversation, other_candidate, now, tomorrow, mails):
    a_conversation(candidate=other_candidate)
    type(other_candidate).objects.filter(pk=other_candidate.pk).update(email="tomas\n@example.test")
    assert nudge_all_due(now=tomorrow) == Round(looked_at=2, mails=1)
    assert mails() == [FIRST]
    stuck = Conversation.objects.get(candidate=other_candidate)
    assert (stuck.next_nudge_at, stuck.nudge_note["code"]) == (tomorrow + timedelta(hours=1), "not_written")


@pytest.mark.parametrize("count", [1, 12])
def test_looking_costs_the_same_number_of_queries_for_one_as_for_twelve(
    recruiter, now, count, django_assert_num_queries
):
    for number in range(count):
        candidate = person(name=f"Candidate {number}", recruiter=recruiter, time_zone="Pacific/Auckland")
        a_conversation(candidate=candidate)
    with django_assert_num_queries(LOOKING):
        assert nudge_all_due(now=now + DAY) == Round(looked_at=count, mails=0)


def test_an_idle_tick_asks_for_the_times_and_for_what_is_due(conversation, now, django_assert_num_queries):
    with django_assert_num_queries(IDLE):
        assert nudge_all_due(now=now) == Round()
