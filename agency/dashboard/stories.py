"""Everything after each no of one candidate, as their recruiter may see it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch

from candidates.models import Application, User
from replies.models import Conversation
from replies.next_steps import newest
from replies.statuses import Status
from replies.timeline import Entry, tell_each


@dataclass(frozen=True)
class Chapter:
    """What followed one no, in the order in which it happened."""

    conversation: Conversation
    entries: list[Entry]


@dataclass(frozen=True)
class Story:
    """The noes, the newest first, and the applications that have none."""

    chapters: list[Chapter]
    in_progress: list[Application]


def story_of(candidate: User, *, reader: User) -> Story:
    """Seven queries, however long the story is. The reflection is no part of it."""
    told = list(conversations_of(candidate, reader=reader))
    chapters = [Chapter(one, entries) for one, entries in zip(told, tell_each(told), strict=True)]
    return Story(chapters, [one for one in applications_of(candidate, reader=reader) if is_in_progress(one)])


def conversations_of(candidate: User, *, reader: User) -> list[Conversation]:
    mine = Conversation.objects.visible_to(reader).filter(candidate=candidate).newest_first()
    return list(mine.with_what_a_page_shows().select_related("rejection__undone_by"))


def applications_of(candidate: User, *, reader: User) -> list[Application]:
    """Each with the newest of its conversations in `newest`, if it has one."""
    mine = Application.objects.visible_to(reader).filter(candidate=candidate).newest_first()
    return list(mine.select_related("employer").prefetch_related(Prefetch("conversations", newest(), to_attr="newest")))


def is_in_progress(application: Application) -> bool:
    return all(conversation.status == Status.CLOSED for conversation in application.newest)
