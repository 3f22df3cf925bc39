"""How a letter sounds: each word and pair of neighbours has a weight, learned from our own kind and sour letters.

Word lists know the barbs that somebody thought of; the weights also feel the ones that nobody listed, and know a kind
sentence that a list misreads. Above nought is sour, below is kind. `python -m tests.replies.composing.check.learn`
writes the weights anew from the letters beside it.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply, Sentence

_WEIGHTS = Path(__file__).parent / "words" / "tone.json"
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!\"]")
_END = re.compile(r"[.!?][\"')\]]{0,3}$")
A_NAME, A_GREETING = 3, 6
"""A line of no more words that ends without a mark is a name or a farewell, and with a comma a greeting."""

KIND = ((-1.5, 0.3), (-4.0, 1.5))
"""The kinder a letter, the more one sentence of it may weigh: limits of both."""


@dataclass(frozen=True, slots=True)
class Tone:
    """What a text weighs as a whole, and each sentence by its own words, without the sentences that say nothing."""

    whole: float
    sentences: tuple[tuple[Sentence, float], ...]

    def of(self, sentence: Sentence) -> float:
        """The weight of one sentence; nought for one that says nothing."""
        return next((weight for one, weight in self.sentences if one.index == sentence.index), 0.0)

    def takes_kindly(self, sentence: Sentence) -> bool:
        """Whether a phrase that a list dislikes may pass as kindly meant, by its sentence and by the letter around."""
        return any(self.whole < letter and self.of(sentence) < alone for letter, alone in KIND)

    @property
    def sourest(self) -> tuple[Sentence, float] | None:
        """The heaviest sentence and its weight."""
        return max(self.sentences, key=lambda pair: pair[1], default=None)


def weigh(reply: Reply, parts: Parts) -> Tone:
    """Weighs every sentence of a text; a word counts once, however often it is said."""
    start, weights = _weights()
    weighed = []
    for sentence in reply.sentences:
        if features := features_of_sentence(sentence.plain):
            weighed.append((sentence, sum(weights.get(feature, 0.0) for feature in features)))
    return Tone(start + sum(weights.get(feature, 0.0) for feature in features_of(reply, parts)), tuple(weighed))


def features_of(reply: Reply, parts: Parts) -> frozenset[str]:
    """The features of a whole text: those of its sentences, and `+part` for each part that it has."""
    words = reply.words.parts
    has = {
        "+thanks": parts.thanks,
        "+thanks again": parts.thanks[1:],
        "+interest": parts.interest,
        "+asks": parts.asks,
        "+sad": parts.disappointment,
        "+wishes": any(words.wishes.search(sentence.plain) for sentence in reply.sentences),
        "+accepts": any(words.accepts.search(sentence.plain) for sentence in reply.sentences),
    }
    said = (feature for sentence in reply.sentences for feature in features_of_sentence(sentence.plain))
    return frozenset([*(name for name, found in has.items() if found), *said])


def features_of_sentence(plain: str) -> frozenset[str]:
    """The words and neighbouring pairs of a lower-case sentence with straight quotes; none of a greeting or a name."""
    tokens = ["0" if token.isdigit() else token for token in _TOKEN.findall(plain)]
    if not _END.search(plain) and (len(tokens) <= A_NAME or (len(tokens) <= A_GREETING and plain.endswith((",", ":")))):
        return frozenset()
    return frozenset([*tokens, *(f"{one} {other}" for one, other in pairwise(tokens))])


@cache
def _weights() -> tuple[float, dict[str, float]]:
    document = json.loads(_WEIGHTS.read_text(encoding="utf-8"))
    return document["start"], document["weights"]
