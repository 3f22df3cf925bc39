"""What follows from a mail that was read: an answer, an automatic reply, or mail that came back."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse

from candidates.models import Contact, User
from replies import asking
from replies.addressing import contact_of
from replies.mailing import letters, outbox
from replies.models import Conversation, Direction, InboundMail, Message
from replies.reading.answer import Answer
from replies.reading.mail import Mail
from replies.statuses import FeedbackSource, MessageKind, MessageState, Status

KINDS = {
    "human": MessageKind.ANSWER,
    "empty": MessageKind.ANSWER,
    "auto_reply": MessageKind.AUTO_REPLY,
    "bounce": MessageKind.BOUNCE,
}


def take(*, conversation: Conversation, inbound: InboundMail, mail: Mail, answer: Answer, now: datetime) -> str:
    """Writes the mail into the conversation and acts on it. Returns its kind, for the log and the tray."""
    message = write_down(conversation=conversation, inbound=inbound, mail=mail, answer=answer, now=now)
    if answer.kind == "human":
        take_answer(conversation=conversation, message=message, now=now)
    if answer.kind == "bounce":
        take_bounce(conversation=conversation, message=message, answer=answer, now=now)
    return str(message.kind)


def write_down(
    *, conversation: Conversation, inbound: InboundMail, mail: Mail, answer: Answer, now: datetime
) -> Message:
    """The mail as a row of the conversation: what its writer wrote; the whole of it stays in `inbound`."""
    return Message.objects.create(
        conversation=conversation,
        direction=Direction.IN,
        kind=KINDS[answer.kind],
        state=MessageState.RECEIVED,
        from_name=mail.from_name[:200],
        from_address=mail.from_address[:320],
        to_address=(inbound.recipients or [""])[0][:320],
        subject=mail.subject[:400],
        text=answer.text,
        message_id=mail.message_id[:998],
        inbound=inbound,
        created_at=now,
        idempotency_key=f"inbound:{inbound.pk}",
    )


def take_answer(*, conversation: Conversation, message: Message, now: datetime) -> None:
    """Words of a person. They are the feedback where it was asked for, and an answer on the timeline in any case."""
    if conversation.status in (Status.ASKED, Status.ANSWERED):
        asking.take_feedback(
            conversation=conversation,
            words=asking.Words(text=message.text),
            source=FeedbackSource.MAIL,
            message=message,
            now=now,
        )
    tell(conversation=conversation, template="answer_came", message=message, now=now)


def take_bounce(*, conversation: Conversation, message: Message, answer: Answer, now: datetime) -> None:
    """Mail that came back for good: the address is marked, the mail is shown as not delivered, both are told."""
    if answer.bounce_class == "soft":
        return
    contact = contact_of(conversation)
    if contact and contact.email and answer.bounced_address in (None, contact.email):
        Contact.objects.filter(pk=contact.pk, bounced_at__isnull=True).update(bounced_at=now)
    reply = conversation.messages.going_out().filter(kind=MessageKind.REPLY).order_by("created_at").last()
    if reply is not None:
        outbox.mark_returned(message=reply, server_said=" ".join(message.text.split())[:300])
    tell(conversation=conversation, template="mail_came_back", message=message, now=now)


def tell(*, conversation: Conversation, template: str, message: Message, now: datetime) -> None:
    """A notice to the candidate and to the recruiter. It says that something came, never what: that is read inside."""
    for person in filter(None, (conversation.candidate, conversation.recruiter)):
        letters.queue_notice(
            template=template,
            context=context(conversation=conversation, person=person),
            key=f"{template}:{message.pk}:{person.pk}",
            person=person,
            conversation=conversation,
            now=now,
        )


def context(*, conversation: Conversation, person: User) -> dict[str, Any]:
    path = reverse("conversation", args=[conversation.pk])
    return {
        "conversation": conversation,
        "is_candidate": person.pk == conversation.candidate_id,
        "link": f"{settings.SITE_URL}{path}",
    }
