import pytest
from django.urls import reverse

from candidates.rejecting import undo_rejection
from candidates.stages import UndoReason
from tests.cast import a_conversation

pytestmark = pytest.mark.django_db

WHO_MAY_SEE_IT = {
    "owner": 200,
    "other_candidate": 404,
    "recruiter": 200,
    "colleague": 404,
    "stranger": 404,
    "lead": 200,
    "other_lead": 404,
    "editor": 404,
    "administrator": 404,
}


@pytest.mark.parametrize(("who", "status"), WHO_MAY_SEE_IT.items())
@pytest.mark.parametrize("page", ["application", "application_edit", "rejection_log"])
def test_only_its_people_open_it(client, request, application, page, who, status):
    client.force_login(request.getfixturevalue(who))
    assert client.get(reverse(page, args=[application.pk])).status_code == status


def test_who_is_not_signed_in_is_asked_to(client, application):
    address = reverse("application", args=[application.pk])
    assert client.get(address).url.startswith(reverse("account_login"))


def test_it_says_what_is_known(client, application, owner):
    client.force_login(owner)
    page = client.get(reverse("application", args=[application.pk])).content.decode()
    for known in ("Operations Analyst", "Northwind Logistics", "final interview", "Dana Whitfield", "Jonas Weber"):
        assert known in page


def test_a_no_leads_to_its_conversation_and_can_be_taken_back(client, conversation, owner):
    client.force_login(owner)
    page = client.get(reverse("application", args=[conversation.application_id])).content.decode()
    assert reverse("conversation", args=[conversation.pk]) in page
    assert reverse("rejection_undo", args=[conversation.rejection_id]) in page


def test_an_undone_no_stays_to_be_seen(client, conversation, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.WITHDRAWN, by=owner, now=now)
    client.force_login(owner)
    page = client.get(reverse("application", args=[conversation.application_id])).content.decode()
    assert "the employer took it back" in page
    assert reverse("rejection_undo", args=[conversation.rejection_id]) not in page


def test_a_page_about_more_nos_takes_no_more_queries(client, conversation, owner, now, django_assert_num_queries):
    address = reverse("application", args=[conversation.application_id])
    client.force_login(owner)
    with django_assert_num_queries(4) as few:
        client.get(address)
    for _again in range(4):
        standing = conversation.application.rejections.get(undone_at=None)
        undo_rejection(rejection=standing, reason=UndoReason.MISTAKE, by=owner, now=now)
        a_conversation(candidate=owner, application=conversation.application, now=now)
    with django_assert_num_queries(len(few)):
        client.get(address)
