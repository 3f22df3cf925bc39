from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse

from agency.dashboard.filters import SORTS
from agency.dashboard.paging import BadPlace, Place, page_of
from replies.models import Conversation
from tests.agency.dashboard.conftest import a_no
from tests.cast import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(recruiter):
    """Seven noes, of which three came in the same moment; two candidates share a name."""
    names = ["Ana", "Bo", "Ana", "Cy", "Di", "Éva", "Bo"]
    for number, name in enumerate(names):
        candidate = person(name=name, email=f"{number}@example.test", recruiter=recruiter)
        a_no(candidate, ago=timedelta(hours=number // 3), employer=f"House {number % 2}")
    return Conversation.objects.all()


def walk(rows, sort, way, at=None):
    """All pages from a place on, each a list of ids."""
    page = page_of(rows, sort=sort, asked=at or {}, size=2)
    pages = [[row.pk for row in page.rows]]
    while token := getattr(page, way):
        page = page_of(rows, sort=sort, asked={way: token}, size=2)
        pages.append([row.pk for row in page.rows])
    return pages, page


@pytest.mark.parametrize("name", SORTS)
def test_going_forwards_shows_each_row_once_in_order(many, name):
    sort = SORTS[name]
    pages, _last = walk(many, sort, "after")
    assert [len(page) for page in pages] == [2, 2, 2, 1]
    assert [row for page in pages for row in page] == [row.pk for row in sort.ordered(many)]


@pytest.mark.parametrize("name", SORTS)
def test_going_back_shows_the_pages_that_were_seen(many, name):
    sort = SORTS[name]
    forwards, last = walk(many, sort, "after")
    backwards, _first = walk(many, sort, "before", at={"before": last.before})
    assert backwards[::-1] == forwards[:-1]


def test_a_new_row_at_the_top_moves_no_page(many, recruiter):
    newest = SORTS["newest"]
    first = page_of(many, sort=newest, asked={}, size=2)
    before = [row.pk for row in page_of(many, sort=newest, asked={"after": first.after}, size=2).rows]
    a_no(person(name="Late Comer", recruiter=recruiter), ago=timedelta(hours=-5))
    after = [row.pk for row in page_of(many.all(), sort=newest, asked={"after": first.after}, size=2).rows]
    assert after == before


def test_a_place_of_one_order_is_none_in_another(many):
    token = page_of(many, sort=SORTS["newest"], asked={}, size=2).after
    with pytest.raises(BadPlace):
        page_of(many, sort=SORTS["oldest"], asked={"after": token})


def test_a_place_that_we_did_not_sign_is_refused(many):
    token = page_of(many, sort=SORTS["newest"], asked={}, size=2).after
    with pytest.raises(BadPlace):
        Place.read(token[:-1] + ("a" if token[-1] != "a" else "b"), sort=SORTS["newest"])


def test_a_pages_token_shows_nobody_elses_rows(client, many, stranger):
    token = page_of(many, sort=SORTS["newest"], asked={}, size=2).after
    client.force_login(stranger)
    page = client.get(reverse("dashboard"), {"tab": "all", "after": token})
    assert page.context["listing"].lines == []


def test_the_fifty_first_stands_on_the_second_page(client, recruiter, owner):
    for number in range(51):
        a_no(owner, ago=timedelta(hours=number), position=f"Role {number}")
    client.force_login(recruiter)
    first = client.get(reverse("dashboard"), {"tab": "all", "q": "role"})
    query = parse_qs(urlsplit(first.context["after"]).query)
    assert (query["tab"], query["q"]) == (["all"], ["role"])
    second = client.get(reverse("dashboard") + first.context["after"])
    assert [line.position for line in second.context["listing"].lines] == ["Role 50"]
    back = client.get(reverse("dashboard") + second.context["before"])
    assert [line.id for line in back.context["listing"].lines] == [line.id for line in first.context["listing"].lines]
