"""One line in, one line out."""

import json
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agency.management.json_lines import answer_lines
from replies.composing.check import About, check
from replies.composing.suggesting import BadLine, suggest_line

ROW = {"id": 7, "candidate": "Amina Yusuf", "position": "Operations Analyst", "company": "Northwind Logistics"}
PARTS = ["greeting", "thanks", "disappointment", "interest", "feedback", "closing"]


def answered(*lines: Any) -> tuple[list[Any], int]:
    """What the command writes for the lines, and its exit status."""
    out = StringIO()
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
    status = 0
    try:
        answer_lines(suggest_line, lines=StringIO(text), out=out)
    except SystemExit as end:
        status = int(end.code or 0)
    return [json.loads(line) for line in out.getvalue().splitlines()], status


def test_a_line_gives_subject_parts_body_and_findings():
    answer = suggest_line(ROW | {"contact": "Dana Whitfield"})
    assert list(answer) == ["id", "subject", "parts", "body", "findings"]
    assert (answer["id"], answer["subject"]) == (7, "Amina Yusuf – Operations Analyst")
    assert list(answer["parts"]) == PARTS
    assert answer["body"] == "\n\n".join(answer["parts"].values())


def test_a_part_that_is_not_wanted_is_an_empty_text():
    answer = suggest_line(ROW | {"ask_feedback": False, "mention_disappointment": False})
    assert [part for part, text in answer["parts"].items() if not text] == ["disappointment", "feedback"]
    assert answer["body"] == "\n\n".join(text for text in answer["parts"].values() if text)


def test_a_finding_has_rule_level_place_and_message():
    (finding,) = suggest_line(ROW)["findings"]
    assert list(finding) == ["rule", "level", "start", "end", "message"]
    assert (finding["rule"], finding["level"], finding["start"], finding["end"]) == ("greeting", "hint", 0, 17)


@pytest.mark.parametrize(
    "empty", [{"contact": None, "topic": None, "tone": None, "stage": None, "language": None}, {"x": 1}]
)
def test_null_and_unknown_fields_change_nothing(empty):
    assert suggest_line(ROW | empty) == suggest_line(ROW)


def test_a_regional_language_is_its_language():
    assert suggest_line(ROW | {"language": "de-AT"}) == suggest_line(ROW | {"language": "de"})


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"candidate": None}, "candidate is missing"),
        ({"company": None}, "company is missing"),
        ({"position": ""}, "position is empty"),
        ({"company": " \n"}, "company is empty"),
        ({"candidate": 5}, "candidate must be a text"),
        ({"contact": ["Dana"]}, "contact must be a text"),
        ({"topic": True}, "topic must be a text"),
        ({"ask_feedback": "yes"}, "ask_feedback must be true or false"),
        ({"mention_disappointment": 1}, "mention_disappointment must be true or false"),
        ({"stage": "hired"}, "stage must be one of applied, screening, interview, final, offer"),
        ({"tone": "angry"}, "tone must be one of warm, concise, formal"),
        ({"language": "it"}, "language must be one of en, de, fr, es"),
        ({"stage": 3}, "stage must be a text"),
        ({"candidate": "\u202e"}, "candidate must be a name of at most 200 visible characters: it signs the letter"),
    ],
)
def test_a_bad_field_is_named(changes, error):
    with pytest.raises(BadLine) as bad:
        suggest_line(ROW | changes)
    assert str(bad.value) == error


def test_a_bad_line_spoils_only_itself_and_the_exit_status():
    answers, status = answered(ROW, {"id": 8}, "{nonsense", "[1]", ROW | {"id": 9})
    assert [answer["id"] for answer in answers] == [7, 8, None, None, 9]
    assert [("error" in answer) for answer in answers] == [False, True, True, True, False]
    assert status == 1


def test_good_lines_end_well():
    answers, status = answered(ROW, ROW | {"id": "x"})
    assert ([answer["id"] for answer in answers], status) == ([7, "x"], 0)


WORDS = st.sampled_from(
    [
        "Amina Yusuf",
        "Unfair Lawyers Ltd",
        "Acme Inc.",
        "{position}",
        "[company]",
        "my salary history and my health",
        "SHOUTING LOUDLY EVERYWHERE",
        "Very " * 30,
        "Northwind",
        "data quality",
        "your stupid mistake",
        "3 years old",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.fixed_dictionaries(
        {"candidate": WORDS, "position": WORDS, "company": WORDS},
        optional={
            "contact": WORDS,
            "topic": WORDS,
            "stage": st.sampled_from(["applied", "interview", "offer"]),
            "tone": st.sampled_from(["warm", "concise"]),
            "language": st.sampled_from(["en", "de"]),
        },
    )
)
def test_remembered_findings_are_those_of_the_check_itself(row):
    answer = suggest_line(row)
    known = {
        field: " ".join(row[field].split()) for field in ("candidate", "position", "company", "contact") if field in row
    }
    about = About(**known, language=row.get("language", "en"))
    found = check(answer["body"], about=about).findings
    assert [(f["rule"], f["level"], f["start"], f["end"], f["message"]) for f in answer["findings"]] == [
        (f.rule, f.level, f.start, f.end, f.message) for f in found
    ]


def test_the_command_is_this_function(run_command: Callable[..., str]):
    answer = json.loads(run_command("suggest_reply", json.dumps(ROW)))
    assert answer == json.loads(json.dumps(suggest_line(ROW)))
