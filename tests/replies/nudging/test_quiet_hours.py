"""When a clock on the wall allows a mail: tables, with both sides of each boundary."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from replies.nudging.quiet_hours import NoAllowedMoment, next_allowed, start_of_day, start_of_next_day, zone_named

EVENING, MORNING = time(20), time(8)


def at(text: str, zone: str = "UTC", fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold)


def shown(moment: datetime, zone: str) -> str:
    return moment.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M:%S")


def allowed(local: str, zone: str, quiet_from: time = EVENING, quiet_until: time = MORNING, fold: int = 0) -> str:
    found = next_allowed(at(local, zone, fold), time_zone=zone, quiet_from=quiet_from, quiet_until=quiet_until)
    return shown(found, zone)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("2026-03-10 07:59:59", "2026-03-10 08:00:00"),
        ("2026-03-10 08:00:00", "2026-03-10 08:00:00"),
        ("2026-03-10 12:34:56", "2026-03-10 12:34:56"),
        ("2026-03-10 19:59:59", "2026-03-10 19:59:59"),
        ("2026-03-10 20:00:00", "2026-03-11 08:00:00"),
        ("2026-03-10 23:59:59", "2026-03-11 08:00:00"),
        ("2026-03-11 00:00:00", "2026-03-11 08:00:00"),
    ],
)
def test_a_mail_in_the_night_waits_for_the_morning(asked, answer):
    assert allowed(asked, "Europe/Lisbon") == answer


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("2026-03-10 11:59:59", "2026-03-10 11:59:59"),
        ("2026-03-10 12:00:00", "2026-03-10 14:00:00"),
        ("2026-03-10 13:59:59", "2026-03-10 14:00:00"),
        ("2026-03-10 14:00:00", "2026-03-10 14:00:00"),
        ("2026-03-10 23:30:00", "2026-03-10 23:30:00"),
    ],
)
def test_quiet_hours_may_lie_within_one_day(asked, answer):
    assert allowed(asked, "Europe/Berlin", time(12), time(14)) == answer


@pytest.mark.parametrize("bound", [time(0), time(8), time(20)])
def test_equal_bounds_mean_no_quiet_hours(bound):
    assert allowed("2026-03-10 03:00:00", "Europe/Berlin", bound, bound) == "2026-03-10 03:00:00"


def test_quiet_until_midnight_ends_at_midnight():
    assert allowed("2026-03-10 22:00:00", "Europe/Berlin", time(18), time(0)) == "2026-03-11 00:00:00"


@pytest.mark.parametrize(
    ("zone", "asked", "answer"),
    [
        # Berlin: 02:00 becomes 03:00 on 29 March; 03:00 becomes 02:00 on 25 October
        ("Europe/Berlin", "2026-03-28 22:00", "2026-03-29 08:00:00"),
        ("Europe/Berlin", "2026-10-24 22:00", "2026-10-25 08:00:00"),
        # Santiago: midnight becomes 01:00 on 6 September; midnight becomes 23:00 on 5 April
        ("America/Santiago", "2026-09-05 22:00", "2026-09-06 08:00:00"),
        ("America/Santiago", "2026-04-04 22:00", "2026-04-05 08:00:00"),
        # Lord Howe: half an hour, on 4 October and 5 April
        ("Australia/Lord_Howe", "2026-10-03 22:00", "2026-10-04 08:00:00"),
        ("Australia/Lord_Howe", "2026-04-04 22:00", "2026-04-05 08:00:00"),
        # Samoa slept from Thursday 29 to Saturday 31 December 2011
        ("Pacific/Apia", "2011-12-29 22:00", "2011-12-31 08:00:00"),
    ],
)
def test_the_morning_is_what_the_clock_shows_when_the_clocks_change(zone, asked, answer):
    assert allowed(asked, zone) == answer


def test_a_morning_that_the_clock_jumps_over_begins_where_it_lands():
    assert allowed("2026-03-29 00:30", "Europe/Berlin", time(22), time(2, 30)) == "2026-03-29 03:00:00"


def test_a_midnight_that_the_clock_jumps_over_begins_where_it_lands():
    assert allowed("2026-09-05 22:00", "America/Santiago", time(20), time(0)) == "2026-09-06 01:00:00"


def test_the_second_half_past_two_of_an_autumn_night_is_as_quiet_as_the_first():
    zone = "Europe/Berlin"
    again = allowed("2026-10-25 02:15", zone, time(22), time(2, 30), fold=1)
    asked = at("2026-10-25 02:15", zone, fold=1)
    found = next_allowed(asked, time_zone=zone, quiet_from=time(22), quiet_until=time(2, 30))
    assert (again, (found - asked.astimezone(UTC)).total_seconds()) == ("2026-10-25 02:30:00", 900)


def test_days_that_are_kept_free_are_skipped():
    found = next_allowed(
        at("2026-03-13 20:00", "Europe/Lisbon"),
        time_zone="Europe/Lisbon",
        quiet_from=EVENING,
        quiet_until=MORNING,
        free_days=lambda day: day in {date(2026, 3, 14), date(2026, 3, 15)},
    )
    assert shown(found, "Europe/Lisbon") == "2026-03-16 08:00:00"


def test_a_free_day_begins_and_ends_at_the_persons_own_midnight():
    free = {date(2026, 3, 14)}.__contains__
    zone = "Pacific/Auckland"

    def found(local):
        moment = next_allowed(at(local, zone), time_zone=zone, quiet_from=time(0), quiet_until=time(0), free_days=free)
        return shown(moment, zone)

    assert [found("2026-03-13 23:59:59"), found("2026-03-14 00:00:00"), found("2026-03-15 00:00:00")] == [
        "2026-03-13 23:59:59",
        "2026-03-15 00:00:00",
        "2026-03-15 00:00:00",
    ]


def test_a_calendar_of_nothing_but_free_days_is_an_error():
    with pytest.raises(NoAllowedMoment):
        next_allowed(
            at("2026-03-13 12:00"),
            time_zone="UTC",
            quiet_from=EVENING,
            quiet_until=MORNING,
            free_days=lambda day: True,
        )


def test_a_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        next_allowed(datetime(2026, 3, 10, 12), time_zone="UTC", quiet_from=EVENING, quiet_until=MORNING)


@pytest.mark.parametrize(
    "name",
    [None, "", "Mars/Olympus", "America", "../../etc/passwd", "/etc/passwd", "a\0b", "x" * 5000, "zone.tab", "é\ud800"],
)
def test_a_zone_that_nobody_knows_is_utc(name):
    assert zone_named(name).key == "UTC"


@pytest.mark.parametrize(
    ("zone", "moment", "answer"),
    [
        ("Europe/Lisbon", "2026-03-10 00:00:00", "2026-03-11 00:00:00"),
        ("Europe/Lisbon", "2026-03-10 23:59:59", "2026-03-11 00:00:00"),
        ("America/Santiago", "2026-09-05 12:00:00", "2026-09-06 01:00:00"),
        ("Pacific/Apia", "2011-12-29 12:00:00", "2011-12-31 00:00:00"),
    ],
)
def test_the_next_day_begins_when_the_wall_calendar_says_so(zone, moment, answer):
    assert shown(start_of_next_day(at(moment, zone), time_zone=zone), zone) == answer


def test_a_midnight_that_comes_twice_counts_the_first_time():
    found = start_of_day(date(2026, 11, 1), time_zone="America/Havana")
    assert found == at("2026-11-01 04:00")
