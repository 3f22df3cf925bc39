"""The placeholders that a wording may use, what is wrong with one that staff typed, and how to fill them.

A placeholder is `{name}` or `{name|words to use when there is none}`. Filling is one pass: what comes in as a value
is never read as a placeholder again.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from replies.composing.filling import PLACEHOLDER, Span, Values, parse

# What each one stands for, in the order in which an editor offers them.
PLACEHOLDERS = {
    "position": "the role, such as Operations Analyst",
    "company": "the employer's name",
    "contact_first_name": "the contact's first name, or the whole name where only that is safe",
    "contact": "the contact's whole name",
    "topic": "what was discussed, if the candidate chose to mention it, such as the routing case study",
    "candidate": "the candidate's whole name",
    "first_name": "the candidate's first name",
}

# What editors type when they mean one of the above.
_MEANT = {
    "position": "role job title jobtitle position_name vacancy stelle poste puesto opening",
    "company": "employer company_name organisation organization firm client firma entreprise empresa",
    "contact": "interviewer manager recruiter hiring_manager contact_name recipient",
    "contact_first_name": "interviewer_first_name contact_firstname recipient_first_name",
    "topic": "subject discussion conversation thema sujet tema discussed",
    "candidate": "name full_name your_name candidate_name applicant sender signature",
    "first_name": "firstname forename given_name candidate_first_name",
}
_NEAREST = {word: name for name, words in _MEANT.items() for word in [name, *words.split()]}
_BESIDE = re.compile(r"[^\W_]")


class UnfilledPlaceholder(ValueError):
    """A wording was filled without the value that it needs. `name` is the placeholder."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{{{name}}} has no value and no fallback")
        self.name = name


@dataclass(frozen=True, slots=True)
class PlaceholderProblem:
    """Something wrong at `text[start:end]`.

    `code` is "unknown" (`nearest` may say what was meant), "empty" (`{}`), "empty_fallback" (`{topic|}`),
    "unbalanced" (a brace without its partner), or "missing_space" (a word or another placeholder touches it).
    """

    start: int
    end: int
    code: str
    name: str = ""
    nearest: str | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A filled wording, and where the values stand in it."""

    text: str
    spans: tuple[Span, ...]


def find_problems(text: str) -> list[PlaceholderProblem]:
    """Everything that keeps a wording from being used, in the order of the text; places count in `text` as given."""
    problems = _find_lone_braces(text)
    for found in PLACEHOLDER.finditer(text):
        problems += _judge(text, found)
    return sorted(problems, key=lambda problem: problem.start)


def render(text: str, values: Mapping[str, str], *, language: str = "en") -> Rendered:
    """Fill `text`; `language` bends the articles beside a value ("a {position}" gives "an Analyst").

    An empty value counts as missing. Raises UnfilledPlaceholder when one is missing and has no fallback.
    """
    parsed = parse(text, language)
    given = Values({name: value for name, value in values.items() if value}, language=language)
    ready = parsed.make_ready(frozenset(given))
    if ready is None:
        raise UnfilledPlaceholder(min(parsed.names - given.keys()))
    return Rendered(ready.fill(given), ready.find_spans(given))


def _find_lone_braces(text: str) -> list[PlaceholderProblem]:
    blanked = PLACEHOLDER.sub(lambda found: " " * len(found.group()), text)
    return [
        PlaceholderProblem(found.start(), found.end(), "unbalanced", found.group())
        for found in re.finditer(r"[{}]", blanked)
    ]


def _judge(text: str, found: re.Match[str]) -> list[PlaceholderProblem]:
    name, bar, fallback = found.group(1).partition("|")
    name, (start, end) = name.strip(), found.span()
    problems = []
    if not name:
        problems.append(PlaceholderProblem(start, end, "empty"))
    elif name not in PLACEHOLDERS:
        problems.append(PlaceholderProblem(start, end, "unknown", name, suggest_name(name)))
    if bar and not fallback.strip():
        problems.append(PlaceholderProblem(start, end, "empty_fallback", name))
    if _touches(text, start, end):
        problems.append(PlaceholderProblem(start, end, "missing_space", name))
    return problems


def _touches(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return bool(_BESIDE.match(before) or _BESIDE.match(after) or after == "{")


def suggest_name(name: str) -> str | None:
    """The placeholder that somebody who typed `name` probably meant."""
    plain = re.sub(r"\W+", "_", name.strip().casefold()).strip("_")
    close = get_close_matches(plain, _NEAREST, n=1, cutoff=0.6)
    return _NEAREST[close[0]] if close else None
