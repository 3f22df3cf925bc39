"""What every request passes through: small, and each named for what it does."""

import zoneinfo
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils import timezone, translation

Answer = Callable[[HttpRequest], HttpResponse]


class RefuseTrace:
    """TRACE would echo cookies back (ASVS 13.4.4); Django's function views answer it with 200."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in {"TRACE", "TRACK", "CONNECT"}:
            return HttpResponseNotAllowed(["GET", "HEAD", "OPTIONS", "POST"])
        return self.get_response(request)


class AskMachinesForNoCookie:
    """/healthz and /readyz answer anybody the same, and also where no session can be read: the database may be away."""

    ADDRESSES = frozenset({"/healthz", "/readyz"})

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path_info in self.ADDRESSES:
            request.COOKIES.clear()
        return self.get_response(request)


class SpeakTheReadersLanguageAndTime:
    """A signed-in person reads pages in their own language and times in their own zone."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if not user.is_authenticated:
            return self.get_response(request)
        translation.activate(user.language)
        request.LANGUAGE_CODE = user.language
        with timezone.override(zoneinfo.ZoneInfo(user.time_zone)):
            return self.get_response(request)


class KeepPersonalPagesOutOfCaches:
    """What a signed-in person reads is theirs: no cache keeps it (ASVS 14.3.2)."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated and not response.has_header("Cache-Control"):
            response["Cache-Control"] = "no-store, private"
        return response


class KeepMailedLinksToThemselves:
    """allauth's pages whose address is the permission: told to no other site, kept by no cache.

    Their templates relax the referrer for their own form, as candidates/access.py::keeps_its_address tells.
    """

    PAGES = frozenset({"account_confirm_email", "account_reset_password_from_key"})

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.resolver_match and request.resolver_match.view_name in self.PAGES:
            response["Referrer-Policy"] = "no-referrer"
            response["Cache-Control"] = "no-store, private"
        return response
