"""The findings about a suggested letter, without checking the same words ten thousand times.

The check reads every sentence against every rule, which takes milliseconds. A suggestion is made of a few hundred
sentences that it has seen before and of a few values. So each wording is checked until a letter with it was found
clean, and each value once. A letter of known words and known values then has the findings that its kind of letter
had before; whatever is new or odd goes through the check itself.
"""

import re
from functools import lru_cache

from replies.composing.check import About, Finding, check
from replies.composing.check.length import FEW, MANY
from replies.composing.choosing import Option
from replies.composing.facts import Facts, Part
from replies.composing.letter import Draft
from replies.composing.names import PARTICLES

_KEPT = 50_000
# Values with anything else in them (braces, brackets, signs) are for the check to judge, in their letter.
_PLAIN = re.compile(r"[\w ,.'’&/+-]*!?")
_WORD = re.compile(r"\w+(?:['’‘–—\-]\w+)*")

type _Sort = tuple[str, tuple[Part, ...], Option | None, bool]

_clean_options: set[Option] = set()
_seen_sorts: dict[_Sort, tuple[Finding, ...]] = {}


def find_remarks(draft: Draft, facts: Facts) -> tuple[Finding, ...]:
    """What the check says about a letter as it was composed from `facts`."""
    about = _about(facts)
    if not _is_ordinary(draft, facts):
        return check(draft.body, about=about).findings
    sort = _sort(draft, facts)
    options = {drafted.option for drafted in draft.parts.values()}
    if sort in _seen_sorts and options <= _clean_options:
        return _seen_sorts[sort]
    findings = check(draft.body, about=about).findings
    _learn(draft, sort, options, findings)
    return findings


def _about(facts: Facts) -> About:
    return About(
        candidate=facts.candidate,
        position=facts.position,
        company=facts.company,
        contact=facts.contact,
        language=facts.language,
    )


def _sort(draft: Draft, facts: Facts) -> _Sort:
    """What two letters share that have the same findings, when all their options are clean."""
    greeting = draft.parts.get(Part.GREETING)
    return facts.language, tuple(draft.parts), greeting.option if greeting else None, bool(facts.contact)


def _learn(draft: Draft, sort: _Sort, options: set[Option], findings: tuple[Finding, ...]) -> None:
    """Remember a letter of which nothing was remarked but a greeting that is the same in every such letter."""
    greeting = draft.parts.get(Part.GREETING)
    end = len(greeting.text) if greeting and not greeting.option.ready.keys else 0
    if all(finding.rule == "greeting" and finding.end <= end for finding in findings):
        if len(_clean_options) > _KEPT:
            _clean_options.clear()
        if findings == _seen_sorts.setdefault(sort, findings):
            _clean_options.update(options)


def _is_ordinary(draft: Draft, facts: Facts) -> bool:
    """Whether the values are plain, say nothing that a rule looks for, and leave the letter in the band of length."""
    names = [*_words_of_name(facts.candidate), *_words_of_name(facts.contact or "")]
    values = [facts.position, facts.company, facts.topic or "", *names]
    if not all(map(_PLAIN.fullmatch, values)) or not facts.position or not facts.company:
        return False
    words = len(_WORD.findall(draft.body))
    return FEW <= words <= MANY and all(_is_harmless(_without_digits(v), facts.language) for v in values)


def _words_of_name(name: str) -> list[str]:
    """The words, each of which many names share; a name that reads like a sentence is looked at whole."""
    words = name.split()
    return words if all(word[0].isupper() or word in PARTICLES for word in words) else [name]


def _without_digits(value: str) -> str:
    return value if value.isalpha() else re.sub(r"\d+", "7", value)


@lru_cache(maxsize=_KEPT)
def _is_harmless(value: str, language: str) -> bool:
    """Whether the check finds nothing in the value itself. A finding about what is missing has no place."""
    findings = check(f"{value}.", about=About(language=language)).findings
    return all(finding.end == 0 for finding in findings)
