"""Rule 9: a decision is not argued with, neither loudly nor between the lines. A polite appeal passes.

Employers fall silent because candidates argue. The polite barb is the hard case: it cost a real candidate a role.
"""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply, Sentence
from replies.composing.check.searching import Place, first_by_sentence, places
from replies.composing.check.tone import Tone

A_FEW_WORDS = 6
"""Fewer are a beginning, not a letter without a warm word."""
SOUR = {12: 1.2, 20: 0.6, 40: -0.4}
"""Weights from which a text of fewer words is warned of; short notes weigh little either way."""
SOUR_LETTER, SOUR_SENTENCE = -1.0, 2.5
"""Weights from which a letter, and a single sentence, is warned of; docs/decisions has the measurements."""

type Found = tuple[str, Level, Place]


def arguing(reply: Reply, parts: Parts, tone: Tone) -> Iterator[Finding]:
    """One finding a sentence, the weightiest; see `ToneWords` for what each kind of phrase needs to count.

    A phrase that a list takes for a barb is only a hint where its sentence and the whole letter weigh as kind.
    """
    taken: set[int] = set()
    for key, level, place in [*_claims(reply), *_pleas(reply, parts), *_sour(reply)]:
        if place.sentence.index not in taken:
            taken.add(place.sentence.index)
            is_kind = key == "arguing.sour" and tone.takes_kindly(place.sentence)
            yield reply.finding(key, Level.HINT if is_kind else level, place.start, place.end)


def sounding(reply: Reply, tone: Tone, words: int) -> Iterator[Finding]:
    """What no list knows: a letter that weighs as sour, shown at its sourest sentence, or one very sour sentence."""
    if tone.sourest is None or words < A_FEW_WORDS:
        return
    sentence, weight = tone.sourest
    limit = next((limit for few, limit in SOUR.items() if words < few), SOUR_LETTER)
    if weight >= SOUR_SENTENCE or tone.whole >= limit:
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


def _sour(reply: Reply) -> Iterator[Found]:
    """Bitter turns; some are taken back by a word of acceptance beside them."""
    tone, denies = reply.words.tone, reply.words.parts.denies
    for place in first_by_sentence(places(reply, tone.reproaches)):
        yield "arguing.sour", Level.STRONG, place
    for place in first_by_sentence(places(reply, tone.sour, denies)):
        if not _accepts_beside(reply, place.sentence):
            yield "arguing.sour", Level.STRONG, place


def _accepts_beside(reply: Reply, sentence: Sentence) -> bool:
    """Whether the sentence or the next one takes the decision as it is."""
    beside = reply.sentences[sentence.index : sentence.index + 2]
    return any(reply.words.parts.accepts.search(one.plain) for one in beside)
