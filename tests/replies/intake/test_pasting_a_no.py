import re
from datetime import UTC, datetime

import pytest
import time_machine
from django.urls import reverse

from candidates.models import Application, Employer, Rejection
from replies.models import Conversation
from tests.cast import NOON, an_application

pytestmark = pytest.mark.django_db

PASTED = """From: Dana Whitfield <dana@northwind.example.test>
Date: Tue, 17 Nov 2026 16:05:00 +0000
Subject: Your application for Operations Analyst

Dear Amina,

thank you for your interest in the Operations Analyst position at Northwind Logistics.
Unfortunately, we have decided to go ahead with another candidate this time.

Kind regards,
Dana Whitfield
Northwind Logistics
"""


@pytest.fixture(autouse=True)
def at_noon():
    with time_machine.travel(NOON, tick=False):
        yield


def paste(client, text=PASTED, **also):
    return client.post(reverse("rejection_paste"), {"text": text, **also})


def confirm(client, page, **changed):
    """What a browser posts when the person presses the button of step two."""
    form = page.context["form"]
    values = {name: form[name].value() for name in form.fields}
    values["received_at"] = re.search(r'name="received_at" value="([^"]*)"', page.content.decode())[1]
    posted = {name: value for name, value in values.items() if value is not None}
    return client.post(reverse("rejection_paste"), posted | {"confirm": "yes"} | changed)


def test_nothing_is_saved_before_it_is_confirmed(client, owner):
    client.force_login(owner)
    paste(client)
    assert (Rejection.objects.count(), Application.objects.count(), Employer.objects.count()) == (0, 0, 0)


def test_what_was_read_is_filled_in(client, owner):
    client.force_login(owner)
    form = paste(client).context["form"]
    names = ("application", "employer", "position", "contact_name", "contact_email", "channel")
    assert {name: form[name].value() for name in names} == {
        "application": "new",
        "employer": "Northwind Logistics",
        "position": "Operations Analyst",
        "contact_name": "Dana Whitfield",
        "contact_email": "dana@northwind.example.test",
        "channel": "email",
    }


def test_what_was_read_is_marked_in_the_mail(client, owner):
    client.force_login(owner)
    pieces = paste(client).context["pieces"]
    assert "".join(piece.text for piece in pieces) == PASTED.strip()
    assert {(piece.text, str(piece.what)) for piece in pieces if piece.what} >= {
        ("Northwind Logistics", "employer"),
        ("Operations Analyst", "role"),
    }


def test_the_day_of_the_mail_is_offered(client, owner):
    client.force_login(owner)
    assert 'value="2026-11-17T12:00"' in paste(client).content.decode()


def test_a_confirmed_no_makes_the_application_and_its_conversation(client, owner):
    client.force_login(owner)
    answer = confirm(client, paste(client))
    conversation = Conversation.objects.get()
    application = conversation.application
    assert answer.url == reverse("composer", args=[conversation.pk])
    assert (application.candidate, application.employer.name, application.position) == (
        owner,
        "Northwind Logistics",
        "Operations Analyst",
    )
    # A form's text comes back with the line ends of the web.
    assert conversation.rejection.words.replace("\r\n", "\n") == PASTED.strip()
    assert conversation.rejection.received_at == datetime(2026, 11, 17, 11, 0, tzinfo=UTC)


def test_the_application_that_fits_is_chosen_beforehand(client, application, owner):
    an_application(candidate=owner, employer="Harbour Dairy", position="Clerk")
    client.force_login(owner)
    page = paste(client)
    assert page.context["form"]["application"].value() == str(application.pk)
    confirm(client, page)
    assert Rejection.objects.get().application == application
    assert Application.objects.count() == 2


def test_another_one_of_ones_own_can_be_chosen(client, application, owner):
    other = an_application(candidate=owner, employer="Harbour Dairy", position="Clerk")
    client.force_login(owner)
    confirm(client, paste(client), application=str(other.pk))
    assert Rejection.objects.get().application == other


