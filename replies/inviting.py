"""Inviting a candidate: the invitation and its mail, or neither."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from candidates.models import Invitation, User
from candidates.registering import invitation_token, invite_candidate
from replies.mailing import letters


class AlreadyHere(Exception):
    """Somebody signs in with this address."""


@transaction.atomic
def send_invitation(*, email: str, name: str, by: User, now: datetime) -> Invitation:
    """Invites a person to be a candidate of `by`, and queues the mail with the link.

    Raises AlreadyHere, and NotAnInviter when `by` is not at the desk.
    """
    if User.objects.filter(email__iexact=email.strip()).exists():
        raise AlreadyHere
    invitation = invite_candidate(email=email, name=name, by=by, now=now)
    letters.queue_notice(
        template="invitation",
        context={
            "name": invitation.name,
            "recruiter": by.name,
            "agency_name": settings.AGENCY_NAME,
            "link": settings.SITE_URL.rstrip("/") + reverse("invitation", args=[invitation_token(invitation)]),
            "expires_at": invitation.expires_at,
        },
        key=f"invitation:{invitation.pk}",
        to_address=invitation.email,
        keep_words=False,
        now=now,
    )
    return invitation
