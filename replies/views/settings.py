"""What a person decides about themselves."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.forms import SettingsForm
from candidates.models import User
from replies.reminding.stopping import has_stopped, start_nudges_again, stop_nudges


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    if "nudges" in request.POST:
        return choose_nudges(request)
    # A row of its own: what did not pass the form must not stand in the page's head.
    form = SettingsForm(request.POST or None, instance=User.objects.get(pk=request.user.pk))
    if form.is_valid():
        form.save()
        with translation.override(form.instance.language):
            messages.success(request, _("Saved."))
        return redirect("settings")
    return render(request, "candidates/settings.html", {"form": form, "nudges_stopped": has_stopped(request.user)})


def choose_nudges(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    if request.POST["nudges"] == "off":
        stop_nudges(person=request.user, now=now)
        messages.success(request, _("No more nudges. Answers and feedback still reach you by mail."))
    else:
        start_nudges_again(person=request.user, now=now)
        messages.success(request, _("Nudges are on again."))
    return redirect("settings")
