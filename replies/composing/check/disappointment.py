"""Rule 5: one brief mention of disappointment is fine; two sentences or heavy words are too much."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply
from replies.composing.check.searching import first_by_sentence, places


def disappointment(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """Strong on each heavy word, and on each sentence after the first."""
    words = reply.words.parts
    heavy = first_by_sentence(places(reply, words.heavy, words.denies, words.softened))
    for place in heavy:
        yield reply.finding("disappointment.strong", Level.STRONG, place.start, place.end)
    weighed = {place.sentence.index for place in heavy}
    for place in parts.disappointment[1:]:
        if place.sentence.index not in weighed:
            yield reply.finding("disappointment.repeated", Level.STRONG, place.sentence.start, place.sentence.end)
