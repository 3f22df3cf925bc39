"""The outbox: rows that are mails to be. The only writer of a message's state."""

from datetime import datetime

from replies.models import Conversation, Message
from replies.statuses import MessageState


def cancel_unsent(*, conversation: Conversation, now: datetime) -> int:
    """Cancels what has not begun to leave. Returns how many mails that were."""
    unsent = Message.objects.filter(conversation=conversation, state=MessageState.QUEUED)
    return unsent.update(state=MessageState.CANCELLED, next_try_at=None)
