"""The page behind an invitation's link: no account yet, and a GET changes nothing."""

from allauth.account.internal.flows.signup import complete_signup
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.decorators import rate_limit
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from candidates.access import keeps_its_address
from candidates.forms.invited import InvitedSignUpForm
from candidates.models import Invitation
from candidates.registering import InvitationRefused, get_invitation

# Unknown links get what any wrong address gets; a link that was once good says what became of it.
STATUS_OF_REFUSAL = {"unknown": 404, "expired": 410, "used": 410}


@login_not_required
@sensitive_post_parameters("password1")
@require_http_methods(["GET", "HEAD", "POST"])
@keeps_its_address
@rate_limit(action="signup")
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    try:
        invited = get_invitation(token=token, now=timezone.now())
        if request.user.is_authenticated:
            return render(request, "candidates/invitation_signed_in.html", {"invitation": invited})
        return take_up(request, invited)
    except InvitationRefused as refusal:
        return render(
            request,
            "candidates/invitation_refused.html",
            {"code": refusal.code},
            status=STATUS_OF_REFUSAL[refusal.code],
        )


def take_up(request: HttpRequest, invited: Invitation) -> HttpResponse:
    form = InvitedSignUpForm(request.POST or None, invitation=invited)
    if not form.is_valid():
        return render(request, "candidates/invitation.html", {"form": form, "invitation": invited})
    user, already_known = form.try_save(request)
    if already_known:
        return already_known
    try:
        return complete_signup(request, user=user)
    except ImmediateHttpResponse as answer:
        return answer.response
