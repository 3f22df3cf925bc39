"""One mail for all that a person is to be reminded of, in their language and their time."""

from collections.abc import Sequence
from datetime import datetime

from candidates.models import User
from replies.mailing import letters
from replies.models import Conversation, Message
from replies.reminding import links
from replies.reminding.deciding import Plan
from replies.statuses import NudgeKind

# What a mail lists; of the others it says how many they are.
LISTED = 10

type Due = Sequence[tuple[Conversation, Plan]]


def queue_mail(person: User, due: Due, *, by: User | None, now: datetime) -> Message:
    """Queues the mail to `person` about all of `due` (not empty). `by`: the recruiter who asked for it by hand, if any.

    Raises letters.NoAddress.
    """
    first, plan = due[0]
    return letters.queue_nudge(
        person=person,
        template="nudge_recruiter" if plan.kind == NudgeKind.FEEDBACK_OWED else "nudge_candidate",
        context={"by": by, **_things(due)},
        key=f"nudge:{first.pk}:{plan.kind}:{plan.number}",
        now=now,
        stop_url=links.stop_link(person),
        conversation=first if len(due) == 1 else None,
    )


def _things(due: Due) -> dict[str, object]:
    """What the templates list."""
    things = [
        {
            "conversation": conversation,
            "write": links.composer_link(conversation),
            "read": links.conversation_link(conversation),
            "later": links.later_link(conversation),
            "has_draft": hasattr(conversation, "draft"),
            "is_last": plan.look_again_at is None,
        }
        for conversation, plan in due[:LISTED]
    ]
    return {"things": things, "count": len(due), "others": len(due) - len(things), "queue": links.queue_link()}
