"""The reasons of the policy in words, for the timeline: "Nudge held: quiet hours in Lisbon until 08:00"."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from replies.nudging.decisions import Because, Reason
from replies.reminding.deciding import note_of

A_DAY = timedelta(days=1)
SENTENCES: Mapping[str, str | Promise] = {
    Because.DUE: _("Nudge %(number)s of %(of)s was due."),
    Because.ASKED_BY_RECRUITER: _("A recruiter asked for this nudge."),
    Because.NOT_YET_DUE: _("Next nudge: %(until)s."),
    Because.JUST_NUDGED: _("A nudge went out a short while ago. The next one: %(until)s."),
    Because.DRAFT_JUST_SAVED: _("The letter was worked on a short while ago. Next nudge: %(until)s."),
    Because.NOT_NOW: _("Put off by the candidate until %(until)s."),
    Because.SETTLING_IN: _("Nudges were switched on after this rejection. The first one: %(until)s."),
    Because.ONE_MAIL_A_DAY: _("Nudge held: there was a nudge today already. Next: %(until)s."),
    Because.DAY_OF_AN_OFFER: _("Nudge held: there was an offer today. Next: %(until)s."),
    Because.QUIET_HOURS: _("Nudge held: quiet hours in %(place)s until %(until)s."),
    Because.FREE_DAYS: _("Nudge held: a free day. Next: %(until)s."),
    Because.CLOSED: _("No nudges: the rejection was taken back."),
    Because.ALREADY_DONE: _("No more nudges: nothing is waited for."),
    Because.STOPPED_BY_PERSON: _("No nudges: they were stopped by the person who would get them."),
    Because.KIND_SWITCHED_OFF: _("No nudges of this kind: the person has switched them off."),
    Because.ADDRESS_BOUNCED: _("No nudges: the last one came back undelivered."),
    Because.PAUSED_BY_RECRUITER: _("No nudges: paused by the recruiter."),
    Because.OLD_RECORD: _("No nudges: this was brought in as history."),
    Because.LIMIT_REACHED: _("No more nudges: %(limit)s went out, and that is enough."),
    Because.TOO_LATE: _("No nudges: the rejection is more than %(days)s days old."),
    Because.NOBODY_TO_TELL: _("No nudges: no recruiter looks after this conversation."),
    Because.NOT_WRITTEN: _("The mail could not be written, so nothing was sent. Please check the address."),
}


def explain(reason: Reason, *, now: datetime | None = None) -> str:
    """A reason of the policy in the active language, with moments in the active time zone.

    With `now`, a moment less than a day away is told by its hour alone: "until 08:00".
    """
    return explain_note(note_of(reason), now=now)


def explain_note(note: Mapping[str, object], *, now: datetime | None = None) -> str:
    """The same for what is kept in `Conversation.nudge_note`. Nothing known: an empty string."""
    sentence = SENTENCES.get(str(note.get("code", "")))
    values = note.get("values")
    if sentence is None or not isinstance(values, Mapping):
        return ""
    try:
        return str(sentence) % {name: _shown(value, now=now) for name, value in values.items()}
    except KeyError:
        return ""


def _shown(value: object, *, now: datetime | None) -> object:
    """A moment as the reader's clock and calendar show it; anything else as it is."""
    moment = _moment(value)
    if moment is None:
        return value
    local = timezone.localtime(moment)
    hour = date_format(local, "H:i")
    return hour if now and now <= moment < now + A_DAY else f"{date_format(local, 'DATE_FORMAT')}, {hour}"


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
