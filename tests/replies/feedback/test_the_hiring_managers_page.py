import re
from email import message_from_bytes, policy

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from candidates.rejecting import undo_rejection
from candidates.stages import UndoReason
from replies.feedback_links import LASTS, feedback_token
from replies.models import Feedback, Message
from replies.replying import Letter, send_reply
from replies.statuses import Status
from tests.browser_fixtures import every_look, expect_accessible

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(conversation):
    letter = Letter(subject="Amina Yusuf – Operations Analyst", body="Dear Dana,\n\nthank you.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=timezone.now())
    conversation.refresh_from_db()
    return conversation


@pytest.fixture
def url(asked):
    return reverse("feedback_page", args=[feedback_token(asked)])


def test_the_link_in_the_letter_that_asks_opens_the_page(client, asked, owner):
    mail = message_from_bytes(bytes(Message.objects.get(kind="reply").raw), policy=policy.default)
    [link] = re.findall(r"http://testserver(/feedback/\S+)", mail.get_body(("plain",)).get_content())
    assert link in mail.get_body(("html",)).get_content()
    assert owner.name in client.get(link).content.decode()


def test_the_letter_that_does_not_ask_has_no_link(conversation, now):
    letter = Letter(subject="Thanks", body="Dear Dana,\n\nthank you.", asked_feedback=False)
    send_reply(conversation=conversation, letter=letter, now=now)
    assert "/feedback/" not in bytes(Message.objects.get(kind="reply").raw).decode()


def test_a_scanner_that_follows_the_link_changes_nothing(client, asked, url):
    for _ in range(3):
        assert client.get(url).status_code == 200
    client.head(url)
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.state) == (Status.ASKED, "asked")


def test_the_page_shows_no_more_of_the_candidate_than_name_and_role(client, owner, url):
    page = client.get(url).content.decode()
    assert owner.name in page
    assert owner.email not in page
    assert "somebody else" not in page


def test_the_address_of_the_page_is_told_to_nobody(client, url):
    response = client.get(url)
    assert (response["Referrer-Policy"], "no-store" in response["Cache-Control"]) == ("no-referrer", True)


def test_three_lines_become_the_feedback(client, asked, url):
    client.post(url, {"strength": "Clear thinking.", "gap": "SQL.", "next_step": "One small project."})
    asked.refresh_from_db()
    feedback = asked.feedback
    assert (asked.status, feedback.source) == (Status.ANSWERED, "page")
    assert (feedback.strength, feedback.gap, feedback.next_step) == ("Clear thinking.", "SQL.", "One small project.")


def test_one_click_declines_and_ends_the_waiting(client, asked, url):
    client.post(url, {"declined": "closer_match"})
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.state, asked.feedback.decline_reason) == (
        "answered",
        "declined",
        "closer_match",
    )


def test_an_empty_answer_is_asked_for_a_line_and_nothing_is_kept(client, asked, url):
    response = client.post(url, {"strength": "  "})
    assert response.status_code == 422
    assert Feedback.objects.get().state == "asked"


def test_too_many_words_are_shown_back_with_how_many_to_take_out(client, url):
    response = client.post(url, {"strength": "word " * 203})
    assert "Please take out 3 words." in response.content.decode()
    assert "word " * 203 in response.content.decode()


def test_a_forged_link_is_no_page(client, url):
    assert client.get(url[:-4] + "abc/").status_code == 404


def test_the_token_of_another_purpose_is_refused(client, owner):
    from replies.reminding.tokens import stop_token

    assert client.get(reverse("feedback_page", args=[stop_token(owner)])).status_code == 404


def test_after_sixty_days_the_link_says_that_it_has_expired(client, url):
    with time_machine.travel(timezone.now() + LASTS * 1.01):
        assert client.get(url).status_code == 410


def test_the_link_of_an_undone_no_is_dead(client, asked, owner, url):
    undo_rejection(rejection=asked.rejection, reason=UndoReason.MISTAKE, by=owner, now=timezone.now())
    assert client.get(url).status_code == 404


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_a_hiring_manager_on_a_phone_answers_in_a_browser(browser_page, asked, url):
    browser_page.goto(url)
    for _look in every_look(browser_page):
        expect_accessible(browser_page)
    browser_page.get_by_label("A strength").fill("Clear thinking.")
    browser_page.get_by_role("button", name="Send the feedback").click()
    browser_page.get_by_role("heading", name="Thank you").wait_for()
    asked.refresh_from_db()
    assert asked.feedback.strength == "Clear thinking."
