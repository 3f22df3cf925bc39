"""The links in a nudge, without signing in: a GET changes nothing, a POST does what it says, once or twice."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from replies.models import Conversation, NudgeWish
from replies.reminding import has_stopped, links, tokens

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def path(link):
    return link.removeprefix("http://testserver")


@pytest.fixture
def strict_client():
    """Checks CSRF as a real server does."""
    return Client(enforce_csrf_checks=True)


def test_opening_the_stop_link_changes_nothing(strict_client, conversation, owner):
    answers = [strict_client.get(path(links.stop_link(owner))), strict_client.head(path(links.stop_link(owner)))]
    conversation.refresh_from_db()
    assert [answer.status_code for answer in answers] == [200, 200]
    assert (NudgeWish.objects.count(), conversation.next_nudge_at is None) == (0, False)


def test_a_mail_providers_post_stops_them_without_cookie_and_redirect(strict_client, owner):
    answers = [strict_client.post(path(links.stop_link(owner)), ONE_CLICK) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert has_stopped(owner)


def test_a_stop_link_in_the_wrong_persons_hands_stops_only_whom_it_names(client, owner, other_candidate):
    client.force_login(other_candidate)
    client.post(path(links.stop_link(owner)), ONE_CLICK)
    assert (has_stopped(owner), has_stopped(other_candidate)) == (True, False)


def test_the_pages_leak_no_token_and_stay_in_no_cache(client, owner):
    answer = client.get(path(links.stop_link(owner)))
    assert (answer["Referrer-Policy"], answer["Cache-Control"]) == ("no-referrer", "no-store, private")


def test_a_link_for_one_thing_is_no_link_for_another(client, conversation, owner):
    swapped = [
        f"/nudges/stop/{tokens.later_token(conversation)}/",
        f"/nudges/later/{tokens.stop_token(owner)}/",
        f"/nudges/stop/{tokens.stop_token(owner)}x/",
        "/nudges/stop/nonsense/",
        f"/nudges/stop/{owner.pk.hex}/",
    ]
    assert [client.post(address, ONE_CLICK).status_code for address in swapped] == [404] * 5
    assert NudgeWish.objects.count() == 0


def test_a_link_lasts_for_more_than_a_year_and_not_for_ever(client, owner, time_machine):
    address = path(links.stop_link(owner))
    begun = timezone.now()
    time_machine.move_to(begun + timedelta(days=399))
    assert client.get(address).status_code == 200
    time_machine.move_to(begun + timedelta(days=401))
    assert client.post(address, ONE_CLICK).status_code == 404
    assert not has_stopped(owner)


def test_opening_not_now_changes_nothing(client, conversation):
    before = Conversation.objects.values().get()
    assert client.get(path(links.later_link(conversation))).status_code == 200
    assert Conversation.objects.values().get() == before


def test_not_now_puts_the_nudge_off_by_the_days_that_were_chosen(client, conversation, now, time_machine):
    time_machine.move_to(now, tick=False)
    answer = client.post(path(links.later_link(conversation)), {"days": 7})
    conversation.refresh_from_db()
    assert (answer.status_code, conversation.snoozed_until) == (200, now + timedelta(days=7))


@pytest.mark.parametrize("days", ["", "0", "-3", "400", "soon"])
def test_days_that_were_not_offered_are_refused_at_the_field(client, conversation, days):
    answer = client.post(path(links.later_link(conversation)), {"days": days})
    conversation.refresh_from_db()
    assert (answer.status_code, conversation.snoozed_until) == (422, None)


def test_not_now_needs_the_pages_own_form(strict_client, conversation):
    assert strict_client.post(path(links.later_link(conversation)), {"days": 3}).status_code == 403


def test_not_now_after_the_reply_says_that_nothing_waits(client, asked):
    answer = client.post(path(links.later_link(asked)), {"days": 3})
    asked.refresh_from_db()
    assert (answer.status_code, asked.snoozed_until) == (200, None)
    assert "Nothing to put off" in answer.content.decode()


@pytest.mark.parametrize(
    ("who", "status"),
    [("recruiter", 302), ("lead", 302), ("colleague", 404), ("stranger", 404), ("other_lead", 404), ("owner", 404)],
)
def test_the_desk_nudges_its_own_candidates_by_hand(client, conversation, request, who, status):
    client.force_login(request.getfixturevalue(who))
    assert client.post(f"/conversations/{conversation.pk}/nudge/").status_code == status


def test_a_nudge_by_hand_is_never_a_get(client, conversation, recruiter):
    client.force_login(recruiter)
    assert client.get(f"/conversations/{conversation.pk}/nudge/").status_code == 405
