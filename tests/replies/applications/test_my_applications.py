from datetime import timedelta

import pytest
from django.urls import reverse

from candidates.models import Application
from candidates.rejecting import undo_rejection
from candidates.stages import UndoReason
from replies import conversing
from replies.next_steps import applications_of, standing_of
from tests.cast import a_conversation, an_application

pytestmark = pytest.mark.django_db


def lines_of(person):
    """What the page says of each application: role, state, next step."""
    return [
        (one.application.position, str(one.words), str(one.next_step.words))
        for one in map(standing_of, applications_of(person))
    ]


def test_an_application_without_a_no_is_in_progress(application, owner):
    assert lines_of(owner) == [("Operations Analyst", "In progress", "Log the answer")]


def test_a_no_waits_for_the_reply(conversation, owner):
    assert lines_of(owner) == [("Operations Analyst", "Not replied yet", "Write your reply")]


def test_who_replied_has_nothing_to_do(conversation, owner, now):
    conversing.mark_replied(conversation=conversation, asked=False, look_again_at=None, now=now)
    assert lines_of(owner) == [("Operations Analyst", "Replied", "Nothing to do")]


def test_who_asked_waits_for_the_answer(conversation, owner, now):
    conversing.mark_replied(conversation=conversation, asked=True, look_again_at=None, now=now)
    assert lines_of(owner) == [("Operations Analyst", "Asked for feedback", "Nothing to do: they have your question")]


def test_an_answer_can_be_read(conversation, owner, now):
    conversing.mark_replied(conversation=conversation, asked=True, look_again_at=None, now=now)
    conversing.mark_answered(conversation=conversation, now=now)
    assert lines_of(owner) == [("Operations Analyst", "Answer in", "Read their answer")]


def test_what_was_let_go_is_at_rest(conversation, owner, now):
    conversing.let_go(conversation=conversation, now=now)
    assert lines_of(owner) == [("Operations Analyst", "Let go", "Nothing to do")]


def test_after_an_undone_no_the_application_is_in_progress_again(conversation, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.MISTAKE, by=owner, now=now)
    assert lines_of(owner) == [("Operations Analyst", "In progress", "Log the answer")]


def test_the_newest_no_is_what_counts(conversation, application, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.MISTAKE, by=owner, now=now)
    a_conversation(candidate=owner, application=application, now=now + timedelta(hours=2))
    assert lines_of(owner) == [("Operations Analyst", "Not replied yet", "Write your reply")]


def test_the_newest_application_stands_first(owner):
    for position in ("Porter", "Clerk", "Welder"):
        an_application(candidate=owner, position=position)
    assert [role for role, _state, _step in lines_of(owner)] == ["Welder", "Clerk", "Porter"]


def test_the_page_shows_only_ones_own(client, application, other_candidate):
    an_application(candidate=other_candidate, position="Clerk")
    client.force_login(other_candidate)
    page = client.get(reverse("applications"))
    assert [one.application.position for one in page.context["standings"]] == ["Clerk"]


def test_an_empty_page_invites(client, owner):
    client.force_login(owner)
    page = client.get(reverse("applications")).content.decode()
    assert "Where did you apply?" in page
    assert reverse("application_new") in page


@pytest.mark.parametrize("role", ["recruiter", "lead", "editor", "administrator"])
def test_staff_have_no_applications_of_their_own(client, request, role):
    client.force_login(request.getfixturevalue(role))
    assert client.get(reverse("applications")).status_code == 404


def test_fifty_stand_on_a_page(client, owner):
    for number in range(51):
        an_application(candidate=owner, position=f"Role {number}")
    client.force_login(owner)
    first, second = client.get(reverse("applications")), client.get(reverse("applications"), {"page": 2})
    assert [one.application.position for one in second.context["standings"]] == ["Role 0"]
    assert len(first.context["standings"]) == 50


def test_a_page_that_is_none_shows_the_nearest(client, application, owner):
    client.force_login(owner)
    for page in ("0", "-1", "999", "x"):
        assert client.get(reverse("applications"), {"page": page}).status_code == 200


def test_two_hundred_rows_take_as_many_queries_as_one(client, owner, now, django_assert_num_queries):
    a_conversation(candidate=owner, now=now)
    client.force_login(owner)
    with django_assert_num_queries(5) as few:
        client.get(reverse("applications"))
    employer = Application.objects.first().employer
    Application.objects.bulk_create(
        Application(candidate=owner, recruiter=owner.recruiter, employer=employer, position=f"Role {number}")
        for number in range(190)
    )
    for number in range(9):
        a_conversation(candidate=owner, employer=f"House {number}", now=now)
    with django_assert_num_queries(len(few)):
        client.get(reverse("applications"))
