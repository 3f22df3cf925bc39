import os
import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from replies import asking, conversing
from tests.browser_fixtures import every_look, expect_accessible, sign_in
from tests.cast import a_conversation, person

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOOK_AT = os.environ.get("LOOK_AT", "")


@pytest.fixture
def desk(browser_page, recruiter):
    """Three noes by the real clock: one waits, one asked ten days ago, one of another candidate waits too."""
    now = timezone.now()
    amina = person(name="Amina Yusuf", recruiter=recruiter)
    a_conversation(candidate=amina, now=now - timedelta(days=2), employer="Brightwater Council")
    lena = person(name="Lena Fischer", recruiter=recruiter)
    a_conversation(candidate=lena, now=now - timedelta(days=3), employer="Halcyon Games", position="Designer")
    asked = a_conversation(candidate=lena, now=now - timedelta(days=11), employer="Kestrel Health")
    at = now - timedelta(days=10)
    conversing.mark_replied(conversation=asked, asked=True, look_again_at=None, now=at)
    asking.note_the_ask(conversation=asked, now=at)
    sign_in(browser_page, recruiter)
    browser_page.goto(reverse("dashboard"))
    return browser_page


def expect_good_in_every_look(page, name):
    for what in every_look(page):
        if LOOK_AT:
            page.screenshot(path=f"{LOOK_AT}/{name}-{what.replace(' ', '-')}.png", full_page=True)
        expect_accessible(page)


@pytest.mark.parametrize("path", ["?tab=all", "?q=zebra", "feedback/", "candidates/", "candidates/?q=zebra"])
def test_the_pages_of_the_desk_are_accessible_in_every_look(desk, path):
    desk.goto(reverse("dashboard") + path)
    expect_good_in_every_look(desk, "desk" + path.replace("/", "-").replace("?", "-"))


def test_a_candidates_page_is_accessible_in_every_look(desk):
    desk.goto(reverse("candidates"))
    desk.get_by_role("link", name="Lena Fischer", exact=True).click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Lena Fischer")
    expect_good_in_every_look(desk, "candidate")


def test_a_tab_swaps_the_list_and_its_address(desk):
    desk.evaluate("window.isTheSamePage = true")
    desk.get_by_role("link", name="Waiting for a reply").click()
    expect(desk.locator(".lines tbody tr")).to_have_count(2)
    expect(desk).to_have_url(re.compile(r"/dashboard/\?tab=waiting$"))
    assert desk.evaluate("window.isTheSamePage")
    desk.go_back()
    expect(desk.locator(".lines tbody tr")).to_have_count(1)


def test_typing_searches_within_the_tab_and_keeps_the_focus(desk):
    desk.get_by_role("link", name="All").click()
    expect(desk.locator(".lines tbody tr")).to_have_count(3)
    desk.get_by_role("searchbox").press_sequentially("halc")
    expect(desk.locator(".lines tbody tr")).to_have_count(1)
    expect(desk.get_by_role("searchbox")).to_be_focused()
    assert "tab=all" in desk.url
    assert "q=halc" in desk.url


def test_a_nudge_changes_its_row_and_nothing_else(desk):
    desk.get_by_role("link", name="Waiting for a reply").click()
    desk.get_by_role("button", name="Nudge Lena").click()
    expect(desk.get_by_role("button", name="Nudge Lena")).to_have_count(0)
    expect(desk.locator(".lines [role=status]")).not_to_be_empty()
    expect(desk.get_by_role("button", name="Nudge Amina")).to_be_visible()
    expect_accessible(desk)


def test_a_row_opens_its_conversation(desk):
    desk.locator(".lines tbody tr").first.click(position={"x": 120, "y": 60})
    desk.wait_for_url("**/conversations/**")


def test_export_downloads_what_is_shown(desk):
    desk.get_by_role("link", name="Waiting for a reply").click()
    expect(desk.locator(".lines tbody tr")).to_have_count(2)
    with desk.expect_download() as download:
        desk.get_by_role("button", name="Export").click()
    lines = download.value.path().read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ['"Candidate"', '"Amina Yusuf"', '"Lena Fischer"']


def test_all_of_it_works_without_javascript(desk, browser, live_server):
    context = browser.new_context(
        base_url=live_server.url, java_script_enabled=False, storage_state=desk.context.storage_state()
    )
    page = context.new_page()
    page.goto(reverse("dashboard"))
    page.get_by_role("link", name="Waiting for a reply").click()
    page.get_by_role("searchbox").fill("lena")
    page.get_by_role("searchbox").press("Enter")
    assert page.locator(".lines tbody tr").count() == 1
    page.get_by_role("button", name="Nudge Lena").click()
    assert page.url.endswith("/dashboard/?tab=waiting&q=lena")
    assert page.locator(".notes .alert").count() == 1
    context.close()
