"""One conversation's story in the order in which it happened, for the candidate and for the desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.models import Rejection
from replies.models import Conversation, Direction, Feedback, Message, Nudge, Reply
from replies.statuses import FeedbackState, MessageKind, MessageState, SentBy, Status


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that happened. `tone` is a colour class, `icon` a symbol's name, `letter` words set like a letter.

    `message` is a mail about which the reader may have to do something; `feedback` is shown closed.
    """

    at: datetime
    title: str
    by: str = ""
    icon: str = "mail"
    tone: str = "still"
    letter: str = ""
    note: str = ""
    message: Message | None = None
    feedback: Feedback | None = None


def tell(conversation: Conversation) -> list[Entry]:
    """The entries, oldest first. Four queries, however long the story is."""
    return tell_each([conversation])[0]


def tell_each(conversations: Sequence[Conversation]) -> list[list[Entry]]:
    """The entries of each, oldest first: four queries, however many they are.

    Their rejection, its contact, employer and candidate are best joined before (`with_what_a_page_shows`).
    """
    prefetch_related_objects(
        conversations,
        Prefetch("reply", Reply.objects.select_related("message")),
        Prefetch("messages", Message.objects.filter(kind__in=TITLES_OF_KINDS).defer("raw", "html")),
        Prefetch("nudges", Nudge.objects.select_related("person", "by")),
        Prefetch("feedback", Feedback.objects.select_related("noted_by")),
    )
    return [entries_of(conversation) for conversation in conversations]


def entries_of(conversation: Conversation) -> list[Entry]:
    entries = [
        *tell_of_the_no(conversation.rejection, employer=conversation.employer.name),
        *tell_of_the_reply(conversation),
        *tell_of_mail(conversation),
        *tell_of_nudges(conversation),
        *tell_of_feedback(conversation),
        *tell_of_endings(conversation),
    ]
    return sorted(entries, key=lambda entry: entry.at)


def tell_of_the_no(rejection: Rejection, *, employer: str) -> Iterator[Entry]:
    yield Entry(
        at=rejection.received_at,
        title=_("%(employer)s said no, %(how)s") % {"employer": employer, "how": rejection.get_channel_display()},
        by=str(rejection.contact or ""),
        icon="mail",
        letter=rejection.words,
        note=rejection.reason,
    )


def tell_of_the_reply(conversation: Conversation) -> Iterator[Entry]:
    reply: Reply | None = getattr(conversation, "reply", None)
    if reply is None:
        return
    own = reply.sent_by == SentBy.SELF
    yield Entry(
        at=reply.replied_at,
        title=_("Replied, by their own hand") if own else title_of_mail(reply.message),
        by=conversation.candidate.name,
        icon="reply",
        tone=tone_of_mail(reply.message) if reply.message else "plain",
        letter=reply.body,
        note=_("Asked for feedback.") if reply.asked_feedback else "",
        message=reply.message,
    )


TITLES = {
    MessageState.QUEUED: gettext_lazy("The reply is on its way"),
    MessageState.SENDING: gettext_lazy("The reply is being sent"),
    MessageState.SENT: gettext_lazy("Replied"),
    MessageState.FAILED: gettext_lazy("The reply could not be delivered"),
    MessageState.IN_DOUBT: gettext_lazy("The reply may have been sent"),
    MessageState.CANCELLED: gettext_lazy("The reply was cancelled before it left"),
}
TONES = {MessageState.FAILED: "bad", MessageState.IN_DOUBT: "wait", MessageState.CANCELLED: "still"}


def title_of_mail(message: Message) -> str:
    return str(TITLES.get(MessageState(message.state), message.get_state_display()))


def tone_of_mail(message: Message) -> str:
    return TONES.get(MessageState(message.state), "plain")


def tell_of_mail(conversation: Conversation) -> Iterator[Entry]:
    """What came in, and reminders that went out. The reply itself has its own entry; notices are not told.

    A mail that became the feedback is told there, sealed until the candidate opens it.
    """
    for message in conversation.messages.all():
        if became_feedback(message, conversation):
            continue
        came_in = message.direction == Direction.IN
        yield Entry(
            at=message.created_at if came_in else message.sent_at or message.created_at,
            title=str(TITLES_OF_KINDS[MessageKind(message.kind)]),
            by=message.from_name or message.from_address if came_in else conversation.candidate.name,
            icon="speech" if message.kind == MessageKind.ANSWER else "mail",
            tone="bad" if message.kind == MessageKind.BOUNCE else "good",
            letter=message.text,
            message=message,
        )


def became_feedback(message: Message, conversation: Conversation) -> bool:
    """An answer to somebody who had asked is the feedback that they asked for."""
    asked_at = conversation.asked_at
    return message.kind == MessageKind.ANSWER and asked_at is not None and message.created_at >= asked_at


TITLES_OF_KINDS = {
    MessageKind.ANSWER: gettext_lazy("An answer came"),
    MessageKind.AUTO_REPLY: gettext_lazy("An automatic reply came"),
    MessageKind.BOUNCE: gettext_lazy("Mail came back undelivered"),
    MessageKind.REMINDER: gettext_lazy("Reminded the employer"),
}


def tell_of_nudges(conversation: Conversation) -> Iterator[Entry]:
    for nudge in conversation.nudges.all():
        yield Entry(
            at=nudge.nudged_at,
            title=_("%(name)s was reminded: %(about)s")
            % {"name": nudge.person.name, "about": nudge.get_kind_display()},
            by=str(nudge.by or ""),
            icon="bell",
        )


def tell_of_feedback(conversation: Conversation) -> Iterator[Entry]:
    feedback: Feedback | None = getattr(conversation, "feedback", None)
    if feedback is None:
        return
    if feedback.state == FeedbackState.GIVEN:
        yield Entry(
            at=feedback.given_at,
            title=_("Feedback came, %(how)s") % {"how": feedback.get_source_display()},
            by=str(feedback.noted_by or ""),
            icon="speech",
            tone="good",
            feedback=feedback,
        )
    if feedback.state == FeedbackState.DECLINED:
        title = _("The employer cannot share feedback")
        yield Entry(at=feedback.declined_at, title=title, by=str(feedback.noted_by or ""), icon="speech")


def tell_of_endings(conversation: Conversation) -> Iterator[Entry]:
    if conversation.status == Status.LET_GO:
        yield Entry(
            at=conversation.let_go_at, title=_("Chose not to reply"), by=conversation.candidate.name, icon="leaf"
        )
    rejection = conversation.rejection
    if rejection.undone_at:
        yield Entry(
            at=rejection.undone_at,
            title=_("The rejection was undone: %(why)s") % {"why": rejection.get_undo_reason_display()},
            by=str(rejection.undone_by),
            icon="undo",
        )
