"""A text cut into sentences, without moving a character: what is found can be shown in the text as it came."""

from __future__ import annotations

import re
from collections.abc import Iterator

PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "\xa0": " ", "\t": " ", "–": "-", "—": "-"}
)
END = re.compile(r"[.!?]+(?=[\s\"')]|\Z)|\n[ \t]*\n|\n(?=[ \t]*(?:[-*•·]|\d+[.)]) )")


def plain(text: str) -> str:
    """The same text, as long as before, with typewriter quotes, dashes and spaces."""
    return text.translate(PLAIN)


def low(text: str) -> str:
    """`plain`, in lower case and with single line breaks as spaces; still as long as before."""
    text = plain(text)
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return re.sub(r"[\r\n]", " ", lowered)


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every sentence of a text."""
    at = 0
    for end in END.finditer(text):
        if text[at : end.end()].strip():
            yield at, end.end()
        at = end.end()
    if text[at:].strip():
        yield at, len(text)
