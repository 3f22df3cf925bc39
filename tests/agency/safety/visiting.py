"""One visit to one address: what came back, in a word, and what it wrote."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.db import connection, transaction
from django.http import HttpResponse
from django.urls import reverse

IN, AWAY, TO_THE_LOGIN, UNKNOWN, FORBIDDEN, WRONG_METHOD, BROKEN = "in", "404", "login", "401", "403", "405", "broken"


def verdict(response: HttpResponse) -> str:
    """What the answer says to whoever came: in (a page, a redirect, a form sent back), or how they were turned away."""
    status = response.status_code
    # 503 is what /readyz says where no worker runs; no other page of ours answers it.
    if status >= 500 and status != 503:
        return BROKEN
    if status in {301, 302, 303} and urlsplit(response["Location"]).path in logins():
        return TO_THE_LOGIN
    return {401: UNKNOWN, 403: FORBIDDEN, 404: AWAY, 405: WRONG_METHOD}.get(status, IN)


def logins() -> set[str]:
    """The sign-in page, and the admin's address that leads to it."""
    return {reverse("account_login"), reverse("admin:login")}


@dataclass
class Writes:
    """Notes every statement that changes a row, but for the session's own."""

    found: list[str] = field(default_factory=list)

    def __call__(self, execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        words = str(sql)
        if words.lstrip()[:6].upper() in {"INSERT", "UPDATE", "DELETE"} and '"django_session"' not in words:
            self.found.append(words[:160])
        return execute(sql, params, many, context)


@contextmanager
def noting_writes() -> Iterator[Writes]:
    writes = Writes()
    with connection.execute_wrapper(writes):
        yield writes


@contextmanager
def undone() -> Iterator[None]:
    """What happens inside is taken back, so that the next visit finds the house as it was."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
