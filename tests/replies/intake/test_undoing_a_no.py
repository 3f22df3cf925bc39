import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from replies.mailing import letters
from replies.models import Message
from replies.statuses import MessageState, Status

pytestmark = pytest.mark.django_db


def undo(client, conversation, reason="mistake"):
    return client.post(reverse("rejection_undo", args=[conversation.rejection_id]), {"reason": reason})


def said(answer):
    return [str(message) for message in get_messages(answer.wsgi_request)]


@pytest.mark.parametrize("reason", ["mistake", "withdrawn"])
def test_it_closes_the_conversation(client, conversation, owner, reason):
    client.force_login(owner)
    answer = undo(client, conversation, reason)
    conversation.refresh_from_db()
    assert (conversation.status, conversation.rejection.undo_reason) == (Status.CLOSED, reason)
    assert answer.url == reverse("application", args=[conversation.application_id])


def test_mail_that_had_not_left_is_cancelled(client, conversation, owner, now):
    letters.queue_reply(conversation=conversation, subject="Thank you", body="Dear Dana, thank you.", now=now)
    client.force_login(owner)
    undo(client, conversation)
    assert list(Message.objects.values_list("state", flat=True)) == [MessageState.CANCELLED]


def test_it_says_what_happened(client, conversation, owner):
    client.force_login(owner)
    assert said(undo(client, conversation)) == [
        "Undone. Mail that had not left was cancelled, and no nudge will follow. The application stands."
    ]


def test_twice_is_told_kindly(client, conversation, owner):
    client.force_login(owner)
    undo(client, conversation)
    assert said(undo(client, conversation))[-1] == "It was undone before. Nothing more was changed."


def test_without_a_reason_nothing_changes(client, conversation, owner):
    client.force_login(owner)
    undo(client, conversation, reason="")
    conversation.refresh_from_db()
    assert conversation.status == Status.WAITING


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("owner", 302),
        ("recruiter", 302),
        ("lead", 302),
        ("other_candidate", 404),
        ("colleague", 404),
        ("stranger", 404),
        ("other_lead", 404),
        ("editor", 404),
        ("administrator", 404),
    ],
)
def test_only_its_people_undo_it(client, request, conversation, who, status):
    client.force_login(request.getfixturevalue(who))
    assert undo(client, conversation).status_code == status
    conversation.refresh_from_db()
    assert (conversation.status == Status.CLOSED) == (status == 302)


def test_a_get_undoes_nothing(client, conversation, owner):
    client.force_login(owner)
    answer = client.get(reverse("rejection_undo", args=[conversation.rejection_id]))
    conversation.refresh_from_db()
    assert (answer.status_code, conversation.status) == (405, Status.WAITING)
