"""How often the check is wrong over a set of letters."""

from collections.abc import Sequence

from replies.composing.check import Level, check
from tests.replies.composing.check.letter import Letter

PARTS = ("thanks", "disappointment", "interest", "feedback")


def warned(letters: Sequence[Letter]) -> list[str]:
    """Names of the letters that get a block or a strong finding."""
    return [letter.name for letter in letters if any(f.level != Level.HINT for f in check(letter.text).findings)]


def agreement(letters: Sequence[Letter], part: str) -> float:
    """Share of the letters in which the check finds the part as a careful reader does; two sentences are "too many"."""
    found = [getattr(check(letter.text).parts, part) for letter in letters]
    read = [getattr(letter, part) for letter in letters]
    return sum(min(one, 2) == min(other, 2) for one, other in zip(found, read, strict=True)) / len(letters)
