"""The check itself: the text is made ready once, each rule looks at it, and the findings come in reading order."""

from collections import Counter
from collections.abc import Iterable

from replies.composing.check.address import address, repeated
from replies.composing.check.arguing import arguing, sounding
from replies.composing.check.asking import asking, order
from replies.composing.check.disappointment import disappointment
from replies.composing.check.findings import About, Checked, Finding, Level
from replies.composing.check.greeting import greeting
from replies.composing.check.hostility import hostility
from replies.composing.check.length import length
from replies.composing.check.parts import Parts, find_parts
from replies.composing.check.placeholders import placeholders
from replies.composing.check.privacy import privacy
from replies.composing.check.reply import Reply
from replies.composing.check.shouting import shouting
from replies.composing.check.thanks import interest, role, thanks
from replies.composing.check.tone import weigh

OF_ONE_RULE = 8
"""More remarks of one kind help nobody."""

_WEIGHT = {Level.BLOCK: 0, Level.STRONG: 1, Level.HINT: 2}
_NOTHING_KNOWN = About()


def check(text: str, *, about: About | None = None) -> Checked:
    """What could be better in a reply to a rejection, for any text in English, German, French or Spanish.

    Findings come heaviest first, then in reading order, with offsets into `text`; only the first 20,000 characters are
    judged. Nothing is raised for any text. The rules and their grounds: one module each, by subject.
    """
    reply = Reply(text, about or _NOTHING_KNOWN)
    parts = find_parts(reply)
    words = reply.count_words()
    findings = _not_too_many(_findings(reply, parts, words))
    return Checked(findings=findings, parts=parts.found, words=words, is_heated=_is_heated(findings))


def _findings(reply: Reply, parts: Parts, words: int) -> list[Finding]:
    tone = weigh(reply, parts)
    found = [
        *greeting(reply),
        *placeholders(reply),
        *thanks(reply, parts),
        *role(reply),
        *disappointment(reply, parts),
        *interest(reply, parts),
        *asking(reply, parts),
        *order(reply, parts),
        *arguing(reply, parts, tone),
        *hostility(reply),
        *length(reply, words),
        *shouting(reply),
        *address(reply),
        *privacy(reply),
        *repeated(reply),
    ]
    return found if any(_is_about_tone(finding) for finding in found) else [*found, *sounding(reply, tone, words)]


def _is_about_tone(finding: Finding) -> bool:
    return finding.level == Level.STRONG and finding.rule not in {"length", "placeholder"}


def _not_too_many(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    seen: Counter[str] = Counter()
    kept = []
    for finding in sorted(findings, key=lambda finding: (_WEIGHT[finding.level], finding.start)):
        seen[finding.rule] += 1
        if seen[finding.rule] <= OF_ONE_RULE:
            kept.append(finding)
    return tuple(kept)


def _is_heated(findings: tuple[Finding, ...]) -> bool:
    """Insults, threats and heavy words are; so is more than one strong finding about tone."""
    strong = [finding for finding in findings if _is_about_tone(finding)]
    return len(strong) > 1 or any(
        finding.rule == "hostility" or finding.key == "disappointment.strong" for finding in strong
    )
