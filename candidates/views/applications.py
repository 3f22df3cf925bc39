"""Add and edit an application."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from candidates.access import get_candidate_or_404
from candidates.applying import add_application, change_application, employers_like
from candidates.forms import ApplicationForm
from candidates.forms.applications import as_typed
from candidates.models import Application


@require_http_methods(["GET", "HEAD", "POST"])
def application_new(request: HttpRequest) -> HttpResponse:
    candidate = get_candidate_or_404(user=request.user, named=request.GET.get("candidate"))
    form = ApplicationForm(request.POST or None, suggestions=reverse("employer_suggestions"))
    if form.is_valid():
        application = add_application(candidate=candidate, **form.cleaned_data)
        messages.success(request, _("Added: %(role)s.") % {"role": application.position})
        return redirect("application", application.pk)
    recruiter = candidate.recruiter
    return render(
        request,
        "candidates/application_new.html",
        {"form": form, "candidate": candidate, "recruiter": recruiter, "is_own": candidate == request.user},
    )


@require_http_methods(["GET", "HEAD", "POST"])
def application_edit(request: HttpRequest, pk: str) -> HttpResponse:
    mine = Application.objects.visible_to(request.user).select_related("employer", "contact", "recruiter")
    application = get_object_or_404(mine, pk=pk)
    form = ApplicationForm(
        request.POST or None, initial=as_typed(application), suggestions=reverse("employer_suggestions")
    )
    if form.is_valid():
        change_application(application=application, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("application", application.pk)
    return render(request, "candidates/application_edit.html", {"form": form, "application": application})


@require_safe
def employer_suggestions(request: HttpRequest) -> HttpResponse:
    names = employers_like(words=request.GET.get("employer", "")[:160])
    return render(request, "candidates/_employer_options.html", {"names": names})
