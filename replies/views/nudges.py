"""Stop, not now, nudge. The first two are reached from a mail, by a signed link, without signing in."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import wraps
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST

from candidates.access import for_the_desk
from candidates.models import User
from replies import reminding
from replies.forms.nudges import LaterForm
from replies.models import Conversation
from replies.nudging.decisions import Send
from replies.nudging.quiet_hours import zone_named
from replies.reminding import tokens
from replies.statuses import Status

type View = Callable[..., HttpResponse]


def from_a_mail(view: View) -> View:
    """The link is the permission: nothing of it may leak on, and a link that is none gets a page that says so."""

    @wraps(view)
    def guarded(request: HttpRequest, token: str) -> HttpResponse:
        try:
            response = view(request, token)
        except tokens.UnknownToken:
            response = render(request, "replies/nudges/unknown_link.html", status=404)
        response["Referrer-Policy"] = "no-referrer"
        response["Cache-Control"] = "no-store, private"
        return response

    return guarded


# Exempt from CSRF: the POST of RFC 8058 comes from the reader's mail provider, with no cookie; the token is the proof.
@csrf_exempt
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
@from_a_mail
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """GET shows a page and changes nothing; POST stops, and may come twice."""
    person = tokens.person_of(token)
    if request.method == "POST":
        reminding.stop_nudges(person=person, now=timezone.now())
    with override(person.language):
        return render(request, "replies/nudges/stop.html", {"stopped": reminding.has_stopped(person)})


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
@from_a_mail
def later(request: HttpRequest, token: str) -> HttpResponse:
    """GET offers days to choose from; POST puts the nudge off."""
    conversation = tokens.conversation_of(token)
    person = conversation.candidate
    with override(person.language), timezone.override(zone_named(person.time_zone)):
        form = LaterForm(request.POST if request.method == "POST" else None)
        if form.is_valid():
            put_off(conversation, form, by=person)
        page = {
            "form": form,
            "conversation": conversation,
            "is_put_off": form.is_bound and form.is_valid() and conversation.status == Status.WAITING,
            "is_over": conversation.status != Status.WAITING,
        }
        status = 422 if form.is_bound and not form.is_valid() else 200
        return render(request, "replies/nudges/later.html", page, status=status)


def put_off(conversation: Conversation, form: LaterForm, *, by: User) -> None:
    """Puts it off, or learns that there is nothing to put off any more: the page says which, from the fresh row."""
    now = timezone.now()
    with suppress(reminding.CannotSnooze):
        reminding.snooze(conversation=conversation, by=by, until=now + form.delay, now=now)
    conversation.refresh_from_db(fields=["status", "snoozed_until", "next_nudge_at"])


@require_POST
@for_the_desk
def by_hand(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The recruiter's "nudge" button, on the dashboard and on the conversation's page."""
    conversation = get_object_or_404(Conversation.objects.visible_to(request.user), pk=pk)
    level, told = nudge_and_tell(conversation=conversation, by=request.user, now=timezone.now())
    messages.add_message(request, level, told)
    return redirect("conversation", pk=conversation.pk)


def nudge_and_tell(*, conversation: Conversation, by: User, now: datetime) -> tuple[int, str]:
    """Nudges, and says what came of it: a level of django.contrib.messages, and the words."""
    try:
        decision = reminding.nudge_now(conversation=conversation, by=by, now=now)
    except reminding.NudgeRefused as refused:
        return messages.WARNING, reminding.explain(refused.reason, now=now)
    if isinstance(decision, Send):
        return messages.SUCCESS, _("The nudge is on its way.")
    return messages.SUCCESS, reminding.explain(decision.why, now=now)
