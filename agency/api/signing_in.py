"""Who asks. A key signs in for one request, on the API's own addresses and nowhere else."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja.security import HttpBearer, SessionAuth

from agency.api.keys import find_key, note_use
from agency.api.problems import Problem, who_are_you
from agency.api.rates import count_request

type Answer = Callable[[HttpRequest], HttpResponse]


class SignInByKey:
    """Runs before Django's CSRF check, for views that are marked `takes_keys`.

    A request with an Authorization header is its key's and never its cookie's, so that no other site can borrow a
    session; such a request needs no CSRF token. Without the header the session counts, and the CSRF check stands.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        if not getattr(view, "takes_keys", False):
            return None
        try:
            if "Authorization" in request.headers:
                sign_in_by_key(request)
            elif not request.user.is_authenticated:
                raise who_are_you()
            else:
                count_request(who=str(request.user.pk), now=timezone.now())
        except Problem as problem:
            return problem.response()
        return None


def sign_in_by_key(request: HttpRequest) -> None:
    """Raises a 401 or 429 Problem."""
    scheme, _, secret = request.headers["Authorization"].partition(" ")
    key = find_key(secret=secret.strip()) if scheme.lower() == "bearer" else None
    if key is None:
        raise who_are_you()
    now = timezone.now()
    count_request(who=str(key.pk), now=now)
    note_use(key=key, now=now)
    request.user = key.person
    request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]


# The middleware has let nobody else through; these two tell the documentation what to offer.
class ByKey(HttpBearer):
    openapi_description = "A personal key, made in the settings."

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        return request.user


class BySession(SessionAuth):
    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        return request.user
