"""Which of a candidate's applications a mail may be about. It suggests; the person decides."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from candidates.models import Application

# Legal forms say nothing about who somebody is.
LEGAL_FORMS = re.compile(r"ltd|limited|inc|llc|plc|gmbh|ag|se|kg|sa|sas|sarl|sl|bv|nv|co")
SAME, CLOSE, NOT = 3, 2, 0


@dataclass(frozen=True)
class Match:
    """An application and how near it is; `is_likely` when its employer is the mail's."""

    application: Application
    nearness: int
    is_likely: bool


def rank(applications: Iterable[Application], *, employer: str | None, position: str | None) -> list[Match]:
    """The applications with the nearest first, the order of equals kept."""
    matches = [_match(application, employer, position) for application in applications]
    return sorted(matches, key=lambda match: -match.nearness)


def _match(application: Application, employer: str | None, position: str | None) -> Match:
    house = likeness(application.employer.name, employer)
    role = likeness(application.position, position)
    # Another employer's mail is not about this application, whatever the role is called; a mail that names
    # no employer may be about any of that role.
    near = house * 4 + role if house else (role if not employer else NOT)
    return Match(application, near, is_likely=house >= CLOSE or (not employer and role == SAME))


def likeness(ours: str, theirs: str | None) -> int:
    """SAME when the words agree but for case, accents and legal forms; CLOSE when one holds the other; else NOT."""
    a, b = _words(ours), _words(theirs or "")
    if not a or not b:
        return NOT
    if a == b:
        return SAME
    shorter, longer = sorted((a, b), key=len)
    return CLOSE if set(shorter) <= set(longer) else NOT


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"\w+", "".join(mark for mark in plain if not unicodedata.combining(mark)))
    return [word for word in words if not LEGAL_FORMS.fullmatch(word)] or words
