"""The hiring manager's way in: a signed link, good for sixty days, for this one question and nothing else."""

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.urls import reverse

from replies.models import Conversation
from replies.statuses import STANDING

LASTS = timedelta(days=60)
SALT = "replies.feedback-page"


class LinkRefused(Exception):
    """`code` is "unknown" (forged, or its conversation is gone or closed) or "expired"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def feedback_token(conversation: Conversation) -> str:
    """The signed text in the link."""
    return signing.dumps(conversation.pk.hex, salt=SALT)


def feedback_link(conversation: Conversation) -> str:
    """The whole address, for a mail."""
    return f"{settings.SITE_URL}{reverse('feedback_page', args=[feedback_token(conversation)])}"


def conversation_behind(token: str) -> Conversation:
    """The conversation that the link asks about. Raises LinkRefused."""
    try:
        key = signing.loads(token, salt=SALT, max_age=LASTS)
    except signing.SignatureExpired as error:
        raise LinkRefused("expired") from error
    except signing.BadSignature as error:
        raise LinkRefused("unknown") from error
    found = Conversation.objects.filter(pk=UUID(key), status__in=STANDING).with_what_a_page_shows().first()
    if found is None:
        raise LinkRefused("unknown")
    return found
