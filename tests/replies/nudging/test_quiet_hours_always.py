"""What holds for every zone there is, every hour, and every choice of quiet hours."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import example, given
from hypothesis import strategies as st

from replies.nudging.quiet_hours import next_allowed, start_of_next_day

zones = st.sampled_from(sorted(available_timezones()))
moments = st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))
clock_times = st.times().map(lambda shown: shown.replace(second=0, microsecond=0))


def is_quiet(moment: datetime, zone: str, quiet_from: time, quiet_until: time) -> bool:
    """The rule told in minutes of the day, round the clock: another way than the product's."""
    local = moment.astimezone(ZoneInfo(zone))
    minute = local.hour * 60 + local.minute
    first, last = (bound.hour * 60 + bound.minute for bound in (quiet_from, quiet_until))
    return (minute - first) % 1440 < (last - first) % 1440


@given(zones, moments, clock_times, clock_times)
@example("Pacific/Apia", datetime(2011, 12, 30, 5, tzinfo=UTC), time(20), time(8))
@example("America/Santiago", datetime(2026, 9, 6, 3, 30, tzinfo=UTC), time(20), time(0))
@example("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 10, tzinfo=UTC), time(20), time(2, 10))
def test_no_mail_leaves_in_quiet_hours(zone, moment, quiet_from, quiet_until):
    found = next_allowed(moment, time_zone=zone, quiet_from=quiet_from, quiet_until=quiet_until)
    assert found >= moment
    assert not is_quiet(found, zone, quiet_from, quiet_until)


@given(zones, moments, clock_times, clock_times)
def test_what_was_allowed_stays_where_it_is(zone, moment, quiet_from, quiet_until):
    found = next_allowed(moment, time_zone=zone, quiet_from=quiet_from, quiet_until=quiet_until)
    assert (found == moment) == (not is_quiet(moment, zone, quiet_from, quiet_until))
    assert next_allowed(found, time_zone=zone, quiet_from=quiet_from, quiet_until=quiet_until) == found


@given(zones, moments)
def test_a_night_is_never_longer_than_a_night_and_a_clock_change(zone, moment):
    found = next_allowed(moment, time_zone=zone, quiet_from=time(20), quiet_until=time(8))
    assert found - moment <= timedelta(hours=13)


@given(zones, moments)
def test_the_next_day_has_another_date_and_is_near(zone, moment):
    found = start_of_next_day(moment, time_zone=zone)
    local = ZoneInfo(zone)
    before = found - timedelta(seconds=1)
    assert found.astimezone(local).date() > moment.astimezone(local).date()
    assert before.astimezone(local).date() < found.astimezone(local).date()
    assert moment < found <= moment + timedelta(hours=26)
