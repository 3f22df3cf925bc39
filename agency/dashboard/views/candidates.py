"""Candidates: the list, and everything after each no of one of them."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from agency.dashboard.filters import BadFilter
from agency.dashboard.paging import BadPlace
from agency.dashboard.people import people_of
from agency.dashboard.stories import story_of
from candidates.access import for_the_desk
from candidates.models import User
from replies import reminding


@require_safe
@for_the_desk
def candidates(request: HttpRequest) -> HttpResponse:
    try:
        people = people_of(request.user, asked=request.GET, now=timezone.now())
    except (BadFilter, BadPlace) as error:
        raise BadRequest from error
    more = urlencode({"q": people.words}) + "&" if people.words else ""
    page = {"people": people, "more": more, "is_lead": request.user.is_lead, "there": reverse("candidates")}
    return render(request, "agency/candidates/list.html", page)


@require_safe
@for_the_desk
def candidate(request: HttpRequest, pk: UUID) -> HttpResponse:
    mine = User.objects.visible_to(request.user).select_related("recruiter", "nudge_wish__paused_by")
    person = get_object_or_404(mine, pk=pk)
    story = story_of(person, reader=request.user)
    return render(request, "agency/candidates/one.html", {"candidate": person, "story": story})


@require_POST
@for_the_desk
def hold_nudges(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Pauses a candidate's nudges (`do` is "pause"), or lets them go out again."""
    person = get_object_or_404(User.objects.visible_to(request.user), pk=pk)
    now = timezone.now()
    match request.POST.get("do"):
        case "pause":
            reminding.pause_nudges(candidate=person, by=request.user, now=now)
            messages.success(request, _("Paused: no nudges go to %(name)s until you let them.") % {"name": person.name})
        case "resume":
            reminding.resume_nudges(candidate=person, now=now)
            messages.success(
                request, _("Nudges may go to %(name)s again, at their usual hours.") % {"name": person.name}
            )
        case _:
            raise BadRequest("do")
    return redirect("candidate", pk=pk)
