"""A heated letter is better sent tomorrow at nine: kept as it stood on the page, changed or taken back until then."""

from dataclasses import asdict
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

import structlog
from django.db import transaction

from replies import reminding, replying
from replies.conversing import CannotMove
from replies.drafting import LetterOnPage
from replies.endings import as_sent
from replies.mailing import letters
from replies.mailing.letters import NoAddress
from replies.models import Conversation, Draft
from replies.nudging.quiet_hours import zone_named
from replies.reminding.links import composer_link
from replies.replying import AlreadyReplied, Letter

log = structlog.get_logger(__name__)

HOUR = time(9)
# How long after it was to leave a resting letter may hold the nudges off.
GRACE = timedelta(days=1)


def tomorrow_at_nine(*, time_zone: str, now: datetime) -> datetime:
    """Nine o'clock of the next day where the candidate lives, in UTC."""
    zone = zone_named(time_zone)
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, HOUR, tzinfo=zone).astimezone(now.tzinfo)


@transaction.atomic
def sleep_on_it(*, conversation: Conversation, draft: Draft, letter: LetterOnPage, now: datetime) -> datetime:
    """Keeps the letter as it stands, to be sent tomorrow at nine. Returns when. Raises AlreadyReplied."""
    replying.take_the_floor(conversation=conversation)
    at = draft.send_at or tomorrow_at_nine(time_zone=conversation.candidate.time_zone, now=now)
    Draft.objects.filter(pk=draft.pk).update(send_at=at, resting=kept(as_sent(letter=letter, draft=draft)))
    draft.send_at = at
    try:
        reminding.snooze(conversation=conversation, by=conversation.candidate, until=at + GRACE, now=now)
    except reminding.CannotSnooze:
        log.info("nothing to hold off", conversation=str(conversation.pk))
    return at


def take_back(*, draft: Draft) -> bool:
    """The letter will not be sent by itself. False when it had left, or was not resting."""
    taken = Draft.objects.filter(pk=draft.pk, send_at__isnull=False).update(send_at=None, resting=None)
    draft.send_at = None
    return taken == 1


def send_rested(*, now: datetime, limit: int = 100) -> int:
    """Sends the letters whose night is over. Each in its own transaction; two rounds at once send each once."""
    due = Draft.objects.filter(send_at__lte=now).order_by("send_at").values_list("pk", flat=True)[:limit]
    return sum(send_one(pk=pk, now=now) for pk in list(due))


@transaction.atomic
def send_one(*, pk: object, now: datetime) -> bool:
    """Sends one rested letter, exactly as it stood. Not sent when it was taken back, replied to or closed meanwhile."""
    rested = Draft.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=pk, send_at__lte=now)
    draft = rested.select_related("conversation").first()
    if draft is None:
        return False
    conversation, letter = draft.conversation, unkept(draft.resting)
    take_back(draft=draft)
    try:
        with transaction.atomic():
            replying.send_reply(conversation=conversation, letter=letter, now=now)
    except (AlreadyReplied, CannotMove):
        return False
    except NoAddress:
        tell_that_it_stayed(conversation=conversation, now=now)
        return False
    return True


def tell_that_it_stayed(*, conversation: Conversation, now: datetime) -> None:
    """The address was lost over night: the candidate is told, and the draft is where it was."""
    letters.queue_notice(
        template="letter_stayed",
        context={"conversation": conversation, "link": composer_link(conversation)},
        key=f"letter_stayed:{conversation.pk}:{now:%Y-%m-%d}",
        person=conversation.candidate,
        conversation=conversation,
        now=now,
    )


def kept(letter: Letter) -> dict[str, Any]:
    """A letter as JSON."""
    version = str(letter.version) if letter.version else None
    return {**asdict(letter), "version": version, "fingerprints": sorted(letter.fingerprints)}


def unkept(values: dict[str, Any]) -> Letter:
    """The letter that `kept` wrote."""
    version = UUID(str(values["version"])) if values["version"] else None
    return Letter(**{**values, "version": version, "fingerprints": frozenset(values["fingerprints"])})
