"""Who said no: the employer, from the body, the subject, the sender's name or the sender's domain."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from email.utils import parseaddr

from replies.reading.employer_phrases import (
    AGENT,
    BODY,
    FROM_COMPANY,
    INSIDE_DISPLAY,
    MAIL_HOSTS,
    SECOND_LEVEL,
    SIGN_LINE,
    SUBJECT,
    TEAM,
    TEAM_IN_DISPLAY,
)
from replies.reading.naming import COMPANY_WORD, HAS_JOB_WORD, NAME, may_be_employer, same_name, tidy
from replies.reading.sentences import plain

READ = 6_000


@dataclass(frozen=True)
class Seen:
    """One place that names an employer."""

    name: str
    start: int
    end: int
    source: str
    weight: float


def find_employer(*, subject: str, sender: str, body: str, not_named: str | None = None) -> Seen | None:
    """The employer as it is written, or from the sender's domain; None where nothing does. `not_named` is the role."""
    text, head = plain(body[:READ]), plain(subject[:300])
    seen = _search(BODY, text, "body") + _search(SUBJECT, head, "subject") + _from_sender(sender, text)
    seen = [one for one in seen if not _is_role(one.name, not_named)]
    seen += _from_signature(text, seen, _domain_word(sender))
    return _choose(seen) or _from_domain(sender, f"{subject}\n{text}")


def is_mail_host(address: str) -> bool:
    """Whether the address is of a mail provider or an applicant tracking system: its domain names no employer."""
    return not _domain_word(address)


def _search(rules: tuple[tuple[float, re.Pattern[str]], ...], text: str, source: str) -> list[Seen]:
    return [
        seen for weight, pattern in rules for match in pattern.finditer(text) if (seen := _see(match, source, weight))
    ]


def _see(match: re.Match[str], source: str, weight: float) -> Seen | None:
    name = _cut(match[1])
    if not may_be_employer(name):
        return None
    start = match.string.find(name, match.start(1))
    return Seen(name, start, start + len(name), source, weight)


def _cut(name: str) -> str:
    """A name ends where a sentence does, or where a team begins."""
    name = re.split(r"(?<=[a-zà-ÿ\d)]{2})[.!?] ", name)[0]
    name = re.split(rf"(?:'s|’s)? (?=(?:{TEAM})(?: [Tt]eam| [Dd]epartment|$|\b))", name)[0] if " " in name else name
    name = re.sub(
        r"(?: (?:Team|team|Careers|Thank|Thanks|We|I|Our|The|This|After|At|Unfortunately|While|As|You|Your"
        r"|Please|Although))+$",
        "",
        name,
    )
    return tidy(re.sub(r"(?:'s|’s)$", "", tidy(name)))


def _is_role(name: str, role: str | None) -> bool:
    if role and (name.lower() in role.lower()):
        return True
    return bool(HAS_JOB_WORD.search(name.split()[-1])) and len(name.split()) > 1


def _from_sender(sender: str, text: str) -> list[Seen]:
    display = _display(sender)
    if not display:
        return []
    company = FROM_COMPANY.search(INSIDE_DISPLAY.sub("", display))
    name, weight = (company[1], 3.2) if company else (_without_team(display), 0.0)
    name = _cut(name)
    if not company:
        team = name != display and bool(
            TEAM_IN_DISPLAY.search(display) or re.search(r"\bvia\b", display, re.IGNORECASE)
        )
        weight = 3.0 if team else 1.4
        if _looks_like_person(name) and not _mentions_as_company(name, text) and (not team or _signs(name, text)):
            return []
    start = sender.find(name)
    return [Seen(name, max(start, 0), max(start, 0) + len(name), "sender", weight)] if may_be_employer(name) else []


def _mentions_as_company(name: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:at|with|joining|in) {re.escape(name)}\b", text))


def _signs(name: str, text: str) -> bool:
    """Whether the mail is signed with the name, or with its first word alone: then it is a person's."""
    first = re.escape(name.split()[0])
    return bool(re.search(rf"(?:^|\n)[ \t]*(?:{re.escape(name)}|{first})[ \t]*(?:[,(|].*)?(?:\n|$)", text[-500:]))


