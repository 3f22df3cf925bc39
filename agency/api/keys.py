"""Personal keys: made, found, revoked. The only writer of ApiKey rows."""

import hashlib
import secrets
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from agency.models import ApiKey
from candidates.models import DESK_ROLES, Role, User

# Whose pages the API repeats. Editors and administrators work in the admin, behind a second factor.
ROLES = (Role.CANDIDATE, *DESK_ROLES)
PREFIX = "ajar_"
SHOWN = len(PREFIX) + 6


class NotForThisRole(Exception):
    """The API has nothing for people of this role."""


def may_have_keys(person: User) -> bool:
    return person.is_active and person.role in ROLES


def make_key(*, person: User, name: str, now: datetime) -> tuple[ApiKey, str]:
    """A new key of the person, and its secret, which is told here and never again. Raises NotForThisRole."""
    if not may_have_keys(person):
        raise NotForThisRole
    secret = PREFIX + secrets.token_urlsafe(32)
    key = ApiKey.objects.create(
        person=person, name=name.strip(), beginning=secret[:SHOWN], sha256=fingerprint(secret), made_at=now
    )
    return key, secret


def find_key(*, secret: str) -> ApiKey | None:
    """The standing key with that secret, of a person who may still use it; `person` is joined."""
    keys = ApiKey.objects.select_related("person").filter(revoked_at__isnull=True, person__is_active=True)
    return keys.filter(sha256=fingerprint(secret), person__role__in=ROLES).first()


def note_use(*, key: ApiKey, now: datetime) -> None:
    """Writes down the day (UTC) of the last use; the first use of a day writes, the others do not."""
    if key.last_used_on != now.date():
        earlier = Q(last_used_on__isnull=True) | Q(last_used_on__lt=now.date())
        ApiKey.objects.filter(earlier, pk=key.pk).update(last_used_on=now.date())


def keys_of(person: User) -> QuerySet[ApiKey]:
    """The standing ones, newest first."""
    return ApiKey.objects.filter(person=person, revoked_at__isnull=True).order_by("-made_at", "-id")


def revoke_key(*, person: User, pk: UUID, now: datetime) -> bool:
    """The person's key opens nothing from now on. False when it was revoked before, or is somebody else's."""
    return keys_of(person).filter(pk=pk).update(revoked_at=now) == 1


def fingerprint(secret: str) -> str:
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()
