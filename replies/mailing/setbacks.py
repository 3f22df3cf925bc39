"""What follows when a mail to an employer will never arrive: the address is marked, and people are told."""

from datetime import datetime
from urllib.parse import urljoin

import structlog
from django.conf import settings
from django.urls import reverse

from candidates.models import Contact, User
from replies.mailing import letters
from replies.mailing.addresses import NoAddress, usable_address
from replies.models import Conversation, Message
from replies.statuses import MessageKind

log = structlog.get_logger(__name__)

TO_EMPLOYERS = (MessageKind.REPLY, MessageKind.REMINDER)


def follow_failure(*, message: Message, said: str, of_recipient: bool, now: datetime) -> None:
    """Marks the contact whose address was refused, and tells candidate and recruiter, in the failure's transaction.

    Nothing follows for mail to our own people: there is nobody left to tell by mail.
    """
    if message.kind not in TO_EMPLOYERS or message.conversation is None:
        return
    if of_recipient:
        mark_address(conversation=message.conversation, address=message.to_address, now=now)
    for person in (message.conversation.candidate, message.conversation.recruiter):
        if person is not None and person.is_active:
            tell(person=person, message=message, conversation=message.conversation, said=said, now=now)


def mark_address(*, conversation: Conversation, address: str, now: datetime) -> int:
    """Nothing is sent to this address of the employer any more. Returns how many contacts have it."""
    contacts = Contact.objects.filter(employer=conversation.employer_id, bounced_at__isnull=True).exclude(email="")
    same = [contact.pk for contact in contacts if is_same(contact.email, address)]
    return Contact.objects.filter(pk__in=same).update(bounced_at=now)


def is_same(one: str, other: str) -> bool:
    try:
        return usable_address(one).lower() == usable_address(other).lower()
    except NoAddress:
        return False


def tell(*, person: User, message: Message, conversation: Conversation, said: str, now: datetime) -> None:
    context = {
        "conversation": conversation,
        "is_candidate": person.pk == conversation.candidate_id,
        "to_address": message.to_address,
        "said": said,
        "link": urljoin(settings.SITE_URL, reverse("conversation", args=[conversation.pk])),
    }
    # The time is in the key: sent again and failed again is worth telling again.
    key = f"failed:{message.pk}:{person.pk}:{now:%Y%m%dT%H%M%S}"
    try:
        letters.queue_notice(template="reply_failed", context=context, key=key, now=now, person=person)
    except NoAddress:
        log.warning("person_without_address", person=str(person.pk))
