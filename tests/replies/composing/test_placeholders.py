import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies.composing.placeholders import PLACEHOLDERS, UnfilledPlaceholder, find_problems, render, suggest_name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the {position} role at {company}.", []),
        ("({position}), {company}’s team, {topic|our talk}!", []),
        ("the {positon} role", [(4, 13, "unknown", "positon", "position")]),
        ("the {position name} role", [(4, 19, "unknown", "position name", "position")]),
        ("Dear {interviewer},", [(5, 18, "unknown", "interviewer", "contact")]),
        ("Dear {xqzw},", [(5, 11, "unknown", "xqzw", None)]),
        ("the{position} role", [(3, 13, "missing_space", "position", None)]),
        ("the {position}role", [(4, 14, "missing_space", "position", None)]),
        ("{position}{company}", [(0, 10, "missing_space", "position", None)]),
        ("at {}.", [(3, 5, "empty", "", None)]),
        ("about {topic|}.", [(6, 14, "empty_fallback", "topic", None)]),
        ("at {company now", [(3, 4, "unbalanced", "{", None)]),
        ("at company} now", [(10, 11, "unbalanced", "}", None)]),
        ("at {{company}}", [(3, 4, "unbalanced", "{", None), (13, 14, "unbalanced", "}", None)]),
    ],
)
def test_each_problem_is_found_in_its_place(text, found):
    problems = [(p.start, p.end, p.code, p.name, p.nearest) for p in find_problems(text)]
    assert problems == found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("role", "position"), ("employer", "company"), ("Company Name", "company"), ("contct", "contact")],
)
def test_the_nearest_name_is_suggested(typed, meant):
    assert suggest_name(typed) == meant


def test_every_placeholder_can_be_used():
    text = " ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    assert find_problems(text) == []


def test_spans_tell_where_the_values_stand():
    filled = render(
        "Working as a {position} at {company}. Thank you, {contact}.",
        {"position": "Analyst", "company": "Acme Inc.", "contact": "Dana"},
    )
    assert filled.text == "Working as an Analyst at Acme Inc. Thank you, Dana."
    assert [(filled.text[start:end], name) for start, end, name in filled.spans] == [
        ("Analyst", "position"),
        ("Acme Inc.", "company"),
        ("Dana", "contact"),
    ]


def test_fallback_words_stand_in_and_are_no_value():
    filled = render("about {topic|our conversation}.", {"topic": ""})
    assert (filled.text, filled.spans) == ("about our conversation.", ())


def test_a_missing_value_without_fallback_is_refused():
    with pytest.raises(UnfilledPlaceholder) as refused:
        render("about {topic}", {"company": "Acme"})
    assert refused.value.name == "topic"


@pytest.mark.parametrize("value", ["{company}", "{", "}}", "{0}", "{topic|x}", "%s", "%(company)s", "{{}}", "\\1"])
def test_a_value_is_never_read_as_a_placeholder(value):
    assert render("{position} at {company}", {"position": value, "company": "Acme"}).text == f"{value} at Acme"


@given(st.text(alphabet="ab {}|.%s\n", max_size=40))
def test_any_text_is_judged_and_what_has_no_problem_can_be_filled(text):
    if not find_problems(text):
        filled = render(text, dict.fromkeys(PLACEHOLDERS, "X")).text
        assert "{" not in filled
        assert "}" not in filled


@given(st.text(max_size=60))
def test_problems_lie_within_the_text(text):
    assert all(0 <= problem.start < problem.end <= len(text) for problem in find_problems(text))
