"""The signed words in a nudge's links. Each is good for one purpose, and for a year and a bit."""

from datetime import timedelta
from uuid import UUID

from django.core import signing

from candidates.models import User
from replies.models import Conversation

GOOD_FOR = timedelta(days=400)
STOP = "replies.reminding.stop"
LATER = "replies.reminding.later"


class UnknownToken(LookupError):
    """The link was changed, is too old, or was made for something else."""


def stop_token(person: User) -> str:
    """For "no more nudges" to this person, without signing in."""
    return _sign(person.pk, purpose=STOP)


def later_token(conversation: Conversation) -> str:
    """For "not now" about this conversation, without signing in."""
    return _sign(conversation.pk, purpose=LATER)


def person_of(token: str) -> User:
    """Whom a stop token is for. Raises UnknownToken."""
    try:
        return User.objects.get(pk=_read(token, purpose=STOP))
    except User.DoesNotExist as gone:
        raise UnknownToken from gone


def conversation_of(token: str) -> Conversation:
    """Which conversation a later token is about. Raises UnknownToken."""
    try:
        return Conversation.objects.select_related("candidate", "employer", "application").get(
            pk=_read(token, purpose=LATER)
        )
    except Conversation.DoesNotExist as gone:
        raise UnknownToken from gone


def _sign(key: UUID, *, purpose: str) -> str:
    return signing.TimestampSigner(salt=purpose).sign(key.hex)


def _read(token: str, *, purpose: str) -> UUID:
    try:
        return UUID(hex=signing.TimestampSigner(salt=purpose).unsign(token, max_age=GOOD_FOR))
    except (signing.BadSignature, ValueError) as bad:
        raise UnknownToken from bad
