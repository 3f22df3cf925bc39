"""Wordings that say nearly the same: a letter that offers both offers no choice."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from replies.composing.wordings import Wording

ALIKE = 0.8
"""From this share of common words on, in the same order, two wordings read as one. No two of the shipped wordings in
four languages reach it; the nearest, two closings of few words, share 0.75."""

_WORD = re.compile(r"\w+")


def find_alike(wordings: Sequence[Wording]) -> dict[str, Wording]:
    """For each key the wording of the same part and with overlapping conditions that it nearly repeats, if any."""
    words = [_WORD.findall(wording.text.casefold()) for wording in wordings]
    found: dict[str, Wording] = {}
    for left, right in _pairs(wordings, words):
        found.setdefault(wordings[left].key, wordings[right])
        found.setdefault(wordings[right].key, wordings[left])
    return found


def _pairs(wordings: Sequence[Wording], words: Sequence[list[str]]) -> Iterator[tuple[int, int]]:
    for right in range(len(wordings)):
        matcher = SequenceMatcher(b=words[right], autojunk=False)
        for left in range(right):
            if not _may_meet(wordings[left], wordings[right]):
                continue
            matcher.set_seq1(words[left])
            if matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE:
                yield left, right


def _may_meet(one: Wording, other: Wording) -> bool:
    """Whether both could be offered for the same letter."""
    sets = ((one.tones, other.tones), (one.stages, other.stages), (one.channels, other.channels))
    return (
        (one.part, one.language) == (other.part, other.language)
        and all(not a or not b or a & b for a, b in sets)
        and (one.formal_address is None or other.formal_address in (None, one.formal_address))
        and (one.relationship == "any" or other.relationship in ("any", one.relationship))
    )
