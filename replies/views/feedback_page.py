"""The hiring manager's page: no account, no JavaScript, and a link that only a person's POST can answer."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.http import require_http_methods

from candidates.access import keeps_its_address
from replies import asking
from replies.conversing import CannotMove
from replies.feedback_links import LinkRefused, conversation_behind
from replies.forms.feedback_page import DECLINED, DeclineForm, FeedbackPageForm
from replies.models import Conversation
from replies.statuses import FeedbackSource, Status


@login_not_required
@keeps_its_address
@require_http_methods(["GET", "HEAD", "POST"])
def feedback_page(request: HttpRequest, token: str) -> HttpResponse:
    try:
        conversation = conversation_behind(token)
    except LinkRefused as refused:
        code = 410 if refused.code == "expired" else 404
        return render(request, "replies/feedback/link_refused.html", {"code": refused.code}, status=code)
    with translation.override(conversation.language):
        if request.method == "POST":
            return answer(request, conversation)
        return show(request, conversation, FeedbackPageForm())


def show(
    request: HttpRequest, conversation: Conversation, form: FeedbackPageForm, *, status: int = 200
) -> HttpResponse:
    context = {
        "conversation": conversation,
        "form": form,
        "declined": DECLINED,
        "is_answered": conversation.status == Status.ANSWERED,
    }
    return render(request, "replies/feedback/page.html", context, status=status)


def answer(request: HttpRequest, conversation: Conversation) -> HttpResponse:
    """Words, or one of the short answers. A second answer is added to the first; a "no" after words changes nothing."""
    declined = DeclineForm(request.POST)
    form = FeedbackPageForm(request.POST)
    try:
        if "declined" in request.POST and declined.is_valid():
            decline(conversation, reason=declined.cleaned_data["declined"])
        elif form.is_valid():
            take(conversation, form)
        else:
            return show(request, conversation, form, status=422)
    except CannotMove:
        return render(request, "replies/feedback/link_refused.html", {"code": "unknown"}, status=404)
    return render(request, "replies/feedback/thanks.html", {"conversation": conversation})


def decline(conversation: Conversation, *, reason: str) -> None:
    if conversation.status != Status.ANSWERED:
        asking.decline_feedback(
            conversation=conversation, reason=reason, source=FeedbackSource.PAGE, now=timezone.now()
        )


def take(conversation: Conversation, form: FeedbackPageForm) -> None:
    asking.take_feedback(
        conversation=conversation,
        words=asking.Words(**form.cleaned_data),
        source=FeedbackSource.PAGE,
        now=timezone.now(),
    )
