import pytest

from tests.replies.composing.check.letter import Letter
from tests.replies.composing.check.letters_bad_first import BAD_FIRST
from tests.replies.composing.check.letters_bad_held_back import BAD_HELD_BACK
from tests.replies.composing.check.letters_good_first import GOOD_FIRST
from tests.replies.composing.check.letters_good_held_back import GOOD_HELD_BACK
from tests.replies.composing.check.letters_kept import BAD_KEPT, GOOD_KEPT
from tests.replies.composing.check.letters_last_held_back import BAD_LAST_HELD_BACK, GOOD_LAST_HELD_BACK
from tests.replies.composing.check.letters_other_languages import BAD_OTHER_LANGUAGES, GOOD_OTHER_LANGUAGES
from tests.replies.composing.check.rates import PARTS, agreement, warned
from tests.replies.composing.check.turns import KIND_TURNS, SOUR_TURNS

GOOD = (*GOOD_FIRST, *GOOD_HELD_BACK, *GOOD_LAST_HELD_BACK, *GOOD_KEPT, *GOOD_OTHER_LANGUAGES)
BAD = (*BAD_FIRST, *BAD_HELD_BACK, *BAD_LAST_HELD_BACK, *BAD_KEPT, *BAD_OTHER_LANGUAGES)


def _in_a_letter(turn: str) -> Letter:
    text = f"Dear Ms Lee,\n\nThank you for your message about the analyst role. {turn}\n\nKind regards,\nSam Doe"
    return Letter(turn, text, True, 0, False, False)


def test_at_most_one_gracious_reply_in_twenty_is_warned_of():
    assert len(warned(GOOD)) <= len(GOOD) * 0.05


def test_at_least_nine_in_ten_harmful_replies_are_warned_of():
    assert len(warned(BAD)) >= len(BAD) * 0.9


@pytest.mark.parametrize("part", PARTS)
def test_parts_are_found_as_a_careful_reader_finds_them(part):
    assert agreement((*GOOD, *BAD), part) >= 0.9


@pytest.mark.parametrize("turn", SOUR_TURNS)
def test_a_sour_sentence_is_warned_of_although_the_letter_thanks(turn):
    assert warned([_in_a_letter(turn)])


@pytest.mark.parametrize("turn", KIND_TURNS)
def test_a_kind_sentence_passes(turn):
    assert not warned([_in_a_letter(turn)])
