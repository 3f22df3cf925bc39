"""Rule 9: a decision is not argued with, neither loudly nor between the lines. A polite appeal passes.

Employers fall silent because candidates argue. The polite barb is the hard case: it cost a real candidate a role.
"""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply, Sentence
from replies.composing.check.searching import Place, first_by_sentence, places

_WORD = re.compile(r"\w+")
A_FEW_WORDS = 6
"""Fewer are a beginning, not a letter without a warm word."""

type Found = tuple[str, Level, Place]


def arguing(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """One finding a sentence, the weightiest; see `ToneWords` for what each kind of phrase needs to count."""
    taken: set[int] = set()
    for key, level, place in [*_claims(reply), *_pleas(reply, parts), *_sour(reply, parts)]:
        if place.sentence.index not in taken:
            taken.add(place.sentence.index)
            yield reply.finding(key, level, place.start, place.end)


def _claims(reply: Reply) -> Iterator[Found]:
    tone, negates = reply.words.tone, reply.words.parts.negates
    for place in first_by_sentence(places(reply, tone.barbs)):
        yield "arguing.sour", Level.STRONG, place
    for place in first_by_sentence(places(reply, tone.claims, negates)):
        yield "arguing.claim", Level.STRONG, place


def _pleas(reply: Reply, parts: Parts) -> Iterator[Found]:
    tone = reply.words.tone
    for place in first_by_sentence(places(reply, tone.pleas, reply.words.parts.negates)):
        yield "arguing.plea", Level.STRONG, place
    for place in first_by_sentence(places(reply, tone.appeals, reply.words.parts.denies)):
        if tone.open_appeals.search(place.sentence.plain):
            continue
        is_polite = bool(parts.thanks) and bool(tone.polite_appeals.search(place.sentence.plain))
        yield ("arguing.appeal", Level.HINT, place) if is_polite else ("arguing.plea", Level.STRONG, place)


def _sour(reply: Reply, parts: Parts) -> Iterator[Found]:
    """Bitter turns; the weak ones count only where they outnumber what is warm in the letter."""
    tone, denies = reply.words.tone, reply.words.parts.denies
    weak = []
    for place in first_by_sentence(places(reply, tone.sour, denies)):
        if _accepts_beside(reply, place.sentence):
            weak.append(place)
        else:
            yield "arguing.sour", Level.STRONG, place
    warmth = _warmth(reply, parts)
    weak += [place for place in places(reply, tone.hints_of_sour, denies) if not _accepts(reply, place.sentence)]
    if warmth == 0 and len(_WORD.findall(reply.plain)) >= A_FEW_WORDS and tone.addressed.search(reply.plain):
        weak += list(places(reply, tone.cold))
    if len({reply.plain[place.start : place.end] for place in weak}) > warmth:
        for place in sorted(weak, key=lambda place: place.start):
            yield "arguing.sour", Level.STRONG, place


def _warmth(reply: Reply, parts: Parts) -> int:
    """How many bitter words a letter can hold and still be read kindly: thanks weigh most."""
    wished = any(reply.words.parts.wishes.search(sentence.plain) for sentence in reply.sentences)
    accepted = any(_accepts(reply, sentence) for sentence in reply.sentences)
    return min(2, len(parts.thanks)) + bool(parts.interest) + bool(parts.asks) + wished + accepted


def _accepts(reply: Reply, sentence: Sentence) -> bool:
    return bool(reply.words.parts.accepts.search(sentence.plain))


def _accepts_beside(reply: Reply, sentence: Sentence) -> bool:
    """Whether the sentence or the next one takes the decision as it is."""
    beside = reply.sentences[sentence.index : sentence.index + 2]
    return any(_accepts(reply, one) for one in beside)
