"""What employers were asked and have not answered yet."""

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from agency.dashboard.owed import requests_of
from agency.dashboard.paging import BadPlace
from candidates.access import for_the_desk
from replies.nudging.limits import Policy
from replies.reminding.times import current_policy


@require_safe
@for_the_desk
def feedback_queue(request: HttpRequest) -> HttpResponse:
    """Open requests for feedback, the oldest first."""
    policy = current_policy() or Policy()
    try:
        queue = requests_of(request.user, at=request.GET, policy=policy, now=timezone.now())
    except BadPlace as error:
        raise BadRequest("page") from error
    page = {
        "queue": queue,
        "is_lead": request.user.is_lead,
        "late_after": policy.feedback_owed_after.days,
        "there": reverse("feedback_queue"),
    }
    return render(request, "agency/dashboard/feedback.html", page)
