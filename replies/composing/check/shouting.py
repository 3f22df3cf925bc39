"""Rule 12: capitals, doubled marks, irony. Hints."""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply
from replies.composing.check.searching import places

_LOUD_RUN = re.compile(r"\b[^\W\d_a-zà-öø-ÿ]{1,40}(?:[ ,'’]{1,3}[^\W\d_a-zà-öø-ÿ]{1,40}){2,60}\b")
_LOUD_WORD = re.compile(r"\b[^\W\d_a-zà-öø-ÿ]{2,30}\b")
_MARKS = re.compile(r"(?<![!?])(?:!{2,}|\?{2,}|[!?]{2,})")
LOUD_LETTERS = 12
"""Three capital words with fewer letters may be a firm's name or a string of initials."""


def shouting(reply: Reply) -> Iterator[Finding]:
    """Hints, in the order of the text."""
    end = 0
    for match in _LOUD_RUN.finditer(reply.raw):
        if match[0].isupper() and sum(map(str.isalpha, match[0])) >= LOUD_LETTERS and not _is_a_name(reply, match[0]):
            end = match.end()
            yield reply.finding("shouting.capitals", Level.HINT, match.start(), match.end())
    for match in _LOUD_WORD.finditer(reply.raw, end):
        if match[0].isupper() and match[0].lower() in reply.words.tone.shouted and not _in_capitals(reply, match):
            yield reply.finding("shouting.capitals", Level.HINT, match.start(), match.end())
    for match in _MARKS.finditer(reply.own):
        yield reply.finding("shouting.marks", Level.HINT, match.start(), match.end())
    for place in places(reply, reply.words.tone.sarcasm):
        yield reply.finding("shouting.sarcasm", Level.HINT, place.start, place.end)


def _is_a_name(reply: Reply, words: str) -> bool:
    known = " ".join(reply.about.names).upper()
    return all(word in known for word in words.split())


def _in_capitals(reply: Reply, word: re.Match[str]) -> bool:
    """Whether the neighbours are capitals as well, so that it is an abbreviation's part ("IT IS Ltd")."""
    return reply.raw[word.end() : word.end() + 1] in {"-", "&", "/", "."} and word.end() + 1 < len(reply.raw)
