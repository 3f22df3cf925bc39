"""Reminders: what was sent, who wants none, and the hours the agency keeps."""

from __future__ import annotations

from datetime import time, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.models.rows import Row
from replies.models.conversation import Conversation
from replies.models.message import Message
from replies.statuses import NudgeKind


class Nudge(Row):
    """One reminder about one conversation. The unique key is what keeps two ticks from sending it twice."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="nudges")
    kind = models.CharField(max_length=20, choices=NudgeKind)
    number = models.PositiveSmallIntegerField()
    message = models.ForeignKey(Message, models.PROTECT, related_name="nudges")
    person = models.ForeignKey(User, models.CASCADE, related_name="+")
    by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    nudged_at = models.DateTimeField()

    class Meta:
        verbose_name = _("nudge")
        verbose_name_plural = _("nudges")
        constraints = [
            models.UniqueConstraint("conversation", "kind", "number", name="a_nudge_goes_out_once"),
        ]
        indexes = [models.Index(fields=["person", "-nudged_at"], name="nudge_of_person")]

    def __str__(self) -> str:
        return str(self.id)


class NudgeWish(Row):
    """What one person wants of nudges. No row: the agency's times, all kinds."""

    person = models.OneToOneField(User, models.CASCADE, related_name="nudge_wish")
    stopped_at = models.DateTimeField(null=True)
    paused_by = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    paused_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return str(self.person_id)


class NudgePolicy(Row):
    """The agency's times, edited in the admin. Exactly one row."""

    only = models.BooleanField(default=True, editable=False, unique=True)
    is_on = models.BooleanField(_("nudges are sent"), default=True)
    first_after = models.DurationField(_("first nudge after the rejection"), default=timedelta(hours=24))
    second_after = models.DurationField(_("second nudge after the rejection"), default=timedelta(hours=72))
    quiet_from = models.TimeField(_("quiet from"), default=time(20))
    quiet_until = models.TimeField(_("quiet until"), default=time(8))
    feedback_owed_after = models.DurationField(
        _("recruiter is told that feedback is owed after"), default=timedelta(days=7)
    )
    max_per_conversation = models.PositiveSmallIntegerField(
        _("nudges per conversation, at most"),
        default=2,
        validators=[MinValueValidator(0), MaxValueValidator(5)],
    )

    class Meta:
        verbose_name = _("nudge times")
        verbose_name_plural = _("nudge times")
        constraints = [
            models.CheckConstraint(condition=Q(only=True), name="there_is_one_nudge_policy"),
            models.CheckConstraint(
                condition=Q(second_after__gt=models.F("first_after")), name="second_nudge_follows_the_first"
            ),
            models.CheckConstraint(condition=Q(first_after__gt=timedelta(0)), name="first_nudge_waits"),
        ]

    def __str__(self) -> str:
        return str(_("Nudge times"))

    def clean(self) -> None:
        if self.first_after and self.second_after and self.second_after <= self.first_after:
            raise ValidationError({"second_after": _("The second nudge must come after the first.")})
