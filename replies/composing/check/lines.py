"""The check as JSON lines: one object in, one out, for scripts and measurements."""

from collections.abc import Mapping
from typing import Any

from replies.composing.check.findings import About, Checked
from replies.composing.check.judging import check

type Row = Mapping[str, Any]

_KNOWN = ("candidate", "position", "company", "contact", "contact_address", "language")


def check_line(row: Row) -> dict[str, Any]:
    """The answer to one row `{"id", "text", "candidate"?, "position"?, "company"?, "contact"?}`.

    Out comes `{"id", "findings", "parts", "words"}`, offsets in characters of the text given; a row that cannot be read
    gives `{"id", "error"}`.
    """
    identity = row.get("id")
    if (error := _error_in(row)) is not None:
        return {"id": identity, "error": error}
    about = About(**{name: row[name] for name in _KNOWN if row.get(name) is not None})
    return {"id": identity, **_as_row(check(row["text"], about=about))}


def _error_in(row: Row) -> str | None:
    if "id" not in row:
        return "“id” is missing."
    if not isinstance(row.get("text"), str):
        return "“text” is missing, or is not a string."
    for name in _KNOWN:
        if row.get(name) is not None and not isinstance(row[name], str):
            return f"“{name}” is not a string."
    return None


def _as_row(checked: Checked) -> dict[str, Any]:
    return {
        "findings": [
            {
                "rule": finding.rule,
                "level": finding.level.value,
                "start": finding.start,
                "end": finding.end,
                "message": finding.message,
            }
            for finding in checked.findings
        ],
        "parts": {
            "thanks": checked.parts.thanks,
            "disappointment": checked.parts.disappointment,
            "interest": checked.parts.interest,
            "feedback": checked.parts.feedback,
        },
        "words": checked.words,
    }
