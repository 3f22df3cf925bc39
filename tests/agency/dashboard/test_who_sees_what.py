import pytest
from django.urls import reverse

from candidates.models import Role
from tests.cast import a_conversation, person

PAGES = ["dashboard", "dashboard_export", "feedback_queue", "candidates"]


@pytest.fixture
def desks(owner, colleague, stranger, now):
    """One no for a candidate of each: Amina is the recruiter's, Oskar the colleague's, Beatriz the stranger's."""
    oskar = person(name="Oskar Nilsson", recruiter=colleague)
    beatriz = person(name="Beatriz Sousa", recruiter=stranger)
    return {one.name: a_conversation(candidate=one, now=now) for one in (owner, oskar, beatriz)}


def shown(client, reader, **asked):
    client.force_login(reader)
    return {line.candidate for line in client.get(reverse("dashboard"), asked).context["listing"].lines}


def test_a_recruiter_sees_their_own_candidates(client, desks, recruiter):
    assert shown(client, recruiter, tab="all") == {"Amina Yusuf"}


def test_a_colleague_sees_theirs_alone(client, desks, colleague):
    assert shown(client, colleague, tab="all") == {"Oskar Nilsson"}


def test_a_stranger_sees_theirs_alone(client, desks, stranger):
    assert shown(client, stranger, tab="all") == {"Beatriz Sousa"}


def test_a_lead_sees_the_team(client, desks, lead):
    assert shown(client, lead, tab="all") == {"Amina Yusuf", "Oskar Nilsson"}


def test_the_other_lead_sees_the_other_team(client, desks, other_lead):
    assert shown(client, other_lead, tab="all") == {"Beatriz Sousa"}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("role", [Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR])
def test_for_others_there_is_no_such_page(client, db, page, role):
    client.force_login(person(role, "Somebody Else"))
    assert client.get(reverse(page)).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_nobody_gets_in_without_signing_in(client, db, page):
    assert client.get(reverse(page)).status_code == 302
