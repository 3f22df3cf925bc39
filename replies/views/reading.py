"""Paste or upload the mail of a no. Step one reads it, step two confirms; nothing is saved in between."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods

from candidates.access import get_candidate_or_404
from candidates.forms import PasteForm
from candidates.forms.rejections import ReadRejectionForm
from candidates.models import Application, User
from candidates.stages import Stage
from replies.highlighting import mark_found
from replies.intake import ReadNo, find_applications_for, read_pasted_no, read_uploaded_no
from replies.matching import Match
from replies.reading.unreadable import Unreadable
from replies.views.rejections import take_in

UNREADABLE = {
    "empty": _("There are no words in it. Copy the text of the mail and paste it here."),
    "too_large": _("This is longer than a mail. Nothing was saved. Keep the part that says no, and try again."),
    "binary": _("This is not a mail that we can read. Save it as an .eml file, or paste its text. Nothing was saved."),
}


@require_http_methods(["GET", "HEAD", "POST"])
def rejection_paste(request: HttpRequest) -> HttpResponse:
    candidate = get_candidate_or_404(user=request.user, named=request.GET.get("candidate"))
    if "confirm" in request.POST:
        return confirm(request, candidate)
    form = PasteForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        try:
            return offer(request, candidate, read(request, form))
        except Unreadable as error:
            form.add_error("file" if form.cleaned_data["file"] else "text", UNREADABLE[error.code])
    return render(request, "replies/rejections/paste.html", {"form": form, **about(request, candidate)})


def read(request: HttpRequest, form: PasteForm) -> ReadNo:
    zone, now = timezone.get_current_timezone(), timezone.now()
    if file := form.cleaned_data["file"]:
        return read_uploaded_no(raw=file.read(), zone=zone, now=now)
    return read_pasted_no(text=form.cleaned_data["text"], zone=zone, now=now)


def offer(request: HttpRequest, candidate: User, found: ReadNo) -> HttpResponse:
    """Step two for the first time: what was read, marked in the mail and filled in."""
    matches = find_applications_for(found.read, candidate=candidate)
    initial = first_values(found, matches)
    form = ReadRejectionForm(now=timezone.now(), applications=choices_of(matches, ""), initial=initial)
    return show_confirmation(
        request,
        candidate,
        form,
        pieces=mark_found(found.words, found.read),
        doubts=not found.read.is_rejection,
        already=next((match.application for match in matches if match.is_likely and match.application.has_no), None),
    )


def confirm(request: HttpRequest, candidate: User) -> HttpResponse:
    """Step two: the person has looked at it."""
    matches = find_applications_for(None, candidate=candidate)
    posted = request.POST.get("application", "")
    form = ReadRejectionForm(request.POST, now=timezone.now(), applications=choices_of(matches, posted))
    if not form.is_valid():
        return show_confirmation(request, candidate, form)
    chosen = next((match.application for match in matches if str(match.application.pk) == posted), None)
    return take_in(request, form, candidate=candidate, application=chosen)


def show_confirmation(
    request: HttpRequest, candidate: User, form: ReadRejectionForm, **what_was_read: object
) -> HttpResponse:
    context = {"form": form, **about(request, candidate), **what_was_read}
    return render(request, "replies/rejections/confirm.html", context)


def about(request: HttpRequest, candidate: User) -> dict[str, object]:
    """For whom the page is. The form posts to the address it came from, so that the desk's choice stays."""
    return {"candidate": candidate, "is_own": candidate.pk == request.user.pk}


def choices_of(matches: list[Match], posted: str) -> list[tuple[str, object]]:
    """Applications that may be chosen: the likely ones, then the rest. One that had its no only when it was posted,
    by a second click or an older tab, which are told so."""
    open_ones = [m for m in matches if not m.application.has_no or str(m.application.pk) == posted]
    likely = [choice_of(match.application) for match in open_ones if match.is_likely]
    others = [choice_of(match.application) for match in open_ones if not match.is_likely]
    if not likely:
        return others
    return [(_("Looks like this one"), likely), *([(_("Your other applications"), others)] if others else [])]


def choice_of(application: Application) -> tuple[str, str]:
    return str(application.pk), f"{application.position}, {application.employer.name}"


def first_values(found: ReadNo, matches: list[Match]) -> dict[str, object]:
    """What was read, as the form's first values; the likeliest application is chosen beforehand."""
    best = next((m.application for m in matches if m.is_likely and not m.application.has_no), None)
    kept = ("received_at", "channel", "words", "contact_name", "contact_email")
    mail = ("mail_subject", "mail_message_id", "mail_references")
    return {name: getattr(found, name) for name in kept + mail} | {
        "application": str(best.pk) if best else ReadRejectionForm.NEW,
        "employer": found.read.employer or "",
        "position": found.read.position or "",
        "stage": best.stage if best else Stage.APPLIED,
    }
