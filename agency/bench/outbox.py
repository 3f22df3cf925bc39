"""Mail out of the outbox, beside a bare smtplib loop over the same bytes on one connection."""

import smtplib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from django.conf import settings
from django.db import transaction

from agency.bench.measuring import Figure, wall_seconds
from agency.bench.rows import Desk
from replies.mailing import delivery, letters
from replies.models import Message
from replies.statuses import MessageKind, MessageState

NUDGES = 400
BODY = "Dear hiring team,\n\nthank you for your time, and for letting me know.\n\nWith kind regards,\nAmina Yusuf"


def measure(desk: Desk, *, now: datetime) -> Iterator[Figure]:
    for what, kind, queue in (
        ("replies", MessageKind.REPLY, queue_replies),
        ("nudges", MessageKind.NUDGE, queue_nudges),
        ("notices", MessageKind.NOTICE, queue_notices),
    ):
        queue(desk, now=now)
        mails = list(Message.objects.filter(kind=kind, state=MessageState.QUEUED))
        plain = wall_seconds(lambda mails=mails: send_bare(mails)) / len(mails)
        ours = wall_seconds(lambda kind=kind: send_all(kind, now=now)) / len(mails)
        left = Message.objects.filter(kind=kind).exclude(state=MessageState.SENT).count()
        if left:
            raise RuntimeError(f"{left} {what} were not sent")
        name = f"a bare smtplib loop ({1 / plain:,.0f} a second)"
        yield Figure(f"{what} from the outbox, one process", f"{1 / ours:,.0f} a second", ours / plain, name)


@transaction.atomic
def queue_replies(desk: Desk, *, now: datetime) -> None:
    for conversation in desk.conversations:
        letters.queue_reply(conversation=conversation, subject="Thank you", body=BODY, now=now)


def queue_nudges(desk: Desk, *, now: datetime) -> None:
    def one(number: int) -> None:
        conversation = desk.conversations[number % len(desk.conversations)]
        letters.queue_nudge(
            person=conversation.candidate,
            template="answer_came",
            context={"conversation": conversation, "link": settings.SITE_URL},
            key=f"bench-nudge-{number}",
            now=now,
            stop_url=f"{settings.SITE_URL}/nudges/stop/bench/",
        )

    queue_many(one)


def queue_notices(desk: Desk, *, now: datetime) -> None:
    def one(number: int) -> None:
        conversation = desk.conversations[number % len(desk.conversations)]
        letters.queue_notice(
            person=conversation.candidate,
            template="answer_came",
            context={"conversation": conversation, "link": settings.SITE_URL},
            key=f"bench-notice-{number}",
            now=now,
        )

    queue_many(one)


@transaction.atomic
def queue_many(one: Callable[[int], None]) -> None:
    for number in range(NUDGES):
        one(number)


def send_bare(mails: Sequence[Message]) -> None:
    with smtplib.SMTP(settings.MAIL_SERVER.host, settings.MAIL_SERVER.port) as line:
        for mail in mails:
            line.sendmail(mail.from_address, [mail.to_address], bytes(mail.raw))


def send_all(kind: MessageKind, *, now: datetime) -> None:
    while delivery.deliver_due(kinds=[kind], now=now):
        pass
