"""The server's time for a page, beside a bare view behind the same sign-in with a plain table of fifty rows."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import Client, override_settings
from django.urls import path, reverse

from agency.bench.measuring import Figure, median_seconds
from agency.bench.rows import Desk
from agency.urls import urlpatterns as addresses
from candidates.models import User
from replies.models import Conversation

BARE = "/bench/bare/"
TABLE = Template(
    "<!DOCTYPE html><title>Bare</title><table>{% for row in rows %}<tr>{% for cell in row %}<td>{{ cell }}</td>"
    "{% endfor %}</tr>{% endfor %}</table>"
)


def bare(request: HttpRequest) -> HttpResponse:
    rows = Conversation.objects.filter(recruiter=request.user).order_by("-received_at", "-id")
    names = ("candidate__name", "application__position", "employer__name", "status", "received_at")
    return HttpResponse(TABLE.render(Context({"rows": rows.values_list(*names)[:50]})))


urlpatterns = [*addresses, path(BARE.strip("/") + "/", bare)]


def measure(desk: Desk) -> Iterator[Figure]:
    with override_settings(ROOT_URLCONF=__name__):
        plain = median_seconds(visit(desk.recruiter, BARE))
        name = f"a bare signed-in view of 50 rows ({plain * 1000:.1f} ms)"
        newest = desk.conversations[0]
        pages = {
            "dashboard, an empty tab": (desk.recruiter, reverse("dashboard")),
            "dashboard, 50 of 200 rows": (desk.recruiter, reverse("dashboard") + "?tab=all"),
            "composer": (newest.candidate, reverse("composer", args=[newest.pk])),
            "conversation": (newest.candidate, reverse("conversation", args=[newest.pk])),
        }
        for what, (reader, address) in pages.items():
            found = median_seconds(visit(reader, address))
            yield Figure(what, f"{found * 1000:.1f} ms", found / plain, name)


def visit(reader: User, address: str):  # noqa: ANN201 - a call without arguments
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(reader, backend="allauth.account.auth_backends.AuthenticationBackend")

    def once() -> None:
        answer = client.get(address)
        if answer.status_code != 200:
            raise RuntimeError(f"{address} answered {answer.status_code}")

    return once
