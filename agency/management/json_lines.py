"""The one loop of the commands that read and write JSON lines."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any, TextIO


def answer_lines(
    answer: Callable[[Mapping[str, Any]], Mapping[str, Any]],
    *,
    lines: TextIO | None = None,
    out: TextIO | None = None,
) -> None:
    """Answer each JSON object of `lines` (standard input) by one on `out` (standard output), in the same order.

    A line that cannot be answered gives {"id", "error"}; the others are still answered, and the process ends with
    exit status 1. `answer` raises ValueError for what it cannot answer; its message is the error.
    """
    lines, out = lines or _standard_input(), out or sys.stdout
    failed = False
    for line in lines:
        if not line.strip():
            continue
        result = _answer_line(answer, line)
        failed = failed or "error" in result
        out.write(json.dumps(result) + "\n")
        out.flush()
    if failed:
        sys.exit(1)


def _standard_input() -> TextIO:
    """Standard input as UTF-8, where a byte that is none spoils only its own line."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin


def _answer_line(answer: Callable[[Mapping[str, Any]], Mapping[str, Any]], line: str) -> Mapping[str, Any]:
    row: Any = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise ValueError("the line is no JSON object")
        return answer(row)
    except (ValueError, RecursionError) as error:
        return {"id": row.get("id") if isinstance(row, dict) else None, "error": str(error) or type(error).__name__}
