"""The words that rows of a conversation use for their state, and which moves are legal."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a conversation stands; what the dashboard shows. Moved by replies/conversing.py alone."""

    WAITING = "waiting", _("Waiting for a reply")
    REPLIED = "replied", _("Replied")
    ASKED = "asked", _("Asked for feedback")
    ANSWERED = "answered", _("Feedback in")
    LET_GO = "let_go", _("Let go")
    CLOSED = "closed", _("Closed")


# The candidate has said something to the employer.
SPOKEN = (Status.REPLIED, Status.ASKED, Status.ANSWERED)
# The candidate may still write the reply (a person who let go may think again).
OPEN = (Status.WAITING, Status.LET_GO)
# What figures and lists count; a closed conversation was never meant to be.
STANDING = (Status.WAITING, Status.REPLIED, Status.ASKED, Status.ANSWERED, Status.LET_GO)

MOVES: dict[Status, tuple[Status, ...]] = {
    Status.WAITING: (Status.REPLIED, Status.ASKED, Status.ANSWERED, Status.LET_GO, Status.CLOSED),
    Status.REPLIED: (Status.ASKED, Status.ANSWERED, Status.CLOSED),
    Status.ASKED: (Status.REPLIED, Status.ANSWERED, Status.CLOSED),
    Status.ANSWERED: (Status.CLOSED,),
    Status.LET_GO: (Status.WAITING, Status.REPLIED, Status.ASKED, Status.ANSWERED, Status.CLOSED),
    Status.CLOSED: (),
}


class MessageState(models.TextChoices):
    """Where one mail stands. Moved by replies/mailing/outbox.py alone."""

    QUEUED = "queued", _("on its way")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("not delivered")
    IN_DOUBT = "in_doubt", _("may have been sent")
    CANCELLED = "cancelled", _("cancelled")
    RECEIVED = "received", _("received")


MESSAGE_MOVES: dict[MessageState, tuple[MessageState, ...]] = {
    MessageState.QUEUED: (MessageState.SENDING, MessageState.CANCELLED, MessageState.FAILED),
    MessageState.SENDING: (
        MessageState.SENT,
        MessageState.QUEUED,
        MessageState.FAILED,
        MessageState.IN_DOUBT,
        MessageState.CANCELLED,
    ),
    MessageState.IN_DOUBT: (MessageState.QUEUED, MessageState.SENT, MessageState.FAILED, MessageState.CANCELLED),
    MessageState.FAILED: (MessageState.QUEUED, MessageState.CANCELLED),
    MessageState.SENT: (MessageState.FAILED,),
    MessageState.CANCELLED: (),
    MessageState.RECEIVED: (),
}


class MessageKind(models.TextChoices):
    """What a mail is for; decides what happens when nobody knows whether it arrived."""

    REPLY = "reply", _("reply to the employer")
    REMINDER = "reminder", _("reminder to the employer")
    NOTICE = "notice", _("notice")
    NUDGE = "nudge", _("nudge")
    ANSWER = "answer", _("answer from the employer")
    AUTO_REPLY = "auto_reply", _("automatic reply")
    BOUNCE = "bounce", _("undeliverable mail")


class FeedbackState(models.TextChoices):
    """The life of what the employer says about a candidate. Moved by replies/asking.py alone."""

    ASKED = "asked", _("asked")
    GIVEN = "given", _("given")
    DECLINED = "declined", _("declined")


class FeedbackSource(models.TextChoices):
    MAIL = "mail", _("by e-mail")
    PAGE = "page", _("on the feedback page")
    CALL = "call", _("after a call")


class VersionState(models.TextChoices):
    """The life of a template version. Moved by replies/publishing.py alone."""

    DRAFT = "draft", _("draft")
    PUBLISHED = "published", _("published")
    RETIRED = "retired", _("retired")


class SentBy(models.TextChoices):
    PORTAL = "portal", _("through the portal")
    SELF = "self", _("by the candidate's own hand")


class NudgeKind(models.TextChoices):
    REPLY = "reply_to_rejection", _("reply to the rejection")
    FEEDBACK_OWED = "feedback_owed", _("feedback owed")
    BY_HAND = "by_hand", _("from the recruiter")
