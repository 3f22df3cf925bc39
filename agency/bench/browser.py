"""A signed-in browser without a screen: one connection, the cookies it was given, and the fields of the composer."""

import time
from html.parser import HTMLParser
from http.client import HTTPConnection
from urllib.parse import urlencode

from django.conf import settings
from django.test import Client

from candidates.models import User


class Fields(HTMLParser):
    """What a browser would send of the fields in a piece of a page, by name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.open: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag in ("textarea", "select"):
            self.open, self.values[name] = name, ""
        elif tag == "option" and self.open and "selected" in given:
            self.values[self.open] = given.get("value", "")
        elif tag == "input" and name and is_sent(given):
            self.values[name] = given.get("value", "on" if given.get("type") == "checkbox" else "")

    def handle_data(self, data: str) -> None:
        if self.open and self.lasttag == "textarea":
            self.values[self.open] += data

    def handle_endtag(self, tag: str) -> None:
        if tag in ("textarea", "select"):
            self.open = None


def is_sent(given: dict[str, str]) -> bool:
    """Whether a field with these attributes goes along: a button does not, nor a box that is not ticked."""
    return given.get("type") != "submit" and (given.get("type") not in ("radio", "checkbox") or "checked" in given)


class Browser:
    """Somebody signed in at the site that answers on this port of the loopback address."""

    def __init__(self, person: User, *, port: int) -> None:
        client = Client()
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        self.line = HTTPConnection("127.0.0.1", port, timeout=30)
        self.origin = f"http://127.0.0.1:{port}"
        self.cookies = {settings.SESSION_COOKIE_NAME: client.cookies[settings.SESSION_COOKIE_NAME].value}

    def get(self, path: str) -> tuple[str, float]:
        """The page, and the seconds from the question to the last byte of the answer."""
        return self.ask("GET", path, None, {})

    def post(self, path: str, fields: dict[str, str], *, target: str) -> tuple[str, float]:
        """The same for a form that htmx sends to swap the element with this id."""
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": self.origin}
        htmx = {"HX-Request": "true", "HX-Target": target, "HX-Current-URL": self.origin + path}
        return self.ask("POST", path, urlencode(fields).encode(), form | htmx)

    def ask(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> tuple[str, float]:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        begin = time.perf_counter()
        self.line.request(method, path, body, headers | {"Cookie": cookie})
        answer = self.line.getresponse()
        text = answer.read()
        spent = time.perf_counter() - begin
        for given in answer.headers.get_all("Set-Cookie", []):
            name, _equals, value = given.partition(";")[0].partition("=")
            self.cookies[name] = value
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        return text.decode(), spent
