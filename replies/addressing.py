"""To whom a reply goes."""

from django.db import transaction

from candidates.applying import name_contact
from candidates.models import Contact, Rejection
from replies.models import Conversation


def contact_of(conversation: Conversation) -> Contact | None:
    """Who said no, else the application's contact. None when nobody is known."""
    return conversation.rejection.contact or conversation.application.contact


def may_be_written_to(contact: Contact | None) -> bool:
    """Whether the portal can send to them: an address that is known and has not bounced."""
    return bool(contact and contact.email and not contact.bounced_at)


@transaction.atomic
def address_reply(*, conversation: Conversation, name: str, email: str) -> Contact | None:
    """Puts another name or address on the letter; the employer's contact is written down when new."""
    contact = name_contact(employer=conversation.employer, name=name, email=email)
    Rejection.objects.filter(pk=conversation.rejection_id).update(contact=contact)
    conversation.rejection.contact = contact
    return contact
