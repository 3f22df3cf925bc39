"""Which wordings fit: every condition met, every value there, the most specific first."""

from collections.abc import Sequence
from typing import NamedTuple

from replies.composing.facts import Facts, Language, Part
from replies.composing.filling import Parsed, list_present, parse
from replies.composing.fingerprints import fingerprint
from replies.composing.options import REASONS, Menu, Option, Shelf, Tiers, describe, order
from replies.composing.placeholders import find_problems
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording

__all__ = ["REASONS", "Menu", "Option", "Shelf", "fingerprint", "is_usable", "lay_out", "order"]


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
        index.options[key] = None if ready is None else describe(card.wording, ready)
    return index.options[key]
