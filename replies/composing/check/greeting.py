"""Rule 1: a greeting with a real name."""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply

_LINE = re.compile(r"[^\n]+")
_NAME_AND_COMMA = re.compile(r"[ ]*[^\W\d_][^\n,:!?.]{0,40}[,:!-][ ]*$")
FIRST_LINES = 12
"""A letterhead, a date and a subject may stand above the greeting."""


def greeting(reply: Reply) -> Iterator[Finding]:
    """Hints when nobody is greeted, or nobody in particular."""
    if not reply.own.strip():
        return
    line = _greeting_line(reply)
    if line is None:
        yield reply.finding("greeting.missing", Level.HINT)
    elif not _greets_somebody(reply, line[0]):
        yield reply.finding("greeting.nameless", Level.HINT, *_trimmed(line))


def _greeting_line(reply: Reply) -> re.Match[str] | None:
    lines = [line for line in _LINE.finditer(reply.own) if line[0].strip()][:FIRST_LINES]
    for line in lines:
        if reply.words.parts.greeting.match(line[0].lstrip()):
            return line
    return lines[0] if lines and len(lines) > 1 and _NAME_AND_COMMA.fullmatch(lines[0][0]) else None


def _greets_somebody(reply: Reply, line: str) -> bool:
    words = reply.words.parts
    greeted = words.greeting.sub(
        "", re.split(r"[,!:;.?\n]|(?<=\w) -", line.strip().replace(". ", " "))[0], count=3
    ).strip()
    contact = (reply.about.contact or "").lower().split()
    # The whole line: in "Hola, Dana:" the name stands behind a comma.
    if any(part in line for part in contact if len(part) > 1):
        return True
    return bool(re.search(r"[^\W\d_]", greeted)) and not words.nameless.search(greeted)


def _trimmed(line: re.Match[str]) -> tuple[int, int]:
    words = line[0].strip()
    start = line.start() + line[0].index(words)
    return start, start + len(words)
