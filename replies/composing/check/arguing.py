"""Rule 9: a decision is not argued with, neither loudly nor between the lines. A polite appeal passes.

Employers fall silent because candidates argue; the polite barb is the hard case and cost a real candidate a second role.
"""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply, Sentence
from replies.composing.check.searching import Place, first_by_sentence, places

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
    for place in first_by_sentence(places(reply, tone.claims, unless=negates)):
        yield "arguing.claim", Level.STRONG, place


def _pleas(reply: Reply, parts: Parts) -> Iterator[Found]:
    tone = reply.words.tone
    for place in first_by_sentence(places(reply, tone.pleas, unless=reply.words.parts.negates)):
        yield "arguing.plea", Level.STRONG, place
    for place in first_by_sentence(places(reply, tone.appeals, unless=reply.words.parts.denies)):
        if tone.open_appeals.search(place.sentence.plain):
            continue
        is_polite = bool(parts.thanks) and bool(tone.polite_appeals.search(place.sentence.plain))
        yield ("arguing.appeal", Level.HINT, place) if is_polite else ("arguing.plea", Level.STRONG, place)


def _sour(reply: Reply, parts: Parts) -> Iterator[Found]:
    tone = reply.words.tone
    weak = []
    for place in first_by_sentence(places(reply, tone.sour)):
        if _accepts_beside(reply, place.sentence):
            weak.append(place)
        else:
            yield "arguing.sour", Level.STRONG, place
    weak += first_by_sentence(places(reply, tone.hints_of_sour))
    count = len({place.sentence.index for place in weak if not _accepts(reply, place.sentence)})
    warm = [bool(parts.thanks), bool(parts.interest), _accepts_anywhere(reply), bool(parts.asks)].count(True)
    level = Level.STRONG if count > warm else Level.HINT
    for place in weak:
        if level == Level.STRONG:
            yield "arguing.sour", level, place


def _accepts(reply: Reply, sentence: Sentence) -> bool:
    return bool(reply.words.parts.accepts.search(sentence.plain))


def _accepts_beside(reply: Reply, sentence: Sentence) -> bool:
    """Whether the sentence or the next one takes the decision as it is."""
    beside = reply.sentences[sentence.index : sentence.index + 2]
    return any(_accepts(reply, one) for one in beside)


def _accepts_anywhere(reply: Reply) -> bool:
    return any(_accepts(reply, sentence) for sentence in reply.sentences)
