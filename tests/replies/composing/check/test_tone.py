"""What the learned weights are there for: sour letters that no list names, and kind ones that look sour."""

import pytest

from replies.composing.check import Level, check
from replies.composing.check.tone import _weights
from tests.replies.composing.check.learn import examples, line_examples
from tests.replies.composing.check.letters_good_first import GOOD_FIRST

SOUR = """Dear Ms Trent,

Thank you for your note. How good to hear that so many brilliant people applied; one wonders why the post was
advertised three times. I shall long remember the hour that I spent in your corridor.

May your new colleague be as punctual as your panel.

Yours, Edmund Gray"""


def _strong(text):
    return [finding for finding in check(text).findings if finding.level != Level.HINT]


def _weight(example):
    start, weights = _weights()
    return start + sum(weights.get(feature, 0.0) for feature in example.features)


def test_irony_without_a_bad_word_is_warned_of():
    assert [finding.rule for finding in _strong(SOUR)] == ["arguing"]


def test_the_warning_shows_a_whole_sentence():
    (finding,) = _strong(SOUR)
    assert SOUR[finding.start : finding.end] == finding.matched
    assert finding.matched.endswith(".")


def test_a_listed_barb_that_is_kindly_meant_is_only_a_hint():
    text = (
        "Dear Mr Bell,\n\nThank you for your time and for telling me so kindly. I ask only for my own benefit, and not "
        "to dispute your choice: could you say what I might do better next time? I would love to apply again.\n\nKind "
        "regards,\nElla"
    )
    assert _strong(text) == []


@pytest.mark.parametrize("letter", GOOD_FIRST, ids=lambda letter: letter.name)
def test_a_kind_letter_is_not_warned_of_while_it_is_typed(letter):
    lines = letter.text.split("\n\n")
    assert [_strong("\n\n".join(lines[:count])) for count in range(1, len(lines))] == [[]] * (len(lines) - 1)


@pytest.mark.parametrize("line", line_examples("good.plain.txt"))
def test_a_plain_line_is_not_warned_of(line):
    assert _strong(line) == []


def test_the_weights_know_what_they_were_taught():
    right = [(_weight(example) >= 0) == example.is_sour for example in examples()]
    assert sum(right) >= 0.93 * len(right)