def _display(sender: str) -> str:
    name, address = parseaddr(sender) if "@" in sender else (sender, "")
    return plain(name or ("" if address else sender)).strip(" \"'<>")


def _without_team(display: str) -> str:
    return TEAM_IN_DISPLAY.sub(" ", INSIDE_DISPLAY.sub("", display)).strip(" -|,@:") or ""


def _looks_like_person(name: str) -> bool:
    words = name.split()
    if COMPANY_WORD.search(name):
        return False
    return 2 <= len(words) <= 3 and all(re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+|[A-Z]\.", word) for word in words)


def _from_signature(text: str, seen: list[Seen], domain: str) -> list[Seen]:
    """A line of its own among the last: confirms what is known; names a company by its form, its domain or its place
    under a person."""
    tail = max(0, len(text) - 400)
    found = []
    for number, match in enumerate(list(SIGN_LINE.finditer(text, tail))[-4:]):
        name = _cut(match[1] or match[2])
        if not may_be_employer(name) or (HAS_JOB_WORD.search(name) and not COMPANY_WORD.search(name)):
            continue
        weight = 2.4 if COMPANY_WORD.search(name) or _is_of_domain(name, domain) or match[2] else 1.6
        known = any(same_name(name, one.name) for one in seen)
        if known or weight > 2 or (number and not _looks_like_person(name)):
            start = text.find(name, match.start())
            found.append(Seen(name, start, start + len(name), "body", weight))
    return found


def _is_of_domain(name: str, domain: str) -> bool:
    """ "Novéra GmbH" and novera.de: the domain's word begins the name, or the name's letters the domain."""
    letters = re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", name.lower()))
    word = re.sub(r"[^a-z0-9]", "", domain)
    return len(word) > 3 and (letters.startswith(word) or (len(letters) > 3 and word.startswith(letters)))


def _choose(seen: list[Seen]) -> Seen | None:
    groups: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        key = next((known for known in groups if same_name(known, one.name)), one.name)
        groups[key].append(one)
    if not groups:
        return None
    best = max(
        groups.values(),
        key=lambda group: (max(one.weight for one in group) + 0.5 * min(len(group) - 1, 4), -group[0].start),
    )
    if max(one.weight for one in best) < 1.4:
        return None
    return max(best, key=lambda one: (one.source == "body", one.weight))


def _domain_word(address: str) -> str:
    host = parseaddr(address)[1].rpartition("@")[2].lower() if "@" in address else ""
    labels = [label for label in host.split(".") if label]
    if len(labels) < 2:
        return ""
    at = -3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL else -2
    return (
        ""
        if labels[at] in MAIL_HOSTS
        or any(label in MAIL_HOSTS - {"mail", "me", "web", "free", "live", "join", "gem"} for label in labels[:-1])
        else labels[at]
    )


def _from_domain(sender: str, text: str) -> Seen | None:
    """The domain's own word, in the spelling of the text when the text has it."""
    word = _domain_word(sender)
    if len(word) < 2:
        return None
    start = sender.lower().find(word)
    written = _written_as(word, text)
    if written:
        return Seen(written, start, start + len(word), "sender", 1.0)
    if AGENT.search(word):
        return None
    name = " ".join(part.capitalize() for part in word.split("-"))
    return Seen(name, start, start + len(word), "sender", 1.0) if may_be_employer(name) else None


def _written_as(word: str, text: str) -> str | None:
    """How the text spells the domain's word: "Paper Kite Studio" for paperkite, "InnovateAI" for innovateai."""
    bare = unicodedata.normalize("NFC", re.sub(r"[^a-z0-9]", "", word))
    first = bare[:2]
    for match in re.finditer(rf"\b{NAME}", text):
        if unicodedata.normalize("NFKD", match[0][:3].lower())[:1] == first[:1] and _is_of_domain(match[0], bare):
            return _cut(match[0])
    return None
