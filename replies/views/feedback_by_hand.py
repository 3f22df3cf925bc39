"""Feedback that came by phone, written down by the recruiter."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.access import for_the_desk
from replies import asking
from replies.conversing import CannotMove
from replies.forms.feedback import FeedbackForm
from replies.statuses import FeedbackSource
from replies.views.conversations import get_conversation


@for_the_desk
@require_http_methods(["GET", "POST"])
def log_feedback(request: HttpRequest, pk: object) -> HttpResponse:
    conversation = get_conversation(request.user, pk)
    form = FeedbackForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            asking.take_feedback(
                conversation=conversation,
                words=asking.Words(text=form.cleaned_data["text"]),
                source=FeedbackSource.CALL,
                by=request.user,
                now=timezone.now(),
            )
        except CannotMove:
            messages.error(request, _("This conversation was closed in the meantime. Nothing was saved."))
        else:
            messages.success(request, _("Saved. %(name)s can read it now.") % {"name": conversation.candidate.name})
        return redirect("conversation", pk=pk)
    context = {"conversation": conversation, "form": form}
    return render(request, "replies/feedback/by_hand.html", context, status=422 if form.errors else 200)
