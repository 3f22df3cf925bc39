"""A candidate, a role, an employer."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from candidates.models.account import Role, User
from candidates.models.employer import Contact, Employer
from candidates.models.rows import Peers, Row
from candidates.stages import Stage


class ApplicationQuerySet(Peers):
    def visible_to(self, user: User) -> ApplicationQuerySet:
        """Candidates see their own, recruiters their candidates', leads their team's; nobody else sees any."""
        if user.role == Role.CANDIDATE:
            return self.filter(candidate=user)
        if user.role == Role.RECRUITER:
            return self.filter(recruiter=user)
        if user.role == Role.LEAD and user.team_id:
            return self.filter(recruiter__team=user.team_id)
        return self.none()

    def newest_first(self) -> ApplicationQuerySet:
        return self.order_by("-created_at", "-id")


class Application(Row):
    """One person's wish for one role at one employer, and how far it came."""

    candidate = models.ForeignKey(User, models.CASCADE, related_name="applications", verbose_name=_("candidate"))
    employer = models.ForeignKey(Employer, models.PROTECT, related_name="applications", verbose_name=_("employer"))
    contact = models.ForeignKey(
        Contact, models.SET_NULL, null=True, blank=True, related_name="applications", verbose_name=_("contact")
    )
    # Null only where the agency has no recruiter yet.
    recruiter = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="looked_after", verbose_name=_("recruiter")
    )
    position = models.CharField(_("role"), max_length=160)
    stage = models.CharField(_("stage reached"), max_length=12, choices=Stage, default=Stage.APPLIED)
    created_at = models.DateTimeField(_("added"), db_default=Now(), editable=False)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        constraints = [
            models.CheckConstraint(condition=Q(stage__in=Stage.values), name="application_stage_is_known"),
            models.CheckConstraint(condition=~Q(position=""), name="application_has_a_role"),
        ]
        indexes = [models.Index(fields=["candidate", "-created_at", "-id"], name="application_of_candidate")]

    def __str__(self) -> str:
        return self.position
