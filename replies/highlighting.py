"""Where in a mail its employer, role, contact and date were found, so that one sees at a glance whether it is right."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from replies.reading.rejection_mail import RejectionRead

WHAT = {
    "employer": _("employer"),
    "position": _("role"),
    "contact": _("contact"),
    "rejected_on": _("date"),
    "reason": _("reason"),
}


@dataclass(frozen=True)
class Piece:
    """A piece of the mail; `what` says what was read there, and is empty for the text between."""

    text: str
    what: str | Promise = ""


def mark_found(words: str, read: RejectionRead) -> list[Piece]:
    """The words cut into pieces, those with something found in them named. Joined, they are the words again."""
    pieces, end = [], 0
    for start, stop, name in sorted(_places(words, read)):
        if start < end:
            continue
        pieces += [Piece(words[end:start]), Piece(words[start:stop], WHAT[name])]
        end = stop
    return [piece for piece in [*pieces, Piece(words[end:])] if piece.text]


def _places(words: str, read: RejectionRead) -> list[tuple[int, int, str]]:
    """(start, stop, field) of what was found in the body; a value that moved is looked for by its words."""
    places = []
    for name in WHAT:
        value = getattr(read, name)
        start, stop, source = read.spans.get(name, (0, 0, "body"))
        if source != "body" or value is None:
            continue
        if isinstance(value, str) and words[start:stop] != value:
            start = words.find(value)
            stop = start + len(value)
        if 0 <= start < stop <= len(words):
            places.append((start, stop, name))
    return places
