"""Where the links of a nudge lead."""

from django.conf import settings
from django.urls import reverse

from candidates.models import User
from replies.models import Conversation
from replies.reminding import tokens


def stop_link(person: User) -> str:
    """One click, no sign-in: no more nudges to this person."""
    return _absolute(reverse("stop_nudges", args=[tokens.stop_token(person)]))


def later_link(conversation: Conversation) -> str:
    """ "Not now", no sign-in: choose when to be reminded of this one."""
    return _absolute(reverse("put_off_nudge", args=[tokens.later_token(conversation)]))


def composer_link(conversation: Conversation) -> str:
    return _absolute(f"/conversations/{conversation.pk}/reply/")


def conversation_link(conversation: Conversation) -> str:
    return _absolute(f"/conversations/{conversation.pk}/")


def queue_link() -> str:
    """All the feedback that a recruiter waits for."""
    return _absolute("/dashboard/feedback/")


def _absolute(path: str) -> str:
    return settings.SITE_URL.rstrip("/") + path
