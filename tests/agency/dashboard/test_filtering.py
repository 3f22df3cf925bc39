from datetime import timedelta

import pytest
from django.urls import reverse

from agency.dashboard.filters import BadFilter, Filter
from replies import conversing
from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import person


@pytest.fixture
def desk(recruiter, client):
    """One conversation in each state; the recruiter is signed in."""
    ana, bo, cy, di, ed, flo = (
        person(name=name, recruiter=recruiter)
        for name in ("Ana Costa", "Bo Lindgren", "Cy Young", "Di Marsh", "Ed Okafor", "Flo Weiss")
    )
    a_no(ana, ago=timedelta(days=1), employer="Brightwater Council", position="Town Planner")
    replied(a_no(bo, ago=timedelta(days=2), employer="Kestrel Health", position="Nurse"))
    replied(a_no(cy, ago=timedelta(days=3), employer="Juniper Bank", position="Analyst"), asked=True)
    answered(replied(a_no(di, ago=timedelta(days=9), employer="Alder & Finch", position="Editor"), asked=True))
    let_go = a_no(ed, ago=timedelta(days=5), employer="Halcyon Games", position="Level Designer")
    conversing.let_go(conversation=let_go, now=let_go.received_at + timedelta(hours=1))
    closed = a_no(flo, ago=timedelta(days=6), employer="Juniper Bank", position="Teller")
    conversing.close_conversation(conversation=closed, now=closed.received_at + timedelta(hours=1))
    client.force_login(recruiter)
    return client


def names(client, **asked):
    return [line.candidate.split()[0] for line in client.get(reverse("dashboard"), asked).context["listing"].lines]


def test_each_tab_holds_its_states_and_a_closed_one_stands_in_none(desk):
    assert {tab: names(desk, tab=tab) for tab in ("owed", "waiting", "replied", "answered", "all")} == {
        "owed": ["Cy"],
        "waiting": ["Ana"],
        "replied": ["Bo", "Cy", "Di"],
        "answered": ["Di"],
        "all": ["Ana", "Bo", "Cy", "Ed", "Di"],
    }


def test_the_counts_are_those_of_the_tabs(desk):
    counts = {tab.name: tab.count for tab in desk.get(reverse("dashboard")).context["tabs"]}
    assert counts == {"owed": 1, "waiting": 1, "replied": 3, "answered": 1, "all": 5}


def test_the_counts_follow_the_search(desk):
    counts = {tab.name: tab.count for tab in desk.get(reverse("dashboard"), {"q": "juniper"}).context["tabs"]}
    assert counts == {"owed": 1, "waiting": 0, "replied": 1, "answered": 0, "all": 1}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("young", ["Cy"]),
        ("KESTREL", ["Bo"]),
        ("designer", ["Ed"]),
        ("  town   bright ", ["Ana"]),
        ("ana kestrel", []),
        ("%", []),
        ("_", []),
        ("'; drop table", []),
    ],
)
def test_each_word_is_looked_for_in_name_employer_and_role(desk, words, found):
    assert names(desk, tab="all", q=words) == found


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("newest", ["Ana", "Bo", "Cy", "Ed", "Di"]),
        ("oldest", ["Di", "Ed", "Cy", "Bo", "Ana"]),
        ("name", ["Ana", "Bo", "Cy", "Di", "Ed"]),
        ("employer", ["Di", "Ana", "Ed", "Cy", "Bo"]),
    ],
)
def test_the_list_is_in_the_order_that_was_asked_for(desk, sort, order):
    assert names(desk, tab="all", sort=sort) == order


@pytest.mark.parametrize(
    "asked",
    [
        {"tab": "everything"},
        {"tab": "closed"},
        {"tab": "owed\0"},
        {"sort": "recruiter__password"},
        {"sort": "-received_at"},
        {"q": "a" * 201},
        {"q": "a\0b"},
        {"after": "forged"},
        {"after": "ü"},
        {"after": "W10:1vMQXy:aaaa"},
        {"before": "0"},
    ],
)
@pytest.mark.parametrize("page", ["dashboard", "dashboard_export"])
def test_what_no_list_can_show_is_refused(desk, page, asked):
    if page == "dashboard_export" and asked.keys() & {"after", "before"}:
        assert desk.get(reverse(page), asked).status_code == 200
    else:
        assert desk.get(reverse(page), asked).status_code == 400


def test_an_address_that_says_nothing_shows_what_is_owed(desk):
    assert Filter.read({}) == Filter(tab="owed", words="", sort="newest")
    assert Filter.read({"tab": "", "sort": "", "q": " "}) == Filter()


def test_the_query_string_says_what_is_not_the_default_and_reads_back_the_same():
    asked = Filter(tab="all", words="Ana & Bo=?", sort="name")
    assert asked.query == "?tab=all&q=Ana+%26+Bo%3D%3F&sort=name"
    assert Filter().query == ""


def test_a_filter_names_what_is_wrong():
    with pytest.raises(BadFilter) as caught:
        Filter.read({"sort": "random"})
    assert caught.value.name == "sort"


def test_htmx_gets_the_list_alone(desk):
    answer = desk.get(reverse("dashboard"), {"tab": "all"}, headers={"HX-Request": "true"})
    assert answer.templates[0].name == "agency/dashboard/_list.html"
    assert "<html" not in answer.content.decode()


def test_going_back_in_the_browser_gets_the_whole_page(desk):
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in desk.get(reverse("dashboard"), headers=headers).content.decode()


def test_an_empty_search_says_what_was_searched_for(desk):
    assert "Nothing here for “zebra”" in desk.get(reverse("dashboard"), {"q": "zebra"}).content.decode()


def test_what_was_searched_for_is_shown_as_text(desk):
    page = desk.get(reverse("dashboard"), {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert(1)" not in page
