"""A mail that came in: kept raw, once, before anything is read from it; read by a task afterwards."""

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from django.db import IntegrityError, transaction

from replies.mailing import answering
from replies.mailing.doorbell import ring_on_commit
from replies.models import Conversation, Direction, InboundMail, Message
from replies.reading.answer import read_answer
from replies.reading.mail import Mail, read_mail

log = structlog.get_logger(__name__)

READ_TASK = "replies.mailing.read_inbound"
# c+<token>@domain; mail servers may change the case.
TOKEN = re.compile(r"^c\+([0-9a-f]{32})@", re.IGNORECASE)
# A mail that no task has read by then is read by the sweep.
PATIENCE = timedelta(seconds=15)


@transaction.atomic
def keep(
    *, raw: bytes, provider: str, recipients: Sequence[str], now: datetime, event_id: str = ""
) -> InboundMail | None:
    """Stores the mail once and rings for it to be read. Returns None when it is here already.

    The same mail by the same Message-ID and bytes, or the same event of the same provider, is stored once, whichever
    way and however often it comes.
    """
    digest = hashlib.sha256(raw).hexdigest()
    mail = InboundMail(
        provider=provider,
        provider_event_id=event_id[:255],
        message_id=read_mail(raw).message_id[:998],
        sha256=digest,
        recipients=[recipient.replace("\x00", "") for recipient in recipients if recipient],
        raw=raw,
        received_at=now,
    )
    try:
        with transaction.atomic():
            mail.save(force_insert=True)
    except IntegrityError:
        log.info("inbound mail came again", provider=provider)
        return None
    ring_on_commit(task=READ_TASK, pk=mail.pk)
    return mail


def read_unread(*, now: datetime, limit: int = 200) -> int:
    """Reads what no task has read: the broker may have lost its ring. Returns how many mails that were."""
    unread = InboundMail.objects.filter(read_at__isnull=True, received_at__lt=now - PATIENCE)
    keys = list(unread.order_by("received_at").values_list("pk", flat=True)[:limit])
    for key in keys:
        read(pk=key, now=now)
    return len(keys)


@transaction.atomic
def read(*, pk: object, now: datetime) -> InboundMail | None:
    """Reads one stored mail and does what follows from it. A second call for the same mail does nothing."""
    inbound = InboundMail.objects.select_for_update().filter(pk=pk, read_at__isnull=True).first()
    if inbound is None:
        return None
    mail = read_mail(bytes(inbound.raw))
    conversation = find_conversation(mail=mail, recipients=inbound.recipients)
    inbound.outcome = "unmatched"
    if conversation is not None and is_here_already(mail=mail, conversation=conversation):
        inbound.outcome = "again"
    elif conversation is not None:
        answer = read_answer(mail)
        inbound.outcome = answering.take(conversation=conversation, inbound=inbound, mail=mail, answer=answer, now=now)
    inbound.read_at = now
    inbound.save(update_fields=["outcome", "read_at"])
    log.info("inbound mail read", inbound=str(inbound.pk), outcome=inbound.outcome)
    return inbound


def is_here_already(*, mail: Mail, conversation: Conversation) -> bool:
    """The same mail by another way, with other bytes: a mailbox and a webhook both had it."""
    if not mail.message_id:
        return False
    return conversation.messages.filter(direction=Direction.IN, message_id=mail.message_id).exists()


def find_conversation(*, mail: Mail, recipients: Sequence[str]) -> Conversation | None:
    """By the token in an address it was sent to; else by the Message-ID of ours that it answers."""
    tokens = [found[1].lower() for address in (*recipients, *mail.to) if (found := TOKEN.match(address.strip("<> ")))]
    conversations = Conversation.objects.select_related(
        "candidate", "recruiter", "employer", "application", "rejection"
    )
    found = conversations.filter(address_token__in=tokens).first() if tokens else None
    return found or find_by_thread(mail=mail)


def find_by_thread(*, mail: Mail) -> Conversation | None:
    """The conversation of the newest mail of ours among those that this one refers to."""
    named = [f"<{one.strip('<> ')}>" for one in (mail.in_reply_to, *mail.references) if one]
    ours = Message.objects.going_out().filter(message_id__in=named, conversation__isnull=False)
    message = ours.select_related("conversation").order_by("-created_at").first()
    return message.conversation if message else None
