import pytest
from django.test import Client
from django.urls import reverse

from replies import asking
from replies.asking import Words
from replies.models import Message
from replies.replying import Letter, send_reply
from replies.statuses import FeedbackSource, MessageState, Status

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(conversation, now):
    letter = Letter(subject="Amina Yusuf – Operations Analyst", body="Dear Dana,\n\nthank you.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=now)
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def answered(asked, now):
    words = Words(text="More SQL next time.")
    asking.take_feedback(conversation=asked, words=words, source=FeedbackSource.MAIL, now=now)
    return asked


def read(client, person, conversation):
    client.force_login(person)
    return client.get(reverse("conversation", args=[conversation.pk]))


def test_feedback_is_sealed_until_the_candidate_opens_it(client, owner, answered):
    assert "More SQL" not in read(client, owner, answered).content.decode()
    client.post(reverse("feedback_read", args=[answered.pk]))
    assert "More SQL" in read(client, owner, answered).content.decode()


def test_opening_is_noted_once_and_a_page_view_opens_nothing(client, owner, answered):
    read(client, owner, answered)
    answered.feedback.refresh_from_db()
    assert answered.feedback.read_at is None
    client.post(reverse("feedback_read", args=[answered.pk]))
    answered.feedback.refresh_from_db()
    first = answered.feedback.read_at
    client.post(reverse("feedback_read", args=[answered.pk]))
    answered.feedback.refresh_from_db()
    assert answered.feedback.read_at == first


def test_the_recruiter_reads_it_at_once(client, recruiter, answered):
    assert "More SQL" in read(client, recruiter, answered).content.decode()


def test_feedback_from_a_call_is_written_down_once_and_ends_the_waiting(client, recruiter, asked):
    client.force_login(recruiter)
    client.post(reverse("feedback_log", args=[asked.pk]), {"text": "They liked you."})
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.source, asked.feedback.noted_by) == (Status.ANSWERED, "call", recruiter)


def test_empty_feedback_is_named_at_its_field(client, recruiter, asked):
    client.force_login(recruiter)
    response = client.post(reverse("feedback_log", args=[asked.pk]), {"text": "  "})
    assert response.status_code == 422
    assert "Write down what they said" in response.content.decode()


def test_a_declined_request_is_an_answer(client, recruiter, asked):
    client.force_login(recruiter)
    client.post(reverse("feedback_declined", args=[asked.pk]))
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.state, asked.next_nudge_at) == (Status.ANSWERED, "declined", None)


def in_doubt(conversation):
    message = conversation.messages.get(kind="reply")
    Message.objects.filter(pk=message.pk).update(state=MessageState.IN_DOUBT, next_try_at=None)
    return message


@pytest.mark.parametrize(("do", "becomes"), [("arrived", MessageState.SENT), ("again", MessageState.QUEUED)])
def test_a_reply_in_doubt_waits_for_a_persons_word(client, owner, asked, do, becomes):
    message = in_doubt(asked)
    before = bytes(message.raw)
    assert "may have been sent" in read(client, owner, asked).content.decode()
    client.post(reverse("resolve_doubt", args=[asked.pk, message.pk]), {"do": do})
    message.refresh_from_db()
    assert (message.state, bytes(message.raw)) == (becomes, before)


VIEWERS = {"owner": 200, "other_candidate": 404, "recruiter": 200, "colleague": 404, "stranger": 404}
VIEWERS |= {"lead": 200, "other_lead": 404, "editor": 404, "administrator": 404}


@pytest.mark.parametrize(("who", "code"), VIEWERS.items())
def test_the_page_is_for_the_owner_their_recruiter_and_the_lead(client, request, answered, who, code):
    assert read(client, request.getfixturevalue(who), answered).status_code == code


@pytest.mark.parametrize("name", ["feedback_log", "feedback_declined"])
@pytest.mark.parametrize("who", ["owner", "other_candidate", "colleague", "stranger", "other_lead", "editor"])
def test_feedback_is_written_down_by_its_own_desk_only(client, request, asked, who, name):
    client.force_login(request.getfixturevalue(who))
    assert client.post(reverse(name, args=[asked.pk]), {"text": "x"}).status_code == 404
    asked.refresh_from_db()
    assert asked.status == Status.ASKED


def test_every_form_on_the_page_carries_its_token(owner, recruiter, asked):
    in_doubt(asked)
    for reader in (owner, recruiter):
        client = Client(enforce_csrf_checks=True)
        page = read(client, reader, asked).content.decode()
        assert page.count("<form") == page.count("csrfmiddlewaretoken") >= 3


def test_the_page_asks_the_database_the_same_whatever_the_story(
    client, owner, answered, conversation, django_assert_num_queries, django_assert_max_num_queries
):
    client.force_login(owner)
    url = reverse("conversation", args=[answered.pk])
    with django_assert_max_num_queries(14):
        client.get(url)
