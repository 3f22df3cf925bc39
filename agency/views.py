"""The front door, and what stands there when something is refused."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from candidates.models import Role

HOMES = {
    Role.CANDIDATE: "applications",
    Role.RECRUITER: "dashboard",
    Role.LEAD: "dashboard",
    Role.EDITOR: "admin:index",
    Role.ADMINISTRATOR: "admin:index",
}


@login_not_required
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect("account_login")
    return redirect(HOMES[Role(request.user.role)])


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "403_csrf.html", status=403)
