from dataclasses import replace

from replies.composing.coverage import lay_out_coverage
from replies.composing.facts import Part
from replies.composing.likeness import find_alike
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording

ONE = Wording(key="one", part=Part.THANKS, text="Thank you for the time that you gave me, and for your message.")
TWO = Wording(key="two", part=Part.THANKS, text="Thank you for all the time that you gave me and for your message!")


def alike(*wordings):
    return {key: other.key for key, other in find_alike(wordings).items()}


def test_two_that_differ_by_a_word_are_pointed_out_both_ways():
    assert alike(ONE, TWO) == {"one": "two", "two": "one"}


def test_two_that_never_meet_in_a_letter_may_be_alike():
    assert alike(replace(ONE, tones=frozenset({"warm"})), replace(TWO, tones=frozenset({"formal"}))) == {}


def test_no_two_shipped_wordings_are_alike():
    assert find_alike(shipped_wordings()) == {}


def test_the_shipped_wordings_cover_every_letter():
    for language in ("en", "de", "fr", "es"):
        wordings = [wording for wording in shipped_wordings() if wording.language == language]
        assert {cell.falls_back_to for row in lay_out_coverage(wordings) for cell in row.cells} == {""}


def test_what_is_missing_says_what_steps_in():
    warm = Wording(key="w", part=Part.THANKS, text="Thanks.", tones=frozenset({"warm"}), stages=frozenset({"final"}))
    cells = {(row.part, row.stage): [cell.falls_back_to for cell in row.cells] for row in lay_out_coverage([warm])}
    assert cells[Part.THANKS, "final"] == ["", "other_tone", "other_tone"]
    assert cells[Part.THANKS, "offer"] == ["shipped", "shipped", "shipped"]
