"""Not now, no more, not this person."""

from datetime import timedelta

import pytest

from replies.conversing import mark_replied
from replies.models import Message, NudgeWish
from replies.reminding import (
    CannotSnooze,
    has_stopped,
    nudge_all_due,
    pause_nudges,
    resume_nudges,
    snooze,
    start_nudges_again,
    stop_nudges,
)

DAY = timedelta(days=1)


def test_not_now_moves_the_nudge(conversation, owner, now, mails):
    snooze(conversation=conversation, by=owner, until=now + 5 * DAY, now=now)
    nudge_all_due(now=now + 4 * DAY)
    assert mails() == []
    nudge_all_due(now=now + 5 * DAY)
    assert len(mails()) == 1


def test_the_last_word_counts(conversation, owner, now):
    snooze(conversation=conversation, by=owner, until=now + 5 * DAY, now=now)
    changed = snooze(conversation=conversation, by=owner, until=now + 2 * DAY, now=now)
    assert (changed.snoozed_until, changed.next_nudge_at) == (now + 2 * DAY, now + 2 * DAY)


@pytest.mark.parametrize(
    ("after", "code"), [(timedelta(0), "past"), (-DAY, "past"), (60 * DAY + timedelta(seconds=1), "too_far")]
)
def test_a_moment_that_makes_no_sense_is_refused(conversation, owner, now, after, code):
    with pytest.raises(CannotSnooze) as refused:
        snooze(conversation=conversation, by=owner, until=now + after, now=now)
    assert refused.value.code == code


def test_nothing_is_put_off_when_nothing_is_waited_for(conversation, owner, now):
    mark_replied(conversation=conversation, asked=False, look_again_at=None, now=now)
    with pytest.raises(CannotSnooze) as refused:
        snooze(conversation=conversation, by=owner, until=now + DAY, now=now)
    conversation.refresh_from_db()
    assert (refused.value.code, conversation.next_nudge_at) == ("over", None)


def test_nobody_puts_off_what_is_another_persons(conversation, other_candidate, now):
    with pytest.raises(CannotSnooze):
        snooze(conversation=conversation, by=other_candidate, until=now + DAY, now=now)


def test_a_stop_takes_everything_of_theirs_off_the_list(conversation, owner, now):
    stop_nudges(person=owner, now=now)
    conversation.refresh_from_db()
    assert (conversation.next_nudge_at, conversation.nudge_note["code"]) == (None, "stopped_by_person")


def test_stopping_twice_keeps_the_first_time(owner, now):
    stop_nudges(person=owner, now=now)
    assert stop_nudges(person=owner, now=now + DAY).stopped_at == now


def test_wanting_them_again_brings_back_what_is_still_open(conversation, owner, now, mails):
    stop_nudges(person=owner, now=now)
    start_nudges_again(person=owner, now=now + 2 * DAY)
    nudge_all_due(now=now + 2 * DAY)
    assert (has_stopped(owner), len(mails())) == (False, 1)


def test_a_recruiters_stop_concerns_what_they_are_owed_and_not_their_candidates(asked, recruiter, owner, now, mails):
    stop_nudges(person=recruiter, now=now)
    nudge_all_due(now=now + 8 * DAY)
    assert (mails(), has_stopped(owner)) == ([], False)


def test_a_recruiter_can_pause_a_candidate_and_end_the_pause(conversation, owner, recruiter, now, mails):
    pause_nudges(candidate=owner, by=recruiter, now=now)
    nudge_all_due(now=now + DAY)
    assert mails() == []
    resume_nudges(candidate=owner, now=now + 2 * DAY)
    nudge_all_due(now=now + 2 * DAY)
    assert len(mails()) == 1


def test_the_end_of_a_pause_does_not_undo_the_persons_own_stop(conversation, owner, recruiter, now, mails):
    pause_nudges(candidate=owner, by=recruiter, now=now)
    stop_nudges(person=owner, now=now)
    resume_nudges(candidate=owner, now=now + DAY)
    nudge_all_due(now=now + 2 * DAY)
    assert (mails(), NudgeWish.objects.get().paused_by) == ([], None)


def states():
    return list(Message.objects.values_list("state", flat=True))


def test_a_stop_catches_what_is_still_in_the_outbox(conversation, owner, now):
    nudge_all_due(now=now + DAY)
    stop_nudges(person=owner, now=now + DAY)
    assert states() == ["cancelled"]


def test_a_stop_leaves_the_mails_of_others_alone(conversation, other_candidate, now):
    nudge_all_due(now=now + DAY)
    stop_nudges(person=other_candidate, now=now + DAY)
    assert states() == ["queued"]


def test_a_reply_overtakes_the_nudge_that_has_not_left(conversation, now):
    nudge_all_due(now=now + DAY)
    mark_replied(conversation=conversation, asked=False, look_again_at=None, now=now + DAY)
    assert states() == ["cancelled"]
