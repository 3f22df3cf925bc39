"""What the person wrote: the visible answer, without quotes, signatures and disclaimers.

Losing a word of an answer is worse than leaking a line of a quote: what is not surely a quote stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from replies.reading.attribution import find_attribution, names_a_writer
from replies.reading.forwarded import is_forward_mark
from replies.reading.header_block import SEPARATOR, find_header_block
from replies.reading.kinds import BounceClass, read_bounce, read_return_date, says_automatic, says_bounce
from replies.reading.mail import Mail
from replies.reading.sign_offs import cut_signature, is_device_line

Kind = Literal["human", "auto_reply", "bounce", "empty"]
QUOTED = re.compile(r"^[ \t]{0,3}[>|]")
ORIGINAL = re.compile(
    r"^[ \t>*]*-{2,}[ \t]*(?:original[ -]?(?:message|mail|appointment)|reply message"
    r"|ursprüngliche (?:nachricht|mail|e-mail)|original-?nachricht|"
    r"message (?:d'origine|original|initial|d’origine)|mensaje original|mensagem original|messaggio originale"
    r"|oprindelig besked|opprinnelig melding|"
    r"oorspronkelijk bericht|ursprungligt meddelande|alkuperäinen viesti|исходное сообщение"
    r"|wiadomość oryginalna)[ \t]*-{2,}",
    re.IGNORECASE,
)
WRAPPED_AFTER = 60
MOST_CANDIDATES = 2_000
LONGEST = 1_000_000


@dataclass(frozen=True)
class Answer:
    """What came back. `back_on` is said by an auto-reply; `bounce_class` and `bounced_address` by a bounce."""

    kind: Kind
    text: str
    back_on: date | None = None
    bounce_class: BounceClass | None = None
    bounced_address: str | None = None


def read_answer(mail: Mail | str) -> Answer:
    """Read the answer in a mail, or in a text alone. Takes linear time on any text; never raises."""
    mail = mail if isinstance(mail, Mail) else Mail(text=mail)
    bounce = read_bounce(mail) if says_bounce(mail) else None
    text = find_own_text(mail.text)
    if bounce:
        return Answer("bounce", text, bounce_class=bounce.bounce_class, bounced_address=bounce.address)
    if says_automatic(mail, text):
        return Answer("auto_reply", text, back_on=read_return_date(mail, text))
    return Answer("human" if text else "empty", text)


def find_own_text(text: str) -> str:
    """The lines that the sender wrote, trimmed; "" where there is only a quote."""
    lines = _lines(text)
    own, rest = _walk(lines)
    kept = "\n".join(own).strip("\n \t")
    if kept or rest is None:
        return kept
    return "\n".join(line.rstrip() for line in lines[rest:]).strip("\n \t")


def _lines(text: str) -> list[str]:
    text = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\xa0", " ").replace("\u200b", "").replace("\ufeff", "").replace("\u202f", " ")
    return text.split("\n")


def _walk(lines: Sequence[str]) -> tuple[list[str], int | None]:
    """Own lines; and, where a quote without marks begins before anything was said, the line after its header."""
    own: list[str] = []
    block: list[str] = []
    at, tried = 0, 0
    while at < len(lines):
        line = lines[at]
        if is_forward_mark(line):
            block += lines[at:]
            break
        tried += bool(line)
        end = _end_of_break(lines, at, said=bool(own or block)) if tried < MOST_CANDIDATES else None
        if end is None:
            block.append(line)
            at += 1
            continue
        own += _trim(block, said=bool(own))
        block = []
        if _goes_on_marked(lines, at, end):
            at = end
            continue
        return own, None if any(own) or _is_separator(line) else end
    return own + _trim(block, said=bool(own)), None


def _end_of_break(lines: Sequence[str], at: int, *, said: bool) -> int | None:
    """Where what is not the sender's own, and begins at this line, ends: quoted lines, a quote's header, a device
    line with the blank lines under it; None where nothing such begins."""
    line = lines[at]
    if not line:
        return None
    if QUOTED.match(line):
        return _skip_quoted(lines, at, said=said)
    end = _find_quote(lines, at)
    if end is None and (
        is_device_line(line) or (names_a_writer(line) and _is_quoted(lines, _next_filled(lines, at + 1)))
    ):
        end = at + 1
    return None if end is None else _next_filled(lines, end)


def _goes_on_marked(lines: Sequence[str], at: int, end: int) -> bool:
    """Whether own text may follow: the quote bears marks line by line, or only a device line came before it."""
    if _is_quoted(lines, at) or _is_quoted(lines, end):
        return True
    return is_device_line(lines[at]) and end < len(lines) and _find_quote(lines, end) is not None


def _trim(block: list[str], *, said: bool) -> list[str]:
    """The block without what stands below the text; blocks are set apart by one blank line."""
    kept = [line.rstrip() for line in block[: cut_signature(block, said=said)]]
    while kept and said and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1].strip():
        kept.pop()
    return [*kept, ""] if kept else []


def _is_separator(line: str) -> bool:
    return bool(ORIGINAL.match(line) or SEPARATOR.match(line))


def _find_quote(lines: Sequence[str], at: int) -> int | None:
    """The line after the header of a quote that begins here, or None."""
    line = lines[at]
    if not line.strip():
        return None
    if ORIGINAL.match(line[:200]):
        return at + 1
    if SEPARATOR.match(line[:200]):
        # Dashes with a blank line below them may be the writer's own; the other rules are drawn by programs.
        below = at + 1 if line.strip(" >")[0] in "-–—" else _next_filled(lines, at + 1)
        block = find_header_block(lines, below) if below < min(len(lines), at + 4) else None
        return block.end if block else None
    block = find_header_block(lines, at)
    return block.end if block else find_attribution(lines, at)


def _skip_quoted(lines: Sequence[str], at: int, *, said: bool) -> int:
    """Past a run of quoted lines, and past the tails that a mail program broke off a long quoted line."""
    while at < len(lines) and QUOTED.match(lines[at]):
        at += 1
        if at < len(lines) and said and _is_tail(lines, at):
            at += 1
    return at


def _is_tail(lines: Sequence[str], at: int) -> bool:
    before, line = lines[at - 1], lines[at]
    if QUOTED.match(line) or not line[:1].islower() or len(before) < WRAPPED_AFTER:
        return False
    return at + 1 == len(lines) or not lines[at + 1].strip() or bool(QUOTED.match(lines[at + 1]))


def _is_quoted(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and bool(QUOTED.match(lines[at]))


def _next_filled(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at
