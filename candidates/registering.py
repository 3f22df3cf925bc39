"""How people come to have an account, and candidates a recruiter."""

from datetime import datetime, timedelta

from django.core import signing
from django.db import transaction
from django.db.models import F

from candidates.models import Invitation, Role, Team, User
from candidates.models.account import UserQuerySet
from candidates.places import country_of_zone

INVITATION_LASTS = timedelta(days=14)
INVITATION_SALT = "candidates.invitation"


class InvitationRefused(Exception):
    """The link is unknown, too old, or was used. `code` is "unknown", "expired" or "used"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotAnInviter(Exception):
    """Only people at the desk invite candidates."""


def invite_candidate(*, email: str, name: str, by: User, now: datetime) -> Invitation:
    """Writes an invitation of `by` (a recruiter or lead) for an address. The mail is sent by whoever calls.

    Raises NotAnInviter when `by` is not at the desk.
    """
    if not by.is_at_the_desk:
        raise NotAnInviter
    return Invitation.objects.create(
        email=email.strip().lower(),
        name=name.strip(),
        recruiter=by,
        invited_at=now,
        expires_at=now + INVITATION_LASTS,
    )


def invitation_token(invitation: Invitation) -> str:
    """The signed text that stands in the invitation's link."""
    return signing.dumps(str(invitation.pk), salt=INVITATION_SALT)


def get_invitation(*, token: str, now: datetime) -> Invitation:
    """The open invitation behind a link's token. Raises InvitationRefused."""
    try:
        pk = signing.loads(token, salt=INVITATION_SALT)
    except signing.BadSignature as error:
        raise InvitationRefused("unknown") from error
    invitation = Invitation.objects.select_related("recruiter").filter(pk=pk).first()
    if invitation is None:
        raise InvitationRefused("unknown")
    if invitation.accepted_at:
        raise InvitationRefused("used")
    if invitation.expires_at <= now:
        raise InvitationRefused("expired")
    return invitation


@transaction.atomic
def register_candidate(
    *, candidate: User, now: datetime, invitation: Invitation | None = None, recruiter: User | None = None
) -> User:
    """Gives a new candidate a recruiter: the one who invited, the one they chose, or whoever waited longest.

    Raises InvitationRefused("used") when the invitation was taken up in the meantime.
    """
    if invitation is not None:
        taken = Invitation.objects.filter(pk=invitation.pk, accepted_at__isnull=True).update(
            accepted_at=now, accepted_by=candidate
        )
        if taken != 1:
            raise InvitationRefused("used")
        recruiter = invitation.recruiter
    candidate.recruiter = recruiter or next_recruiter(now=now)
    candidate.role = Role.CANDIDATE
    candidate.save(update_fields=["recruiter", "role"])
    if candidate.recruiter_id:
        User.objects.filter(pk=candidate.recruiter_id).update(last_given_at=now)
    return candidate


@transaction.atomic
def settle_in(
    *,
    candidate: User,
    name: str,
    time_zone: str,
    now: datetime,
    recruiter: User | None = None,
    invitation: Invitation | None = None,
) -> User:
    """Writes down what a new candidate said about themselves, and gives them a recruiter.

    `time_zone` is an IANA name; the country is taken from it until they say otherwise. Raises InvitationRefused.
    """
    candidate.name = " ".join(name.split())
    candidate.time_zone = time_zone
    candidate.country = country_of_zone(time_zone)
    candidate.save(update_fields=["name", "time_zone", "country"])
    return register_candidate(candidate=candidate, now=now, invitation=invitation, recruiter=recruiter)


def open_account(*, person: User) -> User:
    """Writes a person's account as an administrator gives it; the sign-in page's "Forgot it?" gives the password."""
    person.email = person.email.strip().lower()
    person.set_unusable_password()
    person.save()
    return person


def choosable_recruiters() -> UserQuerySet:
    """The recruiters whom a new candidate may choose, by name."""
    return User.objects.filter(role=Role.RECRUITER, is_active=True).order_by("name", "id")


def next_recruiter(*, now: datetime, team: Team | None = None) -> User | None:
    """Round robin: the recruiter (of the team, when one is named) who has gone longest without a new candidate.

    The row is locked and stamped with `now`, so that two people who register at once get two recruiters; where all are
    taken at this moment, it waits for one. Call inside a transaction.
    """
    recruiters = User.objects.filter(role=Role.RECRUITER, is_active=True)
    if team is not None:
        recruiters = recruiters.of_team(team)
    in_turn = recruiters.order_by(F("last_given_at").asc(nulls_first=True), "date_joined", "id")
    recruiter = in_turn.select_for_update(skip_locked=True).first() or in_turn.select_for_update().first()
    if recruiter is not None:
        User.objects.filter(pk=recruiter.pk).update(last_given_at=now)
    return recruiter
