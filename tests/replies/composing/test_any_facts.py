"""Whatever people type, the letter stays whole."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from replies.composing.facts import CHANNELS, STAGES, Facts, Language, Part, Tone
from replies.composing.letter import compose
from replies.composing.shipped import shipped_wordings

NASTY = st.sampled_from(
    [
        "{}",
        "{position}",
        "{topic|{company}}",
        "%s %(company)s {0}",
        "<script>alert(1)</script>",
        "Bcc: a@b.test\r\nSubject: x",
        "\u202eevil\u202c",
        "O’Brien-Smith",
        "Acme Inc.",
        "Yahoo!",
        "  two  spaces  ",
        "A" * 10_000,
        "Ω" * 190,
        "😀" * 119,
        "محمد بن سلمان",
        "a\x00b\x85c\u2028d",
        "\\g<0>",
        ".",
        "a",
    ]
)
WORDS = st.one_of(
    NASTY, st.text(max_size=60), st.text(alphabet="{}|% <>\n\tab.", max_size=30), st.text(min_size=150, max_size=260)
)
FACTS = st.builds(
    Facts,
    candidate=WORDS,
    position=WORDS,
    company=WORDS,
    contact=st.none() | WORDS,
    topic=st.none() | WORDS,
    stage=st.sampled_from(STAGES),
    tone=st.sampled_from(Tone),
    language=st.sampled_from(Language),
    formal_address=st.booleans(),
    channel=st.sampled_from(CHANNELS),
    known_contact=st.booleans(),
    ask_feedback=st.booleans(),
    mention_disappointment=st.booleans(),
    rotation=st.integers(0, 50),
)


def values_of(facts):
    return [value for value in (facts.candidate, facts.position, facts.company, facts.contact, facts.topic) if value]


@settings(max_examples=300, deadline=None)
@given(FACTS)
def test_no_letter_is_ever_broken(facts):
    draft = compose(facts, shipped_wordings())
    own = "".join(values_of(facts))
    for text in (draft.subject, draft.body):
        assert "  " not in text
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text)
        assert all(len(line.encode()) <= 998 for line in text.split("\n"))
        assert not set("{}") & set(text) - set(own)
    assert "\n" not in draft.subject
    assert all(paragraph.strip() == paragraph != "" for paragraph in draft.body.split("\n\n"))
    assert all(drafted.text for drafted in draft.parts.values())


@settings(max_examples=200, deadline=None)
@given(FACTS)
def test_each_value_stands_as_it_was_given(facts):
    draft = compose(facts, shipped_wordings())
    for drafted in draft.parts.values():
        for start, end, name in drafted.spans:
            whole = getattr(facts, name.removesuffix("_first_name"), None) or ""
            value = drafted.text[start:end]
            assert value and value in whole if name.endswith("first_name") else whole in value


@settings(max_examples=200, deadline=None)
@given(FACTS)
def test_nothing_but_the_values_differs_from_a_letter_with_plain_ones(facts):
    """A value that was read as a placeholder, or cut in two, would leave other words behind."""
    draft = compose(facts, shipped_wordings())
    for drafted in draft.parts.values():
        rest = drafted.text
        for start, end, _ in reversed(drafted.spans):
            rest = rest[:start] + rest[end:]
        assert not {"{", "}", "%", "<", "\\"} & set(rest)


@settings(max_examples=100, deadline=None)
@given(FACTS)
def test_the_letter_ends_with_the_whole_name(facts):
    draft = compose(facts, shipped_wordings())
    if facts.candidate:
        assert draft.body.endswith(f"\n{facts.candidate}")
        assert draft.parts[Part.CLOSING].text.endswith(f"\n{facts.candidate}")
