"""The conversation's page: one timeline, and the few things that its readers can do there."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from candidates.access import for_the_desk
from candidates.models import User
from replies import asking, reminding
from replies.conversing import CannotMove
from replies.mailing import outbox
from replies.models import Conversation, Feedback, Message
from replies.reminding.by_hand import may_be_nudged
from replies.reminding.times import current_policy
from replies.statuses import OPEN, FeedbackSource, FeedbackState, MessageKind, MessageState, Status
from replies.timeline import tell


def get_conversation(user: User, pk: object) -> Conversation:
    """One that the person may see, with what its page shows, or 404."""
    return get_object_or_404(Conversation.objects.visible_to(user).with_what_a_page_shows(), pk=pk)


@require_safe
def conversation(request: HttpRequest, pk: object) -> HttpResponse:
    found = get_conversation(request.user, pk)
    return render(request, "replies/conversation/page.html", page(found, reader=request.user))


def page(conversation: Conversation, *, reader: User) -> dict[str, object]:
    is_own = conversation.candidate_id == reader.pk
    policy = current_policy()
    return {
        "conversation": conversation,
        "entries": tell(conversation),
        "is_own": is_own,
        "may_reply": is_own and conversation.status in OPEN,
        "may_let_go": is_own and conversation.status == Status.WAITING,
        "may_undo": conversation.status != Status.CLOSED,
        "may_nudge": not is_own and policy is not None and may_be_nudged(conversation, policy),
        "may_log_feedback": not is_own and conversation.status != Status.CLOSED,
        "nudge_note": reminding.explain_note(conversation.nudge_note),
    }


@require_POST
def read_feedback(request: HttpRequest, pk: object) -> HttpResponse:
    """The candidate opens the envelope."""
    found = get_object_or_404(Conversation.objects.filter(candidate=request.user), pk=pk)
    feedback = get_object_or_404(Feedback, conversation=found, state=FeedbackState.GIVEN)
    asking.mark_read(feedback=feedback, now=timezone.now())
    return redirect("conversation", pk=pk)


@for_the_desk
@require_POST
def decline(request: HttpRequest, pk: object) -> HttpResponse:
    """The recruiter notes that the employer will not share feedback."""
    found = get_conversation(request.user, pk)
    try:
        asking.decline_feedback(
            conversation=found,
            reason="policy",
            source=FeedbackSource.CALL,
            by=request.user,
            now=timezone.now(),
        )
    except CannotMove:
        messages.error(request, _("This conversation was closed. Nothing was noted."))
    else:
        messages.success(request, _("Noted: they cannot share feedback. The waiting is over."))
    return redirect(way_back(request) or reverse("conversation", args=[pk]))


def way_back(request: HttpRequest) -> str:
    """The page of ours that a form names in `next`; "" where it names none, or somebody else's."""
    there = request.POST.get("next", "")
    return there if there.startswith("/") and url_has_allowed_host_and_scheme(there, allowed_hosts=None) else ""


@require_POST
def resolve_doubt(request: HttpRequest, pk: object, message: object) -> HttpResponse:
    """A reply that may have been sent, or failed: "it arrived", or "send again" with the same bytes."""
    found = get_conversation(request.user, pk)
    mail = get_object_or_404(Message, pk=message, conversation=found, kind=MessageKind.REPLY)
    verb = outbox.confirm_arrived if request.POST.get("do") == "arrived" else outbox.send_again
    try:
        verb(message=mail, now=timezone.now())
    except outbox.NotPossible:
        state = MessageState(mail.state).label
        messages.info(request, _("Nothing to do: this mail is now “%(state)s”.") % {"state": state})
    else:
        messages.success(request, _("Noted. The timeline shows how it goes on."))
    return redirect("conversation", pk=pk)
