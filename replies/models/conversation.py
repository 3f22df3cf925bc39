"""Everything said after one rejection."""

from __future__ import annotations

import secrets

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Employer, Rejection, Role, User
from candidates.models.rows import Peers, Row
from replies.statuses import STANDING, Status


def new_address_token() -> str:
    """128 random bits, in characters that survive any mail server's folding of case."""
    return secrets.token_hex(16)


class ConversationQuerySet(Peers):
    def visible_to(self, user: User) -> ConversationQuerySet:
        """Candidates see their own, recruiters their candidates', leads their team's; nobody else sees any."""
        if user.role == Role.CANDIDATE:
            return self.filter(candidate=user)
        if user.role == Role.RECRUITER:
            return self.filter(recruiter=user)
        if user.role == Role.LEAD and user.team_id:
            return self.filter(recruiter__team=user.team_id)
        return self.none()

    def standing(self) -> ConversationQuerySet:
        return self.filter(status__in=STANDING)

    def newest_first(self) -> ConversationQuerySet:
        return self.order_by("-received_at", "-id")

    def with_what_a_letter_needs(self) -> ConversationQuerySet:
        """Joins what a draft is composed from; who writes is known to whoever asks."""
        return self.select_related(
            "employer", "application", "application__contact", "rejection", "rejection__contact", "draft", "reflection"
        )

    def with_what_a_page_shows(self) -> ConversationQuerySet:
        """Joins the application, employer, contact and people, for lists and headings."""
        return self.select_related(
            "candidate", "recruiter", "employer", "application", "rejection", "rejection__contact"
        )


class Conversation(Row):
    """One rejection's aftermath. Its status and times sit here, so that each list is one index scan.

    `recruiter`, `candidate`, `employer` and `received_at` repeat what application and rejection say, for that reason.
    """

    rejection = models.OneToOneField(Rejection, models.CASCADE, related_name="conversation")
    application = models.ForeignKey(Application, models.CASCADE, related_name="conversations")
    candidate = models.ForeignKey(User, models.CASCADE, related_name="conversations")
    recruiter = models.ForeignKey(User, models.PROTECT, null=True, related_name="conversations_looked_after")
    employer = models.ForeignKey(Employer, models.PROTECT, related_name="conversations")
    language = models.CharField(_("language of the letter"), max_length=5, default="en")
    # The employer answers to c+<token>@INBOUND_DOMAIN. It routes, it does not prove who wrote.
    address_token = models.CharField(max_length=32, unique=True, default=new_address_token, editable=False)

    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    received_at = models.DateTimeField()
    replied_at = models.DateTimeField(null=True)
    asked_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    let_go_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    # When the tick should look next. Null: nothing is due, ever, unless something happens.
    next_nudge_at = models.DateTimeField(null=True)
    nudges_sent = models.PositiveSmallIntegerField(default=0)
    snoozed_until = models.DateTimeField(null=True)
    # Why the last nudge was held or stopped: a reason code of replies/nudging, for the timeline.
    nudge_note = models.JSONField(default=dict, blank=True)

    objects = ConversationQuerySet.as_manager()

    class Meta:
        verbose_name = _("conversation")
        verbose_name_plural = _("conversations")
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="conversation_status_is_known"),
            models.CheckConstraint(
                condition=~Q(status=Status.WAITING) | Q(replied_at__isnull=True, asked_at__isnull=True),
                name="who_waits_has_not_replied",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.REPLIED) | Q(replied_at__isnull=False), name="replied_has_its_time"
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.ASKED) | Q(replied_at__isnull=False, asked_at__isnull=False),
                name="asked_has_its_times",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.ANSWERED) | Q(answered_at__isnull=False), name="answered_has_its_time"
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.LET_GO) | Q(let_go_at__isnull=False), name="let_go_has_its_time"
            ),
            models.CheckConstraint(
                condition=Q(status=Status.CLOSED, closed_at__isnull=False)
                | ~Q(status=Status.CLOSED) & Q(closed_at__isnull=True),
                name="closed_has_its_time",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[Status.LET_GO, Status.ANSWERED, Status.CLOSED])
                | Q(next_nudge_at__isnull=True),
                name="nothing_is_due_when_all_is_said",
            ),
        ]
        indexes = [
            models.Index(fields=["recruiter", "status", "-received_at", "-id"], name="conversation_recruiter_status"),
            models.Index(fields=["recruiter", "-received_at", "-id"], name="conversation_recruiter"),
            models.Index(fields=["candidate", "-received_at", "-id"], name="conversation_candidate"),
            models.Index(fields=["status", "-received_at", "-id"], name="conversation_status"),
            models.Index(fields=["next_nudge_at"], name="conversation_due", condition=Q(next_nudge_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return str(self.id)
