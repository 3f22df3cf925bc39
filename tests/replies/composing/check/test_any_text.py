import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replies.composing.check import About, Level, check
from replies.composing.check.messages import MESSAGES

PIECES = st.sampled_from(
    ["Dear ", "{name}", "[Company]", "Thank you ", "I expect ", "mistake", "!!", "?! ", "\n", "\r\n", "\n\n", "  ", "’",
     "İ", "ß", "Analyst", "not ", "NEVER ", "你好", "\u200f", "\x00", "\ud800", "🙄", "Ihre Absage ",
     "vous me devez ", "usted ", "> "]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join), st.text(string.printable, max_size=400))
LANGUAGES = st.sampled_from([None, "en", "de-AT", "fr", "es", "xx"])
MAYBE = st.one_of(st.none(), st.text(max_size=20), st.just("Analyst"))


@settings(deadline=None)
@given(
    text=TEXTS,
    position=MAYBE,
    company=MAYBE,
    contact=MAYBE,
    language=st.sampled_from([None, "en", "de-AT", "fr", "es", "xx"]),
)
def test_any_text_is_judged_and_each_place_is_where_it_is_said_to_be(text, position, company, contact, language):
    about = About(position=position, company=company, contact=contact, contact_address=contact, language=language)
    for finding in check(text, about=about).findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] == finding.matched
        assert finding.key.partition(".")[0] == finding.rule
        assert finding.message


@settings(deadline=None)
@given(text=TEXTS)
def test_only_a_placeholder_blocks(text):
    assert {f.rule for f in check(text).findings if f.level == Level.BLOCK} <= {"placeholder"}


@settings(deadline=None)
@given(name=st.text(string.ascii_letters, min_size=1, max_size=12))
def test_a_braced_word_always_blocks(name):
    assert Level.BLOCK in {finding.level for finding in check(f"Dear {{{name}}}, thank you.").findings}


@settings(deadline=None)
@given(text=TEXTS)
def test_the_same_text_is_judged_the_same_way_twice(text):
    assert check(text) == check(text)


@pytest.mark.parametrize(
    "piece", ["a", " ", "!x", "not not ", "{a", "[", "_", ".", ">\n", "AAA ", "i thought ", "if you "]
)
def test_a_megabyte_of_anything_is_judged_by_its_beginning(piece):
    checked = check(piece * (1_000_000 // len(piece)))
    assert all(finding.end <= 20_000 for finding in checked.findings)
    assert len(checked.findings) < 100


def test_an_empty_text_has_nothing_to_remark():
    assert check("").findings == check(" \n ").findings == ()


@pytest.mark.parametrize("key", MESSAGES)
def test_each_message_is_one_sentence(key):
    assert MESSAGES[key].endswith(".")
    assert ". " not in MESSAGES[key]


def test_a_finding_is_said_in_another_language():
    (finding,) = [finding for finding in check("word " * 200).findings if finding.rule == "length"]
    assert finding.in_words(lambda _: "{words} Wörter.") == "200 Wörter."


@pytest.mark.parametrize(
    ("text", "language", "feedback"),
    [
        ("Ich erwarte eine Begründung.", None, True),
        ("Ich erwarte eine Begründung.", "de-AT", True),
        ("Ich erwarte eine Begründung.", "en", False),
    ],
)
def test_the_language_is_guessed_unless_it_is_named(text, language, feedback):
    assert check(text, about=About(language=language)).parts.feedback is feedback
