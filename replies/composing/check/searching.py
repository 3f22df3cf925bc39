"""Looking for phrases sentence by sentence."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from replies.composing.check.reply import Reply, Sentence


class Place(NamedTuple):
    """One phrase that was found: its sentence, and where it stands in the text."""

    sentence: Sentence
    start: int
    end: int


def places(reply: Reply, phrases: re.Pattern[str], *unless: re.Pattern[str]) -> Iterator[Place]:
    """Each place where one of the phrases stands, but not behind words that `unless` finds (a negation)."""
    for sentence in reply.sentences:
        for match in phrases.finditer(sentence.plain):
            before = sentence.plain[max(0, match.start() - 60) : match.start()] if unless else ""
            if any(words.search(before) for words in unless):
                continue
            if match.end() > match.start():
                yield Place(sentence, sentence.start + match.start(), sentence.start + match.end())


def first_by_sentence(found: Iterator[Place]) -> list[Place]:
    """Of each sentence the first place, in the order of the text."""
    firsts: dict[int, Place] = {}
    for place in found:
        firsts.setdefault(place.sentence.index, place)
    return [firsts[index] for index in sorted(firsts)]
