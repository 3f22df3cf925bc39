"""A no in any shape becomes a rejection, and with it a conversation."""

from dataclasses import dataclass, replace
from datetime import datetime, time, tzinfo

from django.db import transaction
from django.db.models import Exists, OuterRef

from candidates.applying import add_application, name_contact, reach_stage
from candidates.models import Application, Rejection, User
from candidates.rejecting import RejectionRefused, TheNo, log_rejection
from candidates.stages import Channel
from replies.composing.check.address import is_unread
from replies.matching import Match, rank
from replies.reading.mail import Mail, read_mail
from replies.reading.rejection_mail import RejectionRead, read_pasted, read_rejection_from_raw

# Nobody looks through more of their own applications than this in one list.
MOST_APPLICATIONS = 200


@dataclass(frozen=True, kw_only=True)
class ReadNo:
    """What a pasted or uploaded mail says, to be confirmed before anything is written. `received_at` is aware."""

    read: RejectionRead
    words: str
    received_at: datetime
    channel: str = Channel.EMAIL
    contact_name: str = ""
    contact_email: str = ""
    mail_subject: str = ""
    mail_message_id: str = ""
    mail_references: str = ""


@dataclass(frozen=True, kw_only=True)
class Told:
    """The parts of a no that are not the no itself: of which application, how far it had come, from whom.

    `application` is None for one that is new; then `employer` and `position` name it.
    """

    stage: str
    contact_name: str = ""
    contact_email: str = ""
    application: Application | None = None
    employer: str = ""
    position: str = ""


def read_pasted_no(*, text: str, zone: tzinfo, now: datetime) -> ReadNo:
    """Reads a pasted mail; `zone` is the reader's. Writes nothing. Raises Unreadable."""
    read = read_pasted(text)
    return ReadNo(
        read=read,
        words=text.strip(),
        received_at=_received_at(read, zone=zone, now=now),
        contact_name=read.contact or "",
    )


def read_uploaded_no(*, raw: bytes, reader: User, zone: tzinfo, now: datetime) -> ReadNo:
    """Reads an uploaded mail, byte for byte as a mail program saved it. Writes nothing. Raises Unreadable.

    A mail that the reader sent to themselves (a forwarded one) lends neither its sender nor its thread. A sender behind
    whom nobody reads is no contact: the mail was an automatic one.
    """
    read = read_rejection_from_raw(raw)
    mail = read_mail(raw)
    found = ReadNo(
        read=read,
        words=mail.text.strip(),
        received_at=_received_at(read, zone=zone, now=now),
        contact_name=read.contact or "",
    )
    return found if mail.from_address == reader.email.lower() else _with_thread(found, mail, now=now)


def find_applications_for(read: RejectionRead | None, *, candidate: User) -> list[Match]:
    """The candidate's applications (the newest 200), those that the mail may be about first.

    Each carries `has_no`: whether it had its no already.
    """
    standing = Rejection.objects.filter(application=OuterRef("pk"), undone_at__isnull=True)
    mine = Application.objects.filter(candidate=candidate).newest_first().select_related("employer")
    known = mine.annotate(has_no=Exists(standing))[:MOST_APPLICATIONS]
    return rank(known, employer=read.employer if read else None, position=read.position if read else None)


class AlreadyLogged(Exception):
    """The application has its no; `rejection` is that one, with its conversation."""

    def __init__(self, rejection: Rejection) -> None:
        super().__init__(str(rejection.pk))
        self.rejection = rejection


@transaction.atomic
def take_in_no(*, candidate: User, told: Told, no: TheNo, by: User, now: datetime) -> Rejection:
    """The application, found or added, and the rejection with its conversation: all of it or nothing.

    Raises AlreadyLogged, and RejectionRefused for a no that cannot be.
    """
    application = told.application or _find_or_add(candidate=candidate, told=told, words=no.words)
    contact = name_contact(employer=application.employer, name=told.contact_name, email=told.contact_email)
    if application.stage != told.stage:
        reach_stage(application=application, stage=told.stage)
    try:
        return log_rejection(application=application, no=replace(no, contact=contact), by=by, now=now)
    except RejectionRefused as refusal:
        if refusal.code == "twice":
            raise AlreadyLogged(_standing(application)) from refusal
        raise


def _find_or_add(*, candidate: User, told: Told, words: str) -> Application:
    """The candidate's application for that role, unless it has had its no; else a new one.

    The same words twice are a second click, not a second no. The candidate's row is locked, so that it finds the first.
    """
    User.objects.select_for_update().get(pk=candidate.pk)
    same = Application.objects.filter(
        candidate=candidate,
        employer__name__iexact=" ".join(told.employer.split()),
        position__iexact=" ".join(told.position.split()),
    )
    had_no = Rejection.objects.filter(application=OuterRef("pk"), undone_at__isnull=True)
    open_or_repeated = same.filter(~Exists(had_no) | Exists(had_no.filter(words=words)))
    return open_or_repeated.newest_first().select_related("employer").first() or add_application(
        candidate=candidate,
        employer=told.employer,
        position=told.position,
        stage=told.stage,
        contact_name=told.contact_name,
        contact_email=told.contact_email,
    )


def _standing(application: Application) -> Rejection:
    return Rejection.objects.select_related("conversation").get(application=application, undone_at__isnull=True)


def _received_at(read: RejectionRead, *, zone: tzinfo, now: datetime) -> datetime:
    """The day that the mail names, at noon of the reader's; now when it names none."""
    if read.rejected_on is None:
        return now
    return min(datetime.combine(read.rejected_on, time(12), tzinfo=zone), now)


def _with_thread(found: ReadNo, mail: Mail, *, now: datetime) -> ReadNo:
    """With what only a whole mail knows: its sender's address, its minute and its place in a thread."""
    nobody_reads = is_unread(mail.from_address)
    return replace(
        found,
        received_at=min(mail.date, now) if mail.date else found.received_at,
        channel=Channel.AUTOMATIC if nobody_reads else Channel.EMAIL,
        contact_name=found.contact_name or ("" if nobody_reads else mail.from_name[:120]),
        contact_email="" if nobody_reads else mail.from_address[:254],
        mail_subject=mail.subject[:400],
        mail_message_id=mail.message_id,
        mail_references=" ".join(mail.references),
    )
