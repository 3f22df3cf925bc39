"""Who signs in."""

from __future__ import annotations

import zoneinfo

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower, Now
from django.utils.translation import gettext_lazy as _

from candidates.models.rows import Peers, Row


class Role(models.TextChoices):
    CANDIDATE = "candidate", _("candidate")
    RECRUITER = "recruiter", _("recruiter")
    LEAD = "lead", _("team lead")
    EDITOR = "editor", _("staff editor")
    ADMINISTRATOR = "administrator", _("administrator")


# Who works for the agency, and who looks after candidates.
AGENCY_ROLES = (Role.RECRUITER, Role.LEAD, Role.EDITOR, Role.ADMINISTRATOR)
DESK_ROLES = (Role.RECRUITER, Role.LEAD)
ADMIN_ROLES = (Role.EDITOR, Role.ADMINISTRATOR)


def known_time_zone(name: str) -> None:
    """Raises ValidationError unless the name is one of the IANA time zones."""
    if name not in zoneinfo.available_timezones():
        raise ValidationError(_("Choose a time zone from the list, such as Europe/Berlin."))


class Team(Row):
    """A desk: recruiters who share candidates' fortunes, and a lead who sees all of it."""

    name = models.CharField(_("name"), max_length=80, unique=True)

    class Meta:
        verbose_name = _("team")
        verbose_name_plural = _("teams")

    def __str__(self) -> str:
        return self.name


class UserQuerySet(Peers):
    def candidates(self) -> UserQuerySet:
        return self.filter(role=Role.CANDIDATE)

    def visible_to(self, user: User) -> UserQuerySet:
        """Candidates as somebody may see them: themselves, a recruiter's own, a lead's team's; nobody else sees any."""
        if user.role == Role.CANDIDATE:
            return self.candidates().filter(pk=user.pk)
        if user.role == Role.RECRUITER:
            return self.candidates().filter(recruiter=user)
        if user.role == Role.LEAD and user.team_id:
            return self.candidates().filter(recruiter__team=user.team_id)
        return self.none()

    def recruiters(self) -> UserQuerySet:
        return self.filter(role__in=DESK_ROLES, is_active=True)

    def of_team(self, team: Team | None) -> UserQuerySet:
        return self.filter(team=team) if team else self.none()


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    """Makes accounts; the e-mail address is the login."""

    def create_user(self, email: str, password: str | None = None, **fields: object) -> User:
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: object) -> User:
        return self.create_user(email, password, **{"role": Role.ADMINISTRATOR, **fields})

    def get_by_natural_key(self, email: str | None) -> User:
        return self.get(email__iexact=email)


class User(Row, AbstractBaseUser, PermissionsMixin):
    """A person with a login. `role` says what they may do; a candidate has a recruiter, a recruiter has a team."""

    email = models.EmailField(_("e-mail address"), max_length=254, unique=True)
    name = models.CharField(_("full name"), max_length=120)
    role = models.CharField(_("role"), max_length=16, choices=Role, default=Role.CANDIDATE)
    team = models.ForeignKey(Team, models.PROTECT, null=True, blank=True, related_name="people", verbose_name=_("team"))
    recruiter = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="candidates", verbose_name=_("recruiter")
    )
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES, default="en")
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC", validators=[known_time_zone])
    country = models.CharField(_("country"), max_length=2, blank=True, help_text=_("Two letters, such as DE."))
    is_active = models.BooleanField(_("may sign in"), default=True)
    # When a candidate was last given to this recruiter: the round robin takes the one who waited longest.
    last_given_at = models.DateTimeField(null=True, blank=True, editable=False)
    date_joined = models.DateTimeField(_("joined"), db_default=Now(), editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_account_per_address"),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="user_role_is_known"),
            models.CheckConstraint(
                condition=Q(recruiter__isnull=True) | Q(role=Role.CANDIDATE),
                name="only_candidates_have_a_recruiter",
            ),
            models.CheckConstraint(
                condition=Q(team__isnull=True) | Q(role__in=DESK_ROLES), name="only_the_desk_has_a_team"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def is_staff(self) -> bool:
        """May open the Django admin (asked for by Django under this name)."""
        return self.role in ADMIN_ROLES

    @property
    def is_candidate(self) -> bool:
        return self.role == Role.CANDIDATE

    @property
    def is_at_the_desk(self) -> bool:
        """A recruiter or a team lead."""
        return self.role in DESK_ROLES

    @property
    def is_lead(self) -> bool:
        return self.role == Role.LEAD

    @property
    def first_name(self) -> str:
        return self.name.split(" ")[0] if self.name else ""

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.first_name


def display_name(user: User) -> str:
    """How allauth's pages and mails call a person."""
    return str(user)


class Invitation(Row):
    """A recruiter's word to a candidate: this address may join, with this recruiter, for 14 days."""

    email = models.EmailField(_("e-mail address"), max_length=254)
    name = models.CharField(_("full name"), max_length=120, blank=True)
    recruiter = models.ForeignKey(User, models.CASCADE, related_name="invitations")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.OneToOneField(User, models.SET_NULL, null=True, related_name="invitation")

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [
            models.CheckConstraint(
                condition=Q(expires_at__gt=models.F("invited_at")), name="invitation_ends_after_it_began"
            ),
        ]

    def __str__(self) -> str:
        return self.email
