from datetime import UTC, datetime

import pytest
import time_machine
from django.urls import reverse

from candidates.models import Rejection
from replies.models import Conversation
from tests.cast import NOON

pytestmark = pytest.mark.django_db

SAID = {
    "received_at": "2026-11-18T10:30",
    "channel": "phone",
    "stage": "final",
    "contact_name": "Dana Whitfield",
    "contact_email": "ok@northwind.example.test",
    "words": "We went with somebody else.",
}


@pytest.fixture(autouse=True)
def at_noon():
    with time_machine.travel(NOON, tick=False):
        yield


def log(client, application, **said):
    return client.post(reverse("rejection_log", args=[application.pk]), SAID | said)


def test_a_no_is_logged_and_the_composer_follows(client, application, owner):
    client.force_login(owner)
    answer = log(client, application)
    conversation = Conversation.objects.get()
    assert answer.url == reverse("composer", args=[conversation.pk])
    assert (conversation.rejection.words, conversation.rejection.channel) == ("We went with somebody else.", "phone")


def test_the_time_is_the_readers(client, application, owner):
    client.force_login(owner)
    log(client, application)
    assert Rejection.objects.get().received_at == datetime(2026, 11, 18, 9, 30, tzinfo=UTC)


def test_it_is_now_until_one_says_otherwise(client, application, owner):
    client.force_login(owner)
    page = client.get(reverse("rejection_log", args=[application.pk])).content.decode()
    assert 'value="2026-11-18T13:00"' in page


def test_a_recruiter_logs_it_for_their_candidate_and_sees_the_conversation(client, application, owner, recruiter):
    client.force_login(recruiter)
    answer = log(client, application)
    conversation = Conversation.objects.get()
    assert (conversation.candidate, conversation.rejection.logged_by) == (owner, recruiter)
    assert answer.url == reverse("conversation", args=[conversation.pk])


@pytest.mark.parametrize("who", ["other_candidate", "colleague", "stranger", "other_lead", "editor", "administrator"])
def test_nobody_else_logs_it(client, request, application, who):
    client.force_login(request.getfixturevalue(who))
    assert log(client, application).status_code == 404
    assert not Rejection.objects.exists()


def test_the_stage_that_was_reached_is_kept(client, application, owner):
    client.force_login(owner)
    log(client, application, stage="interview")
    application.refresh_from_db()
    assert application.stage == "interview"


def test_somebody_else_may_have_told(client, application, owner):
    client.force_login(owner)
    log(client, application, contact_name="Kim Osei", contact_email="kim@northwind.example.test")
    contact = Rejection.objects.get().contact
    assert (contact.name, contact.email, contact.employer) == (
        "Kim Osei",
        "kim@northwind.example.test",
        application.employer,
    )


def test_without_a_contact_it_is_the_applications(client, application, owner):
    client.force_login(owner)
    log(client, application, contact_name="", contact_email="")
    assert Rejection.objects.get().contact == application.contact


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("received_at", "2026-11-18T13:01", "in the future"),
        ("received_at", "2096-01-01T00:00", "in the future"),
        ("received_at", "0001-01-01T00:00", "very long ago"),
        ("received_at", "yesterday", "Give a day and a time"),
        ("received_at", "", "required"),
        ("channel", "pigeon", "valid choice"),
        ("stage", "", "required"),
        ("contact_email", "dana", "valid email"),
        ("words", "a\x00b", "not text that we can read"),
        ("words", "x" * 1_000_001, "longer than a mail"),
        ("words", "Gr��e, leider", "came out broken"),
    ],
)
def test_what_cannot_be_is_told_at_its_field_and_nothing_is_written(client, application, owner, field, value, words):
    client.force_login(owner)
    page = log(client, application, **{field: value})
    errors = page.context["form"].errors
    assert list(errors) == [field]
    assert words in errors[field][0]
    assert not Rejection.objects.exists()


def test_what_was_typed_survives_an_error(client, application, owner):
    client.force_login(owner)
    page = log(client, application, received_at="2096-01-01T00:00").content.decode()
    assert "We went with somebody else." in page
    assert 'value="Dana Whitfield"' in page


def test_a_second_click_arrives_where_the_first_did(client, application, owner):
    client.force_login(owner)
    assert log(client, application).url == log(client, application).url
    assert Rejection.objects.count() == 1


def test_nothing_else_changes_when_the_no_was_logged_before(client, application, owner):
    client.force_login(owner)
    log(client, application)
    log(client, application, stage="offer")
    application.refresh_from_db()
    assert application.stage == "final"
