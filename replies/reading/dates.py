"""Dates as people write them, in four languages."""

from __future__ import annotations

import re
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv enero ene",
            "february feb februar février févr fevrier febrero",
            "march mar märz mrz maerz mars marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug août aout agosto ago",
            "september sep sept septembre septiembre setiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre déc decembre diciembre dic",
        ),
        1,
    )
    for name in names.split()
}
MONTH = "(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
NUMBERS = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})?\b|\b(\d{1,2})\.(\d{1,2})\.(?!\d)")
DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?" + MONTH + r"(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(r"\b" + MONTH + r"\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4}))?", re.IGNORECASE)


def find_date(text: str, *, near: date | None = None) -> date | None:
    """The first date in the text. Without a year it is the first such day from two months before `near`; without
    `near` it is None. 03/04/2026 can be read two ways and is None; 03.04.2026 is the third of April."""
    found = [hit for finder in (_iso, _day_month, _month_day, _numbers) if (hit := finder(text, near))]
    return min(found, key=lambda hit: hit[0])[1] if found else None


def _iso(text: str, near: date | None) -> tuple[int, date] | None:
    match = ISO.search(text)
    return _at(match, _day(match[1], int(match[2]), match[3], near)) if match else None


def _day_month(text: str, near: date | None) -> tuple[int, date] | None:
    match = DAY_MONTH.search(text)
    return _at(match, _day(match[3], MONTHS[match[2].lower()], match[1], near)) if match else None


def _month_day(text: str, near: date | None) -> tuple[int, date] | None:
    match = MONTH_DAY.search(text)
    return _at(match, _day(match[3], MONTHS[match[1].lower()], match[2], near)) if match else None


def _numbers(text: str, near: date | None) -> tuple[int, date] | None:
    match = NUMBERS.search(text)
    if match is None:
        return None
    if match[5]:
        return _at(match, _day(None, int(match[6]), match[5], near))
    first, mark, second, year = int(match[1]), match[2], int(match[3]), match[4]
    year = "20" + year if year and len(year) == 2 else year
    if mark == "." or first > 12 or first == second:
        return _at(match, _day(year, second, str(first), near))
    return _at(match, _day(year, first, str(second), near)) if second > 12 else None


def _at(match: re.Match[str], day: date | None) -> tuple[int, date] | None:
    return (match.start(), day) if day else None


def _day(year: str | None, month: int, day: str, near: date | None) -> date | None:
    try:
        if year:
            return date(int(year), month, int(day))
        if near is None:
            return None
        found = date(near.year, month, int(day))
        return found if found >= near - timedelta(days=60) else found.replace(year=near.year + 1)
    except ValueError:
        return None
