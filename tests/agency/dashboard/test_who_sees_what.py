import csv
import io

import pytest
from django.urls import reverse

from agency.context import count_waiting
from candidates.models import Role
from replies.models import Message, NudgeWish
from tests.agency.dashboard.conftest import replied
from tests.cast import person

pytestmark = pytest.mark.django_db

PAGES = ["dashboard", "dashboard_export", "feedback_queue", "candidates"]
# Who sees whose candidates.
SEEN = [
    ("recruiter", {"Amina Yusuf"}),
    ("colleague", {"Oskar Nilsson"}),
    ("stranger", {"Beatriz Sousa"}),
    ("lead", {"Amina Yusuf", "Oskar Nilsson"}),
    ("other_lead", {"Beatriz Sousa"}),
]
MAY_SEE_AMINA = {"recruiter": 200, "lead": 200}
EVERYBODY = ["recruiter", "colleague", "stranger", "lead", "other_lead", "owner", "other_candidate", "editor"]


@pytest.fixture
def reading(client, request):
    """Signs in the person whose fixture is named."""

    def sign_in(who):
        client.force_login(request.getfixturevalue(who))
        return client

    return sign_in


@pytest.mark.parametrize(("who", "names"), SEEN)
def test_the_list_holds_exactly_the_readers_candidates(reading, desks, who, names):
    page = reading(who).get(reverse("dashboard"), {"tab": "all"})
    assert {line.candidate for line in page.context["listing"].lines} == names


@pytest.mark.parametrize(("who", "names"), SEEN)
def test_a_tab_counts_exactly_the_readers_conversations(reading, desks, who, names):
    page = reading(who).get(reverse("dashboard"))
    counts = {tab.name: tab.count for tab in page.context["tabs"]}
    assert counts == {"owed": 0, "waiting": len(names), "replied": 0, "answered": 0, "all": len(names)}


@pytest.mark.parametrize(("who", "names"), SEEN)
def test_the_file_holds_exactly_the_readers_candidates(reading, desks, who, names):
    answer = reading(who).get(reverse("dashboard_export"), {"tab": "all"})
    rows = csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig")))
    assert {row[0] for row in rows} - {"Candidate"} == names


@pytest.mark.parametrize(("who", "names"), SEEN)
def test_the_inbox_holds_exactly_the_readers_requests(reading, desks, who, names):
    for conversation in desks.values():
        replied(conversation, asked=True)
    page = reading(who).get(reverse("feedback_queue"))
    assert {request.candidate for request in page.context["queue"].requests} == names
    assert page.context["queue"].count == count_waiting(page.context["user"]) == len(names)


@pytest.mark.parametrize(("who", "names"), SEEN)
def test_the_list_of_candidates_holds_exactly_the_readers(reading, desks, who, names):
    page = reading(who).get(reverse("candidates"))
    assert {one.name for one in page.context["people"].people} == names


@pytest.mark.parametrize("who", EVERYBODY)
def test_a_candidates_page_is_for_their_recruiter_and_lead(reading, desks, owner, who):
    answer = reading(who).get(reverse("candidate", args=[owner.pk]))
    assert answer.status_code == MAY_SEE_AMINA.get(who, 404)


@pytest.mark.parametrize("who", [one for one in EVERYBODY if one not in MAY_SEE_AMINA])
def test_nobody_else_nudges_or_pauses(reading, desks, owner, who):
    client = reading(who)
    nudge = client.post(reverse("dashboard_nudge", args=[desks["Amina"].pk]))
    pause = client.post(reverse("candidate_nudges", args=[owner.pk]), {"do": "pause"})
    assert (nudge.status_code, pause.status_code) == (404, 404)
    assert not Message.objects.exists()
    assert not NudgeWish.objects.exists()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("role", [Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR])
def test_for_others_there_is_no_such_page(client, page, role):
    client.force_login(person(role, "Somebody Else"))
    assert client.get(reverse(page)).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_nobody_gets_in_without_signing_in(client, page):
    answer = client.get(reverse(page))
    assert answer.url.startswith(reverse("account_login"))


def test_a_person_of_another_kind_is_no_candidate_of_the_desk(client, recruiter, colleague):
    client.force_login(recruiter)
    assert client.get(reverse("candidate", args=[colleague.pk])).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_a_lead_without_a_team_finds_empty_pages(client, desks, page):
    client.force_login(person(Role.LEAD, "New Lead"))
    answer = client.get(reverse(page), {"tab": "all"})
    assert answer.status_code == 200
    assert not any(name in answer.getvalue().decode() for name in ("Amina", "Oskar", "Beatriz"))
