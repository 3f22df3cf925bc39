"""The line above a quote: "On Tuesday Jo wrote:", in the languages that mail programs speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 500
MOST_LINES = 4
WROTE = (
    r"wrote|writes|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|escribio|ha escrito|ha scritto|scrive"
    r"|escreveu|schreef|skrev|"
    r"har skrivit|napisał|napisała|napisał\(a\)|kirjoitti|пишет|написал|написала|написав|yazdı|đã viết|napsal"
    r"|írta|scris"
)
# What an attribution ends in: a verb of writing, or an address and a colon.
ENDING = re.compile(
    rf"(?:(?:\b(?:{WROTE})|\(a\))[ \t]*[:：]?|>[ \t]*[:：]|@[\w.-]+[)\]>\"]*[ \t]*[:：])[ \t*_-]*$", re.IGNORECASE
)
VERB_INSIDE = re.compile(r"\b(?:schrieb|schreef|skrev|escribió|ha scritto|wrote|a écrit)\b", re.IGNORECASE)
ENDS_VERB = re.compile(rf"(?:\b(?:{WROTE})|\(a\))[ \t]*[:：]?[ \t*_-]*$", re.IGNORECASE)
STARTS = re.compile(
    r"^[ \t>*_-]{0,12}(?:on|am|le|el|il|op|em|den|dnia|w dniu|pe|in data|at|vào|dne|tir|ons|tor|fre|lør|søn|man|"
    r"mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mié|jeu|ven|sam|dim|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|\d{1,4})\b"
    r"|^[ \t>*_-]{0,12}[^\W\d]{1,12}[.,] ?\d",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? (?:de )?[^\W\d]{3,}"
    r"|[^\W\d]{3,9}\.? \d{1,2}\b"
)
ADDRESS = re.compile(r"[^\s<>@]{1,100}@[^\s<>@]{1,200}")
DASHED = re.compile(
    rf"^[ \t>]*-{{2,}}[ \t]*(?:on|am|le|el)?\b[^\n]{{3,200}}\b(?:{WROTE})[ \t]*:?[ \t]*-{{2,}}[ \t]*$", re.IGNORECASE
)
SENT_BY = re.compile(
    r"^[ \t>]*(?:sent from|gesendet von)\b[^\n]{0,80}<[^<>\s]+@[^<>\s]+>[ \t]*(?:wrote|schrieb)?[ \t]*:$", re.IGNORECASE
)


def find_attribution(lines: Sequence[str], start: int) -> int | None:
    """The line after an attribution that begins exactly at this line (it may be wrapped over four), or None."""
    line = lines[start]
    if len(line) > LONGEST or not line.strip():
        return None
    if DASHED.match(line) or SENT_BY.match(line):
        return start + 1
    if not _may_start(line):
        return None
    whole = ""
    for end in range(start, min(start + MOST_LINES, len(lines))):
        piece = lines[end].strip(" \t>")
        if end > start and (not piece or (_may_start(piece) and WHEN.search(piece))):
            return None
        whole = f"{whole} {piece}".strip()
        if len(whole) > LONGEST:
            return None
        if ENDING.search(whole) and _is_attribution(whole):
            return end + 1
        if _verb_then_sender(whole) and not _goes_on(lines, end):
            return end + 1
    return None


def names_a_writer(line: str) -> bool:
    """ "Jo <jo@elm.example> wrote:" with no date: an attribution where marked lines follow at once."""
    if len(line) > LONGEST or not line.rstrip().endswith(":"):
        return False
    wrote = ENDS_VERB.search(line) or VERB_INSIDE.search(line)
    return bool(wrote and (ADDRESS.search(line) or WHEN.search(line)))


def _may_start(line: str) -> bool:
    """A day or a lead word, with a figure in the same line: "On your side ..." is no attribution."""
    return any(sign.isdigit() for sign in line) and bool(STARTS.match(line))


def _is_attribution(whole: str) -> bool:
    when, who = WHEN.search(whole), ADDRESS.search(whole)
    return bool(when and (who or ENDS_VERB.search(whole)))


def _verb_then_sender(whole: str) -> bool:
    """ "Am 3.4.2026 schrieb Jo Roth <jo@x.example>:": the verb stands before the name."""
    return whole.endswith(":") and bool(VERB_INSIDE.search(whole) and WHEN.search(whole))


def _goes_on(lines: Sequence[str], end: int) -> bool:
    return not lines[end].rstrip().endswith(":")
