"""Weekends and public holidays, by country."""

from datetime import date
from functools import lru_cache

from replies.nudging.quiet_hours import IsFreeDay

SATURDAY = 5


def is_weekend(day: date) -> bool:
    """Saturday or Sunday: what is kept free where the country is not known."""
    return day.weekday() >= SATURDAY


@lru_cache(maxsize=512)
def free_days_in(country: str) -> IsFreeDay:
    """Says of a date whether `country` (ISO 3166, two letters) is off: its own weekend, its public holidays.

    Holidays of a region only (Bavaria, Madeira) are not counted: the product knows the country alone. An
    unknown country has weekends and no holidays.
    """
    import holidays  # 0.3 s at import: paid by the first nudge that needs it, not by each start

    try:
        calendar = holidays.country_holidays(country.strip().upper())
    except NotImplementedError:
        return is_weekend

    def is_free(day: date) -> bool:
        return not calendar.is_working_day(day)

    return is_free
