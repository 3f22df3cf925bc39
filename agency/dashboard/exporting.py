"""The list as CSV, line by line, for spreadsheets: what they open may not do anything by itself."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _

from agency.dashboard.filters import Filter
from candidates.models import User
from candidates.stages import Stage
from replies.models import Conversation
from replies.statuses import Status

# A spreadsheet takes a cell that begins with one of these for a formula, full-width forms too (OWASP, CSV injection).
FORMULAS = tuple("=+-@\t\r\n＝＋－＠")
# Excel reads a file as UTF-8 only where it begins with this.
BYTE_ORDER_MARK = "\ufeff"
ROWS_AT_ONCE = 2000
COLUMNS = (
    "candidate__name",
    "application__position",
    "employer__name",
    "rejection__contact__name",
    "application__stage",
    "status",
    "received_at",
    "replied_at",
    "asked_at",
    "answered_at",
    "recruiter__name",
)


class Echo:
    """What csv writes into: hands each line back."""

    def write(self, line: str) -> str:
        return line


def export_lines(reader: User, *, asked: Filter) -> Iterator[str]:
    """The lines of the file, the heading first; times on the clock of `reader`. Rows are read as they are written.

    Nothing in it is private to a candidate: no reflection, no draft, no letter.
    """
    chosen = asked.order.ordered(asked.chosen(Conversation.objects.visible_to(reader)))
    # The rows are written after the view has returned, when the reader's language is no longer the active one.
    return written(headings(), chosen.values_list(*COLUMNS).iterator(ROWS_AT_ONCE), Told.for_reader(reader))


def headings() -> list[str]:
    return [
        _("Candidate"),
        _("Role"),
        _("Employer"),
        _("Contact"),
        _("Stage reached"),
        _("State"),
        _("No received"),
        _("Replied"),
        _("Asked for feedback"),
        _("Feedback in"),
        _("Recruiter"),
    ]


class Told:
    """The words and the clock of a reader, looked up once for all rows."""

    def __init__(self, *, zone: ZoneInfo, states: Mapping[str, str], stages: Mapping[str, str]) -> None:
        self.zone, self.states, self.stages = zone, states, stages

    @classmethod
    def for_reader(cls, reader: User) -> Told:
        states = {value: str(label) for value, label in Status.choices}
        return cls(zone=ZoneInfo(reader.time_zone), states=states, stages={v: str(label) for v, label in Stage.choices})

    def row(self, row: tuple[Any, ...]) -> list[str]:
        candidate, position, employer, contact, stage, status, *times, recruiter = row
        said = [candidate, position, employer, contact, self.stages[stage], self.states[status]]
        return [harmless(cell or "") for cell in (*said, *map(self.moment, times), recruiter)]

    def moment(self, at: datetime | None) -> str:
        return at.astimezone(self.zone).strftime("%Y-%m-%d %H:%M") if at else ""


def written(heading: list[str], rows: Iterable[tuple[Any, ...]], told: Told) -> Iterator[str]:
    # Every cell is quoted: where a spreadsheet splits at semicolons, a name cannot begin a cell of its own.
    writer = csv.writer(Echo(), quoting=csv.QUOTE_ALL)
    yield BYTE_ORDER_MARK + writer.writerow(heading)
    for row in rows:
        yield writer.writerow(told.row(row))


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would take it for a formula."""
    return "'" + cell if cell.lstrip(" ").startswith(FORMULAS) else cell
