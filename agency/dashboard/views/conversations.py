"""The dashboard: figures, and the list of conversations."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from agency.dashboard.cards import cards_of
from agency.dashboard.figures import figures_of
from agency.dashboard.filters import SORT_WORDS, BadFilter, Filter
from agency.dashboard.lists import listing_of, one_line, tabs_of
from agency.dashboard.nothing import NOBODY
from agency.dashboard.paging import BadPlace
from candidates.access import for_the_desk
from replies.models import Conversation
from replies.nudging.limits import Policy
from replies.reminding.times import current_policy
from replies.views.nudges import nudge_and_tell


@require_safe
@for_the_desk
@vary_on_headers("HX-Request")
def dashboard(request: HttpRequest) -> HttpResponse:
    """The whole page; for htmx the list alone."""
    now, policy = timezone.now(), current_policy() or Policy()
    page = the_list(request, policy=policy, now=now)
    if request.htmx and not request.htmx.history_restore_request:
        return render(request, "agency/dashboard/_list.html", page)
    figures = figures_of(request.user, now=now)
    page |= {
        "cards": cards_of(figures, policy=policy, now=now),
        "rejections": figures.now.rejections,
        "sorts": SORT_WORDS.items(),
    }
    return render(request, "agency/dashboard/page.html", page)


@require_POST
@for_the_desk
def nudge_in_list(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The nudge of a row: htmx gets the row anew, everybody else the list they came from, as it was filtered."""
    mine = Conversation.objects.visible_to(request.user)
    conversation = get_object_or_404(mine, pk=pk)
    now = timezone.now()
    query = read_filter(request).query
    level, told = nudge_and_tell(conversation=conversation, by=request.user, now=now)
    if not request.htmx:
        messages.add_message(request, level, told)
        return redirect(reverse("dashboard") + query)
    line = one_line(mine, pk, told=told, policy=current_policy() or Policy(), now=now)
    page = {"line": line, "is_lead": request.user.is_lead, "labels": labels(), "query": query}
    return render(request, "agency/dashboard/_list.html#line", page)


def the_list(request: HttpRequest, *, policy: Policy, now: datetime) -> dict[str, object]:
    """What the list shows. Raises BadRequest where the address asks for what cannot be."""
    asked = read_filter(request)
    try:
        listing = listing_of(request.user, asked=asked, at=request.GET, policy=policy, now=now)
    except BadPlace as error:
        raise BadRequest("page") from error
    return {
        "asked": asked,
        "query": asked.query,
        "tabs": tabs_of(request.user, asked=asked),
        "listing": listing,
        "before": asked.query_with(before=listing.before),
        "after": asked.query_with(after=listing.after),
        "is_lead": request.user.is_lead,
        "labels": labels(),
        "there": reverse("dashboard"),
        "nobody": NOBODY[asked.tab],
    }


def read_filter(request: HttpRequest) -> Filter:
    try:
        return Filter.read(request.GET)
    except BadFilter as error:
        raise BadRequest(error.name) from error


def labels() -> dict[str, str]:
    """Words that every row repeats, translated once."""
    return {"recruiter": _("Recruiter"), "replied": _("Replied"), "waiting": _("Waiting"), "late": _("late")}
