"""Mail that really leaves, to the sink of tests/smtp_sink.py, with little patience."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.db.models.functions import Now

from candidates.models import Contact, User
from replies.mailing import letters
from replies.mailing.smtp_line import Line, Patience
from replies.models import Conversation, Message

SHORT = Patience(connect=1, command=1, answer=1)


@pytest.fixture
def line(smtp_sink) -> Iterator[Line]:
    """A line to the sink that gives up after a second."""
    line = Line(settings.MAIL_SERVER, name="tests.example.test", patience=SHORT)
    yield line
    line.drop()


@pytest.fixture
def a_reply(conversation: Conversation, now: datetime) -> Callable[..., Message]:
    """Queues a reply to the contact; `to` is the local part, which tells the sink how to behave."""

    def queue(*, to: str = "ok", **fields) -> Message:
        address = f"{to}@northwind.example.test"
        Contact.objects.filter(pk=conversation.rejection.contact_id or conversation.application.contact_id).update(
            email=address
        )
        fresh = Conversation.objects.get(pk=conversation.pk)
        given = {"subject": "Amina Yusuf – Operations Analyst", "body": "Dear Dana,\n\nThank you.\n\nAmina"}
        return letters.queue_reply(conversation=fresh, now=now, **(given | fields))

    return queue


@pytest.fixture
def a_notice(owner: User, now: datetime) -> Callable[..., Message]:
    """Queues a sign-in code for the owner."""

    def queue(*, to: str = "ok", key: str = "code:1", code: str = "K7QX-2M9P") -> Message:
        return letters.queue_notice(
            template="account/sign_in_code",
            context={"code": code},
            key=key,
            now=now,
            person=owner,
            to_address=f"{to}@people.example.test",
        )

    return queue


@pytest.fixture
def a_nudge(owner: User, now: datetime) -> Callable[..., Message]:
    """Queues a nudge for the owner."""

    def queue(*, to: str = "ok", key: str = "nudge:1") -> Message:
        owner.email = f"{to}@people.example.test"
        return letters.queue_nudge(
            person=owner,
            template="account/already_here",
            context={"email": owner.email, "password_reset_url": "http://testserver/x"},
            key=key,
            now=now,
            stop_url="http://testserver/nudges/stop/a-token/",
        )

    return queue


def end_lease(message: Message) -> None:
    """As if two minutes had gone by since the sender took the mail and died."""
    Message.objects.filter(pk=message.pk).update(lease_until=Now() - timedelta(seconds=1))


def fresh(message: Message) -> Message:
    return Message.objects.get(pk=message.pk)
