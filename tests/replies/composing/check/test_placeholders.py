import pytest

from replies.composing.check import About, Level, check

ABOUT = About(candidate="Priya Raman", position="Analyst", company="Harlow & Finch", contact="Ada Okafor")


def _blocks(text, about=None):
    return [finding.matched for finding in check(text, about=about).findings if finding.level == Level.BLOCK]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Dear {contact}, thank you.", "{contact}"),
        ("Dear {{ contact }}, thank you.", "{{ contact }}"),
        ("I enjoyed {topic|our conversation}.", "{topic|our conversation}"),
        ("the {position name} position", "{position name}"),
        ("Dear [Name], thank you.", "[Name]"),
        ("your work at [Company]", "[Company]"),
        ("Dear [Hiring Manager's Name],", "[Hiring Manager's Name]"),
        ("for the <position> role", "<position>"),
        ("Best,\n[Your Name]", "[Your Name]"),
        ("Dear (Insert name of interviewer),", "(Insert name of interviewer)"),
        ("for the ______ position", "______"),
        ("Dear %NAME%,", "%NAME%"),
        ("Dear *|FNAME|*,", "*|FNAME|*"),
        ("Thank you, {contact", "{contact"),
        ("Dear {},", "{}"),
        ("Sehr geehrte Frau [Nachname],", "[Nachname]"),
        ("pour le poste de [intitulé du poste]", "[intitulé du poste]"),
        ("Dear None,", "Dear None"),
    ],
)
def test_what_was_never_filled_in_blocks(text, left):
    assert _blocks(text) == [left]


@pytest.mark.parametrize(
    "text",
    [
        'I wrote a parser for JSON such as {"a": 1} and liked it.',
        "My notes [1] and [sic] are attached.",
        "See [my portfolio](https://example.test/me).",
        "Write to me at <priya@example.test>.",
        "My site: <https://example.test>",
        "We grew by 20% and saved 30% in costs.",
        "Thank you :-} and see you {soon",
        "if x < 3 and y > 2, say the company",
        "Thank you (and your team) for the day.",
        "Thanks,\n__________\nPriya",
        "Dear none-the-wiser friends,",
    ],
)
def test_innocent_signs_do_not_block(text):
    assert _blocks(text, ABOUT) == []


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("for the Analystposition at", "Analystposition"),
        ("for theAnalyst position", "theAnalyst"),
        ("the AnalystHarlow & Finch", "AnalystHarlow & Finch"),
        ("for the  Analyst position", "  "),
        ("the Analyst  position", "  "),
        ("Dear  Ada Okafor,", "  "),
    ],
)
def test_a_filled_value_has_one_space_on_each_side(text, broken):
    assert _blocks(text, ABOUT) == [broken]


@pytest.mark.parametrize(
    "text",
    [
        "two Analysts at Harlow & Finch's office",
        "I wrote well.  Analyst was the role.",
        "Priya Raman  |  Analyst",
        "the Analyst, and the Analyst-to-be",
        "Harlow & Finch\n\n  Analyst",
    ],
)
def test_a_value_may_be_inflected_and_punctuated(text):
    assert _blocks(text, ABOUT) == []


def test_spaces_are_not_judged_without_the_values():
    assert _blocks("for the  Analystposition") == []


def test_a_name_inside_another_name_is_no_missing_space():
    assert _blocks("Dear Mr McDonald of GitHub,", About(contact="Donald", company="Hub")) == []
