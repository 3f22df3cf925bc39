"""What goes into the check and what comes out of it: plain frozen values."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from replies.composing.check.messages import MESSAGES

type Value = str | int


class Level(StrEnum):
    """How much a finding weighs. Only `BLOCK` keeps a letter from leaving."""

    BLOCK = "block"
    STRONG = "strong"
    HINT = "hint"


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """What is known around a text. Every field may be missing; `language` is a tag such as "de" or "de-AT"."""

    candidate: str | None = None
    position: str | None = None
    company: str | None = None
    contact: str | None = None
    contact_address: str | None = None
    language: str | None = None
    already_sent: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The given values that a letter may carry, without blanks."""
        given = (self.candidate, self.position, self.company, self.contact)
        return tuple(value.strip() for value in given if value and value.strip())


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark: the rule, its weight, the place in the text as given, and one kind sentence.

    `start` and `end` are character offsets with `text[start:end] == matched`; both are 0 when the remark is about
    something that is absent. `key` and `values` name the sentence in the catalogue, for a translation.
    """

    rule: str
    level: Level
    start: int
    end: int
    matched: str
    message: str
    key: str = ""
    values: tuple[tuple[str, Value], ...] = ()

    def in_words(self, translate: Callable[[str], str]) -> str:
        """The message in the reader's language; `translate` is a gettext for the catalogue's English sentence."""
        if self.key not in MESSAGES:
            return self.message
        return translate(MESSAGES[self.key]).format(**dict(self.values))


@dataclass(frozen=True, kw_only=True, slots=True)
class PartsFound:
    """Which parts a text has. `disappointment` counts sentences; `feedback` is true when it is asked for."""

    thanks: bool
    disappointment: int
    interest: bool
    feedback: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """The result. `is_heated` is a reason to offer to sleep on it."""

    findings: tuple[Finding, ...]
    parts: PartsFound
    words: int
    is_heated: bool
