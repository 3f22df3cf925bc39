"""Rule 11: the length band. Nobody tested a number; published good replies have 24 to 173 words."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply

FEW, MANY, FAR_TOO_MANY = 40, 180, 250


def length(reply: Reply, words: int) -> Iterator[Finding]:
    """A hint under 40 and over 180 words, strong over 250; an empty text is not judged."""
    if 0 < words < FEW:
        yield reply.finding("length.short", Level.HINT, words=words)
    elif words > FAR_TOO_MANY:
        yield reply.finding("length.very_long", Level.STRONG, words=words)
    elif words > MANY:
        yield reply.finding("length.long", Level.HINT, words=words)
