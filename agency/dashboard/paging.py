"""Pages by where they begin, not by how much to skip: page 2,000 costs what page 2 costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core import signing
from django.db.models import Q, QuerySet

PAGE_SIZE = 50


class BadPlace(Exception):
    """A page token that we did not hand out, or that belongs to another order of the list."""


@dataclass(frozen=True)
class Sort:
    """By one column that is never null, then by id. `column` may cross a join: "candidate__name"."""

    column: str
    descending: bool = False

    def ordered(self, rows: QuerySet, *, backwards: bool = False) -> QuerySet:
        sign = "-" if self.descending != backwards else ""
        return rows.order_by(f"{sign}{self.column}", f"{sign}id")

    def beyond(self, place: Place, *, backwards: bool = False) -> Q:
        """What comes after `place` in this order (before it: `backwards`).

        The first condition repeats what follows from the second, so that PostgreSQL starts in the index at the place.
        """
        way = "lt" if self.descending != backwards else "gt"
        at = Q(**{f"{self.column}__{way}e": place.value})
        return at & (Q(**{f"{self.column}__{way}": place.value}) | Q(**{f"id__{way}": place.id}))


@dataclass(frozen=True)
class Place:
    """Where in an order a row stands."""

    value: Any
    id: str

    def token(self, sort: Sort) -> str:
        """Signed, so that nothing but our own places is ever read back."""
        value = self.value.isoformat() if isinstance(self.value, datetime) else self.value
        return signing.dumps([value, str(self.id)], salt=salt_of(sort))

    @classmethod
    def read(cls, token: str, *, sort: Sort) -> Place:
        """Raises BadPlace."""
        try:
            value, row = signing.loads(token, salt=salt_of(sort))
        except (signing.BadSignature, ValueError) as error:
            raise BadPlace from error
        return cls(datetime.fromisoformat(value) if sort.column.endswith("_at") else value, row)


def salt_of(sort: Sort) -> str:
    return f"agency.dashboard.paging.{sort.column}.{sort.descending}"


@dataclass(frozen=True)
class Pageful:
    """One page of rows, and the tokens of its neighbours: "" where there is none."""

    rows: list[Any]
    before: str = ""
    after: str = ""


def page_of(rows: QuerySet, *, sort: Sort, asked: Mapping[str, str], size: int = PAGE_SIZE) -> Pageful:
    """The page that the address asks for by `after` or `before`; the first without either. One query. Raises BadPlace.

    The rows may be model instances or `.values()`.
    """
    if token := asked.get("before"):
        return page_before(Place.read(token, sort=sort), rows, sort=sort, size=size)
    if token := asked.get("after"):
        rows = rows.filter(sort.beyond(Place.read(token, sort=sort)))
    found = list(sort.ordered(rows)[: size + 1])
    shown = found[:size]
    return Pageful(
        shown,
        before=token_of(shown[:1], sort) if token else "",
        after=token_of(shown[-1:], sort) if len(found) > size else "",
    )


def page_before(place: Place, rows: QuerySet, *, sort: Sort, size: int) -> Pageful:
    """The page that ends where `place` begins: read backwards, shown forwards."""
    found = list(sort.ordered(rows.filter(sort.beyond(place, backwards=True)), backwards=True)[: size + 1])
    shown = found[:size][::-1]
    return Pageful(
        shown,
        before=token_of(shown[:1], sort) if len(found) > size else "",
        after=token_of(shown[-1:], sort),
    )


def token_of(rows: list[Any], sort: Sort) -> str:
    """The token of the place of the only row given; "" where there is none."""
    return Place(value_of(rows[0], sort.column), value_of(rows[0], "id")).token(sort) if rows else ""


def value_of(row: Any, column: str) -> Any:
    """A column of a row; of a dictionary of values under the column's own name."""
    if isinstance(row, dict):
        return row[column]
    for name in column.split("__"):
        row = getattr(row, name)
    return row
