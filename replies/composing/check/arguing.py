"""Rule 9: a decision is not argued with, neither loudly nor between the lines. A polite appeal passes.

Employers fall silent because candidates argue. The polite barb is the hard case: it cost a real candidate a role.
"""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply, Sentence
from replies.composing.check.searching import Place, first_by_sentence, places
from replies.composing.check.tone import Tone

_WORD = re.compile(r"\w+")
WARM = 3
"""Of the letters that we measured on, every gracious one had a warmth of 2 or more, and nearly all others less."""
A_FEW_WORDS = 6
"""Fewer are a beginning, not a letter without a warm word."""
A_SHORT_LETTER = 20
SOUR, SOUR_NOTE, SOUR_SENTENCE = -0.8, 0.6, 2.6
"""Weights from which a letter, a note and a single sentence are warned of; docs/decisions has the measurements."""
KIND, KINDLY_SAID = -1.5, 0.3
"""Weights of the letter and of the sentence under which a listed phrase is only a hint."""

type Found = tuple[str, Level, Place]


def arguing(reply: Reply, parts: Parts, tone: Tone) -> Iterator[Finding]:
    """One finding a sentence, the weightiest; see `ToneWords` for what each kind of phrase needs to count.

    A phrase that a list takes for a barb is only a hint where its sentence and the whole letter weigh as kind.
    """
    taken: set[int] = set()
    for key, level, place in [*_claims(reply), *_pleas(reply, parts), *_sour(reply, parts)]:
        if place.sentence.index not in taken:
            taken.add(place.sentence.index)
            is_kind = key == "arguing.sour" and tone.whole < KIND and tone.of(place.sentence) < KINDLY_SAID
            yield reply.finding(key, Level.HINT if is_kind else level, place.start, place.end)


def sounding(reply: Reply, tone: Tone, words: int) -> Iterator[Finding]:
    """What no list knows: a letter that weighs as sour, shown at its sourest sentence, or one very sour sentence."""
    if tone.sourest is None or words < A_FEW_WORDS:
        return
    sentence, weight = tone.sourest
    if weight >= SOUR_SENTENCE or tone.whole >= (SOUR if words >= A_SHORT_LETTER else SOUR_NOTE):
        yield reply.finding("arguing.tone", Level.STRONG, sentence.start, sentence.end)


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
    taken_back = []
    warmth = _warmth(reply, parts)
    if warmth < WARM:
        for place in first_by_sentence(places(reply, tone.reproaches)):
            yield "arguing.sour", Level.STRONG, place
    for place in first_by_sentence(places(reply, tone.sour, denies)):
        if _accepts_beside(reply, place.sentence):
            taken_back.append(place)
        else:
            yield "arguing.sour", Level.STRONG, place
    for place in _outnumbering(reply, taken_back, warmth):
        yield "arguing.sour", Level.STRONG, place


def _outnumbering(reply: Reply, taken_back: list[Place], warmth: int) -> list[Place]:
    """The weak turns, if there are more of them than warmth; all the cold little words together are one."""
    tone, denies = reply.words.tone, reply.words.parts.denies
    weak = [place for place in places(reply, tone.hints_of_sour, denies) if not _accepts(reply, place.sentence)]
    cold = list(places(reply, tone.cold)) if warmth <= 1 and _addresses_somebody(reply) else []
    different = {reply.plain[place.start : place.end] for place in [*taken_back, *weak]}
    if len(different) + bool(cold) <= warmth:
        return []
    return sorted([*taken_back, *weak, *cold], key=lambda place: place.start)


def _addresses_somebody(reply: Reply) -> bool:
    """Whether it is more than a beginning, and speaks to the reader; a dozen words to an employer always do."""
    count = len(_WORD.findall(reply.plain))
    return count >= 2 * A_FEW_WORDS or (count >= A_FEW_WORDS and bool(reply.words.tone.addressed.search(reply.plain)))


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
