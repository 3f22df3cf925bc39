"""Learns the weights of `replies/composing/check/words/tone.json` from our own letters: logistic regression, by hand.

Run as `python -m tests.replies.composing.check.learn`. The problem is convex and the start fixed, so that the same
letters give the same weights, without a library that the product does not need.
"""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from replies.composing.check import About
from replies.composing.check.parts import find_parts
from replies.composing.check.reply import Reply
from replies.composing.check.tone import _WEIGHTS, features_of
from replies.composing.facts import Part
from replies.composing.shipped import shipped_wordings
from tests.replies.composing.check.test_rates import BAD, GOOD
from tests.replies.composing.check.turns import KIND_TURNS, SOUR_TURNS

_FOLDER = Path(__file__).parent / "learning"
_PLACEHOLDER = re.compile(r"\{\w+(?:\|([^{}]*))?\}")
ROUNDS = 60
BREVITY = 3.3
"""How much a large weight costs (the inverse of C = 0.3): chosen on letters with one source left out at a time."""
SEEN = 2
"""A word of one text alone teaches nothing."""
NEGLIGIBLE = 0.02


class Example(NamedTuple):
    """One text's features, and whether it is sour."""

    features: frozenset[str]
    is_sour: bool


def examples() -> Iterator[Example]:
    """All letters, turns, lines of the learning folder, and the shipped wordings."""
    for texts, is_sour in (
        ([letter.text for letter in BAD], True),
        ([letter.text for letter in GOOD], False),
        (SOUR_TURNS, True),
        (KIND_TURNS, False),
        (line_examples("bad.*"), True),
        (line_examples("good.*"), False),
        (_wordings(), False),
        ([_beginning(letter.text) for letter in GOOD], False),
    ):
        for text in texts:
            yield Example(features(text), is_sour)


def line_examples(files: str) -> list[str]:
    """The lines of the learning folder's files, each a few sentences of a letter."""
    return [line for path in sorted(_FOLDER.glob(files)) for line in path.read_text("utf-8").splitlines()]


def features(text: str) -> frozenset[str]:
    """What the check weighs in a text."""
    reply = Reply(text, About())
    return features_of(reply, find_parts(reply))


def learn(rows: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """The start and the weight of each feature that two texts share; both kinds count the same."""
    counts = Counter(feature for row in rows for feature in row.features)
    index = {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= SEEN))}
    data = [[index[f] for f in row.features if f in index] for row in rows]
    sour = sum(row.is_sour for row in rows)
    share = [len(rows) / 2 / (sour if row.is_sour else len(rows) - sour) for row in rows]
    weights = _descend(data, [row.is_sour for row in rows], share, len(index))
    return round(weights[-1], 3), {f: round(w, 2) for f, at in index.items() if abs(w := weights[at]) >= NEGLIGIBLE}


def _descend(data: list[list[int]], labels: list[bool], share: list[float], size: int) -> list[float]:
    """One weight at a time to its best, by Newton's step with the curvature's upper bound; the last one is the start.

    Only the start costs nothing.
    """
    rows_with: list[list[int]] = [[] for _ in range(size)] + [list(range(len(data)))]
    for row, features in enumerate(data):
        for at in features:
            rows_with[at].append(row)
    weights, scores = [0.0] * (size + 1), [0.0] * len(data)
    for _ in range(ROUNDS):
        for at, rows in enumerate(rows_with):
            cost = BREVITY if at < size else 0.0
            slope = cost * weights[at] + sum(share[row] * (_chance(scores[row]) - labels[row]) for row in rows)
            change = -slope / (cost + sum(share[row] for row in rows) / 4)
            weights[at] += change
            for row in rows:
                scores[row] += change
    return weights


def _chance(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _beginning(text: str) -> str:
    """A kind letter that is still being typed, which must not be warned of."""
    sentences = Reply(text, About()).sentences
    return text[: sentences[min(2, len(sentences) - 1)].end]


def _wordings() -> list[str]:
    spoken = {Part.THANKS, Part.DISAPPOINTMENT, Part.INTEREST, Part.FEEDBACK, Part.CLOSING}
    return [_PLACEHOLDER.sub(r"\1", w.text) for w in shipped_wordings() if w.part in spoken]


if __name__ == "__main__":
    start, weights = learn(list(examples()))
    _WEIGHTS.write_text(json.dumps({"start": start, "weights": weights}, ensure_ascii=False, indent=0) + "\n", "utf-8")
