"""Rules 7 and 8: feedback is asked for so that it is easy to say no to, and after the decision was accepted."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply
from replies.composing.check.searching import Place, first_by_sentence, places


def asking(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """Strong on a demand or a deadline; "why" is strong when flat and a hint when asked politely."""
    tone = reply.words.tone
    demanded = first_by_sentence(places(reply, tone.demands, reply.words.parts.denies))
    demanded += [
        place for place in _with_deadline(reply, parts) if place.sentence not in {d.sentence for d in demanded}
    ]
    for place in demanded:
        yield reply.finding("feedback.demand", Level.STRONG, place.start, place.end)
    taken = {place.sentence.index for place in demanded}
    for place in first_by_sentence(places(reply, tone.why, reply.words.parts.denies)):
        if place.sentence.index in taken or not _asks_why(reply, place):
            continue
        is_polite = bool(tone.polite.search(place.sentence.plain))
        key, level = ("feedback.why", Level.HINT) if is_polite else ("feedback.demand", Level.STRONG)
        yield reply.finding(key, level, place.start, place.end)


def order(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """A hint when the request comes before any word that takes the no as said."""
    if not parts.asks:
        return
    first = parts.asks[0].sentence
    before = reply.sentences[: first.index + 1]
    if not any(reply.words.parts.acknowledges.search(sentence.plain) for sentence in before):
        yield reply.finding("order", Level.HINT, first.start, first.end)


def _with_deadline(reply: Reply, parts: Parts) -> Iterator[Place]:
    for place in parts.asks:
        limit = reply.words.tone.deadlines.search(place.sentence.plain)
        if limit and not reply.words.parts.feedback_given.search(place.sentence.plain):
            start = place.sentence.start + limit.start()
            yield Place(place.sentence, start, place.sentence.start + limit.end())


def _asks_why(reply: Reply, place: Place) -> bool:
    """A reason that the writer understands or is thankful for is no question."""
    plain = place.sentence.plain
    return not reply.words.parts.feedback_given.search(plain) and not reply.words.parts.thanks.search(plain)
