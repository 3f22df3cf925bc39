"""Role x address x somebody else's object, from the URL configuration: an address nobody has thought about fails."""

from collections.abc import Iterator

import pytest
from django.contrib import admin
from django.http import HttpResponse
from django.urls import reverse

from tests.agency.safety.account_rows import ACCOUNT_ROWS
from tests.agency.safety.admin_rows import MODELS, rows_of
from tests.agency.safety.api_rows import API_ROWS
from tests.agency.safety.house import ANONYMOUS, House
from tests.agency.safety.routes import Route, all_routes
from tests.agency.safety.rows import ROWS, Row
from tests.agency.safety.visiting import (
    AWAY,
    FORBIDDEN,
    IN,
    TO_THE_LOGIN,
    UNKNOWN,
    WRONG_METHOD,
    noting_writes,
    undone,
    verdict,
)
from tests.agency.safety.who import EVERYBODY, NOBODY, SIGNED_IN, STAFF, Who

pytestmark = pytest.mark.django_db

OUR_ROWS = {**ROWS, **API_ROWS}

ROUTES = all_routes()
OURS = [route for route in ROUTES if not route.pattern.startswith(("admin/", "accounts/"))]
ADMIN = [route for route in ROUTES if route.pattern.startswith("admin/")]
ACCOUNTS = [route for route in ROUTES if route.pattern.startswith("accounts/")]


def names_of(routes: list[Route]) -> list[str]:
    return [route.name for route in routes]


def how_to_add(route: Route) -> str:
    file, table = "rows.py", "ROWS"
    if route in ADMIN:
        file, table = "admin_rows.py", "MODELS (a model) or PAGES (a page of its own)"
    if route in ACCOUNTS:
        file, table = "account_rows.py", "ACCOUNT_ROWS"
    if route.pattern.startswith("api/"):
        file, table = "api_rows.py", "API_ROWS"
    return (
        f"\nNobody has said who may open /{route.pattern} (named {route.name!r}).\n"
        f"Add it to {table} in tests/agency/safety/{file}, for example\n\n"
        f'    "{route.name}": [Row(get=THEIR_SIDE, post=OWN, args=lambda house: [house.waiting.pk])],\n\n'
        "with the groups of tests/agency/safety/who.py. What it leads to must be the owner's, from house.py beside it."
    )


def rows_for(route: Route) -> list[Row]:
    rows = rows_of(route) if route in ADMIN else {**OUR_ROWS, **ACCOUNT_ROWS}.get(route.name)
    if not rows:
        pytest.fail(how_to_add(route), pytrace=False)
    return rows


def address_of(route: Route, row: Row, house: House) -> str:
    return (row.address or reverse(route.name, args=row.args(house))) + row.query(house)


def visits(row: Row, people: Who) -> Iterator[tuple[str, str, Who | None]]:
    """Who tries what. Where everybody is let in, or a method is taken from nobody, a few stand for all."""
    known = sorted(((row.get or NOBODY) | (row.post or NOBODY)) & people)[:1]
    for method, allowed in (("get", row.get), ("post", row.post)):
        visitors = people
        if allowed is None:
            visitors = {ANONYMOUS, *known}
        elif allowed >= SIGNED_IN:
            visitors = people & {ANONYMOUS, "owner", "recruiter", "editor"}
        for who in sorted(visitors):
            yield method, who, allowed


def may_be(who: str, row: Row, allowed: Who | None, route: Route) -> set[str]:
    """What the answer to `who` may be."""
    if allowed is not None and who in allowed:
        return {IN, TO_THE_LOGIN} if row.ends_at_the_login else {IN}
    refusals = {AWAY}
    if who == ANONYMOUS:
        # A public address may be closed all the same (/metrics); then it is not there.
        refusals = {UNKNOWN} if is_for_scripts(route) else {TO_THE_LOGIN} | ({AWAY} if route.is_public else set())
    elif route in ACCOUNTS or (route in ADMIN and who in STAFF):
        refusals = {AWAY, FORBIDDEN}
    return refusals | {WRONG_METHOD} if allowed is None else refusals


def is_for_scripts(route: Route) -> bool:
    return getattr(route.view, "takes_keys", False)


def visit(house: House, who: str, method: str, address: str, row: Row) -> HttpResponse:
    kind = {"content_type": "application/json"} if row.json and method == "post" else {}
    return getattr(house.client_of(who), method)(address, row.data(house), **kind)


def wrong_doors(route: Route, house: House, *, people: Who = EVERYBODY) -> list[str]:
    """Each person for whom the page does not do as its rows say, in words."""
    found = []
    for row in rows_for(route):
        address = address_of(route, row, house)
        for method, who, allowed in visits(row, people):
            with undone(), noting_writes() as writes:
                answer = visit(house, who, method, address, row)
            got, expected = verdict(answer), may_be(who, row, allowed, route)
            if got not in expected:
                found.append(f"{method.upper()} {address} by {who}: {got} ({answer.status_code}), not {expected}")
            elif IN not in expected and writes.found:
                found.append(f"{method.upper()} {address} by {who} was refused, and wrote all the same: {writes.found}")
    return found


@pytest.mark.parametrize("route", OURS, ids=names_of(OURS))
def test_each_page_of_ours_opens_for_those_its_rows_name_and_is_not_there_for_others(house, route):
    assert wrong_doors(route, house) == []


@pytest.mark.parametrize("route", ADMIN, ids=names_of(ADMIN))
def test_each_page_of_the_admin_opens_for_those_its_rows_name_and_is_not_there_for_other_people(house, route):
    assert wrong_doors(route, house, people=STAFF | {ANONYMOUS, "owner", "recruiter", "lead"}) == []


@pytest.mark.parametrize("route", ACCOUNTS, ids=names_of(ACCOUNTS))
def test_each_page_of_an_account_opens_for_those_its_rows_name(house, route):
    assert wrong_doors(route, house, people=STAFF | {ANONYMOUS, "owner", "recruiter"}) == []


def test_no_row_speaks_of_an_address_that_is_gone():
    assert set(OUR_ROWS) | set(ACCOUNT_ROWS) <= set(names_of(ROUTES))


def test_each_model_of_the_admin_has_a_line_and_each_line_a_model():
    assert {model._meta.label_lower for model in admin.site._registry} == set(MODELS)


def test_a_page_of_ours_that_opens_for_nobody_by_get_or_post_is_meant_to():
    closed = {name for name, rows in OUR_ROWS.items() if not any(row.get or row.post for row in rows)}
    assert closed == {"metrics", "api:api-root"}
