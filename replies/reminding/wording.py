"""The words of a nudge: one mail for all that a person is to be reminded of, in their language and their time."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import timezone, translation

from candidates.models import User
from replies.mailing.nudge_mails import NudgeMail
from replies.models import Conversation
from replies.nudging.quiet_hours import zone_named
from replies.reminding import links
from replies.reminding.deciding import Plan
from replies.statuses import NudgeKind

# What a mail lists; of the others it says how many they are.
LISTED = 10

type Due = Sequence[tuple[Conversation, Plan]]


def nudge_mail(person: User, due: Due, *, by: User | None = None) -> NudgeMail:
    """The mail to `person` about all of `due` (not empty). `by`: the recruiter who asked for it by hand, if one did."""
    template = "nudge_recruiter" if due[0][1].kind == NudgeKind.FEEDBACK_OWED else "nudge_candidate"
    first, plan = due[0]
    stop_link = links.stop_link(person)
    zone: ZoneInfo = zone_named(person.time_zone)
    with translation.override(person.language), timezone.override(zone):
        context = {"person": person, "by": by, "agency": settings.AGENCY_NAME, "stop_link": stop_link, **_things(due)}
        return NudgeMail(
            person=person,
            subject=" ".join(render_to_string(f"emails/{template}.subject.txt", context).split()),
            text=render_to_string(f"emails/{template}.txt", context).strip() + "\n",
            html=render_to_string(f"emails/{template}.html", context),
            stop_link=stop_link,
            key=f"nudge:{first.pk}:{plan.kind}:{plan.number}",
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