def test_somebody_elses_application_cannot_be_chosen(client, application, other_candidate):
    client.force_login(other_candidate)
    page = paste(client)
    assert str(application.pk) not in page.content.decode()
    refused = confirm(client, page, application=str(application.pk))
    assert list(refused.context["form"].errors) == ["application"]
    assert not Rejection.objects.exists()


def test_a_no_that_is_logged_already_is_pointed_at(client, conversation, owner):
    client.force_login(owner)
    assert paste(client).context["already"] == conversation.application


def test_what_does_not_read_like_a_no_is_said_so(client, owner):
    client.force_login(owner)
    page = paste(client, "Dear Amina, we would like to invite you to an interview on Monday at ten. Dana Whitfield")
    assert "does not quite read like a no" in page.content.decode()


def test_a_second_click_makes_no_second_application(client, owner):
    client.force_login(owner)
    page = paste(client)
    assert confirm(client, page).url == confirm(client, page).url
    assert (Rejection.objects.count(), Application.objects.count()) == (1, 1)


def test_a_second_click_on_a_known_application_arrives_too(client, application, owner):
    client.force_login(owner)
    page = paste(client)
    assert confirm(client, page).url == confirm(client, page).url


def test_the_mail_survives_an_error_in_step_two(client, owner):
    client.force_login(owner)
    page = confirm(client, paste(client), received_at="2096-01-01T00:00", position="")
    assert sorted(page.context["form"].errors) == ["position", "received_at"]
    assert page.context["form"]["words"].value().replace("\r\n", "\n") == PASTED.strip()
    assert (Rejection.objects.count(), Application.objects.count(), Employer.objects.count()) == (0, 0, 0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Paste the mail here"),
        ("  \n \t ", "Paste the mail here"),
        ("no" * 2_500_000, "longer than a mail"),
        ("PK\x00\x03binary", "not text that we can read"),
        ("\x01\x02\x03\x04\x05\x06" * 20, "not a mail that we can read"),
    ],
)
def test_what_is_no_mail_is_told_at_the_field_and_kept(client, owner, text, words):
    client.force_login(owner)
    page = paste(client, text)
    form = page.context["form"]
    assert page.status_code == 200
    assert (list(form.errors), words in form.errors["text"][0]) == (["text"], True)
    assert form["text"].value() == text
    assert not Rejection.objects.exists()


def test_bytes_that_are_no_utf8_are_told_at_the_field(client, owner):
    client.force_login(owner)
    words = "Grüße, wir müssen Ihnen für die Stelle leider absagen".encode("latin-1")
    body = b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n' + words + b"\r\n--b--\r\n"
    page = client.generic("POST", reverse("rejection_paste"), body, content_type="multipart/form-data; boundary=b")
    assert "came out broken" in page.context["form"].errors["text"][0]


def test_a_recruiter_pastes_for_their_candidate(client, application, owner, recruiter):
    client.force_login(recruiter)
    address = reverse("rejection_paste", query={"candidate": owner.pk})
    page = client.post(address, {"text": PASTED})
    form = page.context["form"]
    values = {name: form[name].value() for name in form.fields} | {"received_at": "2026-11-17T12:00"}
    answer = client.post(address, values | {"confirm": "yes"})
    conversation = Conversation.objects.get()
    assert (conversation.application, conversation.rejection.logged_by) == (application, recruiter)
    assert answer.url == reverse("conversation", args=[conversation.pk])


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("owner", 200),
        ("recruiter", 200),
        ("lead", 200),
        ("other_candidate", 404),
        ("colleague", 404),
        ("stranger", 404),
        ("other_lead", 404),
        ("editor", 404),
        ("administrator", 404),
    ],
)
def test_only_their_own_desk_pastes_for_a_candidate(client, request, owner, who, status):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse("rejection_paste", query={"candidate": owner.pk})).status_code == status


@pytest.mark.parametrize("who", ["recruiter", "lead", "editor", "administrator"])
def test_staff_have_no_mail_of_their_own_to_paste(client, request, who):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse("rejection_paste")).status_code == 404
