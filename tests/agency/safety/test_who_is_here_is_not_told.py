"""A stranger at the sign-in pages learns nothing about who has an account: same status, same words, known or not."""

import re

import pytest
from django.contrib.auth.hashers import ScryptPasswordHasher

from replies.models import Message
from tests.cast import PASSWORD

pytestmark = pytest.mark.django_db

UNKNOWN = "nobody@example.test"


@pytest.fixture(autouse=True)
def no_rate_limits(settings):
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.fixture
def known(owner) -> str:
    owner.set_password(PASSWORD)
    owner.save()
    return owner.email


def told(answers: list) -> list[tuple[int, str, str]]:
    """Each answer of the way to the end, less what differs each time and the address that was typed."""
    return [
        (answer.status_code, answer.headers.get("Location", ""), without_what_changes(answer.content.decode()))
        for answer in answers
    ]


def without_what_changes(page: str) -> str:
    page = re.sub(r"nonce=\"[^\"]+\"|csrfmiddlewaretoken\" value=\"[^\"]+\"|[\w.]+@example\.test", "", page)
    return re.sub(r"\s+", " ", page)


def ask(client, address: str, said: dict[str, str]) -> list[tuple[int, str, str]]:
    """What a new visitor is told: the answer, and the page it leads to."""
    client.logout()
    client.cookies.clear()
    first = client.post(address, said)
    return told([first, client.get(first["Location"])] if first.has_header("Location") else [first])


def test_a_wrong_password_and_an_unknown_address_are_told_the_same(client, known):
    wrong = {"password": "not-the-password"}
    assert ask(client, "/accounts/login/", {"login": known} | wrong) == ask(
        client, "/accounts/login/", {"login": UNKNOWN} | wrong
    )


def test_an_account_that_is_shut_out_is_told_apart_by_its_own_password_only(client, known, owner):
    owner.is_active = False
    owner.save()
    wrong = {"password": "not-the-password"}
    assert ask(client, "/accounts/login/", {"login": known} | wrong) == ask(
        client, "/accounts/login/", {"login": UNKNOWN} | wrong
    )


def test_a_reset_is_promised_to_everybody(client, known):
    address = "/accounts/password/reset/"
    assert ask(client, address, {"email": known}) == ask(client, address, {"email": UNKNOWN})


def test_a_code_is_promised_to_everybody(client, known):
    address = "/accounts/login/code/"
    assert ask(client, address, {"email": known}) == ask(client, address, {"email": UNKNOWN})


def test_a_wrong_code_is_refused_alike(client, known):
    def try_a_code(email: str) -> list[tuple[int, str, str]]:
        client.cookies.clear()
        client.post("/accounts/login/code/", {"email": email})
        return told([client.post("/accounts/login/code/confirm/", {"code": "WRONG1"})])

    assert try_a_code(known) == try_a_code(UNKNOWN)


def test_a_sign_up_with_a_known_address_looks_like_any_other(client, known, recruiter):
    rest = {"name": "Kit Moran", "password1": "a-long-enough-secret", "time_zone": "UTC"}
    address = "/accounts/signup/"
    assert ask(client, address, {"email": known} | rest) == ask(client, address, {"email": "new@example.test"} | rest)


@pytest.mark.parametrize("address", ["/accounts/password/reset/", "/accounts/login/code/"])
def test_as_many_mails_leave_for_a_known_address_as_for_an_unknown(client, known, address):
    for email in (known, UNKNOWN):
        client.cookies.clear()
        client.post(address, {"email": email})
    assert sorted(Message.objects.values_list("to_address", flat=True)) == sorted([known, UNKNOWN])


class CountingHasher(ScryptPasswordHasher):
    """The hasher of production, counted."""

    algorithm = "counted"
    hashed: list[str] = []

    def encode(self, password: str, *args, **kwargs) -> str:
        self.hashed.append(password)
        return super().encode(password, *args, **kwargs)


def test_an_unknown_address_costs_a_password_hash_as_a_known_one_does(client, known, settings):
    """So that the time of the answer tells nothing."""
    settings.PASSWORD_HASHERS = [f"{__name__}.CountingHasher"]
    CountingHasher.hashed.clear()
    client.post("/accounts/login/", {"login": UNKNOWN, "password": "not-the-password"})
    assert CountingHasher.hashed == ["not-the-password"]
