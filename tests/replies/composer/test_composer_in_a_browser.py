import os

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from replies.models import Draft, Reply
from tests.browser_fixtures import every_look, expect_accessible, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LOOK_AT = os.environ.get("LOOK_AT", "")


@pytest.fixture
def composer(browser_page, owner, conversation):
    sign_in(browser_page, owner)
    browser_page.goto(reverse("composer", args=[conversation.pk]))
    return browser_page


def look(page, name, what):
    if LOOK_AT:
        page.screenshot(path=f"{LOOK_AT}/{name}-{what.replace(' ', '-')}.png", full_page=True)


def test_the_composer_is_accessible_in_every_look(composer):
    for what in every_look(composer):
        look(composer, "composer", what)
        expect_accessible(composer)


def test_a_pick_changes_the_letter_at_once(composer):
    before = composer.locator("#said-thanks").inner_text()
    composer.locator("#picks-thanks .pick:not(:has(:checked))").first.click()
    expect(composer.locator("#said-thanks")).not_to_have_text(before)
    assert Draft.objects.get().chosen["thanks"]


def test_typing_in_a_paragraph_saves_by_itself_and_shows_in_the_letter(composer):
    composer.locator("#said-interest").click()
    composer.fill("#id_text_interest", "Please think of me when the Lisbon office opens.")
    expect(composer.locator("#said-interest")).to_contain_text("Lisbon office")
    assert Draft.objects.get().edited == {"interest": "Please think of me when the Lisbon office opens."}


def test_switching_the_disappointment_off_takes_it_out(composer):
    composer.locator("[name=mention_disappointment]").uncheck()
    composer.locator("#said-disappointment").wait_for(state="detached")
    assert not Draft.objects.get().mention_disappointment


def test_send_after_a_change_sends_what_is_shown(composer, conversation):
    composer.locator("[name=tone][value=formal]").check(force=True)
    expect(composer.locator("#said-greeting")).to_contain_text("Dana Whitfield")
    composer.get_by_role("button", name="Send reply").click()
    composer.wait_for_url(f"**{reverse('conversation', args=[conversation.pk])}")
    assert Reply.objects.get().body.startswith("Dear Dana Whitfield,")
    for what in every_look(composer):
        look(composer, "conversation", what)
        expect_accessible(composer)


def test_the_page_to_send_it_oneself_is_accessible(composer):
    composer.get_by_role("button", name="send it myself").click()
    composer.wait_for_url("**/self/")
    for what in every_look(composer):
        look(composer, "self", what)
        expect_accessible(composer)
