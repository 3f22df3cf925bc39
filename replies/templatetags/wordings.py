"""How a wording is shown to the people who write it."""

from collections.abc import Iterable

from django import template
from django.utils.functional import Promise
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from candidates.stages import Channel, Stage
from replies.composing.filling import PLACEHOLDER
from replies.composing.wordings import Wording
from replies.models import Tone
from replies.models.wording import Relationship

register = template.Library()


@register.filter
def fits(wording: Wording) -> str:
    """When a wording fits, in words: "warm · after: interview or final interview"."""
    said = [
        either(Tone, wording.tones).lower(),
        _("after: %s") % either(Stage, wording.stages) if wording.stages else "",
        either(Channel, wording.channels),
        _("contact known") if wording.needs_contact else "",
        _("topic mentioned") if wording.needs_topic else "",
        str(Relationship(wording.relationship).label) if wording.relationship != Relationship.ANY else "",
        {True: _("Sie, vous, usted"), False: _("du, tu, tú")}.get(wording.formal_address, ""),  # type: ignore[call-overload]
    ]
    return " · ".join(filter(None, said)) or _("fits every letter")


def either(choices: type[Tone | Stage | Channel], values: Iterable[str]) -> str:
    """ "warm or formal", in the order of the choices; nothing when all are meant."""
    labels: list[str | Promise] = [choice.label for choice in choices if choice in values]
    return _(" or ").join(map(str, labels))


@register.filter
def with_placeholders(text: str) -> SafeString:
    """The words, escaped, with each placeholder marked."""
    out, last = [], 0
    for found in PLACEHOLDER.finditer(text):
        out += [conditional_escape(text[last : found.start()]), "<mark>", conditional_escape(found.group()), "</mark>"]
        last = found.end()
    out.append(conditional_escape(text[last:]))
    return mark_safe("".join(out).replace("\n", "<br>"))  # noqa: S308 - every piece above is escaped
