"""A session begins anew at sign-in, and ends where it should: for good, on the server, whoever kept the cookie."""

import re
from email import message_from_bytes, policy

import pytest
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.conf import settings as configured
from django.test import Client
from django.urls import reverse

from replies.models import Message
from tests.cast import PASSWORD

pytestmark = pytest.mark.django_db

COOKIE = configured.SESSION_COOKIE_NAME


@pytest.fixture(autouse=True)
def no_rate_limits(settings):
    settings.ACCOUNT_RATE_LIMITS = False


@pytest.fixture
def person(owner):
    owner.set_password(PASSWORD)
    owner.save()
    return owner


def sign_in(client: Client, person, password: str = PASSWORD) -> Client:
    client.post(reverse("account_login"), {"login": person.email, "password": password})
    return client


def is_in(client: Client) -> bool:
    return client.get(reverse("applications")).status_code == 200


def with_the_same_cookie(client: Client) -> Client:
    thief = Client()
    thief.cookies[COOKIE] = client.cookies[COOKIE].value
    return thief


def test_the_session_has_another_id_after_sign_in_than_before(client, person):
    """Whoever planted a cookie in somebody's browser would else be signed in with them."""
    planted = client.session
    planted["anything"] = 1
    planted.save()
    before = client.cookies[COOKIE].value
    sign_in(client, person)
    assert is_in(client)
    assert client.cookies[COOKIE].value != before


def test_signing_out_ends_it_for_whoever_kept_the_cookie(client, person):
    thief = with_the_same_cookie(sign_in(client, person))
    assert is_in(thief)
    client.post(reverse("account_logout"))
    assert not is_in(thief)


def test_who_is_shut_out_is_out_at_once(client, person):
    sign_in(client, person)
    person.is_active = False
    person.save()
    assert not is_in(client)


def test_a_changed_password_ends_the_other_sessions(client, person):
    other = sign_in(Client(), person)
    sign_in(client, person)
    said = {"oldpassword": PASSWORD, "password1": "another-long-secret", "password2": "another-long-secret"}
    client.post(reverse("account_change_password"), said)
    assert not is_in(other)


def test_a_reset_password_ends_the_other_sessions_and_its_link_works_once(client, person):
    other = sign_in(Client(), person)
    link = reset_link(client, person)
    there = client.get(link)["Location"]
    client.post(there, {"password1": "another-long-secret", "password2": "another-long-secret"})
    assert not is_in(other)
    assert "no longer works" in Client().get(link).content.decode()


def reset_link(client: Client, person) -> str:
    client.post(reverse("account_reset_password"), {"email": person.email})
    mail = message_from_bytes(bytes(Message.objects.latest("created_at").raw), policy=policy.default)
    found = re.search(r"http://testserver(/accounts/password/reset/key/\S+)", mail.get_body(("plain",)).get_content())
    return found[1]


# ---------------------------------------------------------------- the second step


@pytest.fixture
def secret(person) -> str:
    made = generate_totp_secret()
    TOTP.activate(person, made)
    return made


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def test_a_password_alone_does_not_open_an_account_with_a_second_step(client, person, secret):
    assert not is_in(sign_in(client, person))


def test_the_code_of_the_second_step_does(client, person, secret):
    sign_in(client, person)
    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert is_in(client)


def test_a_reset_password_does_not_go_round_the_second_step(client, person, secret):
    there = client.get(reset_link(client, person))["Location"]
    client.post(there, {"password1": "another-long-secret", "password2": "another-long-secret"})
    assert not is_in(client)
    assert not is_in(sign_in(Client(), person, "another-long-secret"))


def test_a_code_by_mail_does_not_go_round_the_second_step(client, person, secret):
    client.post(reverse("account_request_login_code"), {"email": person.email})
    mail = message_from_bytes(bytes(Message.objects.latest("created_at").raw), policy=policy.default)
    code = re.search(r"^([A-Z0-9-]{5,12})\r?$", mail.get_body(("plain",)).get_content(), re.MULTILINE)[1]
    client.post(reverse("account_confirm_login_code"), {"code": code})
    assert not is_in(client)


# ---------------------------------------------------------------- the admin


def test_an_editor_without_a_second_step_is_led_to_set_one_up(client, editor):
    client.force_login(editor)
    answers = client.get("/admin/", follow=True)
    assert answers.redirect_chain[-1][0] == reverse("mfa_index")
    assert "Set one up here" in answers.content.decode()


def test_the_admin_has_no_sign_in_of_its_own(client, editor, administrator):
    """Django's would take any password of the staff's, with no second step and no limit."""
    administrator.set_password(PASSWORD)
    administrator.save()
    TOTP.activate(administrator, generate_totp_secret())
    client.force_login(editor)
    client.post("/admin/login/", {"username": administrator.email, "password": PASSWORD, "next": "/admin/"})
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_an_administrator_takes_a_second_step_away_without_seeing_it(client, administrator, person, secret):
    TOTP.activate(administrator, generate_totp_secret())
    client.force_login(administrator)
    factor = person.authenticator_set.get()
    page = client.get(reverse("admin:mfa_authenticator_change", args=[factor.pk])).content.decode()
    assert secret not in page
    assert str(factor.data["secret"]) not in page
    client.post(reverse("admin:mfa_authenticator_delete", args=[factor.pk]), {"post": "yes"})
    assert not person.authenticator_set.exists()
