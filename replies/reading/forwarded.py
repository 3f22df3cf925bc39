"""The mail inside a forwarded one, as Gmail, Outlook and Apple Mail lay it out in four languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime

from replies.reading.dates import find_date
from replies.reading.header_block import SEPARATOR, HeaderBlock, find_header_block

FORWARD = (
    r"forwarded message|begin forwarded message|weitergeleitete nachricht"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|message transféré|message transmis|début du message (?:réexpédié|transféré)|mensaje reenviado"
    r"|inicio del mensaje reenviado"
)
ORIGINAL = r"original message|ursprüngliche nachricht|message d'origine|mensaje original"
FORWARD_MARK = re.compile(rf"^[ \t>]*(?:-{{2,}}[ \t]*)?(?:{FORWARD})[ \t]*:?[ \t]*(?:-{{2,}})?[ \t]*$", re.IGNORECASE)
MARK = re.compile(
    rf"^[ \t>]*(?:-{{2,}}[ \t]*)?(?:{FORWARD}|{ORIGINAL})[ \t]*:?[ \t]*(?:-{{2,}})?[ \t]*$", re.IGNORECASE
)
QUOTE = re.compile(r"^[ \t]*> ?")
MOST_CANDIDATES = 400
AHEAD = 4


@dataclass(frozen=True)
class Forwarded:
    """The inner mail. `sender` is "Name <address>" as it stood there; `sent_on` is the day of its date."""

    subject: str
    sender: str
    sent_on: date | None
    body: str


def is_forward_mark(line: str) -> bool:
    """ "Begin forwarded message:" and its kin: what stands below is handed on, not quoted."""
    return len(line) < 200 and bool(FORWARD_MARK.match(line))


def find_forwarded(text: str) -> Forwarded | None:
    """The innermost-first mail that this text forwards; None where it forwards none."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    tried = 0
    for at, line in enumerate(lines):
        if MARK.match(line.replace("’", "'")[:200]) or SEPARATOR.match(line[:200]):
            tried += 1
            block = _below(lines, at + 1)
            if block:
                return _open(lines, block)
            if tried > MOST_CANDIDATES:
                return None
    return None


def find_headed(text: str) -> Forwarded | None:
    """The mail whose header lines ("From:", "Subject:", "Date:") stand at the top of a pasted text."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((at for at, line in enumerate(lines[:20]) if line.strip()), None)
    if first is None:
        return None
    block = find_header_block(lines, first) or _lone_header(lines, first)
    return _open(lines, block) if block else None


def _lone_header(lines: Sequence[str], first: int) -> HeaderBlock | None:
    """A person often copies just the subject or the sender."""
    match = re.match(
        r"^[ \t>*]*(subject|betreff|objet|asunto|from|von|de)[ \t]?\*?:\*?[ \t]*(\S.{0,300})$",
        lines[first],
        re.IGNORECASE,
    )
    if match is None:
        return None
    kind = "subject" if match[1].lower() in {"subject", "betreff", "objet", "asunto"} else "from"
    if kind == "from" and "@" not in match[2]:
        return None
    values, end = {kind: match[2].strip()}, first + 1
    following = (
        re.match(r"^[ \t>*]*(subject|betreff|objet|asunto)[ \t]?:[ \t]*(\S.{0,300})$", lines[end], re.IGNORECASE)
        if end < len(lines)
        else None
    )
    if following:
        values["subject"], end = following[2].strip(), end + 1
    return HeaderBlock(values, first, end)


def _below(lines: Sequence[str], at: int) -> HeaderBlock | None:
    for start in range(at, min(at + AHEAD, len(lines))):
        if lines[start].strip(" >\t"):
            return find_header_block(lines, start)
    return None


def _open(lines: Sequence[str], block: HeaderBlock) -> Forwarded:
    rest = list(lines[block.end :])
    filled = [line for line in rest if line.strip()]
    if filled and sum(1 for line in filled if QUOTE.match(line)) >= len(filled) * 0.8:
        rest = [QUOTE.sub("", line) for line in rest]
    return Forwarded(
        subject=block.values.get("subject", ""),
        sender=_sender(block.values),
        sent_on=_day(block.values.get("date", "")),
        body="\n".join(rest).strip("\n"),
    )


def _sender(values: Mapping[str, str]) -> str:
    shown = re.sub(
        r"<mailto:[^<>]*>|\[mailto:([^\[\]]*)\]",
        lambda match: f"<{match[1]}>" if match[1] else "",
        values.get("from", ""),
    )
    shown = re.sub(r"\[([^\[\]\s]+@[^\[\]\s]+)\]", r"<\1>", shown)
    return re.sub(r"<([^<>\s]+@[^<>\s]+)<[^<>]*>+", r"<\1>", shown).strip()


def _day(value: str) -> date | None:
    try:
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return find_date(value)
