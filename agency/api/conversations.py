"""Conversations, and feedback that came by phone."""

from uuid import UUID

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Query, Router
from ninja import Status as Answer

from agency.api.problems import from_form, not_as_asked, out_of_place
from agency.api.shapes import Conversations, FeedbackIn, ProblemOut, WholeConversation
from agency.dashboard.paging import BadPlace, Sort, page_of
from candidates.models import User
from replies import asking
from replies.conversing import CannotMove
from replies.forms.feedback import FeedbackForm
from replies.models import Conversation, Feedback
from replies.models.conversation import ConversationQuerySet
from replies.statuses import FeedbackSource, FeedbackState, Status

router = Router(tags=["conversations"])
NEWEST_FIRST = Sort("received_at", descending=True)
WORDS = ("text", "strength", "gap", "next_step")


def visible(user: User) -> ConversationQuerySet:
    return Conversation.objects.visible_to(user).with_what_a_page_shows()


@router.get("", response={200: Conversations, 422: ProblemOut}, summary="Conversations that you may see")
def list_conversations(
    request: HttpRequest, status: Status | None = None, after: str = Query("", max_length=400)
) -> dict[str, object]:
    """Fifty at a time, the newest no first; with `status`, those that stand there."""
    rows = visible(request.user)
    if status:
        rows = rows.filter(status=status)
    try:
        page = page_of(rows, sort=NEWEST_FIRST, asked={"after": after})
    except BadPlace as error:
        raise not_as_asked([{"field": "after", "message": _("This is no page of ours.")}]) from error
    return {"items": page.rows, "next": page.after or None}


@router.get(
    "/{uuid:pk}",
    response={200: WholeConversation, 404: ProblemOut},
    summary="One conversation, with what was said",
)
def read_conversation(request: HttpRequest, pk: UUID) -> Conversation:
    return get_whole(request.user, pk)


@router.post(
    "/{uuid:pk}/feedback",
    response={201: WholeConversation, 404: ProblemOut, 409: ProblemOut, 422: ProblemOut},
    summary="Write down feedback that came by phone",
)
def take_feedback(request: HttpRequest, pk: UUID, told: FeedbackIn) -> Answer:
    """For recruiters and leads. The candidate can read it at once. What stood there before stays above it."""
    if not request.user.is_at_the_desk:
        raise Http404
    conversation = get_object_or_404(visible(request.user), pk=pk)
    form = FeedbackForm(told.dict())
    if not form.is_valid():
        raise from_form(form)
    try:
        asking.take_feedback(
            conversation=conversation,
            words=asking.Words(text=form.cleaned_data["text"]),
            source=FeedbackSource.CALL,
            by=request.user,
            now=timezone.now(),
        )
    except CannotMove as refusal:
        raise out_of_place(_("This conversation was closed. Nothing was saved.")) from refusal
    return Answer(201, get_whole(request.user, pk))


def get_whole(user: User, pk: UUID) -> Conversation:
    """A conversation that the person may see, with what was said. Raises Http404."""
    found = get_object_or_404(visible(user).select_related("reply", "feedback"), pk=pk)
    if feedback := getattr(found, "feedback", None):
        seal(feedback, from_reader=user)
    return found


def seal(feedback: Feedback, *, from_reader: User) -> None:
    """As the conversation's page does: the candidate opens it there, and reads it here afterwards. Changes no row."""
    feedback.is_sealed = feedback.state == FeedbackState.GIVEN and feedback.read_at is None
    if feedback.is_sealed and feedback.conversation.candidate_id == from_reader.pk:
        for name in WORDS:
            setattr(feedback, name, "")
