from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from replies.mailing.retrying import GIVE_UP_AFTER, next_try, wait_before

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


def test_the_waits_grow_from_a_minute_to_four_hours():
    minutes = [wait_before(attempt=attempt) // timedelta(minutes=1) for attempt in range(1, 8)]
    assert minutes == [1, 5, 15, 60, 240, 240, 240]


def test_the_waits_end_within_two_days():
    waits = []
    while wait := wait_before(attempt=len(waits) + 1):
        waits.append(wait)
    assert GIVE_UP_AFTER - timedelta(hours=4) < sum(waits, timedelta()) <= GIVE_UP_AFTER


@given(st.integers(1, 15))
def test_a_try_is_scattered_by_a_fifth_at_most(attempt):
    wait, at = wait_before(attempt=attempt), next_try(attempt=attempt, now=NOON)
    assert wait is not None
    assert at is not None
    assert 0.8 * wait <= at - NOON <= 1.2 * wait
