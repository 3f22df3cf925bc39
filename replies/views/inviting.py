"""A recruiter invites a candidate."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.access import for_the_desk
from candidates.forms import InvitationForm
from replies.inviting import AlreadyHere, send_invitation


@require_http_methods(["GET", "HEAD", "POST"])
@for_the_desk
def invite(request: HttpRequest) -> HttpResponse:
    form = InvitationForm(request.POST or None)
    if form.is_valid():
        try:
            send_invitation(**form.cleaned_data, by=request.user, now=timezone.now())
        except AlreadyHere:
            form.add_error("email", _("Somebody with this address has an account already. No mail was sent."))
        else:
            messages.success(request, _("The invitation is on its way to %(email)s.") % form.cleaned_data)
            return redirect("invite")
    return render(request, "candidates/invite.html", {"form": form})
