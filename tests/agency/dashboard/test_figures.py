from datetime import timedelta
from itertools import pairwise

import pytest

from agency.dashboard.cards import cards_of
from agency.dashboard.figures import POINTS, figures_of
from replies import conversing
from replies.nudging.limits import Policy
from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import NOON, person

pytestmark = pytest.mark.django_db
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def told(reader):
    cards = cards_of(figures_of(reader, now=NOON), policy=Policy(), now=NOON)
    return [(card.value, card.note, card.is_late) for card in cards]


@pytest.fixture
def month(owner, recruiter):
    """In the last 30 days: four noes, three replies after 2, 10 and 30 hours, two questions, one answered.

    In the 30 days before: two noes, one reply after 4 hours. And a question that has been open for 100 days.
    """
    a_no(owner, ago=1 * DAY)
    replied(a_no(owner, ago=4 * DAY), after=2 * HOUR)
    replied(a_no(owner, ago=12 * DAY), after=10 * HOUR, asked=True)
    answered(replied(a_no(owner, ago=20 * DAY), after=30 * HOUR, asked=True), after=2 * DAY)
    a_no(owner, ago=40 * DAY)
    replied(a_no(owner, ago=45 * DAY), after=4 * HOUR)
    replied(a_no(owner, ago=100 * DAY), after=0 * HOUR, asked=True)
    return figures_of(recruiter, now=NOON)


def test_the_figures_of_now_are_of_the_last_thirty_days(month):
    now = month.now
    assert (now.at, now.rejections, now.replied, now.asked, now.median) == (NOON, 4, 3, 2, 10 * HOUR)


def test_what_is_owed_counts_whatever_its_age(month):
    assert month.now.owed == 2
    assert month.oldest_owed == NOON - 100 * DAY


def test_the_figures_before_are_of_the_thirty_days_before(month):
    before = month.before
    assert (before.at, before.rejections, before.replied, before.asked) == (NOON - 30 * DAY, 2, 1, 0)
    assert before.owed == 1


def test_nine_moments_lie_evenly_over_the_period(month):
    moments = [one.at for one in month.standings]
    assert len(moments) == POINTS
    assert {later - earlier for earlier, later in pairwise(moments)} == {30 * DAY / 8}


def test_the_cards_say_it_in_words(month, recruiter):
    assert told(recruiter) == [
        ("75 %", "3 of 4 · up 25 points", False),
        ("10 h", "goal: within 48 h", False),
        ("2", "67 % of replies", False),
        ("2", "oldest: 100 days", True),
    ]


def test_a_reply_that_came_later_does_not_flatter_the_days_before(owner, recruiter):
    replied(a_no(owner, ago=35 * DAY), after=20 * DAY)
    before = figures_of(recruiter, now=NOON).before
    assert (before.rejections, before.replied) == (1, 0)


def test_a_closed_conversation_never_counts(owner, recruiter):
    closed = replied(a_no(owner, ago=5 * DAY), asked=True)
    conversing.close_conversation(conversation=closed, now=NOON)
    figures = figures_of(recruiter, now=NOON)
    assert {(one.rejections, one.replied, one.asked, one.owed) for one in figures.standings} == {(0, 0, 0, 0)}
    assert figures.oldest_owed is None


def test_somebody_who_let_go_counts_as_a_no_without_a_reply(owner, recruiter):
    conversing.let_go(conversation=a_no(owner, ago=DAY), now=NOON)
    now = figures_of(recruiter, now=NOON).now
    assert (now.rejections, now.replied) == (1, 0)


def test_an_empty_desk_has_its_words(recruiter):
    assert told(recruiter) == [
        ("–", "0 of 0", False),
        ("–", "goal: within 48 h", False),
        ("0", "no replies yet", False),
        ("0", "nothing is open", False),
    ]


def test_a_fall_is_called_a_fall_and_no_change_no_change(owner, recruiter):
    replied(a_no(owner, ago=40 * DAY))
    a_no(owner, ago=DAY)
    assert told(recruiter)[0] == ("0 %", "0 of 1 · down 100 points", False)
    replied(a_no(owner, ago=2 * DAY))
    replied(a_no(owner, ago=3 * DAY))
    a_no(owner, ago=50 * DAY)
    assert told(recruiter)[0] == ("67 %", "2 of 3 · up 17 points", False)
    replied(a_no(owner, ago=41 * DAY))
    assert told(recruiter)[0] == ("67 %", "2 of 3 · as before", False)


@pytest.mark.parametrize(
    ("who", "rejections"), [("recruiter", 1), ("colleague", 1), ("lead", 2), ("stranger", 1), ("other_lead", 1)]
)
def test_the_figures_are_of_the_readers_people(request, desks, who, rejections):
    assert figures_of(request.getfixturevalue(who), now=NOON).now.rejections == rejections


def test_people_without_a_desk_have_no_figures(desks, editor):
    assert figures_of(editor, now=NOON).now.rejections == 0


def test_each_card_has_its_trend_as_a_table_too(month, recruiter):
    card = cards_of(figures_of(recruiter, now=NOON), policy=Policy(), now=NOON)[0]
    days = ["19 Oct", "23 Oct", "27 Oct", "30 Oct", "3 Nov", "7 Nov", "11 Nov", "14 Nov", "18 Nov"]
    assert [day for day, _value in card.trend.table] == days
    assert (card.trend.table[0][1], card.trend.table[-1][1]) == ("50 %", "75 %")


def test_the_dashboard_shows_the_tables_beside_the_lines(client, recruiter, month):
    client.force_login(recruiter)
    page = client.get("/dashboard/").content.decode()
    assert page.count("<caption>") == 4


def test_a_name_in_the_list_of_another_desk_changes_nothing(month, recruiter, stranger):
    before = figures_of(recruiter, now=NOON)
    replied(a_no(person(name="Beatriz Sousa", recruiter=stranger)), asked=True)
    assert figures_of(recruiter, now=NOON) == before
