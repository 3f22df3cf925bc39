"""What the candidate is writing, what they keep to themselves, and what they sent."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import Contact
from candidates.models.rows import Row
from replies.models.conversation import Conversation
from replies.models.message import Message
from replies.models.wording import TemplateVersion, Tone
from replies.statuses import SentBy


class Reflection(Row):
    """Step one of the guide: private. Only the candidate's own composer reads it; no staff page, mail or export."""

    conversation = models.OneToOneField(Conversation, models.CASCADE, related_name="reflection")
    text = models.TextField(blank=True, max_length=5000)
    updated_at = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.conversation_id)


class Draft(Row):
    """A letter in the making: what the candidate picked and changed. Saves itself as they go."""

    conversation = models.OneToOneField(Conversation, models.CASCADE, related_name="draft")
    tone = models.CharField(_("tone"), max_length=10, choices=Tone, default=Tone.WARM)
    topic = models.CharField(_("mention this"), max_length=120, blank=True)
    # Sie, vous, usted; English makes no difference.
    formal_address = models.BooleanField(_("formal address"), default=True)
    mention_disappointment = models.BooleanField(_("include one sentence"), default=True)
    ask_feedback = models.BooleanField(_("ask for feedback"), default=True)
    # Part -> key of the wording that was picked.
    chosen = models.JSONField(default=dict, blank=True)
    # Part -> the candidate's own words instead of the wording's.
    edited = models.JSONField(default=dict, blank=True)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    updated_at = models.DateTimeField()
    # "Sleep on it": when the letter in `resting` leaves by itself, unless it is taken back.
    send_at = models.DateTimeField(null=True)
    resting = models.JSONField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(send_at__isnull=True, resting__isnull=True)
                | Q(send_at__isnull=False, resting__isnull=False),
                name="a_resting_letter_has_its_hour",
            ),
        ]
        indexes = [
            models.Index(fields=["send_at"], name="draft_resting", condition=Q(send_at__isnull=False)),
        ]

    def __str__(self) -> str:
        return str(self.conversation_id)


class Reply(Row):
    """What was said to the employer: one per conversation, whatever is clicked twice."""

    conversation = models.OneToOneField(Conversation, models.CASCADE, related_name="reply")
    contact = models.ForeignKey(Contact, models.SET_NULL, null=True, related_name="replies")
    sent_by = models.CharField(_("sent"), max_length=8, choices=SentBy)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("letter"), blank=True)
    asked_feedback = models.BooleanField(_("asked for feedback"), default=False)
    replied_at = models.DateTimeField()
    message = models.OneToOneField(Message, models.PROTECT, null=True, related_name="reply")
    # Where the words came from, and how much of each part the candidate changed (0 to 1), never what they changed.
    version = models.ForeignKey(TemplateVersion, models.PROTECT, null=True, related_name="replies")
    wordings = models.JSONField(default=dict, blank=True)
    # Part -> key of the wording that was suggested before the candidate picked: what became of a sentence is counted.
    suggested = models.JSONField(default=dict, blank=True)
    edited_shares = models.JSONField(default=dict, blank=True)
    # Fingerprints of its sentences: the same contact is never sent the same sentence again, from anybody.
    fingerprints = ArrayField(models.CharField(max_length=64), default=list, blank=True)

    class Meta:
        verbose_name = _("reply")
        verbose_name_plural = _("replies")
        constraints = [
            models.CheckConstraint(
                condition=Q(sent_by=SentBy.PORTAL, message__isnull=False)
                | Q(sent_by=SentBy.SELF, message__isnull=True),
                name="a_reply_through_the_portal_has_its_mail",
            ),
        ]

    def __str__(self) -> str:
        return str(self.conversation_id)
