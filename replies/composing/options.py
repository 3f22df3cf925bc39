"""Wordings that fit a letter, ready to be filled, and why each fits."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from replies.composing.facts import Part
from replies.composing.filling import Ready
from replies.composing.fingerprints import MASK, fingerprint, split_sentences
from replies.composing.wordings import Wording

# Why a wording was taken; pages say it in the reader's language.
REASONS = {
    "picked": "you picked it",
    "topic": "it mentions what you talked about",
    "contact": "it is addressed to your contact by name",
    "known_contact": "you know each other already",
    "first_contact": "it is your first exchange",
    "channel": "it fits how the answer reached you",
    "stage": "it fits how far you came",
    "tone": "it has the tone that you chose",
    "other_tone": "nothing new was left in the tone that you chose",
    "repeated": "every other sentence has gone to this contact before",
    "general": "it fits every reply",
}
_FIRST_PERSON = {
    "en": frozenset({"i", "i’m", "i'm", "i’d", "i'd", "i’ve", "i've", "i’ll", "i'll"}),
    "de": frozenset({"ich"}),
    "fr": frozenset({"je"}),
    "es": frozenset({"yo"}),
}


@dataclass(frozen=True, eq=False)
class Option:
    """A wording that fits, ready to be filled."""

    wording: Wording
    ready: Ready
    why: tuple[str, ...]
    opening: str
    # For each sentence, whether it begins with "I".
    says_i: tuple[bool, ...]

    @cached_property
    def fingerprints(self) -> frozenset[str]:
        """Of its sentences, with the values masked."""
        drawn = "".join(piece if isinstance(piece, str) else MASK + piece.stop for piece in self.ready.pieces)
        return frozenset(map(fingerprint, split_sentences(drawn)))

    def run_after(self, run: int) -> int:
        """How many sentences in a row begin with "I" at most, with `run` of them just before this one."""
        longest = run
        for says_i in self.says_i:
            run = run + 1 if says_i else 0
            longest = max(longest, run)
        return longest

    def run_at_end(self, run: int) -> int:
        for says_i in self.says_i:
            run = run + 1 if says_i else 0
        return run


type Tiers = tuple[tuple[Option, ...], ...]


class Shelf(NamedTuple):
    """The options for one part: `own` in the tone that was asked for, `other` in any other; most specific first."""

    own: Tiers
    other: Tiers


@dataclass(frozen=True)
class Menu:
    """Everything that fits one kind of letter, in its language."""

    language: str
    shelves: Mapping[Part, Shelf] = field(default_factory=dict)

    def find(self, part: Part, key: str | None) -> Option | None:
        """The option with that key, in whatever tone."""
        if key is None or part not in self.shelves:
            return None
        shelf = self.shelves[part]
        options = (option for tiers in shelf for tier in tiers for option in tier)
        return next((option for option in options if option.wording.key == key), None)


def order(tiers: Tiers, *, turn: int) -> list[Option]:
    """The options, most specific first; equal ones turned by `turn`, so that it decides which comes first."""
    ordered: list[Option] = []
    for tier in tiers:
        at = turn % len(tier)
        ordered += tier[at:] + tier[:at]
    return ordered


def describe(wording: Wording, ready: Ready) -> Option:
    drawn = "".join(piece if isinstance(piece, str) else f"{MASK}{piece.name}{piece.stop}" for piece in ready.pieces)
    openings = [_first_word(sentence) for sentence in split_sentences(drawn)]
    first_person = _FIRST_PERSON.get(wording.language, frozenset())
    says_i = tuple(
        opening in first_person or (wording.language == "fr" and opening.startswith(("j’", "j'")))
        for opening in openings
    )
    return Option(wording, ready, _explain(wording, ready), openings[0] if openings else "", says_i)


def _first_word(sentence: str) -> str:
    return sentence.split(maxsplit=1)[0].casefold().strip(",;:.!?¿¡„“\"'")


def _explain(wording: Wording, ready: Ready) -> tuple[str, ...]:
    filled = {piece.name for piece in ready.pieces if not isinstance(piece, str)}
    reasons = {
        "topic": "topic" in filled,
        "contact": bool(filled & {"contact", "contact_first_name"}),
        "known_contact": wording.relationship == "known",
        "first_contact": wording.relationship == "first",
        "channel": bool(wording.channels),
        "stage": bool(wording.stages),
        "tone": bool(wording.tones),
    }
    return tuple(reason for reason, holds in reasons.items() if holds) or ("general",)
