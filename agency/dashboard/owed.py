"""Requests for feedback that nobody has answered yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from agency.dashboard.paging import Sort, page_of
from agency.dashboard.spans import day, in_days
from candidates.models import User
from candidates.stages import Stage
from replies.models import Conversation
from replies.models.conversation import ConversationQuerySet
from replies.nudging.limits import Policy
from replies.statuses import Status

OLDEST_FIRST = Sort("asked_at")
COLUMNS = (
    "id",
    "asked_at",
    "candidate__name",
    "recruiter__name",
    "employer__name",
    "application__position",
    "application__stage",
    "rejection__contact__name",
)


@dataclass(frozen=True, kw_only=True)
class Request:
    """One open question to an employer."""

    id: UUID
    candidate: str
    stage: str
    position: str
    employer: str
    contact: str
    recruiter: str
    asked: str
    open_for: str
    is_late: bool


@dataclass(frozen=True)
class Queue:
    """A page of requests; `count` is of all pages."""

    requests: list[Request]
    count: int
    before: str
    after: str


def open_requests(reader: User) -> ConversationQuerySet:
    """Conversations that `reader` looks after and in which feedback was asked for and has not come."""
    return Conversation.objects.visible_to(reader).filter(status=Status.ASKED)


def requests_of(reader: User, *, at: Mapping[str, str], policy: Policy, now: datetime) -> Queue:
    """The page that `at` names, the oldest request first. Two queries. Raises BadPlace."""
    mine = open_requests(reader)
    found = page_of(mine.values(*COLUMNS), sort=OLDEST_FIRST, asked=at)
    requests = [request_of(row, policy=policy, now=now) for row in found.rows]
    return Queue(requests, mine.count(), found.before, found.after)


def request_of(row: Mapping[str, Any], *, policy: Policy, now: datetime) -> Request:
    age = now - row["asked_at"]
    return Request(
        id=row["id"],
        candidate=row["candidate__name"],
        stage=str(Stage(row["application__stage"]).label),
        position=row["application__position"],
        employer=row["employer__name"],
        contact=row["rejection__contact__name"] or "",
        recruiter=row["recruiter__name"] or "",
        asked=day(row["asked_at"], now=now),
        open_for=in_days(age),
        is_late=age > policy.feedback_owed_after,
    )
