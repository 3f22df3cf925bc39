from datetime import date

import pytest

from replies.nudging.free_days import free_days_in


@pytest.mark.parametrize(
    ("country", "day", "is_free"),
    [
        ("PT", date(2026, 6, 10), True),  # Portugal Day, a Wednesday
        ("ES", date(2026, 6, 10), False),
        ("DE", date(2026, 11, 20), False),  # a Friday
        ("DE", date(2026, 11, 21), True),
        ("DE", date(2026, 11, 22), True),
        ("SA", date(2026, 11, 20), True),  # the weekend is Friday and Saturday
        ("SA", date(2026, 11, 22), False),
        ("de ", date(2026, 12, 25), True),
        ("XX", date(2026, 12, 25), False),  # unknown: weekends only; a Friday
        ("XX", date(2026, 12, 26), True),
        ("", date(2026, 12, 27), True),
    ],
)
def test_weekends_and_public_holidays_are_those_of_the_country(country, day, is_free):
    assert free_days_in(country)(day) is is_free
