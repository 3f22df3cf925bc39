from datetime import timedelta

import pytest
from django.urls import reverse

from agency.dashboard.owed import requests_of
from replies.nudging.limits import Policy
from replies.statuses import FeedbackState, Status
from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import NOON

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def queue(owner, other_candidate, recruiter):
    """Questions of 1, 8 and 7 days ago; one that was answered; one no that nobody replied to."""
    for ago, role in ((1 * DAY, "Nurse"), (8 * DAY, "Analyst"), (7 * DAY, "Editor")):
        replied(a_no(owner, ago=ago, position=role), after=timedelta(0), asked=True)
    answered(replied(a_no(other_candidate), asked=True))
    a_no(other_candidate, position="Planner")
    return lambda **at: requests_of(recruiter, at=at, policy=Policy(), now=NOON)


def test_what_is_open_stands_with_the_oldest_first(queue):
    told = [(one.position, one.asked, one.open_for, one.is_late) for one in queue().requests]
    assert told == [
        ("Analyst", "10 Nov", "8 days", True),
        ("Editor", "11 Nov", "7 days", False),
        ("Nurse", "17 Nov", "1 day", False),
    ]


def test_late_ones_are_called_late(client, queue, owner, recruiter):
    client.force_login(recruiter)
    replied(a_no(owner, ago=400 * DAY, position="Very old"), asked=True)
    page = client.get(reverse("feedback_queue")).content.decode()
    assert "<small>late</small>" in page


def test_a_forged_page_is_refused(client, recruiter):
    client.force_login(recruiter)
    assert client.get(reverse("feedback_queue"), {"after": "x"}).status_code == 400


def test_declined_ends_the_waiting_and_returns_to_the_inbox(client, queue, recruiter):
    client.force_login(recruiter)
    oldest = queue().requests[0]
    answer = client.post(reverse("feedback_declined", args=[oldest.id]), {"next": reverse("feedback_queue")})
    assert answer.url == reverse("feedback_queue")
    assert [one.position for one in queue().requests] == ["Editor", "Nurse"]


@pytest.mark.parametrize(
    "there", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""]
)
def test_it_returns_nowhere_else(client, queue, recruiter, there):
    client.force_login(recruiter)
    oldest = queue().requests[0]
    answer = client.post(reverse("feedback_declined", args=[oldest.id]), {"next": there})
    assert answer.url == reverse("conversation", args=[oldest.id])


def test_written_down_it_is_no_longer_owed(client, owner, recruiter):
    asked = replied(a_no(owner), asked=True)
    client.force_login(recruiter)
    client.post(reverse("feedback_log", args=[asked.pk]), {"text": "They liked you."})
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.state) == (Status.ANSWERED, FeedbackState.GIVEN)
    assert client.get(reverse("feedback_queue")).context["queue"].requests == []


def test_the_navigation_counts_what_is_open(client, queue, recruiter):
    client.force_login(recruiter)
    assert '<b class="count">3</b>' in client.get(reverse("candidates")).content.decode()
