from __future__ import annotations

import base64
import json
from io import StringIO

import pytest

from agency.management.json_lines import answer_lines
from replies.reading.lines import BadLine, read_answer_line, read_rejection_line

RAW = base64.b64encode(
    b"From: Elm Clinic Careers <jobs@elm.org>\nSubject: Ward Clerk\n\nYou were not selected. Sorry!"
).decode()


def test_a_rejection_line_answers_with_every_field() -> None:
    row = {"id": 7, "from": "Elm Clinic Careers <jobs@elm.org>", "body": "Sorry, you were not selected for the role."}
    answer = read_rejection_line(row)
    assert set(answer) == {
        "id",
        "is_rejection",
        "confidence",
        "employer",
        "position",
        "contact",
        "rejected_on",
        "reason",
    }
    assert (answer["id"], answer["is_rejection"], answer["employer"]) == (7, True, "Elm Clinic")


def test_a_raw_mail_is_read_too() -> None:
    assert read_rejection_line({"id": 1, "raw": RAW})["position"] == "Ward Clerk"
    assert read_answer_line({"id": 1, "raw": RAW})["text"] == "You were not selected. Sorry!"


def test_an_answer_line_has_the_kind_and_the_text() -> None:
    answer = read_answer_line({"id": "a", "text": "Gladly.\n\n> May I ask?"})
    assert (answer["id"], answer["kind"], answer["text"]) == ("a", "human", "Gladly.")


@pytest.mark.parametrize("row", [{}, {"body": 5}, {"raw": "é"}, {"raw": 5}, {"body": "x", "from": 5}])
def test_a_row_without_its_text_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadLine):
        read_rejection_line(row)


def test_a_bad_line_spoils_no_other_and_the_end_says_so() -> None:
    lines = ['{"id": 1, "text": "Hi"}', "{", "[]", '{"id": 4}', '{"id": 5, "text": "Ho"}']
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        answer_lines(read_answer_line, lines=StringIO("\n".join(lines)), out=out)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert ended.value.code == 1
    assert [answer["id"] for answer in answers] == [1, None, None, 4, 5]
    assert ["error" in answer for answer in answers] == [False, True, True, True, False]


def test_good_lines_end_quietly() -> None:
    out = StringIO()
    answer_lines(read_answer_line, lines=StringIO('{"id": 1, "text": "Hi"}\n\n'), out=out)
    assert len(out.getvalue().splitlines()) == 1
