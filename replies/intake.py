"""A no in any shape becomes a rejection, and with it a conversation."""

from dataclasses import dataclass, replace
from datetime import datetime, time, tzinfo
from email.utils import parseaddr

from django.db import transaction
from django.db.models import Exists, OuterRef

from candidates.applying import add_application, name_contact, reach_stage
from candidates.models import Application, Rejection, User
from candidates.rejecting import RejectionRefused, TheNo, log_rejection
from candidates.stages import Channel
from replies.composing.check.address import is_unread
from replies.matching import Match, rank
from replies.reading.forwarded import find_forwarded, find_headed
from replies.reading.mail import read_mail
from replies.reading.rejection_mail import RejectionRead, read_pasted, read_rejection_from_mail, unwrap
from replies.reading.unreadable import Unreadable

# Nobody looks through more of their own applications than this in one list.
MOST_APPLICATIONS = 200
# How an Outlook .msg file begins: no mail, but a small file system with one in it.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


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
    """Reads a pasted mail, with or without its head; `zone` is the reader's. Writes nothing. Raises Unreadable."""
    read = read_pasted(text)
    head = find_forwarded(text) or find_headed(text)
    found = _what_was_read(read, words=text, zone=zone, now=now)
    return _with_sender(found, *parseaddr(head.sender), subject=head.subject) if head else found


def read_uploaded_no(*, raw: bytes, zone: tzinfo, now: datetime) -> ReadNo:
    """Reads an uploaded mail, byte for byte as a mail program saved it. Writes nothing. Raises Unreadable.

    Of a mail that somebody forwarded, the one inside counts: only that lends its sender and its thread.
    """
    if raw.startswith(OLE):
        raise Unreadable("binary")
    mail = unwrap(read_mail(raw))
    read = read_rejection_from_mail(mail)
    found = _what_was_read(read, words=mail.text, zone=zone, now=now)
    head = find_forwarded(mail.text)
    if head:
        return _with_sender(found, *parseaddr(head.sender), subject=head.subject)
    threaded = replace(
        found,
        received_at=min(mail.date, now) if mail.date else found.received_at,
        mail_message_id=mail.message_id,
        mail_references=" ".join(mail.references),
    )
    return _with_sender(threaded, mail.from_name, mail.from_address, subject=mail.subject)


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


def _what_was_read(read: RejectionRead, *, words: str, zone: tzinfo, now: datetime) -> ReadNo:
    """On the day that the mail names, at noon of the reader's; now when it names none."""
    day = read.rejected_on
    received_at = min(datetime.combine(day, time(12), tzinfo=zone), now) if day else now
    return ReadNo(read=read, words=words.rstrip(), received_at=received_at, contact_name=read.contact or "")


def _with_sender(found: ReadNo, name: str, address: str, *, subject: str) -> ReadNo:
    """With what the mail's head says. A sender behind whom nobody reads is no contact: the mail was automatic."""
    if is_unread(address):
        return replace(found, channel=Channel.AUTOMATIC, mail_subject=subject[:400])
    return replace(
        found,
        contact_name=found.contact_name or name[:120],
        contact_email=address[:254],
        mail_subject=subject[:400],
    )
