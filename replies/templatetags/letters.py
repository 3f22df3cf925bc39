"""How a letter is shown on a page."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.timesince import timesince
from django.utils.translation import gettext

from replies.composing.check import Finding
from replies.composing.letter import DraftedPart
from replies.drafting import LetterOnPage, Paragraph
from replies.statuses import Status

register = template.Library()


@register.filter
def with_marks(text: str, spans: Iterable[Any]) -> SafeString:
    """The text, escaped, with each inserted fact in <mark>. `spans` are (start, end, name), in order."""
    out, last = [], 0
    for span in spans:
        start, end = span[0], span[1]
        out += [conditional_escape(text[last:start]), "<mark>", conditional_escape(text[start:end]), "</mark>"]
        last = end
    out.append(conditional_escape(text[last:]))
    return mark_safe("".join(out).replace("\n", "<br>"))  # noqa: S308 - every piece above is escaped


@register.filter
def beginning(text: str, words: int = 5) -> str:
    """The first words of a sentence, for a choice that is told by how it begins."""
    found = text.split()
    return " ".join(found[:words]).rstrip(",.;:") + ("…" if len(found) > words else "")


@register.filter
def in_words(finding: Finding) -> str:
    """A finding's sentence in the reader's language."""
    return finding.in_words(gettext)


@register.filter
def picks(letter: LetterOnPage, part: str) -> tuple[DraftedPart, ...]:
    """The sentences to pick from for a part."""
    return letter.picks(part)


@register.filter
def paragraph(letter: LetterOnPage, part: str) -> Paragraph | None:
    """How a part stands in the letter."""
    return letter.paragraph(part)


@register.filter
def one_time_since(moment: datetime) -> str:
    """How long ago, in one unit: "3 days", not "3 days, 4 hours"."""
    return timesince(moment, depth=1)


CHIPS = {
    Status.WAITING: "wait",
    Status.REPLIED: "plain",
    Status.ASKED: "ask",
    Status.ANSWERED: "good",
    Status.LET_GO: "still",
    Status.CLOSED: "still",
}


@register.filter
def chip_kind(status: str) -> str:
    """The colour class of a status; the words stand beside it, so that colour never speaks alone."""
    return CHIPS[Status(status)]


@register.filter
def first_word(name: str) -> str:
    """How one speaks of somebody on a button: "Dana"."""
    return name.split(" ")[0]
