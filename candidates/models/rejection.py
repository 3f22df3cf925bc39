"""The no."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from candidates.models.account import User
from candidates.models.application import Application
from candidates.models.employer import Contact
from candidates.models.rows import Row
from candidates.stages import Channel, UndoReason


class Rejection(Row):
    """An employer's no to one application. Undone ones stay, so that nobody wonders where they went."""

    application = models.ForeignKey(Application, models.CASCADE, related_name="rejections")
    contact = models.ForeignKey(
        Contact, models.SET_NULL, null=True, blank=True, related_name="rejections", verbose_name=_("from whom")
    )
    received_at = models.DateTimeField(_("when"))
    channel = models.CharField(_("how"), max_length=12, choices=Channel, default=Channel.EMAIL)
    words = models.TextField(_("their words"), blank=True)
    reason = models.CharField(_("reason they gave"), max_length=200, blank=True)
    # The rejection mail's own identity, so that the reply joins its thread.
    mail_subject = models.CharField(max_length=400, blank=True)
    mail_message_id = models.CharField(max_length=998, blank=True)
    mail_references = models.TextField(blank=True)
    logged_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    logged_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    undo_reason = models.CharField(max_length=12, choices=UndoReason, blank=True)

    class Meta:
        verbose_name = _("rejection")
        verbose_name_plural = _("rejections")
        constraints = [
            models.UniqueConstraint(
                "application", condition=Q(undone_at__isnull=True), name="one_standing_rejection_per_application"
            ),
            models.CheckConstraint(
                condition=Q(received_at__lte=F("logged_at")), name="rejection_is_not_from_the_future"
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True, undone_by__isnull=True, undo_reason="")
                | Q(undone_at__isnull=False, undone_by__isnull=False) & ~Q(undo_reason=""),
                name="an_undone_rejection_says_by_whom_and_why",
            ),
            models.CheckConstraint(condition=Q(channel__in=Channel.values), name="rejection_channel_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.application_id} {self.received_at:%Y-%m-%d}"
