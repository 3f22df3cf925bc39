"""Which parts of a reply a free text has: thanks, disappointment, interest, a request for feedback."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replies.composing.check.findings import PartsFound
from replies.composing.check.reply import Reply, Sentence
from replies.composing.check.searching import Place, first_by_sentence, places


@dataclass(frozen=True, slots=True)
class Parts:
    """The sentences and places that carry each part; the rules read them."""

    thanks: list[Sentence]
    disappointment: list[Place]
    interest: list[Place]
    asks: list[Place]

    @property
    def found(self) -> PartsFound:
        """The same as plain answers."""
        return PartsFound(
            thanks=bool(self.thanks),
            disappointment=len(self.disappointment),
            interest=bool(self.interest),
            feedback=bool(self.asks),
        )


def find_parts(reply: Reply) -> Parts:
    """Reads the whole text once for the parts."""
    asks = find_asks(reply)
    return Parts(
        thanks=find_thanks(reply),
        disappointment=find_disappointment(reply),
        interest=find_interest(reply),
        asks=asks,
    )


def find_thanks(reply: Reply) -> list[Sentence]:
    """Sentences that thank for something; "thanks for nothing" and "I would be grateful if" do not."""
    words = reply.words.parts
    return [place.sentence for place in first_by_sentence(_outside(reply, words.thanks, words.not_thanks))]


def find_disappointment(reply: Reply) -> list[Place]:
    """The first word of disappointment in each sentence; a mere wish counts when nothing stronger is said."""
    words = reply.words.parts
    said = first_by_sentence(_outside(reply, words.disappointment, words.not_disappointment, words.denies))
    heavy = first_by_sentence(places(reply, words.heavy, words.denies))
    spoken = {place.sentence.index: place for place in heavy} | {place.sentence.index: place for place in said}
    if spoken:
        return [spoken[index] for index in sorted(spoken)]
    return first_by_sentence(places(reply, words.wish))[:1]


def find_interest(reply: Reply) -> list[Place]:
    """Openness to what may come, unless the text shuts the door as well."""
    words = reply.words.parts
    if any(words.no_interest.search(sentence.plain) for sentence in reply.sentences):
        return []
    return first_by_sentence(_outside(reply, words.interest, words.not_interest))


def find_asks(reply: Reply) -> list[Place]:
    """Sentences that ask for feedback, politely or not; thanks for feedback that was given is no request."""
    words = reply.words.parts
    found = []
    for place in first_by_sentence(_outside(reply, words.feedback, words.not_feedback)):
        plain = place.sentence.plain
        was_given = words.feedback_given.search(plain) and not words.asks_surely.search(plain)
        if words.asks.search(plain) and not was_given:
            found.append(place)
    return found


def _outside(
    reply: Reply, phrases: re.Pattern[str], refused: re.Pattern[str], *unless: re.Pattern[str]
) -> Iterator[Place]:
    """Places of the phrases that begin outside every turn that means something else."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for place in places(reply, refused):
        spans.setdefault(place.sentence.index, []).append((place.start, place.end))
    for place in places(reply, phrases, *unless):
        if not any(start <= place.start < end for start, end in spans.get(place.sentence.index, ())):
            yield place
