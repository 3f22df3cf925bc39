"""Log a no: typed, pasted or uploaded; and take it back."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from candidates.forms import RejectionForm, UndoForm
from candidates.models import Application, Rejection, User
from candidates.rejecting import AlreadyUndone, TheNo, undo_rejection
from candidates.stages import UndoReason
from replies.intake import AlreadyLogged, Told, take_in_no

ASIDE_FROM_THE_NO = ("contact_name", "contact_email", "stage", "application", "employer", "position")


@require_http_methods(["GET", "HEAD", "POST"])
def rejection_log(request: HttpRequest, pk: str) -> HttpResponse:
    mine = Application.objects.visible_to(request.user).select_related("employer", "contact", "candidate")
    application = get_object_or_404(mine, pk=pk)
    now = timezone.now()
    form = RejectionForm(request.POST or None, now=now, initial=first_values(application))
    if form.is_valid():
        return take_in(request, form, candidate=application.candidate, application=application)
    return render(
        request,
        "replies/rejections/log.html",
        {"form": form, "application": application, "is_own": application.candidate_id == request.user.pk},
    )


def first_values(application: Application) -> dict[str, str]:
    contact = application.contact
    return {
        "stage": application.stage,
        "contact_name": contact.name if contact else "",
        "contact_email": contact.email if contact else "",
    }


def take_in(
    request: HttpRequest, form: RejectionForm, *, candidate: User, application: Application | None
) -> HttpResponse:
    """Logs what the form says, and goes on to where one answers it. A second click arrives there too."""
    said = form.cleaned_data
    no = TheNo(**{name: value for name, value in said.items() if name not in ASIDE_FROM_THE_NO})
    told = Told(**{name: said[name] for name in ASIDE_FROM_THE_NO if name in said} | {"application": application})
    try:
        rejection = take_in_no(candidate=candidate, told=told, no=no, by=request.user, now=form.now)
    except AlreadyLogged as already:
        rejection = already.rejection
        messages.info(request, _("This no was logged already. It stands as it was."))
    return redirect(page_after_the_no(request.user), rejection.conversation.pk)


def page_after_the_no(user: User) -> str:
    """Candidates go on to their reply, the desk to what is said."""
    return "composer" if user.is_candidate else "conversation"


@require_POST
def rejection_undo(request: HttpRequest, pk: str) -> HttpResponse:
    mine = Rejection.objects.filter(application__in=Application.objects.visible_to(request.user))
    rejection = get_object_or_404(mine, pk=pk)
    form = UndoForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say why it is undone. Nothing was changed."))
        return redirect("application", rejection.application_id)
    reason = UndoReason(form.cleaned_data["reason"])
    try:
        undo_rejection(rejection=rejection, reason=reason, by=request.user, now=timezone.now())
    except AlreadyUndone:
        messages.info(request, _("It was undone before. Nothing more was changed."))
    else:
        messages.success(
            request,
            _("Undone. Mail that had not left was cancelled, and no nudge will follow. The application stands."),
        )
    return redirect("application", rejection.application_id)
