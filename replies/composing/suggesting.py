"""One JSON line in, one out, for the command `suggest_reply`, with the wordings that ship with the product."""

from collections.abc import Mapping
from typing import Any

from replies.composing.facts import LETTER_PARTS, STAGES, Facts, Language, Tone
from replies.composing.letter import compose
from replies.composing.remarks import find_remarks
from replies.composing.shipped import shipped_wordings

type Row = Mapping[str, Any]


class BadLine(ValueError):
    """The row lacks a field, or a field has a value that it cannot have; the message names it."""


def suggest_line(row: Row) -> dict[str, Any]:
    """{"id", "candidate", "position", "company", "contact"?, "stage"?, "topic"?, "tone"?, "language"?, "ask_feedback"?,
    "mention_disappointment"?} -> {"id", "subject", "parts", "body", "findings"}.

    `parts` has all six keys, with "" for a part that the letter does without. null stands for a field left out.
    Raises BadLine.
    """
    facts = read_facts(row)
    draft = compose(facts, shipped_wordings())
    return {
        "id": row.get("id"),
        "subject": draft.subject,
        "parts": {str(part): draft.parts[part].text if part in draft.parts else "" for part in LETTER_PARTS},
        "body": draft.body,
        "findings": [
            {
                "rule": finding.rule,
                "level": str(finding.level),
                "start": finding.start,
                "end": finding.end,
                "message": finding.message,
            }
            for finding in find_remarks(draft, facts)
        ],
    }


def read_facts(row: Row) -> Facts:
    """The facts of a row, each of the right type and kind. Raises BadLine."""
    given: dict[str, Any] = {name: _read_text(row, name) for name in ("candidate", "position", "company")}
    for name in ("contact", "topic"):
        given[name] = _read_optional(row, name, str)
    for name in ("ask_feedback", "mention_disappointment"):
        given[name] = _read_optional(row, name, bool)
    given["stage"] = _read_choice(row, "stage", STAGES, unless="interview")
    given["tone"] = _read_choice(row, "tone", tuple(Tone), unless=Tone.WARM)
    given["language"] = _read_choice(row, "language", tuple(Language), unless=Language.ENGLISH)
    facts = Facts(**given)
    if not facts.candidate:
        raise BadLine("candidate must be a name of at most 200 visible characters: it signs the letter")
    return facts


def _read_text(row: Row, name: str) -> str:
    value = row.get(name)
    if value is None:
        raise BadLine(f"{name} is missing")
    if not isinstance(value, str):
        raise BadLine(f"{name} must be a text")
    if not value.strip():
        raise BadLine(f"{name} is empty")
    return value


def _read_optional[Kind](row: Row, name: str, kind: type[Kind]) -> Kind | None:
    value = row.get(name)
    if value is not None and not isinstance(value, kind):
        raise BadLine(f"{name} must be {'a text' if kind is str else 'true or false'}")
    return value


def _read_choice(row: Row, name: str, choices: tuple[str, ...], *, unless: str) -> str:
    value = _read_optional(row, name, str) or unless
    # "de-AT" is German to us.
    choice = value.partition("-")[0].lower() if name == "language" else value
    if choice not in choices:
        raise BadLine(f"{name} must be one of {', '.join(choices)}")
    return choice
