"""The person who signed."""

from __future__ import annotations

import re
from email.utils import parseaddr

from replies.reading.naming import COMPANY_WORD, HAS_JOB_WORD, NO_EMPLOYER, same_name
from replies.reading.sentences import plain
from replies.reading.sign_offs import SIGN_OFF

PERSON_WORD = (
    r"(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’]+(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?|[A-Z]\.|O'[A-Z][a-z]+|Mc[A-Z][a-z]+|de|van|von|der"
    r"|del|la)"
)
PERSON = re.compile(
    rf"^(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herr|Mme"
    rf"|M)\.? )?([A-ZÀ-ÖØ-Þ][\wà-öø-ÿ'’-]+(?: {PERSON_WORD}){{1,3}})(?:\s*[,|(].*)?$"
)
NO_PERSON = re.compile(
    r"\b(?:team|company|group|inc|ltd|gmbh|careers?|recruit\w*|talent|hiring|human|resources|people|department"
    r"|solutions|systems|services|regards|sincerely|thanks|thank|best|wishes|kind|warm|university|college"
    r"|hospital|council|bank|"
    r"technologies|labs|partners|consulting|operations|acquisition|culture|office|application|candidate"
    r"|recursos|humanos|ressources|humaines|personalamt|freundliche|grüße|cordialement|saludos|equipo|équipe"
    r"|privacy|policy|street|road)\b",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"^[ \t]*(?:thanks?(?: again| so much| you)?|many thanks|cheers|warmly|best|all the best|take care"
    r"|respectfully|gracias|merci|danke|bien à vous)[ \t]*[,.!]?[ \t]*$",
    re.IGNORECASE,
)
COMMA_SIGN = re.compile(
    r"(?:regards|sincerely|wishes|best|grüßen|cordialement|saludos|saludo"
    r"|thanks)\s*[,.]?\s+([A-ZÀ-Þ][a-zà-ÿ'-]+ [A-ZÀ-Þ][a-zà-ÿ'-]+)[.,]?\s*$"
)


def find_contact(*, sender: str, body: str, employer: str | None) -> tuple[str, int, int, str] | None:
    """(name, start, end, "body" or "sender") of the person who signed, else of the sender; None for a team."""
    signed = _signed(body[-3_000:], employer)
    if signed:
        start = body.rfind(signed)
        return signed, start, start + len(signed), "body"
    name = re.split(r"\s+(?:from|at|via|bei|chez|@)\s|[,|(]", parseaddr(sender)[0] if "@" in sender else "")[0].strip()
    if _is_person(name, employer):
        start = max(sender.find(name), 0)
        return name, start, start + len(name), "sender"
    return None


def _signed(text: str, employer: str | None) -> str | None:
    lines = [line.strip(" \t*_") for line in plain(text).split("\n")]
    for at in range(len(lines) - 1, -1, -1):
        if len(lines[at]) < 60 and (SIGN_OFF.match(lines[at]) or CLOSING.match(lines[at])):
            return _first_person([line for line in lines[at + 1 : at + 5] if line][:2], employer)
    last = COMMA_SIGN.search(plain(text).rstrip())
    if last and _is_person(last[1], employer):
        return last[1]
    block = [line for line in lines if line]
    tail = block[-3:] if len(block) > 3 else []
    return _first_person(tail, employer) if tail and all(len(line) < 60 for line in tail[-2:]) else None


def _first_person(lines: list[str], employer: str | None) -> str | None:
    for line in lines:
        match = PERSON.match(line)
        if match and _is_person(match[1], employer):
            return match[1]
    return None


def _is_person(name: str, employer: str | None) -> bool:
    if not PERSON.match(name) or NO_PERSON.search(name) or COMPANY_WORD.search(name) or HAS_JOB_WORD.search(name):
        return False
    if employer and (same_name(name, employer) or employer.lower() in name.lower()):
        return False
    return not any(word.lower() in NO_EMPLOYER for word in name.split())
