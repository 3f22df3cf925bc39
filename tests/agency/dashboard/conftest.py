"""Three desks with a no each, and the ways in which a conversation goes on."""

from datetime import timedelta

import pytest

from replies import asking, conversing
from replies.asking import Words
from replies.models import Conversation
from replies.statuses import FeedbackSource
from tests.cast import NOON, a_conversation, person


def a_no(candidate, *, ago=timedelta(0), **application) -> Conversation:
    """A no that came so long before noon of the cast's day, not replied to yet."""
    return a_conversation(candidate=candidate, now=NOON - ago + timedelta(hours=1), **application)


def replied(conversation, *, after=timedelta(hours=6), asked=False) -> Conversation:
    at = conversation.received_at + after
    conversing.mark_replied(conversation=conversation, asked=asked, look_again_at=None, now=at)
    if asked:
        asking.note_the_ask(conversation=conversation, now=at)
    return conversation


def answered(conversation, *, after=timedelta(days=3), text="More SQL next time.") -> Conversation:
    """Feedback came so long after the question."""
    at = (conversation.asked_at or conversation.received_at) + after
    asking.take_feedback(conversation=conversation, words=Words(text=text), source=FeedbackSource.MAIL, now=at)
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def desks(owner, colleague, stranger):
    """Amina is the recruiter's candidate, Oskar the colleague's, Beatriz the stranger's; each has one no."""
    oskar = person(name="Oskar Nilsson", recruiter=colleague)
    beatriz = person(name="Beatriz Sousa", recruiter=stranger)
    return {one.first_name: a_no(one) for one in (owner, oskar, beatriz)}
