"""The no, and taking it back."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction

from candidates import hooks
from candidates.models import Application, Contact, Rejection, User
from candidates.stages import Channel, UndoReason

LONGEST_WORDS = 1_000_000


class RejectionRefused(Exception):
    """The no cannot be logged. `code`: "future" (received after now), "twice" (one stands already), "too_long"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class AlreadyUndone(Exception):
    """Somebody undid this rejection before."""


@dataclass(frozen=True, kw_only=True)
class TheNo:
    """What is known about a rejection, in whatever shape it came. Times are aware."""

    received_at: datetime
    channel: str = Channel.EMAIL
    contact: Contact | None = None
    words: str = ""
    reason: str = ""
    mail_subject: str = ""
    mail_message_id: str = ""
    mail_references: str = ""


def log_rejection(*, application: Application, no: TheNo, by: User, now: datetime) -> Rejection:
    """Writes the rejection and, in the same transaction, lets the floors above open its conversation.

    Raises RejectionRefused.
    """
    if no.received_at > now:
        raise RejectionRefused("future")
    if len(no.words) > LONGEST_WORDS:
        raise RejectionRefused("too_long")
    try:
        with transaction.atomic():
            rejection = Rejection.objects.create(
                application=application,
                contact=no.contact or application.contact,
                received_at=no.received_at,
                channel=no.channel,
                words=no.words,
                reason=no.reason,
                mail_subject=no.mail_subject,
                mail_message_id=no.mail_message_id,
                mail_references=no.mail_references,
                logged_by=by,
                logged_at=now,
            )
            hooks.rejection_logged.send(sender=Rejection, rejection=rejection, by=by, now=now)
    except IntegrityError as error:
        if "one_standing_rejection_per_application" in str(error):
            raise RejectionRefused("twice") from error
        raise
    return rejection


@transaction.atomic
def undo_rejection(*, rejection: Rejection, reason: UndoReason, by: User, now: datetime) -> Rejection:
    """Marks the rejection undone and lets the floors above close what hangs on it. Raises AlreadyUndone."""
    undone = Rejection.objects.filter(pk=rejection.pk, undone_at__isnull=True).update(
        undone_at=now, undone_by=by, undo_reason=reason
    )
    if undone != 1:
        raise AlreadyUndone
    rejection.refresh_from_db()
    hooks.rejection_undone.send(sender=Rejection, rejection=rejection, by=by, now=now)
    return rejection
