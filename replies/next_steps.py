"""How an application stands in its candidate's eyes, and what they may do next."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, User
from replies.models import Conversation
from replies.statuses import Status

IN_PROGRESS = (_("In progress"), "still")
STATES = {
    Status.WAITING: (_("Not replied yet"), "wait"),
    Status.REPLIED: (_("Replied"), "plain"),
    Status.ASKED: (_("Asked for feedback"), "ask"),
    Status.ANSWERED: (_("Answer in"), "good"),
    Status.LET_GO: (_("Let go"), "still"),
}


@dataclass(frozen=True)
class NextStep:
    """What to do, and the name of the page on which it is done. Without a page there is nothing to do."""

    words: str | Promise
    page: str = ""
    pk: UUID | None = None
    # The candidate's turn: it stands out among what is merely possible.
    is_due: bool = False


@dataclass(frozen=True)
class Standing:
    """One line of "My applications". `chip` is the colour's name; the words say it all without it."""

    application: Application
    conversation: Conversation | None
    words: str | Promise
    chip: str
    next_step: NextStep


def applications_of(candidate: User) -> QuerySet[Application]:
    """The candidate's applications, newest first, with the conversation of the newest no: two queries, however many."""
    mine = Application.objects.visible_to(candidate).newest_first()
    return mine.select_related("employer").prefetch_related(Prefetch("conversations", newest(), to_attr="newest"))


def with_its_conversations(applications: QuerySet[Application]) -> QuerySet[Application]:
    """For the page of one application: its people, and all its conversations, the newest first."""
    told = Conversation.objects.order_by("-id").select_related("rejection__contact", "rejection__logged_by")
    return applications.select_related("employer", "contact", "candidate", "recruiter").prefetch_related(
        Prefetch("conversations", told, to_attr="newest")
    )


def newest() -> QuerySet[Conversation]:
    """Of each application, the conversation that was opened last (ids are ordered by time)."""
    return Conversation.objects.order_by("application_id", "-id").distinct("application_id")


def standing_of(application: Application) -> Standing:
    """How one of `applications_of` stands."""
    conversation = next((one for one in application.newest if one.status != Status.CLOSED), None)
    words, chip = STATES[Status(conversation.status)] if conversation else IN_PROGRESS
    return Standing(application, conversation, words, chip, next_step_of(application, conversation))


def next_step_of(application: Application, conversation: Conversation | None) -> NextStep:
    """What the candidate may do about an application; `conversation` is that of its standing no, if there is one."""
    if conversation is None:
        return NextStep(_("Log the answer"), "rejection_log", application.pk)
    match conversation.status:
        case Status.WAITING:
            return NextStep(_("Write your reply"), "composer", conversation.pk, is_due=True)
        case Status.ANSWERED:
            return NextStep(_("Read their answer"), "conversation", conversation.pk, is_due=True)
        case Status.ASKED:
            return NextStep(_("Nothing to do: they have your question"))
        case _:
            return NextStep(_("Nothing to do"))
