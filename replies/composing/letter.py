"""Facts and wordings in, a whole letter out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from zlib import crc32

from replies.composing.choosing import Menu, Option, Shelf, lay_out, order
from replies.composing.facts import EARLY_STAGES, LETTER_PARTS, Facts, Part
from replies.composing.filling import Ready, Span, Values, gather_values
from replies.composing.fingerprints import fingerprint, split_sentences
from replies.composing.folding import LONGEST_LINE, fold
from replies.composing.wordings import Wording

# Sentences in a row that may begin with "I".
LONGEST_RUN_OF_I = 3

NO_REPLY_NEEDED = "no_reply_needed"

_NOTHING_CHOSEN: Mapping[str, str] = MappingProxyType({})
_EMPTY = Shelf((), ())
# Everybody says "Dear Dana": these may repeat what the contact has read.
_REPEATABLE = frozenset({Part.SUBJECT, Part.GREETING})
# Between two parts while they are filled; no clean value and no wording holds it.
_SEAM = "\0"
# Characters of a line that cannot be too long, whatever the script.
_SURELY_SHORT = LONGEST_LINE // 4
# Which bits of a candidate's number turn which part, so that the parts do not all turn together.
_BITS_OF = {part: 4 * at for at, part in enumerate(Part)}


@dataclass(frozen=True)
class DraftedPart:
    """One paragraph of a draft, the wording it came from, and why that one: codes of choosing.REASONS."""

    part: Part
    text: str
    wording_key: str
    why: tuple[str, ...]
    option: Option = field(repr=False, compare=False)
    values: Values = field(repr=False, compare=False)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where the values stand in `text`, the name under the closing included."""
        spans = self.option.ready.find_spans(self.values)
        if "candidate" in self.values and _is_unsigned(self.option):
            spans += (Span(len(self.text) - len(self.values["candidate"]), len(self.text), "candidate"),)
        return spans


@dataclass(frozen=True)
class Draft:
    """A suggested reply. `parts` holds those that this letter has, in order; a blank line parts them in `body`."""

    subject: str
    parts: dict[Part, DraftedPart]
    body: str
    _find_alternatives: Callable[[], dict[Part, tuple[DraftedPart, ...]]] = field(repr=False, compare=False)

    @cached_property
    def alternatives(self) -> dict[Part, tuple[DraftedPart, ...]]:
        """Each part's sentences to pick from, the one in the letter first; parts that were left out as well."""
        return self._find_alternatives()


def compose(facts: Facts, wordings: Sequence[Wording], chosen: Mapping[str, str] = _NOTHING_CHOSEN) -> Draft:
    """Write the letter that fits `facts`; `chosen` gives the wording key that the candidate picked for a part.

    A key that does not fit (any more) is passed over. Hand the same tuple of wordings in again where you can:
    what fits is remembered for it.
    """
    menu = lay_out(wordings, facts)
    values = gather_values(facts, language=menu.language)
    chooser = _Chooser(facts, menu, values, chosen)
    picks = list(chooser.walk())
    texts = write_out(tuple([option for _, option, _ in picks]), values)
    parts = {
        part: DraftedPart(part, text, option.wording.key, why, option, values)
        for (part, option, why), text in zip(picks, texts, strict=True)
    }
    body = "\n\n".join(texts)
    return Draft(_write_subject(chooser), parts, body, lambda: _list_alternatives(chooser, parts))


def write_out(options: tuple[Option, ...], values: Values) -> list[str]:
    """The text of each part, the full name under the closing. All are filled in one go, which is twice as fast."""
    if not options:
        return []
    texts = _join(options, "candidate" in values).fill(values).split(_SEAM)
    if max(map(len, texts)) > _SURELY_SHORT:
        texts = [fold(text, option.ready.find_spans(values)) for text, option in zip(texts, options, strict=True)]
    return texts


@lru_cache(maxsize=4096)
def _join(options: tuple[Option, ...], has_name: bool) -> Ready:
    readies = [_sign(option.ready) if has_name and _is_unsigned(option) else option.ready for option in options]
    keys = tuple(key for ready in readies for key in ready.keys)
    return Ready(_SEAM.join(ready.pattern for ready in readies), keys, ())


def _is_unsigned(option: Option) -> bool:
    """Whether it is a closing without the whole name as its last line."""
    return option.wording.part == Part.CLOSING and not (
        option.ready.pattern.endswith("\n%s") and option.ready.keys[-1:] == ("candidate",)
    )


def _sign(ready: Ready) -> Ready:
    return Ready(ready.pattern + "\n%s", (*ready.keys, "candidate"), ready.pieces)


def advice(facts: Facts) -> str | None:
    """NO_REPLY_NEEDED after an automatic early no: nobody is there to read an answer. A reply still does no harm."""
    is_automatic = facts.contact is None or facts.channel in ("automatic", "portal")
    return NO_REPLY_NEEDED if facts.stage in EARLY_STAGES and is_automatic else None


