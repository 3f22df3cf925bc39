"""When a person's own clock allows a mail: outside the quiet hours, and on no day that is kept free.

The rule is about what the clock on the wall shows, and clocks jump: an hour forward or back, half an hour
(Australia/Lord_Howe), at midnight (America/Santiago), a whole day (Pacific/Apia, 30 December 2011). So each
answer is an instant whose wall time was looked at, never a sum of hours.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

type IsFreeDay = Callable[[date], bool]

SEARCHED_DAYS = 366


class NoAllowedMoment(LookupError):
    """A whole year has no moment at which a mail is allowed: the calendar of free days is wrong."""


def next_allowed(
    moment: datetime,
    *,
    time_zone: str | None,
    quiet_from: time,
    quiet_until: time,
    free_days: IsFreeDay | None = None,
) -> datetime:
    """The first moment, not before `moment` (aware), at which a mail may be sent; aware, UTC.

    Quiet hours are wall time in `time_zone` (IANA; unknown means UTC), from the first minute up to, and
    without, the last; they may cross midnight; equal bounds mean none. A day for which `free_days` says
    yes is quiet from midnight to midnight. Raises NoAllowedMoment when a year has no such moment.
    """
    zone = zone_named(time_zone)
    moment = as_utc(moment)

    def is_allowed(instant: datetime) -> bool:
        local = instant.astimezone(zone)
        if _is_quiet(local.time(), quiet_from=quiet_from, quiet_until=quiet_until):
            return False
        return free_days is None or not free_days(local.date())

    if is_allowed(moment):
        return moment
    for opening in _openings(moment, zone=zone, quiet_until=quiet_until, free_days=free_days):
        if opening > moment and is_allowed(opening):
            return opening
    raise NoAllowedMoment(f"no moment for a mail in the year after {moment.isoformat()}")


def start_of_next_day(moment: datetime, *, time_zone: str | None) -> datetime:
    """The instant (aware, UTC) at which, in `time_zone`, the day after that of `moment` begins."""
    return start_of_day(local_day(moment, time_zone=time_zone) + timedelta(days=1), time_zone=time_zone)


def start_of_day(day: date, *, time_zone: str | None) -> datetime:
    """The instant (aware, UTC) at which `day` begins in `time_zone`; if it is skipped there, the next one."""
    return _first_showing(datetime.combine(day, time.min), zone=zone_named(time_zone))


def local_day(moment: datetime, *, time_zone: str | None) -> date:
    """The date on the wall calendar of `time_zone` at `moment` (aware)."""
    return as_utc(moment).astimezone(zone_named(time_zone)).date()


def zone_named(name: str | None) -> ZoneInfo:
    """The zone of that IANA name. A missing or malformed one is UTC: a bad profile must not stop a tick."""
    try:
        return ZoneInfo(name or "UTC")
    except (LookupError, ValueError, OSError):
        return ZoneInfo("UTC")


def as_utc(moment: datetime) -> datetime:
    """The same instant in UTC. Raises ValueError for a naive one: it would be read in the server's zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC)


def _is_quiet(shown: time, *, quiet_from: time, quiet_until: time) -> bool:
    if quiet_from <= quiet_until:
        return quiet_from <= shown < quiet_until
    return shown >= quiet_from or shown < quiet_until


def _openings(
    moment: datetime, *, zone: ZoneInfo, quiet_until: time, free_days: IsFreeDay | None
) -> Iterator[datetime]:
    """Instants at which sending may be allowed again, day by day: midnight, and the end of quiet hours."""
    first_day = moment.astimezone(zone).date()
    for number in range(SEARCHED_DAYS):
        day = first_day + timedelta(days=number)
        if free_days is not None and free_days(day):
            continue
        walls = [datetime.combine(day, at) for at in (time.min, quiet_until)]
        yield from sorted(instant for wall in walls for instant in _showings(wall, zone=zone))


def _showings(wall: datetime, *, zone: ZoneInfo) -> set[datetime]:
    """The instants at which the clock shows `wall`: one, or two when it is turned back."""
    return {_first_showing(wall, zone=zone), wall.replace(tzinfo=zone, fold=1).astimezone(UTC)}


def _first_showing(wall: datetime, *, zone: ZoneInfo) -> datetime:
    """The first instant at which the clock shows `wall` or, when it jumps over `wall`, something later."""
    instant = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if before >= instant:  # PEP 495: only in a gap is the second reading the earlier instant
        return instant
    while instant - before > timedelta(seconds=1):
        middle = before + (instant - before) / 2
        if middle.astimezone(zone).replace(tzinfo=None) >= wall:
            instant = middle
        else:
            before = middle
    return instant.replace(microsecond=0)
