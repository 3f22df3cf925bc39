"""The figures of a desk: how many replied, how soon, how many asked, what is owed; now, and as it stood before.

`figures_of` is the one way in. Whoever keeps summaries one day changes what is behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Q

from candidates.models import User
from replies.models import Conversation
from replies.statuses import Status

PERIOD = timedelta(days=30)
# The last is now, the first is a period ago: what the present figure is compared with.
POINTS = 9


@dataclass(frozen=True)
class Standing:
    """How things stood at a moment, over the 30 days that ended with it. `owed` counts whatever its age."""

    at: datetime
    rejections: int
    replied: int
    asked: int
    median: timedelta | None
    owed: int

    @property
    def replied_share(self) -> float | None:
        """Of those who had a no, from 0 to 1; None where nobody had one."""
        return self.replied / self.rejections if self.rejections else None

    @property
    def asked_share(self) -> float | None:
        """Of those who replied."""
        return self.asked / self.replied if self.replied else None


@dataclass(frozen=True)
class Figures:
    """Nine moments, evenly over the last 30 days, the newest last; and since when the oldest request is open."""

    standings: list[Standing]
    oldest_owed: datetime | None

    @property
    def now(self) -> Standing:
        return self.standings[-1]

    @property
    def before(self) -> Standing:
        """As it stood 30 days ago, over the 30 days before that."""
        return self.standings[0]


# `mine` is filled with the conversations that the reader may see. A reply counts at a moment when it was there by then,
# so that the days before are not flattered by what came since.
STANDINGS = """
WITH mine AS MATERIALIZED ({mine})
SELECT moment,
       count(*) FILTER (WHERE is_recent),
       count(*) FILTER (WHERE is_recent AND replied_at <= moment),
       count(*) FILTER (WHERE is_recent AND replied_at <= moment AND asked_at <= moment),
       percentile_cont(0.5) WITHIN GROUP (ORDER BY replied_at - received_at)
           FILTER (WHERE is_recent AND replied_at <= moment),
       count(*) FILTER (WHERE asked_at <= moment AND status IN ('asked', 'answered')
                        AND (answered_at IS NULL OR answered_at > moment)),
       (SELECT min(asked_at) FROM mine WHERE status = 'asked')
FROM unnest(%s::timestamptz[]) AS moment
LEFT JOIN LATERAL (
    SELECT *, received_at > moment - %s::interval AS is_recent FROM mine WHERE received_at <= moment
) AS seen ON true
GROUP BY moment
ORDER BY moment
"""
SEEN = ("received_at", "replied_at", "asked_at", "answered_at", "status")


def figures_of(reader: User, *, now: datetime) -> Figures:
    """The figures over all that `reader` may see. One query; medians are exact."""
    try:
        mine, given = in_question(reader, now=now)
    except EmptyResultSet:
        # Whoever may see nothing by their role, such as a lead without a team: there is nothing to ask the database.
        return Figures([Standing(moment, 0, 0, 0, None, 0) for moment in moments_until(now)], None)
    with connection.cursor() as cursor:
        cursor.execute(STANDINGS.format(mine=mine), [*given, moments_until(now), PERIOD])
        rows = cursor.fetchall()
    standings = [
        Standing(moment, rejections, replied, asked, median, owed)
        for moment, rejections, replied, asked, median, owed, _ in rows
    ]
    return Figures(standings, rows[-1][-1])


def moments_until(now: datetime) -> list[datetime]:
    return [now - PERIOD * step / (POINTS - 1) for step in range(POINTS - 1, -1, -1)]


def in_question(reader: User, *, now: datetime) -> tuple[str, tuple[object, ...]]:
    """SQL and parameters for the standing conversations that can count at one of the moments. Raises EmptyResultSet."""
    began = now - 2 * PERIOD
    counted = (
        Conversation.objects.visible_to(reader)
        .standing()
        .filter(
            Q(received_at__gt=began)
            | Q(status=Status.ASKED)
            | Q(status=Status.ANSWERED, asked_at__isnull=False, answered_at__gt=now - PERIOD)
        )
    )
    return counted.order_by().values(*SEEN).query.sql_with_params()
