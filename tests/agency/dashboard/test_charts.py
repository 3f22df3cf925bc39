from hypothesis import given
from hypothesis import strategies as st

from agency.dashboard.charts import HEIGHT, WIDTH, line_through


def test_the_highest_is_at_the_top_and_the_lowest_at_the_bottom():
    assert line_through([0, 10, 5]) == [(0, 30), (100, 4), (200, 17)]


def test_values_that_are_all_the_same_lie_in_the_middle():
    assert line_through([3, 3]) == [(0, 17), (200, 17)]


def test_what_is_not_known_leaves_its_place_empty():
    assert line_through([None, 1, 2]) == [(100, 30), (200, 4)]


def test_one_value_makes_no_line():
    assert line_through([None, 1, None]) == []


@given(st.lists(st.none() | st.floats(-1e6, 1e6), min_size=2, max_size=40))
def test_a_line_never_leaves_its_box_and_never_goes_back(values):
    points = line_through(values)
    assert all(0 <= x <= WIDTH and 0 < y < HEIGHT for x, y in points)
    assert [x for x, _y in points] == sorted(x for x, _y in points)
