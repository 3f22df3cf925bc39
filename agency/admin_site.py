"""The Django admin, for staff editors and administrators, behind a second factor."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _

# Apps whose own admin pages stay out: they show secrets (the seed of an authenticator app), change an address behind
# allauth's back, or do nothing here (groups: rights come from the role). agency/admin.py has what is needed of them.
NOT_AS_THEY_COME = ("allauth.", "django.contrib.auth.")


class AjarAdminSite(AdminSite):
    site_header = _("Wording and people")
    site_title = _("Ajar")
    index_title = _("What would you like to look after?")

    def register(self, model_or_iterable: Any, admin_class: Any = None, **options: Any) -> None:
        if not getattr(admin_class, "__module__", "").startswith(NOT_AS_THEY_COME):
            super().register(model_or_iterable, admin_class, **options)

    def has_permission(self, request: HttpRequest) -> bool:
        """Staff with a second factor; the demo asks for none, and says so in a banner."""
        user = request.user
        if not (user.is_active and user.is_staff):
            return False
        return settings.DEMO or is_mfa_enabled(user)

    def admin_view(self, view: Callable[..., Any], cacheable: bool = False) -> Callable[..., Any]:
        """Behind the door; who does not work there is told what a stranger is told: there is no such page."""
        guarded = super().admin_view(view, cacheable)

        @wraps(guarded)
        def inner(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if request.user.is_authenticated and not request.user.is_staff:
                raise Http404
            return guarded(request, *args, **kwargs)

        return inner

    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """There is one way to sign in, allauth's. Django's own form knows no second factor and no rate limit."""
        if not request.user.is_authenticated:
            return redirect_to_login(request.GET.get("next", ""))
        if not request.user.is_staff:
            raise Http404
        if self.has_permission(request):
            return redirect("admin:index")
        messages.info(request, _("The admin asks for a second step at sign-in. Set one up here, then come back."))
        return redirect("mfa_index")
