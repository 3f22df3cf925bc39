from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from replies import drafting, sleeping_on_it
from replies.models import Draft, Message, Reply
from replies.statuses import Status

pytestmark = pytest.mark.django_db


@pytest.fixture
def resting(conversation, now):
    """A letter with words of its own, that leaves tomorrow at nine in Berlin."""
    draft = drafting.draft_of(conversation)
    draft.edited = {"thanks": "Thank you, though I am still sore."}
    draft = drafting.save_draft(draft=draft, now=now)
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    sleeping_on_it.sleep_on_it(conversation=conversation, draft=draft, letter=letter, now=now)
    draft.refresh_from_db()
    return draft


@pytest.mark.parametrize(
    ("zone", "now", "leaves"),
    [
        ("Europe/Berlin", datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 19, 8, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 11, 18, 23, 30, tzinfo=UTC), datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 29, 7, tzinfo=UTC)),
        ("America/Santiago", datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 19, 12, tzinfo=UTC)),
        ("not a zone", datetime(2026, 11, 18, 12, tzinfo=UTC), datetime(2026, 11, 19, 9, tzinfo=UTC)),
    ],
)
def test_tomorrow_at_nine_is_the_candidates_nine(zone, now, leaves):
    assert sleeping_on_it.tomorrow_at_nine(time_zone=zone, now=now) == leaves


def test_the_letter_leaves_in_the_morning_as_it_stood(resting, conversation):
    before = drafting.suggest_letter(conversation=conversation, draft=resting).body
    assert sleeping_on_it.send_rested(now=resting.send_at - timedelta(seconds=1)) == 0
    assert sleeping_on_it.send_rested(now=resting.send_at) == 1
    conversation.refresh_from_db()
    assert (conversation.status, Reply.objects.get().body) == (Status.ASKED, before)


def test_it_leaves_once(resting):
    at = resting.send_at
    assert [sleeping_on_it.send_rested(now=at) for _ in range(3)] == [1, 0, 0]
    assert Message.objects.filter(kind="reply").count() == 1


def test_what_is_taken_back_never_leaves(resting):
    at = resting.send_at
    assert sleeping_on_it.take_back(draft=resting)
    assert sleeping_on_it.send_rested(now=at + timedelta(days=9)) == 0
    assert not Message.objects.exists()


def test_a_change_made_in_the_evening_is_in_the_letter_of_the_morning(client, owner, resting, conversation):
    client.force_login(owner)
    url = reverse("composer", args=[conversation.pk])
    client.post(
        url, {"text_thanks": "Thank you.", "text_before_thanks": resting.edited["thanks"], "ask_feedback": "on"}
    )
    sleeping_on_it.send_rested(now=resting.send_at)
    assert "Thank you.\n" in Reply.objects.get().body
    assert "sore" not in Reply.objects.get().body


def test_no_nudge_disturbs_the_night(resting, conversation):
    conversation.refresh_from_db()
    assert conversation.next_nudge_at > resting.send_at


def test_a_letter_sent_by_hand_in_the_meantime_is_not_sent_again(client, owner, resting, conversation, now):
    from replies.replying import Letter, note_own_reply

    note_own_reply(conversation=conversation, letter=Letter(subject="", body="", asked_feedback=False), now=now)
    assert sleeping_on_it.send_rested(now=resting.send_at) == 0
    assert not Message.objects.exists()


def test_without_an_address_in_the_morning_the_candidate_is_told_and_the_draft_is_kept(resting, conversation):
    conversation.rejection.contact.delete()
    assert sleeping_on_it.send_rested(now=resting.send_at) == 0
    assert Message.objects.get().kind == "notice"
    assert Draft.objects.get().edited["thanks"].endswith("sore.")


def test_heated_words_are_offered_a_night_and_calm_ones_are_not(client, owner, conversation):
    client.force_login(owner)
    url = reverse("composer", args=[conversation.pk])
    assert "Sleep on it" not in client.get(url).content.decode()
    client.post(url, {"text_thanks": "You idiots will hear from my lawyer.", "text_before_thanks": ""})
    assert "Sleep on it" in client.get(url).content.decode()
    client.post(url, {"do": "sleep"})
    assert "Take it back" in client.get(url).content.decode()
    client.post(url, {"do": "take_back"})
    assert Draft.objects.get().send_at is None
