"""allauth's mails are rows of the outbox like all others, in our own words."""

import re
from email import message_from_bytes, policy
from pathlib import Path

import allauth
import pytest
from allauth.account.models import EmailAddress

from agency.accounts import CHANGES, MAILS
from candidates.models import User
from replies.models import Message
from replies.statuses import MessageKind, MessageState

pytestmark = pytest.mark.django_db

# Journeys that are switched off in settings; switching one on means to write its mail.
NOT_IN_USE = {"account/email/password_reset_code"}


def words_of(message: Message) -> str:
    mail = message_from_bytes(bytes(message.raw), policy=policy.default)
    return mail.get_body(("plain",)).get_content()


def test_every_mail_of_allauth_has_our_words():
    templates = Path(allauth.__file__).parent / "templates"
    known = {
        str(path.relative_to(templates)).removesuffix("_subject.txt")
        for app in ("account", "mfa")
        for path in (templates / app / "email").glob("*_subject.txt")
    }
    assert known == set(MAILS) | set(CHANGES) | NOT_IN_USE


def test_a_sign_in_code_is_queued_and_its_row_keeps_no_words(client, owner):
    client.post("/accounts/login/code/", {"email": owner.email})
    message = Message.objects.get()
    assert (message.kind, message.state, message.person) == (MessageKind.NOTICE, MessageState.QUEUED, owner)
    assert message.text == ""
    assert re.search(r"^[A-Z0-9-]{5,12}\r?$", words_of(message), re.M)


def test_a_new_password_comes_by_a_link(client, owner):
    client.post("/accounts/password/reset/", {"email": owner.email})
    message = Message.objects.get()
    assert message.to_address == owner.email
    assert re.search(r"Choose a new password:\r?\nhttp://testserver/accounts/password/reset/key/\S+", words_of(message))


def test_somebody_unknown_gets_a_mail_too_so_that_nobody_learns_who_is_here(client):
    client.post("/accounts/password/reset/", {"email": "nobody@people.example.test"})
    message = Message.objects.get()
    assert message.to_address == "nobody@people.example.test"
    assert message.subject == "There is no account at Harbour Talent for this address"


def test_a_changed_password_is_told(client, owner):
    owner.set_password("a-long-enough-password")
    owner.save()
    client.force_login(owner, backend="allauth.account.auth_backends.AuthenticationBackend")
    client.post(
        "/accounts/password/change/",
        {
            "oldpassword": "a-long-enough-password",
            "password1": "another-long-password",
            "password2": "another-long-password",
        },
    )
    assert "Your password was changed." in words_of(Message.objects.get())


def test_a_new_account_is_asked_to_confirm_its_address(client, recruiter):
    client.post(
        "/accounts/signup/",
        {
            "email": "new@people.example.test",
            "password1": "a-long-enough-password",
            "name": "Noor Haddad",
            "time_zone": "Europe/Berlin",
        },
    )
    assert User.objects.filter(email="new@people.example.test").exists()
    message = Message.objects.get()
    link = re.search(r"Confirm my address:\r?\n(http://testserver\S+)", words_of(message))
    client.post(link[1].removeprefix("http://testserver"))
    assert EmailAddress.objects.get(email="new@people.example.test").verified


def test_signing_up_twice_says_so_in_the_mail_only(client, owner):
    client.post(
        "/accounts/signup/",
        {
            "email": owner.email,
            "password1": "a-long-enough-password",
            "name": "Somebody Else",
            "time_zone": "Europe/Berlin",
        },
    )
    message = Message.objects.get()
    assert (message.to_address, message.subject) == (owner.email, "You have an account at Harbour Talent already")
    assert words_of(message).startswith("Hello Amina,")
