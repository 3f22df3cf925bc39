"""The shape of one language's word knowledge, and the small notation that it is written in.

A phrase is a regular expression over lower-case text with straight quotes, between word boundaries. Three signs are
short for more: a space is one to four spaces, `~` is the rest of a word, `…` is up to forty characters of the same
sentence. Each is bounded, so that matching stays linear in the text. In a look-behind
and in brackets a space is one space.
"""

import re
from dataclasses import dataclass
from functools import cache

NOTHING = r"(?!)"
_ONE_SPACE = re.compile(r"\(\?<[!=][^()]*\)|\[[^\]]*\]")


def any_of(*phrases: str) -> re.Pattern[str]:
    """One pattern that finds the first of the phrases at any word."""
    joined = "|".join(phrases) or NOTHING
    return re.compile(r"(?<!\w)(?:" + _spelled_out(joined) + r")(?!\w)")


def just_before(*phrases: str) -> re.Pattern[str]:
    """One pattern that finds the phrases at the end of what stands before something else."""
    return re.compile(r"(?<!\w)(?:" + _spelled_out("|".join(phrases)) + r")\x20{0,4}$")


def anywhere(*phrases: str) -> re.Pattern[str]:
    """As `any_of`, for signs that need no word boundary."""
    return re.compile(_spelled_out("|".join(phrases)))


def word_set(words: str) -> frozenset[str]:
    """The words of one string."""
    return frozenset(words.split())


@cache
def _spelled_out(phrases: str) -> str:
    fixed = _ONE_SPACE.sub(lambda part: part[0].replace(" ", r"\x20"), phrases)
    bounded = fixed.replace(" ?", r"\x20{0,4}").replace(" ", r"\x20{1,4}")
    return bounded.replace("~", r"\w*").replace("…", r"[^.!?\n]{0,40}?")


@dataclass(frozen=True, kw_only=True, slots=True)
class PartWords:
    """How the parts of a good reply are said."""

    greeting: re.Pattern[str]
    nameless: re.Pattern[str]
    role: re.Pattern[str]
    thanks: re.Pattern[str]
    not_thanks: re.Pattern[str]
    disappointment: re.Pattern[str]
    not_disappointment: re.Pattern[str]
    wish: re.Pattern[str]
    heavy: re.Pattern[str]
    softened: re.Pattern[str]
    wishes: re.Pattern[str]
    interest: re.Pattern[str]
    not_interest: re.Pattern[str]
    no_interest: re.Pattern[str]
    accepts: re.Pattern[str]
    acknowledges: re.Pattern[str]
    feedback: re.Pattern[str]
    not_feedback: re.Pattern[str]
    asks: re.Pattern[str]
    asks_surely: re.Pattern[str]
    feedback_given: re.Pattern[str]
    negates: re.Pattern[str]
    denies: re.Pattern[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class ToneWords:
    """How a reply goes wrong.

    `claims` argue unless negated, `barbs` and `reproaches` always do, `sour` ones do unless the writer accepts the
    decision beside them; of these, all but claims are only hints in a letter that weighs as kind (see `tone.py`).
    """

    claims: re.Pattern[str]
    barbs: re.Pattern[str]
    reproaches: re.Pattern[str]
    sour: re.Pattern[str]
    pleas: re.Pattern[str]
    appeals: re.Pattern[str]
    polite_appeals: re.Pattern[str]
    open_appeals: re.Pattern[str]
    demands: re.Pattern[str]
    why: re.Pattern[str]
    polite: re.Pattern[str]
    deadlines: re.Pattern[str]
    insults: re.Pattern[str]
    threats: re.Pattern[str]
    farewells: re.Pattern[str]
    praise: re.Pattern[str]
    sarcasm: re.Pattern[str]
    shouted: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class PrivacyWords:
    """What a person may not want in an employer's files."""

    health: re.Pattern[str]
    age: re.Pattern[str]
    family: re.Pattern[str]
    pay: re.Pattern[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Lexicon:
    """Everything the rules know of one language."""

    language: str
    parts: PartWords
    tone: ToneWords
    privacy: PrivacyWords
