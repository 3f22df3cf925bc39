"""Who tries too often is held back, with a page that says what to do; and a header makes nobody somebody else."""

import pytest
from django.core.cache import cache
from django.test import Client

from replies.models import Message
from tests.cast import PASSWORD

pytestmark = pytest.mark.django_db

TRIES = {
    "login": ("/accounts/login/", {"login": "nobody@example.test", "password": "wrong"}),
    "signup": ("/accounts/signup/", {"email": "x", "password1": "x"}),
    "reset_password": ("/accounts/password/reset/", {"email": "nobody@example.test"}),
}


@pytest.fixture(autouse=True)
def nothing_remembered():
    cache.clear()
    yield
    cache.clear()


@pytest.mark.parametrize("action", TRIES)
def test_too_many_tries_are_told_to_wait(settings, recruiter, action):
    settings.ACCOUNT_RATE_LIMITS = {action: "2/m/ip"}
    address, said = TRIES[action]
    answers = [Client().post(address, said) for _try in range(3)]
    assert answers[-1].status_code == 429
    assert answers[0].status_code != 429
    assert "Wait five minutes" in answers[-1].content.decode()
    assert "unsafe" not in answers[-1]["Content-Security-Policy"]


def test_too_many_codes_are_refused_at_the_field_and_no_mail_leaves(settings):
    settings.ACCOUNT_RATE_LIMITS = {"request_login_code": "2/m/ip"}
    said = {"email": "nobody@example.test"}
    *_sent, last = [Client().post("/accounts/login/code/", said) for _try in range(3)]
    assert last.context["form"].errors
    assert Message.objects.count() == 2


def test_by_default_a_password_may_be_guessed_five_times(client, owner):
    owner.set_password(PASSWORD)
    owner.save()
    for _guess in range(5):
        client.post("/accounts/login/", {"login": owner.email, "password": "wrong"})
    client.post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    assert client.get("/applications/").status_code == 302


def test_where_there_is_no_proxy_a_forwarded_address_hides_nobody(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    address, said = TRIES["login"]
    pretended = [{"x-forwarded-for": f"203.0.113.{number}"} for number in range(3)]
    answers = [client.post(address, said, headers=headers).status_code for headers in pretended]
    assert answers[-1] == 429
