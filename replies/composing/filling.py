"""A wording read once, and filled many times: the fast half of placeholders."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from replies.composing.cleaning import LONGEST_BYTES, clean_paragraphs
from replies.composing.facts import Facts
from replies.composing.grammar import BENDING, bend, end_sentence, fit_topic
from replies.composing.names import given_name

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# RFC 5322 section 2.1.1, with room for the full stop and the sign-off's comma.
_LONGEST_RUN = 990


class Span(NamedTuple):
    """Where an inserted value stands in the finished text: `text[start:end]`."""

    start: int
    end: int
    name: str


class Slot(NamedTuple):
    """One place to fill. `lead` is the article before it that bends, `stop` the full stop behind it."""

    name: str
    fallback: str
    lead: str
    stop: str

    @property
    def key(self) -> str:
        """Under which `Values` keeps the value together with what clings to it."""
        return f"{self.lead}\0{self.name}\0{self.stop}" if self.lead or self.stop else self.name

    def dress(self, value: str, *, language: str) -> str:
        whole = end_sentence(value) if self.stop else value
        return bend(self.lead, value, language=language) + whole if self.lead else whole


class Values(dict[str, str]):
    """The values of one letter by placeholder, missing ones absent; what clings to a value is added when asked for."""

    __slots__ = ("language",)

    def __init__(self, values: Mapping[str, str], *, language: str) -> None:
        super().__init__(values)
        self.language = language

    def __missing__(self, key: str) -> str:
        value = self._build(key)
        self[key] = value
        return value

    def _build(self, key: str) -> str:
        if "\0" in key:
            lead, name, stop = key.split("\0")
            return Slot(name, "", lead, stop).dress(self[name], language=self.language)
        if key == "first_name":
            return given_name(self["candidate"])
        if key == "contact_first_name":
            return given_name(self["contact"])
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Ready:
    """A wording for which every slot has a value: `fill(values)` is one string operation."""

    pattern: str
    keys: tuple[str, ...]
    pieces: tuple[str | Slot, ...]

    def fill(self, values: Values) -> str:
        return self.pattern % tuple(map(values.__getitem__, self.keys))

    def find_spans(self, values: Values) -> tuple[Span, ...]:
        """The places of the values in what `fill` returns."""
        spans, at = [], 0
        for piece in self.pieces:
            if isinstance(piece, str):
                at += len(piece)
                continue
            whole, value = values[piece.key], values[piece.name]
            start = at + len(bend(piece.lead, value, language=values.language) if piece.lead else "")
            spans.append(Span(start, start + len(value), piece.name))
            at += len(whole)
        return tuple(spans)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The words and slots of a wording, in order."""

    pieces: tuple[str | Slot, ...]
    language: str

    @property
    def names(self) -> frozenset[str]:
        return frozenset(piece.name for piece in self.pieces if isinstance(piece, Slot))

    @property
    def may_break_a_line(self) -> bool:
        """Whether no stretch without a space could grow too long for a line of a mail."""
        drawn = "".join("\ufffc" if isinstance(piece, Slot) else piece for piece in self.pieces)
        return all(len(run.encode()) + LONGEST_BYTES * run.count("\ufffc") <= _LONGEST_RUN for run in drawn.split())

    def make_ready(self, present: frozenset[str]) -> Ready | None:
        """The wording for letters that have the values named in `present`; None when one is missing for good."""
        kept: list[str | Slot] = []
        for piece in self.pieces:
            if isinstance(piece, str) or piece.name in present:
                kept.append(piece)
            elif piece.fallback:
                kept.append(piece.dress(piece.fallback, language=self.language))
            else:
                return None
        pattern = "".join("%s" if isinstance(piece, Slot) else piece.replace("%", "%%") for piece in kept)
        return Ready(pattern, tuple(piece.key for piece in kept if isinstance(piece, Slot)), tuple(kept))


@lru_cache(maxsize=4096)
def parse(text: str, language: str) -> Parsed:
    """Read a wording, tidied. Braces that form no placeholder stay as words; find_problems reports them."""
    pieces: list[str | Slot] = []
    tidy, at = clean_paragraphs(text), 0
    for found in PLACEHOLDER.finditer(tidy):
        words = tidy[at : found.start()]
        bending = BENDING[language].search(words) if language in BENDING else None
        lead = bending.group().lstrip() if bending else ""
        at = found.end() + (stop := tidy.startswith(".", found.end()) and not tidy.startswith("..", found.end()))
        pieces += [words.removesuffix(lead), _read_slot(found.group(1), lead=lead, stop="." * stop)]
    return Parsed(tuple(piece for piece in [*pieces, tidy[at:]] if piece), language)


def _read_slot(inside: str, *, lead: str, stop: str) -> Slot:
    name, _, fallback = inside.partition("|")
    return Slot(name.strip(), " ".join(fallback.split()), lead, stop)


def gather_values(facts: Facts, *, language: str) -> Values:
    """The values of a letter in `language`."""
    values = Values({}, language=language)
    for name in ("candidate", "position", "company"):
        if value := getattr(facts, name):
            values[name] = value
    if facts.contact:
        values["contact"] = facts.contact
    if facts.topic:
        values["topic"] = fit_topic(facts.topic, language=language)
    return values


def list_present(facts: Facts) -> frozenset[str]:
    """The names of the placeholders that have a value, first names included."""
    return _list_present(
        bool(facts.candidate), bool(facts.position), bool(facts.company), bool(facts.contact), bool(facts.topic)
    )


@lru_cache(maxsize=32)
def _list_present(candidate: bool, position: bool, company: bool, contact: bool, topic: bool) -> frozenset[str]:
    return frozenset(
        ["candidate", "first_name"] * candidate
        + ["position"] * position
        + ["company"] * company
        + ["contact", "contact_first_name"] * contact
        + ["topic"] * topic
    )
