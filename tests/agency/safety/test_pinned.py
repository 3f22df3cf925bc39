"""Short lists that may not grow by accident. Whoever adds to one says why, here."""

import pytest
from django.apps import apps
from django.db import models
from django.urls import reverse

from tests.agency.safety.house import House
from tests.agency.safety.routes import Route, all_routes

ROUTES = all_routes()
# No cookie proves who posts here: a provider's shared secret does, and a reader's signed token (RFC 8058).
WITHOUT_CSRF_CHECK = {"mail_hook", "stop_nudges"}
# Everybody may knock: the way in, what a token opens, what machines ask.
PUBLIC = {
    "home",
    "admin:login",
    "invitation",
    "feedback_page",
    "stop_nudges",
    "put_off_nudge",
    "mail_hook",
    "healthz",
    "readyz",
    "metrics",
}
# They answer 401 in place of a sign-in page: to a key or to a session.
FOR_SCRIPTS = {
    "api:openapi-json",
    "api:api-root",
    "api:list_applications",
    "api:create_application",
    "api:log_rejection",
    "api:list_conversations",
    "api:read_conversation",
    "api:take_feedback",
}
# allauth's own table of passkeys: its pages show a person's own only (account_rows.py), whatever number is tried.
COUNTING = {"mfa_remove_webauthn", "mfa_edit_webauthn"}
COUNTING_TABLES = {"mfa.authenticator"}


def names(routes: list[Route]) -> set[str]:
    return {route.name for route in routes}


def test_only_webhooks_and_the_one_click_stop_do_without_the_check_against_forged_requests():
    assert names([route for route in ROUTES if route.is_csrf_exempt]) == WITHOUT_CSRF_CHECK


@pytest.mark.django_db
def test_a_forged_post_is_refused_at_every_other_address(house: House):
    """As a page of another site would send it: with the person's cookie, without the token."""
    forger = house.client_of("owner", enforce_csrf_checks=True)
    let_through = {name for name in sorted(names(ROUTES)) if forger.post(some_address(name)).status_code != 403}
    assert let_through == WITHOUT_CSRF_CHECK


def some_address(name: str) -> str:
    """An address of the route. What it leads to need not exist: the check comes first."""
    route = next(route for route in ROUTES if route.name == name)
    if route.name == route.pattern:
        return "/" + route.pattern.replace("(?P<url>.*)$", "nowhere/").replace("<path:object_id>", "1")
    return reverse(name, kwargs=route.view_arguments)


def test_nobody_but_these_is_let_in_without_signing_in():
    ours = [route for route in ROUTES if not route.pattern.startswith("accounts/")]
    assert names([route for route in ours if route.is_public]) == PUBLIC | FOR_SCRIPTS


def test_no_address_takes_a_number_that_counts():
    assert names([route for route in ROUTES if "IntConverter" in route.converters]) == COUNTING


def test_every_row_of_ours_has_an_id_that_does_not_count():
    ours = [model for name in ("agency", "candidates", "replies") for model in apps.get_app_config(name).get_models()]
    assert len(ours) > 15
    assert [model for model in ours if not isinstance(model._meta.pk, models.UUIDField)] == []


def test_the_admin_shows_no_row_by_a_counting_number_but_allauths():
    from django.contrib import admin

    counting = {m._meta.label_lower for m in admin.site._registry if isinstance(m._meta.pk, models.AutoField)}
    assert counting == COUNTING_TABLES
