"""What the doorbell asks a worker to do. A task gets a row's id, calls one function, and may run twice."""

import contextlib
from uuid import UUID

from celery import shared_task
from django.utils import timezone

from replies.mailing import delivery, receiving
from replies.mailing.outcomes import ChannelTrouble


def trouble_is_no_news() -> contextlib.suppress:
    """A blocked way out is logged where it is met, and the mail is back in the queue: the task has nothing to add."""
    return contextlib.suppress(ChannelTrouble)


@shared_task(name="replies.mailing.deliver_reply")
def deliver_reply(pk: str) -> None:
    """Sends one reply or reminder to an employer."""
    with trouble_is_no_news():
        delivery.deliver_one(pk=UUID(pk), now=timezone.now())


@shared_task(name="replies.mailing.deliver_notice")
def deliver_notice(pk: str) -> None:
    """Sends one notice, and others that wait."""
    with trouble_is_no_news():
        delivery.deliver_with_peers(pk=UUID(pk), now=timezone.now())


@shared_task(name="replies.mailing.deliver_nudge")
def deliver_nudge(pk: str) -> None:
    """Sends one nudge, and others that wait."""
    with trouble_is_no_news():
        delivery.deliver_with_peers(pk=UUID(pk), now=timezone.now())


@shared_task(name="replies.mailing.read_inbound")
def read_inbound(pk: str) -> None:
    """Reads one mail that came in."""
    receiving.read(pk=UUID(pk), now=timezone.now())
