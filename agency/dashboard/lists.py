"""The conversations of a list, told as lines: each value is ready to be shown, so that the template only places it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _

from agency.dashboard.filters import TABS, Filter
from agency.dashboard.paging import Pageful, page_of
from agency.dashboard.spans import day, in_days, in_hours
from candidates.models import User
from candidates.stages import Stage
from replies.models import Conversation
from replies.models.conversation import ConversationQuerySet
from replies.nudging.limits import Policy
from replies.statuses import Status
from replies.templatetags.letters import CHIPS

COLUMNS = (
    "id",
    "status",
    "nudges_sent",
    "received_at",
    "replied_at",
    "asked_at",
    "candidate__name",
    "recruiter__name",
    "employer__name",
    "application__position",
    "application__stage",
    "rejection__contact__name",
)


@dataclass(frozen=True)
class Tab:
    name: str
    words: str
    count: int
    query: str
    is_here: bool


@dataclass(frozen=True, kw_only=True)
class Line:
    """One conversation as a row. `does` is what its one action is: "nudge", "log", "read" or "open"."""

    id: UUID
    candidate: str
    stage: str
    position: str
    employer: str
    contact: str
    recruiter: str
    state: str
    chip: str
    replied: str
    waiting: str
    is_late: bool
    does: str
    action: str
    address: str
    there: str
    told: str = ""


@dataclass(frozen=True)
class Listing:
    """A page of lines and its neighbours."""

    lines: list[Line]
    before: str
    after: str


def tabs_of(reader: User, *, asked: Filter) -> list[Tab]:
    """Each tab with its exact count, under the same search. One aggregate over the reader's own conversations."""
    searched = asked.searched(Conversation.objects.visible_to(reader)).order_by()
    counts = dict(searched.values_list("status").annotate(Count("id")))
    return [
        Tab(
            name=name,
            words=words,
            count=sum(counts.get(status, 0) for status in statuses),
            query=asked.but(tab=name).query,
            is_here=name == asked.tab,
        )
        for name, (words, statuses) in TABS.items()
    ]


def listing_of(reader: User, *, asked: Filter, at: Mapping[str, str], policy: Policy, now: datetime) -> Listing:
    """The page that `at` (a query string's `after` or `before`) names. One query. Raises BadPlace."""
    chosen = asked.chosen(Conversation.objects.visible_to(reader)).values(*COLUMNS)
    found: Pageful = page_of(chosen, sort=asked.order, asked=at)
    return Listing([line_of(row, policy=policy, now=now) for row in found.rows], found.before, found.after)


def one_line(conversations: ConversationQuerySet, pk: UUID, *, told: str, policy: Policy, now: datetime) -> Line:
    """The line of one conversation after something was done to it; `told` stands in place of the action."""
    row = conversations.values(*COLUMNS).get(pk=pk)
    return replace(line_of(row, policy=policy, now=now), told=told)


def line_of(row: Mapping[str, Any], *, policy: Policy, now: datetime) -> Line:
    waits = waiting_since(row)
    there = reverse("conversation", args=[row["id"]])
    does, action, address = action_of(row, policy=policy, there=there)
    return Line(
        id=row["id"],
        candidate=row["candidate__name"],
        stage=str(Stage(row["application__stage"]).label),
        position=row["application__position"],
        employer=row["employer__name"],
        contact=row["rejection__contact__name"] or "",
        recruiter=row["recruiter__name"] or "",
        state=str(Status(row["status"]).label),
        chip=CHIPS[Status(row["status"])],
        replied=replied_in_words(row, now=now),
        waiting=in_days(now - waits) if waits else "",
        is_late=is_late(row, policy=policy, now=now),
        does=does,
        action=action,
        address=address,
        there=there,
    )


def waiting_since(row: Mapping[str, Any]) -> datetime | None:
    """Since when somebody is waited for: the employer since the question, the candidate since the no."""
    match row["status"]:
        case Status.ASKED:
            return row["asked_at"]
        case Status.WAITING:
            return row["received_at"]
    return None


def is_late(row: Mapping[str, Any], *, policy: Policy, now: datetime) -> bool:
    return row["status"] == Status.ASKED and now - row["asked_at"] > policy.feedback_owed_after


def replied_in_words(row: Mapping[str, Any], *, now: datetime) -> str:
    if not row["replied_at"]:
        return ""
    took: timedelta = row["replied_at"] - row["received_at"]
    return _("%(day)s, %(time)s after") % {"day": day(row["replied_at"], now=now), "time": in_hours(took)}


def action_of(row: Mapping[str, Any], *, policy: Policy, there: str) -> tuple[str, str, str]:
    """What may be done from the row: its kind, its words, and where it leads."""
    first = row["candidate__name"].split(" ")[0]
    match row["status"]:
        case Status.WAITING if row["nudges_sent"] < policy.max_per_conversation:
            return "nudge", _("Nudge %(name)s") % {"name": first}, reverse("dashboard_nudge", args=[row["id"]])
        case Status.ASKED:
            return "log", _("Write down feedback"), reverse("feedback_log", args=[row["id"]])
        case Status.ANSWERED:
            return "read", _("Read"), there
    return "open", _("Open"), there
