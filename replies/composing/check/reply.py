"""A text made ready to be judged: same length as given, so that every offset holds."""

import re
from dataclasses import dataclass
from itertools import pairwise

from replies.composing.check.findings import About, Finding, Level, Value
from replies.composing.check.messages import MESSAGES
from replies.composing.check.words import Lexicon, lexicon_for

JUDGED = 20_000
"""Characters that are read: forty times a long letter. What follows is not judged."""

_PLAIN = str.maketrans({
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "\f": " ", "\v": " ",
    "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "–": "-", "—": "-", "‑": "-", "…": ".",
})  # fmt: skip
_ABBREVIATION = re.compile(
    r"\b(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|sra|srta|mme|mlle|inc|ltd|co|corp|gmbh|e\.g|i\.e|z\.b|u\.a"
    r"|d\.h|bzw|ggf|hr|fr|nr|no"
    r"|vs|approx|[a-z])\.(?= )"
)
_QUOTED_LINE = re.compile(r"^ *>.*$", re.MULTILINE)
_QUOTED_MAIL = re.compile(
    r"^(?:-{2,} ?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original)"
    r"|on [^\n]{4,160} wrote:|am [^\n]{4,160} schrieb[^\n]{0,80}:|le [^\n]{4,160} a écrit ?:"
    r"|el [^\n]{4,160} escribió:)",
    re.MULTILINE,
)
_END = re.compile(r"(?<![.!?])[.!?]++[\"')\]]{0,3}(?= |\n|$)|\n++")
_WORD = re.compile(r"\w+(?:['\-]\w+)*")
WRAPPED = 50
"""A line this long that goes on in the next was wrapped by a mail program: its break is a space."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the plain text, by its place."""

    index: int
    start: int
    end: int
    plain: str


class Reply:
    """The text as given (`raw`), its lower-case one-line-per-paragraph twin (`plain`), and its sentences.

    `plain` is as long as the judged part of `raw`; quotes, dashes and spaces are the simple ones, quoted mail is blank.
    """

    def __init__(self, text: str, about: About) -> None:
        self.raw = text[:JUDGED]
        self.about = about
        self.lower = _lowered(self.raw.translate(_PLAIN))
        self.own = _without_quotes(self.lower)
        self.plain = _ABBREVIATION.sub(_without_its_dot, _unwrapped(self.own))
        self.words: Lexicon = lexicon_for(text=self.plain, language=about.language)
        self.sentences = _sentences(self.plain)

    def count_words(self) -> int:
        """Words the person wrote, quoted mail left out."""
        return sum(1 for _ in _WORD.finditer(self.plain))

    def finding(self, key: str, level: Level, start: int = 0, end: int = 0, **values: Value) -> Finding:
        """A finding at `start` to `end` of the text as given, with its sentence from the catalogue."""
        matched = self.raw[start:end]
        named: dict[str, Value] = {"matched": _shortened(matched), **values}
        return Finding(
            rule=key.partition(".")[0],
            level=level,
            start=start,
            end=end,
            matched=matched,
            message=MESSAGES[key].format(**named),
            key=key,
            values=tuple(named.items()),
        )


def _lowered(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _without_quotes(text: str) -> str:
    if mail := _QUOTED_MAIL.search(text):
        text = text[: mail.start()] + " " * (len(text) - mail.start())
    return _QUOTED_LINE.sub(lambda line: " " * len(line[0]), text) if ">" in text else text


def _unwrapped(text: str) -> str:
    """Breaks inside a paragraph become spaces; a short line (greeting, signature) keeps its break."""
    lines = text.split("\n")
    pieces = [lines[0]]
    for line, following in pairwise(lines):
        pieces += [" " if _goes_on(line, following) else "\n", following]
    return "".join(pieces)


def _goes_on(line: str, following: str) -> bool:
    if not line.strip() or not following[:1].isalnum():
        return False
    return len(line) >= WRAPPED or not line.rstrip().endswith((",", ".", "!", "?", ":"))


def _without_its_dot(abbreviation: re.Match[str]) -> str:
    return abbreviation[0][:-1] + " "


def _sentences(plain: str) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    start = 0
    for end in [mark.end() for mark in _END.finditer(plain)] + [len(plain)]:
        words = plain[start:end].strip()
        if words:
            begins = plain.index(words, start)
            found.append(Sentence(len(found), begins, begins + len(words), words))
        start = end
    return tuple(found)


def _shortened(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 60 else f"{flat[:59]}…"
