"""What people may see and do about a mail that is on its way, in doubt, or did not arrive."""

from dataclasses import dataclass

from replies.mailing.outbox import NotPossible, confirm_arrived, send_again
from replies.mailing.setbacks import TO_EMPLOYERS
from replies.models import Message
from replies.statuses import MessageState

__all__ = ["NotPossible", "Standing", "confirm_arrived", "send_again", "standing_of"]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """For the page: the state in words, whether it needs a person, and which of the two buttons to show.

    `server_said` is empty unless the mail failed or was put off.
    """

    state: MessageState
    words: str
    needs_a_look: bool
    may_send_again: bool
    may_confirm_arrived: bool
    server_said: str


def standing_of(message: Message) -> Standing:
    """How a mail to an employer stands."""
    state = MessageState(message.state)
    is_ours_to_mend = message.kind in TO_EMPLOYERS
    in_doubt = is_ours_to_mend and state == MessageState.IN_DOUBT
    failed = is_ours_to_mend and state == MessageState.FAILED
    return Standing(
        state=state,
        words=str(state.label),
        needs_a_look=in_doubt or failed,
        may_send_again=in_doubt or failed,
        may_confirm_arrived=in_doubt,
        server_said=message.server_said if state in (MessageState.FAILED, MessageState.QUEUED) else "",
    )
