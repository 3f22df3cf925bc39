"""Days and spans of time in few words: "14 Nov", "6 h", "8 days"."""

from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

A_DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
A_MINUTE = timedelta(minutes=1)


def day(moment: datetime, *, now: datetime) -> str:
    """The day of a moment on the reader's calendar; the year is said where it is another one."""
    local = timezone.localtime(moment)
    is_this_year = local.year == timezone.localtime(now).year
    return date_format(local, "SHORT_DATE_FORMAT" if is_this_year else "DATE_FORMAT")


def in_hours(span: timedelta) -> str:
    """Minutes within the first hour, hours for two days, then days; never less than nothing."""
    if span < AN_HOUR:
        return _("%(number)s min") % {"number": max(int(span / A_MINUTE), 0)}
    if span < 2 * A_DAY:
        return _("%(number)s h") % {"number": round(span / AN_HOUR)}
    return in_days(span)


def in_days(span: timedelta) -> str:
    """Whole days that have passed; before the first is over: "today"."""
    days = span // A_DAY
    if days < 1:
        return _("today")
    return ngettext("%(days)s day", "%(days)s days", days) % {"days": days}
