"""Candidates as their recruiter sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from agency.dashboard.filters import read_words
from agency.dashboard.paging import Sort, page_of
from agency.dashboard.spans import day
from candidates.models import Application, User
from replies.models import Conversation

BY_NAME = Sort("name")


@dataclass(frozen=True, kw_only=True)
class Person:
    """One candidate as a row."""

    id: UUID
    name: str
    email: str
    recruiter: str
    applications: int
    last_no: str
    last_employer: str


@dataclass(frozen=True)
class People:
    """A page of candidates; `count` is of all pages."""

    people: list[Person]
    count: int
    words: str
    before: str
    after: str


def people_of(reader: User, *, asked: Mapping[str, str], now: datetime) -> People:
    """The page of candidates that a query string (`q`, `after`, `before`) names. Two queries.

    Raises BadFilter and BadPlace.
    """
    words = read_words(asked)
    mine = searched(User.objects.visible_to(reader), words)
    found = page_of(with_their_noes(mine, reader=reader), sort=BY_NAME, asked=asked)
    people = [person_of(row, now=now) for row in found.rows]
    return People(people, mine.count(), words, found.before, found.after)


def searched(candidates: QuerySet[User], words: str) -> QuerySet[User]:
    """Those in whose name or address each word stands."""
    for word in words.split():
        candidates = candidates.filter(Q(name__icontains=word) | Q(email__icontains=word))
    return candidates


def with_their_noes(candidates: QuerySet[User], *, reader: User) -> QuerySet[User]:
    """Rows of values; of applications and noes, those that the reader may see."""
    applications = Application.objects.visible_to(reader).filter(candidate=OuterRef("pk"))
    noes = Conversation.objects.visible_to(reader).standing().filter(candidate=OuterRef("pk")).newest_first()
    counted = applications.order_by().values("candidate").annotate(number=Count("pk")).values("number")
    return candidates.values("id", "name", "email", "recruiter__name").annotate(
        applications_seen=Coalesce(Subquery(counted), 0),
        last_no=Subquery(noes.values("received_at")[:1]),
        last_employer=Subquery(noes.values("employer__name")[:1]),
    )


def person_of(row: Mapping[str, Any], *, now: datetime) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        email=row["email"],
        recruiter=row["recruiter__name"] or "",
        applications=row["applications_seen"],
        last_no=day(row["last_no"], now=now) if row["last_no"] else "",
        last_employer=row["last_employer"] or "",
    )
