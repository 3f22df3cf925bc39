"""Rules 3, 4 and 6: what a gracious reply usually has, as hints."""

from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.parts import Parts
from replies.composing.check.reply import Reply


def thanks(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """Every source thanks; a letter without it reads as a complaint."""
    if reply.sentences and not parts.thanks:
        yield reply.finding("thanks", Level.HINT)


def role(reply: Reply) -> Iterator[Finding]:
    """The role or the company is named: by the value that is known, else by any word for a job."""
    known = [value.lower() for value in (reply.about.position, reply.about.company) if value and value.strip()]
    if not reply.sentences:
        return
    if any(word in reply.lower for value in known for word in _telling_words(value)):
        return
    if known or not reply.words.parts.role.search(reply.plain):
        yield reply.finding("role", Level.HINT)


def interest(reply: Reply, parts: Parts) -> Iterator[Finding]:
    """Openness to the future: most model letters have it."""
    if reply.sentences and not parts.interest:
        yield reply.finding("interest", Level.HINT)


def _telling_words(value: str) -> list[str]:
    return [value, *(word for word in value.split() if len(word) > 4)]
