"""The four figures at the top of the dashboard, in words, each with its trend."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from agency.dashboard.charts import line_through
from agency.dashboard.figures import Figures, Standing
from agency.dashboard.spans import day, in_days, in_hours
from replies.nudging.limits import Policy

UNKNOWN = "–"


@dataclass(frozen=True)
class Trend:
    """A line, and the same in words: pairs of a day and the value on it."""

    title: str
    table: list[tuple[str, str]]
    points: list[tuple[float, float]]

    @property
    def polyline(self) -> str:
        return " ".join(f"{x},{y}" for x, y in self.points)

    @property
    def end(self) -> tuple[float, float] | None:
        return self.points[-1] if self.points else None


@dataclass(frozen=True)
class Card:
    label: str
    value: str
    note: str
    trend: Trend
    is_late: bool = False


def cards_of(figures: Figures, *, policy: Policy, now: datetime) -> list[Card]:
    """Replied, median time to reply, asked for feedback, feedback still owed."""
    return [
        replied(figures, now=now),
        time_to_reply(figures, now=now),
        asked(figures, now=now),
        still_owed(figures, policy=policy, now=now),
    ]


def replied(figures: Figures, *, now: datetime) -> Card:
    label, here = _("Replied"), figures.now
    told = [_("%(some)s of %(all)s") % {"some": here.replied, "all": here.rejections}, change(figures)]
    trend = trend_of(label, figures.standings, lambda one: one.replied_share, share, now=now)
    return Card(label, share(here.replied_share), joined(told), trend)


def change(figures: Figures) -> str:
    """Against the 30 days before, in points; nothing where there is nothing to compare with."""
    new, old = figures.now.replied_share, figures.before.replied_share
    if new is None or old is None:
        return ""
    points = round(new * 100) - round(old * 100)
    if points > 0:
        return _("up %(points)s points") % {"points": points}
    if points < 0:
        return _("down %(points)s points") % {"points": -points}
    return _("as before")


def time_to_reply(figures: Figures, *, now: datetime) -> Card:
    label = _("Median time to reply")
    trend = trend_of(label, figures.standings, lambda one: hours(one.median), in_words, now=now)
    return Card(label, in_words(hours(figures.now.median)), _("goal: within 48 h"), trend)


def hours(span: timedelta | None) -> float | None:
    return None if span is None else span / timedelta(hours=1)


def in_words(number: float | None) -> str:
    return UNKNOWN if number is None else in_hours(timedelta(hours=number))


def asked(figures: Figures, *, now: datetime) -> Card:
    label, here = _("Asked for feedback"), figures.now
    note = "" if here.asked_share is None else _("%(share)s of replies") % {"share": share(here.asked_share)}
    trend = trend_of(label, figures.standings, lambda one: one.asked, count, now=now)
    return Card(label, str(here.asked), note or _("no replies yet"), trend)


def still_owed(figures: Figures, *, policy: Policy, now: datetime) -> Card:
    label, since = _("Feedback still owed"), figures.oldest_owed
    age = now - since if since else timedelta(0)
    note = _("oldest: %(age)s") % {"age": in_days(age)} if since else _("nothing is open")
    trend = trend_of(label, figures.standings, lambda one: one.owed, count, now=now)
    return Card(label, str(figures.now.owed), note, trend, is_late=age > policy.feedback_owed_after)


def trend_of(
    title: str,
    standings: Iterable[Standing],
    measure: Callable[[Standing], float | None],
    told: Callable[[float | None], str],
    *,
    now: datetime,
) -> Trend:
    measured = [(one.at, measure(one) if one.rejections or one.owed else None) for one in standings]
    table = [(day(at, now=now), told(value)) for at, value in measured]
    return Trend(title, table, line_through([value for _at, value in measured]))


def share(number: float | None) -> str:
    return UNKNOWN if number is None else _("%(number)s %%") % {"number": round(number * 100)}


def count(number: float | None) -> str:
    return "0" if number is None else str(round(number))


def joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
