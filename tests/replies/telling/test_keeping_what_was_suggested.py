import pytest

from replies import endings
from replies.drafting import draft_of, suggest_letter
from replies.models import Reply
from replies.sleeping_on_it import send_rested, sleep_on_it

pytestmark = pytest.mark.django_db

PARTS = {"subject", "greeting", "thanks", "disappointment", "interest", "feedback", "closing"}


@pytest.fixture
def draft(conversation):
    return draft_of(conversation)


@pytest.fixture
def sent(conversation, draft, now):
    """Sends the letter that the draft makes now."""

    def send() -> Reply:
        letter = suggest_letter(conversation=conversation, draft=draft)
        assert not endings.send(conversation=conversation, draft=draft, letter=letter, now=now).refused
        return Reply.objects.get()

    return send


@pytest.fixture
def first(conversation, draft) -> dict[str, str]:
    """What the composer suggests by itself."""
    letter = suggest_letter(conversation=conversation, draft=draft)
    return {str(one.part): one.suggested.wording_key for one in letter.paragraphs}


def test_a_letter_sent_as_it_was_suggested_has_every_sentence_kept(sent, first):
    reply = sent()
    assert set(reply.suggested) == PARTS
    assert reply.suggested == reply.wordings
    assert {part: key for part, key in reply.suggested.items() if part != "subject"} == first
    assert set(reply.edited_shares.values()) == {0.0}


def test_another_sentence_that_was_picked_is_told_from_the_one_suggested(sent, first, draft, conversation):
    letter = suggest_letter(conversation=conversation, draft=draft)
    other = next(one for one in letter.alternatives["thanks"] if one.wording_key != first["thanks"])
    draft.chosen = {"thanks": other.wording_key}
    reply = sent()
    assert (reply.suggested["thanks"], reply.wordings["thanks"]) == (first["thanks"], other.wording_key)
    changed = {part for part in PARTS if reply.suggested[part] != reply.wordings[part]}
    assert changed == {"thanks"}


def test_a_part_that_was_emptied_or_switched_off_was_left_out(sent, first, draft):
    draft.edited = {"interest": ""}
    draft.mention_disappointment = False
    reply = sent()
    assert PARTS - set(reply.wordings) == {"interest", "disappointment"}
    assert set(reply.suggested) == PARTS
    assert reply.suggested["disappointment"] == first["disappointment"]
    assert "interest" not in reply.edited_shares


def test_a_part_that_the_stage_does_not_bring_was_never_suggested(sent, conversation, draft):
    conversation.application.stage = "applied"
    draft.mention_disappointment = draft.ask_feedback = False
    assert not sent().suggested.keys() & {"disappointment", "feedback"}


def test_own_words_in_the_subject_are_kept_as_a_share(sent, draft):
    draft.subject = "From Amina, with thanks"
    reply = sent()
    assert 0 < reply.edited_shares["subject"] <= 1
    assert reply.suggested["subject"] == reply.wordings["subject"]


def test_a_letter_sent_by_hand_keeps_it_too(conversation, draft, now):
    letter = suggest_letter(conversation=conversation, draft=draft)
    endings.note_own(conversation=conversation, draft=draft, letter=letter, asked=False, now=now)
    assert set(Reply.objects.get().suggested) == PARTS


def test_a_letter_that_rested_over_night_keeps_it_too(conversation, draft, now):
    draft.updated_at = now
    draft.save()
    letter = suggest_letter(conversation=conversation, draft=draft)
    at = sleep_on_it(conversation=conversation, draft=draft, letter=letter, now=now)
    assert send_rested(now=at) == 1
    assert set(Reply.objects.get().suggested) == PARTS
