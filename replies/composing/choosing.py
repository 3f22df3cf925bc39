"""Which wording for which part: those that fit, the most specific first, and none that the contact has read before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from replies.composing.facts import Facts, Language, Part
from replies.composing.filling import Parsed, Ready, list_present, parse
from replies.composing.fingerprints import MASK, fingerprint, split_sentences
from replies.composing.placeholders import find_problems
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording

__all__ = ["Menu", "Option", "fingerprint", "lay_out", "order"]

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


def lay_out(wordings: Sequence[Wording], facts: Facts) -> Menu:
    """What fits these facts. Remembered for a tuple of wordings, so that ten thousand letters cost one look.

    A part for which none of the wordings fits is taken from those that ship with the product, so that a template
    with gaps still gives a whole letter, and in one language.
    """
    cards = _index(wordings)
    kind = _kind_of(facts)
    if (menu := cards.menus.get(kind)) is None:
        if len(cards.menus) >= _MENUS_KEPT:
            cards.menus.clear()
        menu = cards.menus[kind] = _build(cards, kind)
    return menu


class _Kind(NamedTuple):
    """What of the facts decides which wordings fit."""

    language: str
    tone: str
    stage: str
    channel: str
    known_contact: bool
    formal_address: bool
    present: frozenset[str]


def _kind_of(facts: Facts) -> _Kind:
    return _Kind(
        facts.language,
        facts.tone,
        facts.stage,
        facts.channel,
        facts.known_contact,
        facts.formal_address or _must_be_formal(facts),
        list_present(facts),
    )


def _must_be_formal(facts: Facts) -> bool:
    """Tu and tú need somebody to say it to; German has "ihr" for a team."""
    return facts.contact is None and facts.language in (Language.FRENCH, Language.SPANISH)


class _Card(NamedTuple):
    number: int
    wording: Wording
    parsed: Parsed


class _Index(NamedTuple):
    wordings: Sequence[Wording]
    by_language: dict[str, list[_Card]]
    menus: dict[_Kind, Menu]
    options: dict[tuple[int, frozenset[str]], Option | None]


# By identity: hashing five hundred wordings for each letter would cost more than the letter. The entry holds the
# tuple, so that its id cannot be given to another one.
_INDEXES: dict[int, _Index] = {}
_INDEXES_KEPT = 8
_MENUS_KEPT = 2048


def _index(wordings: Sequence[Wording]) -> _Index:
    known = _INDEXES.get(id(wordings))
    if known is not None and known.wordings is wordings:
        return known
    by_language: dict[str, list[_Card]] = {}
    for number, wording in enumerate(wordings):
        if is_usable(wording):
            card = _Card(number, wording, parse(wording.text, wording.language))
            by_language.setdefault(wording.language, []).append(card)
    index = _Index(wordings, by_language, {}, {})
    if isinstance(wordings, tuple):
        while len(_INDEXES) >= _INDEXES_KEPT:
            _INDEXES.pop(next(iter(_INDEXES)), None)
        _INDEXES[id(wordings)] = index
    return index


def is_usable(wording: Wording) -> bool:
    """Whether a wording can go into a letter at all: words, good placeholders, and room to break its lines."""
    parsed = parse(wording.text, wording.language)
    return bool(parsed.pieces) and not find_problems(wording.text) and parsed.may_break_a_line


def _build(index: _Index, kind: _Kind) -> Menu:
    shelves = _fill_shelves(index, kind)
    if len(shelves) < len(Part):
        shelves = _fill_shelves(_index(shipped_wordings()), kind) | shelves
    return Menu(kind.language, shelves)


def _fill_shelves(index: _Index, kind: _Kind) -> dict[Part, Shelf]:
    own: dict[Part, dict[int, list[Option]]] = {}
    other: dict[Part, dict[int, list[Option]]] = {}
    for card in index.by_language.get(kind.language, ()):
        wording = card.wording
        if not fits(wording, kind) or (option := _make_option(index, card, kind.present)) is None:
            continue
        side = own if not wording.tones or kind.tone in wording.tones else other
        side.setdefault(Part(wording.part), {}).setdefault(wording.specificity, []).append(option)
    parts = own.keys() | other.keys()
    return {part: Shelf(_rank(own.get(part, {})), _rank(other.get(part, {}))) for part in parts}


def _rank(tiers: dict[int, list[Option]]) -> Tiers:
    return tuple(tuple(tiers[specificity]) for specificity in sorted(tiers, reverse=True))


def fits(wording: Wording, kind: _Kind) -> bool:
    """Every condition but the tone, which is a wish."""
    return (
        (not wording.stages or kind.stage in wording.stages)
        and (not wording.channels or kind.channel in wording.channels)
        and (not wording.needs_contact or "contact" in kind.present)
        and (not wording.needs_topic or "topic" in kind.present)
        and (wording.formal_address is None or wording.formal_address == kind.formal_address)
        and wording.relationship in ("any", "known" if kind.known_contact else "first")
    )


def _make_option(index: _Index, card: _Card, present: frozenset[str]) -> Option | None:
    key = (card.number, present & card.parsed.names)
    if key not in index.options:
        ready = card.parsed.make_ready(present)
        index.options[key] = None if ready is None else _describe(card.wording, ready)
    return index.options[key]


def _describe(wording: Wording, ready: Ready) -> Option:
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
