"""What the employer says about the candidate."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.models.rows import Row
from replies.models.conversation import Conversation
from replies.models.message import Message
from replies.statuses import FeedbackSource, FeedbackState


class Feedback(Row):
    """One record per conversation, whichever way the words came."""

    conversation = models.OneToOneField(Conversation, models.CASCADE, related_name="feedback")
    state = models.CharField(max_length=10, choices=FeedbackState)
    source = models.CharField(_("how it came"), max_length=6, choices=FeedbackSource, blank=True)
    text = models.TextField(_("their words"), blank=True)
    strength = models.TextField(_("a strength"), blank=True)
    gap = models.TextField(_("a gap"), blank=True)
    next_step = models.TextField(_("a next step"), blank=True)
    decline_reason = models.CharField(_("why not"), max_length=20, blank=True)
    message = models.OneToOneField(Message, models.PROTECT, null=True, related_name="feedback")
    noted_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    asked_at = models.DateTimeField(null=True)
    given_at = models.DateTimeField(null=True)
    declined_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(_("read by the candidate"), null=True)

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
        constraints = [
            models.CheckConstraint(
                condition=~Q(state=FeedbackState.GIVEN) | Q(given_at__isnull=False) & ~Q(source=""),
                name="given_feedback_has_its_time_and_source",
            ),
            models.CheckConstraint(
                condition=~Q(state=FeedbackState.DECLINED) | Q(declined_at__isnull=False),
                name="declined_feedback_has_its_time",
            ),
        ]

    def __str__(self) -> str:
        return str(self.conversation_id)
