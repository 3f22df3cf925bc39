import pytest
from hypothesis import given
from hypothesis import strategies as st

from replies.intervals import Share, find_differences, find_interval

# From Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3 (the score interval).
PUBLISHED = {
    (81, 263): (0.2553, 0.3662),
    (15, 148): (0.0624, 0.1605),
    (0, 20): (0.0, 0.1611),
    (1, 29): (0.0061, 0.1718),
}


@pytest.mark.parametrize(("counted", "ends"), PUBLISHED.items())
def test_intervals_are_the_published_ones(counted, ends):
    times, of = counted
    assert find_interval(times=times, of=of) == pytest.approx(ends, abs=0.00005)


def test_without_cases_nothing_is_known():
    assert find_interval(times=0, of=0) == (0.0, 1.0)


@pytest.mark.parametrize(("times", "of"), [(-1, 5), (6, 5)])
def test_what_was_not_counted_is_refused(times, of):
    with pytest.raises(ValueError, match="between"):
        find_interval(times=times, of=of)


@given(st.integers(0, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_holds_its_share_and_stays_a_share(counted):
    share = Share(*counted)
    low, high = share.interval
    assert 0 <= low <= share.value <= high <= 1 or share.of == 0


@given(st.integers(1, 200).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_yes_and_no_have_mirrored_intervals(counted):
    times, of = counted
    low, high = find_interval(times=times, of=of)
    assert find_interval(times=of - times, of=of) == pytest.approx((1 - high, 1 - low))


def test_shares_differ_when_their_intervals_part():
    shares = {"often": Share(70, 100), "seldom": Share(40, 100), "between": Share(58, 100)}
    assert find_differences(shares) == [("often", "seldom")]


def test_fewer_than_ten_cases_tell_no_difference():
    assert find_differences({"all": Share(9, 9), "none": Share(0, 9)}) == []
    assert find_differences({"all": Share(10, 10), "none": Share(0, 10)}) == [("all", "none")]
