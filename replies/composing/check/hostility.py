"""Rule 10: insults, threats, legal words, and farewells that shut the door. They make a text heated."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply
from replies.composing.check.searching import first_by_sentence, places


def hostility(reply: Reply) -> Iterator[Finding]:
    """Strong, one finding of each kind a sentence; words of praise beside a threat's verb make it none."""
    tone, negates = reply.words.tone, reply.words.parts.negates
    for place in first_by_sentence(places(reply, tone.insults, negates)):
        yield reply.finding("hostility.insult", Level.STRONG, place.start, place.end)
    for place in first_by_sentence(places(reply, tone.threats)):
        if not tone.praise.search(place.sentence.plain):
            yield reply.finding("hostility.threat", Level.STRONG, place.start, place.end)
    for place in first_by_sentence(places(reply, tone.farewells)):
        yield reply.finding("hostility.farewell", Level.STRONG, place.start, place.end)
