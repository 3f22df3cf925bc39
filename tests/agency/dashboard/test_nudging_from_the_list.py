from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from replies.models import Message, Nudge
from replies.statuses import MessageKind
from tests.agency.dashboard.conftest import replied
from tests.cast import a_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(owner, recruiter, client):
    """A no of two days ago by the real clock, not replied to; the recruiter is signed in."""
    client.force_login(recruiter)
    return a_conversation(candidate=owner, now=timezone.now() - timedelta(days=2))


def nudge(client, conversation, query="", **headers):
    return client.post(reverse("dashboard_nudge", args=[conversation.pk]) + query, headers=headers)


def test_the_row_offers_a_nudge_by_the_candidates_name(client, waiting):
    [line] = client.get(reverse("dashboard"), {"tab": "waiting"}).context["listing"].lines
    assert (line.does, line.action) == ("nudge", "Nudge Amina")


def test_it_returns_to_the_list_as_it_was_filtered(client, waiting):
    answer = nudge(client, waiting, "?tab=waiting&q=amina")
    assert answer.url == "/dashboard/?tab=waiting&q=amina"


def test_it_reminds_once_or_says_when_it_will(client, waiting, owner):
    page = client.get(nudge(client, waiting, "?tab=waiting").url).content.decode()
    sent = Message.objects.filter(kind=MessageKind.NUDGE, person=owner).count()
    waiting.refresh_from_db()
    assert ("The nudge is on its way." in page) == (sent == 1)
    assert sent == 1 or waiting.next_nudge_at > timezone.now()


def test_htmx_gets_the_row_with_what_came_of_it(client, waiting):
    page = nudge(client, waiting, "?tab=waiting", **{"HX-Request": "true"}).content.decode()
    assert page.strip().startswith(f'<tr id="row-{waiting.pk}">')
    assert page.count("<tr") == 1
    assert 'role="status"' in page
    assert "Nudge Amina" not in page


def test_a_nudge_too_many_is_refused_in_words(client, waiting):
    waiting.nudges_sent = 2
    waiting.save()
    page = nudge(client, waiting, "?tab=waiting", **{"HX-Request": "true"}).content.decode()
    assert "No more nudges: 2 went out, and that is enough." in page
    assert not Nudge.objects.exists()


def test_after_the_last_nudge_the_row_offers_to_open_it(client, waiting):
    waiting.nudges_sent = 2
    waiting.save()
    [line] = client.get(reverse("dashboard"), {"tab": "waiting"}).context["listing"].lines
    assert (line.does, line.address) == ("open", reverse("conversation", args=[waiting.pk]))


def test_who_has_replied_in_the_meantime_is_left_alone(client, waiting):
    replied(waiting)
    nudge(client, waiting)
    assert not Message.objects.exists()


def test_a_wrong_filter_changes_nothing(client, waiting):
    assert nudge(client, waiting, "?tab=nowhere").status_code == 400
    assert not Message.objects.exists()


def test_looking_at_it_is_not_asked_for(client, waiting):
    assert client.get(reverse("dashboard_nudge", args=[waiting.pk])).status_code == 405


def test_a_request_without_its_token_is_refused(recruiter, waiting):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(recruiter)
    assert nudge(strict, waiting).status_code == 403
