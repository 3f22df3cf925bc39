"""One mail, in or out: a row before it is a mail."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.models.rows import Peers, Row
from replies.models.conversation import Conversation
from replies.statuses import MessageKind, MessageState


class Direction(models.TextChoices):
    OUT = "out", _("out")
    IN = "in", _("in")


class InboundMail(Row):
    """A mail as it came in, byte for byte, stored once, before anything is read from it."""

    provider = models.CharField(max_length=20)
    provider_event_id = models.CharField(max_length=255, blank=True)
    message_id = models.CharField(max_length=998, blank=True)
    sha256 = models.CharField(max_length=64)
    # Who the envelope was for; the token in one of these routes the mail.
    recipients = models.JSONField(default=list)
    raw = models.BinaryField()
    received_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    # What reading made of it: a code such as "answer", "auto_reply", "bounce", "unmatched", "unreadable".
    outcome = models.CharField(max_length=20, blank=True)

    class Meta:
        verbose_name = _("incoming mail")
        verbose_name_plural = _("incoming mails")
        constraints = [
            models.UniqueConstraint("message_id", "sha256", name="an_incoming_mail_is_kept_once"),
            models.UniqueConstraint(
                "provider",
                "provider_event_id",
                condition=~Q(provider_event_id=""),
                name="a_provider_tells_once",
            ),
        ]
        indexes = [models.Index(fields=["received_at"], name="inbound_unread", condition=Q(read_at__isnull=True))]

    def __str__(self) -> str:
        return str(self.id)


class MessageQuerySet(Peers):
    def going_out(self) -> MessageQuerySet:
        return self.filter(direction=Direction.OUT)


class Message(Row):
    """Outbox and inbox. Mail out keeps `raw` and `message_id` from queueing on: a second try sends the same bytes."""

    conversation = models.ForeignKey(Conversation, models.CASCADE, null=True, related_name="messages")
    direction = models.CharField(max_length=3, choices=Direction)
    kind = models.CharField(max_length=12, choices=MessageKind)
    state = models.CharField(max_length=10, choices=MessageState)
    # To whom of ours, for notices and nudges.
    person = models.ForeignKey(User, models.CASCADE, null=True, related_name="+")
    from_name = models.CharField(max_length=200, blank=True)
    from_address = models.CharField(max_length=320, blank=True)
    to_address = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=400, blank=True)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    message_id = models.CharField(max_length=998)
    raw = models.BinaryField(null=True)
    inbound = models.OneToOneField(InboundMail, models.PROTECT, null=True, related_name="message")
    created_at = models.DateTimeField(db_default=Now())
    # One row per thing to say: the same key twice is the same mail.
    idempotency_key = models.CharField(max_length=200, unique=True)

    next_try_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    # How often its data was handed over and no answer came; a notice is sent again after the first time only.
    doubts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    lease_token = models.UUIDField(null=True)
    data_started_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    # The server's own words, for the person who can act on them.
    server_said = models.CharField(max_length=500, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        constraints = [
            models.CheckConstraint(condition=Q(state__in=MessageState.values), name="message_state_is_known"),
            models.CheckConstraint(
                condition=Q(direction=Direction.IN, state=MessageState.RECEIVED)
                | Q(direction=Direction.OUT) & ~Q(state=MessageState.RECEIVED),
                name="what_comes_in_is_received",
            ),
            models.CheckConstraint(
                condition=~Q(state=MessageState.SENDING) | Q(lease_until__isnull=False, lease_token__isnull=False),
                name="sending_holds_a_lease",
            ),
            models.CheckConstraint(
                condition=~Q(state=MessageState.QUEUED) | Q(next_try_at__isnull=False, raw__isnull=False),
                name="queued_has_its_bytes_and_its_next_try",
            ),
            models.CheckConstraint(
                condition=~Q(state=MessageState.SENT) | Q(sent_at__isnull=False), name="sent_has_its_time"
            ),
        ]
        indexes = [
            models.Index(fields=["next_try_at"], name="message_due", condition=Q(state=MessageState.QUEUED)),
            models.Index(fields=["lease_until"], name="message_leased", condition=Q(state=MessageState.SENDING)),
            models.Index(fields=["message_id"], name="message_by_message_id"),
            models.Index(fields=["conversation", "created_at"], name="message_of_conversation"),
        ]

    def __str__(self) -> str:
        return str(self.id)
