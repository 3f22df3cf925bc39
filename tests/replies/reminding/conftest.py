from datetime import timedelta

import pytest

from replies.conversing import mark_replied
from replies.models import Conversation, Message
from replies.statuses import MessageKind


@pytest.fixture
def mails():
    """The nudges in the outbox, in the order in which they were queued: (address, subject)."""

    def listed():
        rows = Message.objects.filter(kind=MessageKind.NUDGE).order_by("id")
        return list(rows.values_list("to_address", "subject"))

    return listed


@pytest.fixture
def tomorrow(now):
    """A day after the rejection, and an hour: the first nudge is due; it is 14:00 in Berlin."""
    return now + timedelta(days=1, hours=1)


@pytest.fixture
def asked(conversation, now) -> Conversation:
    """The candidate replied and asked for feedback, on the day of the rejection."""
    return mark_replied(conversation=conversation, asked=True, look_again_at=now + timedelta(days=7), now=now)
