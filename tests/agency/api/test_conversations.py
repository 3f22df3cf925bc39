import json

import pytest

from replies import asking, drafting
from replies.conversing import close_conversation
from replies.models import Conversation, Feedback
from replies.replying import Letter, send_reply
from replies.statuses import FeedbackSource, Status
from tests.cast import a_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(conversation, now):
    letter = Letter(subject="Amina Yusuf – Operations Analyst", body="Dear Dana,\n\nthank you.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=now)
    return conversation


@pytest.fixture
def answered(asked, now):
    words = asking.Words(text="More SQL next time.", strength="You listen well.")
    asking.take_feedback(conversation=asked, words=words, source=FeedbackSource.PAGE, now=now)
    return asked


def ids(answer):
    return [row["id"] for row in answer.json()["items"]]


def test_everybody_reads_what_their_pages_show_and_nothing_else(
    script_of, conversation, owner, other_candidate, recruiter, colleague, stranger, lead, other_lead
):
    seen = {}
    for person in (owner, other_candidate, recruiter, colleague, stranger, lead, other_lead):
        script = script_of(person)
        in_list = ids(script.get("/conversations")) == [str(conversation.pk)]
        seen[person] = (in_list, script.get(f"/conversations/{conversation.pk}").status_code)
    see, see_not = (True, 200), (False, 404)
    assert seen == {
        owner: see,
        recruiter: see,
        lead: see,
        other_candidate: see_not,
        colleague: see_not,
        stranger: see_not,
        other_lead: see_not,
    }


def test_a_list_is_read_on_from_where_it_ended(script_of, owner, now):
    made = {str(a_conversation(candidate=owner, employer=f"House {n}", now=now).pk) for n in range(60)}
    script = script_of(owner)
    first = script.get("/conversations")
    second = script.get("/conversations", after=first.json()["next"])
    assert (len(ids(first)), len(ids(second)), second.json()["next"]) == (50, 10, None)
    assert {*ids(first), *ids(second)} == made


@pytest.mark.parametrize("count", [1, 20])
def test_a_list_takes_two_queries_however_long_it_is(script_of, owner, now, count, django_assert_num_queries):
    for number in range(count):
        a_conversation(candidate=owner, employer=f"House {number}", now=now)
    script = script_of(owner)
    script.get("/conversations")
    with django_assert_num_queries(2):
        script.get("/conversations")


def test_a_place_that_we_did_not_hand_out_is_a_422(script_of, owner):
    answer = script_of(owner).get("/conversations", after="nonsense")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "after")


def test_the_status_narrows_the_list(script_of, owner, asked, now):
    waiting = a_conversation(candidate=owner, employer="Juniper Bank", now=now)
    script = script_of(owner)
    assert ids(script.get("/conversations", status="waiting")) == [str(waiting.pk)]
    assert ids(script.get("/conversations", status="asked")) == [str(asked.pk)]
    assert script.get("/conversations", status="sad").status_code == 422


def test_a_conversation_tells_what_was_said(script_of, recruiter, answered):
    told = script_of(recruiter).get(f"/conversations/{answered.pk}").json()
    assert (told["status"], told["employer"], told["position"]) == (
        "answered",
        "Northwind Logistics",
        "Operations Analyst",
    )
    assert told["rejection"]["words"] == "We have decided to go with somebody else."
    assert (told["reply"]["sent_by"], told["reply"]["body"]) == ("portal", "Dear Dana,\n\nthank you.")
    assert (told["feedback"]["text"], told["feedback"]["strength"]) == ("More SQL next time.", "You listen well.")


def test_feedback_is_sealed_for_its_candidate_until_they_open_it(script_of, owner, answered, now):
    script = script_of(owner)
    sealed = script.get(f"/conversations/{answered.pk}")
    assert sealed.json()["feedback"]["is_sealed"]
    assert "SQL" not in sealed.content.decode()
    asking.mark_read(feedback=Feedback.objects.get(), now=now)
    assert script.get(f"/conversations/{answered.pk}").json()["feedback"]["text"] == "More SQL next time."


def test_the_reflection_is_in_no_answer(script_of, owner, recruiter, lead, conversation, now):
    drafting.save_reflection(conversation=conversation, text="my canary", now=now)
    for person in (owner, recruiter, lead):
        script = script_of(person)
        for path in ("/conversations", f"/conversations/{conversation.pk}", "/applications"):
            assert "canary" not in script.get(path).content.decode()
    assert "reflection" not in json.dumps(script_of(owner).get("/openapi.json").json()["components"]).lower()


def test_the_desk_writes_down_feedback_and_its_candidate_is_let_in(script_of, recruiter, asked):
    answer = script_of(recruiter).post(f"/conversations/{asked.pk}/feedback", {"text": "They liked you."})
    feedback = Feedback.objects.get()
    assert (answer.status_code, answer.json()["status"]) == (201, "answered")
    assert (feedback.text, feedback.source, feedback.noted_by) == ("They liked you.", "call", recruiter)


def test_only_the_candidates_desk_writes_down_feedback(
    script_of, asked, owner, other_candidate, colleague, stranger, other_lead
):
    for person in (owner, other_candidate, colleague, stranger, other_lead):
        answer = script_of(person).post(f"/conversations/{asked.pk}/feedback", {"text": "They liked you."})
        assert (person.name, answer.status_code) == (person.name, 404)
    assert Conversation.objects.get().status == Status.ASKED


def test_a_closed_conversation_takes_no_feedback(script_of, recruiter, conversation, now):
    close_conversation(conversation=conversation, now=now)
    answer = script_of(recruiter).post(f"/conversations/{conversation.pk}/feedback", {"text": "They liked you."})
    assert (answer.status_code, Feedback.objects.count()) == (409, 0)


@pytest.mark.parametrize("text", ["", "   ", "a\x00b", "x" * 8001])
def test_feedback_that_says_nothing_or_too_much_is_refused(script_of, recruiter, asked, text):
    answer = script_of(recruiter).post(f"/conversations/{asked.pk}/feedback", {"text": text})
    assert (answer.status_code, Feedback.objects.get().state) == (422, "asked")
