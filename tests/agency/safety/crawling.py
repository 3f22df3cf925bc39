"""Follows every link that a person can reach, as scanners of mail and prefetching browsers do, and only ever reads."""

import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urljoin, urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import resolve

from replies.models import Message
from tests.agency.safety.house import House
from tests.agency.safety.visiting import noting_writes

# So many visits and no more: past it, links breed links, and somebody should look.
ENOUGH = 400
# So many of a kind: the eleventh person's page in the admin is like the fourth's.
OF_A_KIND = 4


@dataclass(frozen=True)
class Visit:
    who: str
    method: str
    address: str
    response: HttpResponse
    writes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.method} {self.address} by {self.who}: {self.response.status_code}"

    @property
    def is_page(self) -> bool:
        return self.response.get("Content-Type", "").startswith("text/html")

    @property
    def view_name(self) -> str:
        return resolve(urlsplit(self.address).path).view_name


class Links(HTMLParser):
    """What a page leads to: links, forms that read, and what htmx would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attributes}
        if tag == "form" and told.get("method", "get").lower() == "get":
            self.found.append(told.get("action", ""))
        self.found += [told[name] for name in ("href", "hx-get", "src") if name in told]


def links_of(page: HttpResponse, *, at: str) -> Iterator[str]:
    reader = Links()
    reader.feed(page.content.decode())
    for link in reader.found:
        whole = urlsplit(urljoin(at, link))
        if whole.netloc in {"", "testserver"} and whole.scheme in {"", "http"}:
            address = whole.path + (f"?{whole.query}" if whole.query else "")
            if not address.startswith(settings.STATIC_URL):
                yield address


def links_in(mails: list[Message]) -> set[str]:
    found: set[str] = set()
    for mail in mails:
        message = message_from_bytes(bytes(mail.raw), policy=policy.default)
        for part in message.walk():
            if part.get_content_maintype() == "text":
                found |= set(re.findall(r"http://testserver(/[^\s\"'<>)]*)", part.get_content()))
        found |= set(re.findall(r"<http://testserver(/[^>]*)>", message.get("List-Unsubscribe", "")))
    return {link.replace("&amp;", "&") for link in found}


def crawl(house: House, who: str, *, beginnings: set[str]) -> list[Visit]:
    """What `who` reaches from the beginnings: by GET, and each kind of page by HEAD and OPTIONS too."""
    waiting, seen, kinds, visits = deque(sorted(beginnings)), set(), Counter(), []
    client = house.client_of(who)
    while waiting:
        address = waiting.popleft()
        kind = kind_of(address)
        if "/preview/mail/" in address:
            # A mail as it would be sent, in a sandboxed frame, with rules and tests of its own:
            # tests/replies/admin/test_the_mail_in_a_preview.py. Its links are an example's.
            continue
        if address in seen or (kinds[kind] >= OF_A_KIND and address not in beginnings):
            continue
        seen.add(address)
        kinds[kind] += 1
        visit = look(client, who, "GET", address)
        visits.append(visit)
        assert len(visits) < ENOUGH, f"{who} finds no end of links; the last was {address}"
        if "Location" in visit.response:
            waiting.append(urlsplit(visit.response["Location"])._replace(scheme="", netloc="").geturl())
        if visit.is_page:
            waiting.extend(links_of(visit.response, at=address))
        if kinds[kind] == 1:
            visits += [look(client, who, method, address) for method in ("HEAD", "OPTIONS")]
    return visits


def kind_of(address: str) -> tuple[str, ...]:
    """The view, and what is asked of it."""
    whole = urlsplit(address)
    asked = sorted({name for name, _value in parse_qsl(whole.query, keep_blank_values=True)})
    # The admin sorts by any column in any order, and remembers it in every link; the sign-in remembers where from.
    keeps = [] if whole.path.startswith(("/admin/", "/accounts/")) else asked
    return resolve(whole.path).view_name, *keeps


def look(client: Client, who: str, method: str, address: str) -> Visit:
    with noting_writes() as writes:
        response = client.generic(method, address)
        if response.streaming:
            response.getvalue()
    return Visit(who, method, address, response, tuple(writes.found))
