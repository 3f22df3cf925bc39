"""Is this process alive; is the whole thing ready. JSON, for machines."""

from collections.abc import Callable

import redis
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError, connection
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from agency import heartbeat


def database() -> str:
    """Empty when PostgreSQL answers, else what is wrong."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return "the database does not answer"
    return ""


def broker() -> str:
    """Empty when the broker answers, else what is wrong."""
    try:
        heartbeat.client().ping()
    except redis.RedisError:
        return "the broker does not answer"
    return ""


def living(who: str) -> Callable[[], str]:
    """A check that `who` gave a sign of life of late."""

    def check() -> str:
        try:
            return "" if heartbeat.is_alive(who=who) else f"no sign of life from the {who}"
        except redis.RedisError:
            return f"the broker does not answer, so the {who} cannot be seen"

    return check


CHECKS: dict[str, Callable[[], str]] = {
    "database": database,
    "broker": broker,
    "worker": living("worker"),
    "beat": living("beat"),
}


@login_not_required
@require_safe
@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"status": "ok"})


@login_not_required
@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    found = {name: check() for name, check in CHECKS.items()}
    missing = {name: reason for name, reason in found.items() if reason}
    checks = {name: reason or "ok" for name, reason in found.items()}
    status = "unavailable" if missing else "ok"
    return JsonResponse({"status": status, "checks": checks}, status=503 if missing else 200)


@login_not_required
@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """For whoever brings METRICS_TOKEN, and in the demo for everybody. docs/decisions/0012-metrics-take-a-token.md."""
    if not (settings.DEMO or brings_the_token(request)):
        raise Http404
    return HttpResponse(generate_latest(), content_type=CONTENT_TYPE_LATEST)


def brings_the_token(request: HttpRequest) -> bool:
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    told = settings.METRICS_TOKEN
    return bool(told) and scheme.lower() == "bearer" and constant_time_compare(token.strip(), told)
