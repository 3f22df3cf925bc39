"""My applications, and the page of one."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from candidates.access import for_candidates
from candidates.models import Application
from candidates.stages import UndoReason
from replies.next_steps import applications_of, standing_of, with_its_conversations

A_PAGE = 50


@require_safe
@for_candidates
def applications(request: HttpRequest) -> HttpResponse:
    page = Paginator(applications_of(request.user), A_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "replies/applications/list.html",
        {"page": page, "standings": [standing_of(application) for application in page]},
    )


@require_safe
def application(request: HttpRequest, pk: str) -> HttpResponse:
    mine = with_its_conversations(Application.objects.visible_to(request.user))
    shown = get_object_or_404(mine, pk=pk)
    return render(
        request,
        "replies/applications/one.html",
        {
            "application": shown,
            "standing": standing_of(shown),
            "conversations": shown.newest,
            "undo_reasons": UndoReason.choices,
            "is_own": shown.candidate_id == request.user.pk,
        },
    )
