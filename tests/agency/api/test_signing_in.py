import pytest
import time_machine
from django.conf import settings
from django.test import Client

from agency.api.rates import PER_MINUTE
from candidates.models import Application

pytestmark = pytest.mark.django_db
LIST = "/api/v1/applications"
NEW = {"employer": "Northwind Logistics", "position": "Operations Analyst"}


def test_without_a_key_or_a_session_the_answer_is_401_and_no_sign_in_page(client):
    answer = client.get(LIST)
    assert (answer.status_code, answer["Content-Type"]) == (401, "application/problem+json")
    assert answer["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ajar_wrong", "Basic YTpi", "Bearer \ud83d\ude42", "ajar_x"])
def test_a_header_that_is_no_key_is_401(client, header):
    assert client.get(LIST, headers={"Authorization": header}).status_code == 401


def test_a_wrong_key_is_not_saved_by_a_session(client, owner):
    client.force_login(owner)
    assert client.get(LIST, headers={"Authorization": "Bearer ajar_wrong"}).status_code == 401


def test_a_session_reads(client, owner, application):
    client.force_login(owner)
    assert [row["id"] for row in client.get(LIST).json()["items"]] == [str(application.pk)]


def test_a_session_writes_nothing_without_a_csrf_token(owner):
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    answer = client.post(LIST, NEW, content_type="application/json")
    assert (answer.status_code, Application.objects.count()) == (403, 0)


def test_a_session_with_a_csrf_token_writes(owner):
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    client.cookies[settings.CSRF_COOKIE_NAME] = "a" * 32
    answer = client.post(LIST, NEW, content_type="application/json", headers={"X-CSRFToken": "a" * 32})
    assert (answer.status_code, Application.objects.count()) == (201, 1)


def test_a_key_opens_no_page(owner, script_of):
    script = script_of(owner)
    for page in ("/applications/", "/settings/", "/settings/keys/", "/api/docs"):
        answer = script.client.get(page, headers=script.headers)
        assert (page, answer.status_code) == (page, 302)


def test_a_key_asks_so_often_a_minute_and_another_key_is_not_held_up(owner, other_candidate, script_of):
    script, other = script_of(owner), script_of(other_candidate)
    with time_machine.travel("2026-11-18 12:00:10Z", tick=False):
        answers = {script.get("/applications").status_code for _time in range(PER_MINUTE)}
        refused = script.get("/applications")
        assert other.get("/applications").status_code == 200
    assert answers == {200}
    assert (refused.status_code, refused["Retry-After"]) == (429, "50")
    with time_machine.travel("2026-11-18 12:01:00Z", tick=False):
        assert script.get("/applications").status_code == 200


def test_answers_are_kept_out_of_caches(owner, script_of):
    assert script_of(owner).get("/applications")["Cache-Control"] == "no-store, private"
