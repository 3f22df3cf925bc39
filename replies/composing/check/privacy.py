"""Rule 14: health, age, family and former pay are the person's own. Hints."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply
from replies.composing.check.searching import first_by_sentence, places


def privacy(reply: Reply) -> Iterator[Finding]:
    """One hint of each kind a sentence."""
    words = reply.words.privacy
    for key, phrases in (
        ("privacy.health", words.health),
        ("privacy.age", words.age),
        ("privacy.family", words.family),
        ("privacy.pay", words.pay),
    ):
        for place in first_by_sentence(places(reply, phrases)):
            yield reply.finding(key, Level.HINT, place.start, place.end)
