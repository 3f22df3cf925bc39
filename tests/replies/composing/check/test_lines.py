import json
import subprocess
import sys
from pathlib import Path

import pytest

from replies.composing.check.lines import check_line

ROOT = Path(__file__).parents[4]


def test_a_row_is_answered_with_its_findings_parts_and_words():
    assert check_line({"id": 7, "text": "Dear {name},\n\nThank you for the interview about the role."}) == {
        "id": 7,
        "findings": [
            {
                "rule": "placeholder",
                "level": "block",
                "start": 5,
                "end": 11,
                "message": "“{name}” was never filled in: put the real words there, or take it out.",
            },
            {
                "rule": "interest",
                "level": "hint",
                "start": 0,
                "end": 0,
                "message": "If you mean it, say that you would like to hear of other roles: most doors reopen there.",
            },
            {
                "rule": "length",
                "level": "hint",
                "start": 0,
                "end": 0,
                "message": "This is 10 words long: fine after an automatic no; after a talk, add a sentence about "
                "what you enjoyed.",
            },
        ],
        "parts": {"thanks": True, "disappointment": 0, "interest": False, "feedback": False},
        "words": 10,
    }


def test_what_is_known_around_the_text_is_used():
    row = {"id": 1, "text": "for the Analystposition", "position": "Analyst", "contact": None}
    assert check_line(row)["findings"][0]["level"] == "block"


@pytest.mark.parametrize("row", [{"id": "a"}, {"id": "a", "text": 3}, {"id": "a", "text": "x", "company": ["Acme"]}])
def test_a_bad_row_keeps_its_id_and_says_what_is_wrong(row):
    answer = check_line(row)
    assert set(answer) == {"id", "error"}
    assert answer["id"] == "a"


def test_a_row_without_id_is_told_so():
    assert check_line({"text": "x"}) == {"id": None, "error": "“id” is missing."}


def test_the_command_answers_the_good_lines_in_order_and_fails_at_the_end():
    lines = '{"id": 1, "text": "Thanks!"}\nnonsense\n{"id": 3, "text": "Danke"}\n'
    done = subprocess.run(
        [sys.executable, "manage.py", "check_reply"], input=lines, capture_output=True, text=True, cwd=ROOT, check=False
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [1, None, 3]
    assert ["error" in answer for answer in answers] == [False, True, False]
    assert done.returncode == 1
