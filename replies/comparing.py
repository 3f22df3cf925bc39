"""The differences between two versions of a template, word by word, for two columns."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from replies.composing.wordings import Wording
from replies.models import Part, TemplateVersion
from replies.wordings import as_pure

_WORDS = re.compile(r"\{[^{}]*\}|\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """Some words of a sentence, and whether the other version has them otherwise."""

    text: str
    differs: bool = False


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One wording that is not the same in both versions; None on the side that does not have it."""

    part: Part
    before: Wording | None
    after: Wording | None
    pieces_before: tuple[Piece, ...] = ()
    pieces_after: tuple[Piece, ...] = ()

    @property
    def fits_otherwise(self) -> bool:
        """Whether the conditions changed, too."""
        return bool(self.before and self.after) and conditions(self.before) != conditions(self.after)  # type: ignore[arg-type]


def compare(before: TemplateVersion, after: TemplateVersion) -> list[Difference]:
    """What changed from one version to the other, in the order of the letter."""
    old, new = by_key(before), by_key(after)
    keys = [key for key in dict.fromkeys([*old, *new]) if old.get(key) != new.get(key)]
    differences = [find_difference(old.get(key), new.get(key)) for key in keys]
    return sorted(differences, key=lambda one: list(Part).index(one.part))


def by_key(version: TemplateVersion) -> dict[str, Wording]:
    rows = version.wordings.order_by("key")
    return {row.key: as_pure(row, language=version.template.language) for row in rows}


def find_difference(before: Wording | None, after: Wording | None) -> Difference:
    one = after or before
    assert one is not None  # noqa: S101 - a key comes from one of the two
    left, right = mark_differences(before.text if before else "", after.text if after else "")
    return Difference(part=Part(one.part), before=before, after=after, pieces_before=left, pieces_after=right)


def mark_differences(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both texts in pieces, those that differ marked. Joined, the pieces are the texts again."""
    left, right = _WORDS.findall(before), _WORDS.findall(after)
    steps = SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes()
    return (
        pieces((left[a:b], kind) for kind, a, b, _, _ in steps),
        pieces((right[a:b], kind) for kind, _, _, a, b in steps),
    )


def pieces(runs: Iterable[tuple[list[str], str]]) -> tuple[Piece, ...]:
    return tuple(Piece("".join(words), kind != "equal") for words, kind in runs if words)


def conditions(wording: Wording) -> tuple[object, ...]:
    return (
        wording.tones,
        wording.stages,
        wording.channels,
        wording.needs_contact,
        wording.needs_topic,
        wording.relationship,
        wording.formal_address,
    )
