"""What a letter is composed from: one frozen object, cleaned when it is made."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from replies.composing.cleaning import clean_contact, clean_line, clean_topic


class Part(StrEnum):
    """The parts of a letter, in the order in which they are read, and the subject above them."""

    SUBJECT = "subject"
    GREETING = "greeting"
    THANKS = "thanks"
    DISAPPOINTMENT = "disappointment"
    INTEREST = "interest"
    FEEDBACK = "feedback"
    CLOSING = "closing"


class Tone(StrEnum):
    WARM = "warm"
    CONCISE = "concise"
    FORMAL = "formal"


class Language(StrEnum):
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


LETTER_PARTS = (Part.GREETING, Part.THANKS, Part.DISAPPOINTMENT, Part.INTEREST, Part.FEEDBACK, Part.CLOSING)
STAGES = ("applied", "screening", "interview", "final", "offer")
EARLY_STAGES = frozenset({"applied", "screening"})
CHANNELS = ("email", "phone", "portal", "message", "in_person", "letter", "automatic")

_STAGES, _CHANNELS = frozenset(STAGES), frozenset(CHANNELS)
_TONES, _LANGUAGES = frozenset(map(str, Tone)), frozenset(map(str, Language))
# Unsaid, these two follow the stage: an early no gets two or three lines, an interview all five steps.
_AS_THE_STAGE_ASKS: Any = None


@dataclass(frozen=True)
class Facts:
    """Who writes to whom about what.

    `topic` is what was discussed, picked by the candidate. `formal_address` is Sie, vous, usted. `known_contact`
    means that they wrote to each other before this no. `already_sent` holds the fingerprints of sentences that
    this contact has received. `rotation` moves every part on to its next wording.

    Unless they are given, `ask_feedback` and `mention_disappointment` are true from the interview on and false
    before. Raises ValueError for a stage, tone, language or channel that does not exist.
    """

    candidate: str
    position: str
    company: str
    contact: str | None = None
    stage: str = "interview"
    topic: str | None = None
    tone: str = "warm"
    language: str = "en"
    formal_address: bool = True
    channel: str = "email"
    known_contact: bool = False
    ask_feedback: bool = _AS_THE_STAGE_ASKS
    mention_disappointment: bool = _AS_THE_STAGE_ASKS
    already_sent: frozenset[str] = frozenset()
    rotation: int = 0

    def __post_init__(self) -> None:
        clean_facts(self)


def clean_facts(facts: Facts) -> None:
    """Replace the values of a new Facts by clean ones; what is too long or unreadable becomes "" or None."""
    _demand(facts.stage, _STAGES, "stage")
    _demand(facts.tone, _TONES, "tone")
    _demand(facts.language, _LANGUAGES, "language")
    _demand(facts.channel, _CHANNELS, "channel")
    late = facts.stage not in EARLY_STAGES
    put = object.__setattr__
    put(facts, "candidate", clean_line(facts.candidate))
    put(facts, "position", clean_line(facts.position))
    put(facts, "company", clean_line(facts.company))
    if facts.contact is not None:
        put(facts, "contact", clean_contact(facts.contact) or None)
    if facts.topic is not None:
        put(facts, "topic", clean_topic(facts.topic, language=facts.language) or None)
    if facts.ask_feedback is None:
        put(facts, "ask_feedback", late)
    if facts.mention_disappointment is None:
        put(facts, "mention_disappointment", late)


def _demand(value: str, known: Iterable[str], what: str) -> None:
    if value not in known:
        raise ValueError(f"{what} must be one of {', '.join(sorted(known))}, not {value!r}")