def list_parts(facts: Facts) -> tuple[Part, ...]:
    """The parts that this letter should have."""
    return _list_parts(facts.mention_disappointment, facts.ask_feedback)


@cache
def _list_parts(mention_disappointment: bool, ask_feedback: bool) -> tuple[Part, ...]:
    wanted = {Part.DISAPPOINTMENT: mention_disappointment, Part.FEEDBACK: ask_feedback}
    return tuple(part for part in LETTER_PARTS if wanted.get(part, True))


@dataclass(frozen=True)
class _Chooser:
    """Picks one option a part, each with an eye on the one before."""

    facts: Facts
    menu: Menu
    values: Values
    chosen: Mapping[str, str]

    @cached_property
    def seed(self) -> int:
        return crc32(f"{self.facts.candidate}\0{self.facts.position}".encode())

    def walk(self) -> Iterator[tuple[Part, Option, tuple[str, ...]]]:
        opening, run = "", 0
        parts = [part for part in list_parts(self.facts) if part in self.menu.shelves]
        for part, following in zip(parts, [*parts[1:], None], strict=True):
            option = self.menu.find(part, self.chosen.get(part))
            if option is not None:
                why: tuple[str, ...] = ("picked",)
            else:
                next_one = self.menu.find(following, self.chosen.get(following)) if following and self.chosen else None
                avoid = (opening, next_one.opening if next_one else "")
                option, why = self.pick(part, avoid, run)
            yield part, option, why
            opening, run = option.opening, option.run_at_end(run)

    def pick(self, part: Part, avoid: Sequence[str] = (), run: int = 0) -> tuple[Option, tuple[str, ...]]:
        """The best option, and why. Never one that was read before while another is left, in whatever tone."""
        shelf, turn = self.menu.shelves[part], self.turn(part)
        fresh = self.is_fresh if self.facts.already_sent and part not in _REPEATABLE else None
        own, other = order(shelf.own, turn=turn), None
        for option in own:
            if _flows(option, avoid, run) and (fresh is None or fresh(option)):
                return option, option.why
        other = order(shelf.other, turn=turn)
        new_ones = [option for option in own + other if fresh is None or fresh(option)]
        flowing = [option for option in new_ones if _flows(option, avoid, run)]
        option = next(iter(flowing or new_ones), None) or self.repeat(own or other, avoid, run)
        why = option.why if option in own else (*(w for w in option.why if w != "tone"), "other_tone")
        return option, why if new_ones else (*option.why, "repeated")

    def repeat(self, options: Sequence[Option], avoid: Sequence[str], run: int) -> Option:
        flowing = [option for option in options if _flows(option, avoid, run)]
        return min(flowing or options, key=lambda option: len(option.fingerprints & self.facts.already_sent))

    def turn(self, part: Part) -> int:
        """A stable number of this candidate and part, moved on by the rotation."""
        return (self.seed >> _BITS_OF[part]) + self.facts.rotation

    def is_fresh(self, option: Option) -> bool:
        """Whether this contact has read none of its sentences, from anyone, in this form or about another role."""
        sent = self.facts.already_sent
        if not option.fingerprints.isdisjoint(sent):
            return False
        return sent.isdisjoint(map(fingerprint, split_sentences(option.ready.fill(self.values))))


def _flows(option: Option, avoid: Sequence[str], run: int) -> bool:
    return option.opening not in avoid and option.run_after(run) <= LONGEST_RUN_OF_I


def _draft(part: Part, option: Option, why: tuple[str, ...], values: Values) -> DraftedPart:
    return DraftedPart(part, write_out((option,), values)[0], option.wording.key, why, option, values)


def _write_subject(chooser: _Chooser) -> str:
    """The subject, in one line; name and role where no wording for it fits."""
    if Part.SUBJECT in chooser.menu.shelves:
        option = chooser.menu.find(Part.SUBJECT, chooser.chosen.get(Part.SUBJECT))
        return " ".join((option or chooser.pick(Part.SUBJECT)[0]).ready.fill(chooser.values).split())
    return " – ".join(filter(None, (chooser.facts.candidate, chooser.facts.position)))


def _list_alternatives(chooser: _Chooser, parts: Mapping[Part, DraftedPart]) -> dict[Part, tuple[DraftedPart, ...]]:
    return {part: _list_for_part(chooser, part, parts.get(part)) for part in Part if part in chooser.menu.shelves}


def _list_for_part(chooser: _Chooser, part: Part, current: DraftedPart | None) -> tuple[DraftedPart, ...]:
    shelf, turn = chooser.menu.shelves[part], chooser.turn(part)
    options = order(shelf.own, turn=turn) or order(shelf.other, turn=turn)
    fresh = [option for option in options if part in _REPEATABLE or chooser.is_fresh(option)] or options
    others = [_draft(part, option, option.why, chooser.values) for option in fresh]
    if current is None:
        return tuple(others)
    return (current, *(other for other in others if other.wording_key != current.wording_key))
