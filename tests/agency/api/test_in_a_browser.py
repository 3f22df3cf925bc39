import re

import pytest
from playwright.sync_api import expect

from tests.browser_fixtures import every_look, expect_accessible, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_the_page_of_documentation_is_accessible(browser_page, owner):
    sign_in(browser_page, owner)
    browser_page.goto("/api/docs")
    for opener in browser_page.locator("details summary").all():
        opener.click()
    for _look in every_look(browser_page):
        expect_accessible(browser_page)


def test_a_key_is_made_and_revoked_on_its_page(browser_page, owner):
    sign_in(browser_page, owner)
    browser_page.goto("/settings/")
    browser_page.get_by_role("link", name="API keys").click()
    browser_page.get_by_label("What is it for?").fill("nightly report")
    browser_page.get_by_role("button", name="Make a key").click()
    expect(browser_page.locator("#key")).to_have_text(re.compile(r"^ajar_[\w-]{43}$"))
    for _look in every_look(browser_page):
        expect_accessible(browser_page)
    browser_page.get_by_role("button", name="Revoke").click()
    expect(browser_page.locator("main")).not_to_contain_text("nightly report")
