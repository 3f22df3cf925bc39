"""Nothing that anybody sends breaks a page: each address that takes a POST, and each query, with what is no input."""

import re

import pytest
from django.core import signing
from django.urls import reverse

from replies.reminding import tokens
from tests.agency.safety.account_rows import ACCOUNT_ROWS
from tests.agency.safety.admin_rows import rows_of
from tests.agency.safety.api_rows import API_ROWS
from tests.agency.safety.house import ANONYMOUS, House
from tests.agency.safety.routes import Route, all_routes
from tests.agency.safety.rows import ROWS, Row
from tests.agency.safety.visiting import BROKEN, undone, verdict
from tests.agency.safety.who import NOBODY

pytestmark = pytest.mark.django_db

ROUTES = {route.name: route for route in all_routes()}
OWN_ROWS = {**ROWS, **ACCOUNT_ROWS, **API_ROWS}
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=x"
MEGABYTE = 1024 * 1024
# Said in every field that a page has, and in these, which pages without a form take.
USUAL = ("do", "reason", "nudges", "text", "next", "q", "name", "email", "password", "candidate", "action")
# What no form of ours means to be sent, percent-encoded.
ODD = {
    "nothing": b"",
    "NUL": b"a%00b",
    "not UTF-8": b"%ff%fe%80",
    "half a surrogate": b"%ed%a0%80",
    "a number too large": b"9" * 400,
    "another line": b"a%0d%0aBcc:%20x@example.test",
    "a mark that turns the writing": b"%e2%80%aeabc",
}
FIRST = 30
NUL_IN_JSON = b'{"employer": "a\\u0000b", "position": "c", "text": "a\\u0000b", "words": "\\ud800"}'
NUL_IN_A_FILE = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a\0.eml"\r\n\r\n\xff\x00\r\n--x--\r\n'
BODIES = {
    "no body": (b"", FORM),
    "JSON that ends too soon": (b'{"a": ', "application/json"),
    "JSON that is a list": (b"[[[1]]]", "application/json"),
    "JSON with NUL": (NUL_IN_JSON, "application/json"),
    "parts without an end": (b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nabc', PARTS),
    "parts without a boundary": (b"abc", "multipart/form-data"),
    "a file that is none": (NUL_IN_A_FILE, PARTS),
    "an unknown alphabet": (b"text=abc", f"{FORM}; charset=klingon"),
    "a thousand fields": (b"&".join(b"f%d=1" % number for number in range(1001)), FORM),
}
# The fields that hold most, of the forms that are there.
WIDE = {b"reflection", b"text", b"words", b"name", b"email", b"employer", b"login"}


def rows_for(route: Route) -> list[Row]:
    return (rows_of(route) if route.pattern.startswith("admin/") else OWN_ROWS.get(route.name)) or []


def takes_posts() -> list[str]:
    return [name for name, route in ROUTES.items() if any(row.post for row in rows_for(route))]


def reads() -> list[str]:
    return [name for name, route in ROUTES.items() if any(row.get for row in rows_for(route))]


def the_door(name: str, house: House, *, method: str) -> tuple[str, str]:
    """The address, and one of those whom it lets in: the one who finds most there."""
    route = ROUTES[name]
    row = next(row for row in rows_for(route) if getattr(row, method))
    allowed = getattr(row, method) or NOBODY
    entrance = name.startswith("account_") or name == "invitation"
    order = ["anonymous", "owner"] if entrance else ["owner", "recruiter", "editor", "administrator"]
    who = next((who for who in order if who in allowed), None) or min(allowed)
    return (row.address or reverse(name, args=row.args(house))) + row.query(house), who


def fields_of(house: House, who: str, address: str) -> list[bytes]:
    """The names of the first fields of the page's forms, with those that pages take unasked."""
    page = house.client_of(who).get(address)
    found = (
        re.findall(r'\sname="([^"]+)"', page.content.decode()) if page.status_code == 200 and not page.streaming else []
    )
    fields = [name for name in dict.fromkeys(found) if name != "csrfmiddlewaretoken" and not name.endswith("_FORMS")]
    return [name.encode() for name in dict.fromkeys([*fields[:FIRST], *USUAL])]


def broken_by(house: House, who: str, address: str, bodies: dict[str, tuple[bytes, str]]) -> dict[str, str]:
    found = {}
    for what, (body, kind) in bodies.items():
        with undone():
            answer = house.client_of(who).generic("POST", address, body, content_type=kind)
        if verdict(answer) == BROKEN:
            found[what] = f"{answer.status_code} {answer.exc_info[1]!r}" if answer.exc_info else str(answer.status_code)
    return found


def odd_forms(fields: list[bytes]) -> dict[str, tuple[bytes, str]]:
    """Every field with NUL in it; then each field odd in another way, twice."""
    ways = list(ODD.values())
    mixed = [[ways[(place + turn) % len(ways)] for place in range(len(fields))] for turn in (0, 3)]
    said = {"NUL": [ODD["NUL"]] * len(fields), "mixed": mixed[0], "mixed otherwise": mixed[1]}
    return {
        what: (b"&".join(field + b"=" + value for field, value in zip(fields, values, strict=True)), FORM)
        for what, values in said.items()
    }


@pytest.mark.parametrize("name", takes_posts())
def test_no_post_breaks_a_page(house, name):
    address, who = the_door(name, house, method="post")
    forms = odd_forms(fields_of(house, who, address))
    # Django reads the bodies of its own admin as it reads ours.
    more = {} if name.startswith("admin") else BODIES
    assert broken_by(house, who, address, forms | more) == {}


@pytest.mark.parametrize("name", [name for name in takes_posts() if not name.startswith("admin")])
def test_a_megabyte_in_one_field_breaks_nothing(house, name):
    address, who = the_door(name, house, method="post")
    widest = next((field for field in fields_of(house, who, address) if field in WIDE), b"text")
    assert broken_by(house, who, address, {"huge": (widest + b"=" + b"a" * MEGABYTE, FORM)}) == {}


ASKED = ("q", "page", "after", "before", "tab", "sort", "candidate", "employer", "next", "tone", "from", "to", "status")


@pytest.mark.parametrize("name", reads())
def test_no_query_breaks_a_page(house, name):
    address, who = the_door(name, house, method="get")
    broken = {}
    for what in ("NUL", "not UTF-8", "a number too large"):
        query = "&".join(f"{field}={ODD[what].decode()}" for field in ASKED)
        answer = house.client_of(who).get(address.partition("?")[0] + "?" + query)
        if verdict(answer) == BROKEN:
            broken[what] = repr(answer.exc_info[1]) if answer.exc_info else answer.status_code
    assert broken == {}


TOKENS = ["x", "%00", "%ff%fe", "a:b:c", "x" * 3000, "..%2f..", "%F0%9F%9A%AA"]
OPENED_BY_A_TOKEN = ("/invitations/", "/feedback/", "/nudges/stop/", "/nudges/later/", "/accounts/confirm-email/")


@pytest.mark.parametrize("before", OPENED_BY_A_TOKEN)
@pytest.mark.parametrize("token", TOKENS)
def test_a_token_that_is_none_opens_nothing_and_breaks_nothing(house, before, token):
    client = house.client_of(ANONYMOUS)
    answers = [client.get(f"{before}{token}/"), client.post(f"{before}{token}/", {"declined": "policy"})]
    assert [answer.status_code in {200, 302, 404} for answer in answers] == [True, True], answers
    if not before.startswith("/accounts/"):
        assert {answer.status_code for answer in answers} == {404}


@pytest.mark.parametrize("name", ["feedback_page", "invitation", "stop_nudges", "put_off_nudge"])
@pytest.mark.parametrize("token", ["stop", "later", "feedback", "invitation", "address"])
def test_a_token_opens_its_own_page_and_no_other(house, name, token):
    own = {"feedback_page": "feedback", "invitation": "invitation", "stop_nudges": "stop", "put_off_nudge": "later"}
    answer = house.client_of(ANONYMOUS).get(reverse(name, args=[house.tokens[token]]))
    assert answer.status_code == (200 if own[name] == token else 404)


def test_a_token_that_was_signed_for_another_purpose_is_none(house):
    """The right person, the wrong reason."""
    swapped = signing.TimestampSigner(salt=tokens.LATER).sign(house.owner.pk.hex)
    assert house.client_of(ANONYMOUS).get(reverse("stop_nudges", args=[swapped])).status_code == 404
