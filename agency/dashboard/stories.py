"""Everything after each no of one candidate, as their recruiter may see it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Prefetch

from candidates.models import Application, User
from replies.models import Conversation
from replies.next_steps import newest
from replies.statuses import Status


@dataclass(frozen=True)
class Story:
    """A candidate's conversations, the newest first, and the applications that stand without a no."""

    conversations: list[Conversation]
    open_applications: list[Application]


def story_of(candidate: User, *, reader: User) -> Story:
    """Three queries, however long the story is."""
    told = Conversation.objects.visible_to(reader).filter(candidate=candidate).newest_first()
    told = told.select_related("employer", "application", "rejection__contact").defer("rejection__words")
    applications = Application.objects.visible_to(reader).filter(candidate=candidate).newest_first()
    applications = applications.select_related("employer").prefetch_related(
        Prefetch("conversations", newest(), to_attr="newest")
    )
    return Story(list(told), [one for one in applications if is_open(one)])


def is_open(application: Application) -> bool:
    return all(conversation.status == Status.CLOSED for conversation in application.newest)
