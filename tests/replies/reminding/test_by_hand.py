"""The recruiter's own nudge."""

from datetime import timedelta

import pytest

from replies.models import Message, Nudge
from replies.nudging.decisions import Send, Wait
from replies.reminding import NudgeRefused, nudge_all_due, nudge_now, snooze, stop_nudges

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def test_it_goes_out_at_once_and_names_the_recruiter(conversation, recruiter, now, mails):
    decision = nudge_now(conversation=conversation, by=recruiter, now=now)
    assert isinstance(decision, Send)
    assert mails() == [("amina.yusuf@example.test", "A few words to Northwind Logistics, if you wish")]
    assert "Jonas Weber, who looks after your applications, asked us to remind you." in Message.objects.get().text


def test_it_is_written_down_and_counted(conversation, recruiter, now):
    nudge_now(conversation=conversation, by=recruiter, now=now)
    conversation.refresh_from_db()
    nudge = Nudge.objects.get()
    assert (nudge.kind, nudge.number, nudge.by, nudge.person) == ("by_hand", 1, recruiter, conversation.candidate)
    assert conversation.nudges_sent == 1


def test_together_with_the_others_it_makes_two_and_no_more(conversation, recruiter, now, mails):
    nudge_now(conversation=conversation, by=recruiter, now=now)
    for hours in range(24 * 20):
        nudge_all_due(now=now + hours * HOUR)
    assert len(mails()) == 2
    with pytest.raises(NudgeRefused) as refused:
        nudge_now(conversation=conversation, by=recruiter, now=now + 21 * DAY)
    assert refused.value.reason.code == "limit_reached"


def test_a_second_click_sends_nothing_more(conversation, recruiter, now, mails):
    nudge_now(conversation=conversation, by=recruiter, now=now)
    again = nudge_now(conversation=conversation, by=recruiter, now=now)
    assert isinstance(again, Wait)
    assert len(mails()) == 1


def test_in_the_night_it_waits_for_the_morning_and_then_goes_by_itself(conversation, recruiter, now, mails):
    evening, morning = now.replace(hour=20), now.replace(hour=7) + DAY
    decision = nudge_now(conversation=conversation, by=recruiter, now=evening)
    assert (decision.until, decision.why.code, mails()) == (morning, "quiet_hours", [])
    nudge_all_due(now=morning)
    nudge = Nudge.objects.get()
    assert (nudge.kind, nudge.by, nudge.nudged_at) == ("by_hand", recruiter, morning)


def test_not_now_is_respected(conversation, recruiter, owner, now, mails):
    snooze(conversation=conversation, by=owner, until=now + 3 * DAY, now=now)
    decision = nudge_now(conversation=conversation, by=recruiter, now=now)
    assert (decision.until, decision.why.code, mails()) == (now + 3 * DAY, "not_now", [])


def test_a_person_who_stopped_them_is_not_reached(conversation, recruiter, owner, now, mails):
    stop_nudges(person=owner, now=now)
    with pytest.raises(NudgeRefused) as refused:
        nudge_now(conversation=conversation, by=recruiter, now=now)
    assert (refused.value.reason.code, mails()) == ("stopped_by_person", [])


def test_who_has_replied_is_not_nudged(asked, recruiter, now, mails):
    with pytest.raises(NudgeRefused) as refused:
        nudge_now(conversation=asked, by=recruiter, now=now)
    assert (refused.value.reason.code, mails()) == ("already_done", [])


def test_an_address_that_is_none_is_said_at_once(conversation, recruiter, owner, now, mails):
    type(owner).objects.filter(pk=owner.pk).update(email="nobody")
    with pytest.raises(NudgeRefused) as refused:
        nudge_now(conversation=conversation, by=recruiter, now=now)
    conversation.refresh_from_db()
    assert (refused.value.reason.code, mails(), conversation.nudges_sent) == ("not_written", [], 0)
