"""Every account page and every refusal, in a real browser: usable at both widths, in both lights, under the policy."""

import pytest
from django.template.loader import render_to_string
from django.urls import reverse
from playwright.sync_api import Page

from tests.browser_fixtures import every_look, expect_accessible, sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ENTRANCE = [
    "account_login",
    "account_signup",
    "account_request_login_code",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_email_verification_sent",
    "account_inactive",
]
SIGNED_IN = [
    "account_email",
    "account_change_password",
    "account_logout",
    "mfa_index",
]
AFTER_ASKING_AGAIN = ["mfa_activate_totp", "mfa_add_webauthn"]


def look_at(page: Page, address: str) -> None:
    page.goto(address)
    for _look in every_look(page):
        expect_accessible(page)


@pytest.mark.parametrize("name", ENTRANCE)
def test_a_page_at_the_entrance_is_usable(browser_page, name):
    look_at(browser_page, reverse(name))


@pytest.mark.parametrize("name", SIGNED_IN)
def test_an_account_page_is_usable(browser_page, owner, name):
    owner.set_password("a-long-enough-password")
    owner.save()
    sign_in(browser_page, owner)
    look_at(browser_page, reverse(name))


@pytest.mark.parametrize("name", AFTER_ASKING_AGAIN)
def test_a_page_about_the_second_step_asks_again_and_then_is_usable(browser_page, owner, name):
    owner.set_password("a-long-enough-password")
    owner.save()
    sign_in(browser_page, owner)
    browser_page.goto(reverse(name))
    expect_accessible(browser_page)
    browser_page.get_by_label("Password").fill("a-long-enough-password")
    browser_page.get_by_role("button", name="Go on").click()
    browser_page.wait_for_url(f"**{reverse(name)}")
    for _look in every_look(browser_page):
        expect_accessible(browser_page)


@pytest.mark.parametrize("address", ["/accounts/confirm-email/nothing/", "/accounts/password/reset/key/1-nothing/"])
def test_a_stale_link_says_what_to_do_next(browser_page, address):
    browser_page.goto(address)
    browser_page.get_by_role("heading", name="This link no longer works").wait_for()
    for _look in every_look(browser_page):
        expect_accessible(browser_page)


def test_the_page_for_a_code_is_usable(browser_page, owner):
    browser_page.goto(reverse("account_request_login_code"))
    browser_page.get_by_label("Email").fill(owner.email)
    browser_page.get_by_role("button", name="Send me a code").click()
    browser_page.get_by_role("heading", name="Look into your mailbox").wait_for()
    for _look in every_look(browser_page):
        expect_accessible(browser_page)


def test_someone_without_a_password_may_choose_one(browser_page, owner):
    sign_in(browser_page, owner)
    look_at(browser_page, reverse("account_set_password"))


def test_a_missing_page_is_usable(browser_page, owner):
    sign_in(browser_page, owner)
    look_at(browser_page, "/nowhere/")


def test_a_refused_form_says_what_is_kept(browser_page):
    browser_page.goto(reverse("account_login"))
    browser_page.context.clear_cookies()
    browser_page.get_by_label("Email").fill("amina.yusuf@example.test")
    browser_page.get_by_label("Password").fill("whatever-it-was")
    browser_page.get_by_role("button", name="Sign in", exact=True).click()
    browser_page.get_by_role("heading", name="Please send that once more").wait_for()
    expect_accessible(browser_page)


def test_a_wrong_password_is_said_at_the_form(browser_page, owner):
    browser_page.goto(reverse("account_login"))
    browser_page.get_by_label("Email").fill(owner.email)
    browser_page.get_by_label("Password").fill("not-the-password")
    browser_page.get_by_role("button", name="Sign in", exact=True).click()
    browser_page.locator(".alert-danger").wait_for()
    for _look in every_look(browser_page):
        expect_accessible(browser_page)


def test_the_menu_of_a_person_opens_and_closes_by_key(browser_page, owner):
    sign_in(browser_page, owner)
    browser_page.goto(reverse("account_email"))
    browser_page.locator(".me summary").press("Enter")
    browser_page.get_by_role("button", name="Sign out").wait_for()
    expect_accessible(browser_page)
    browser_page.keyboard.press("Escape")
    browser_page.get_by_role("button", name="Sign out").wait_for(state="hidden")


def test_the_skip_link_leads_to_the_page(browser_page, owner):
    sign_in(browser_page, owner)
    browser_page.goto(reverse("account_email"))
    browser_page.keyboard.press("Tab")
    browser_page.keyboard.press("Enter")
    assert browser_page.evaluate("document.activeElement.id") == "main"


def test_the_admin_is_usable(browser_page, administrator, settings):
    settings.DEMO = True
    sign_in(browser_page, administrator)
    look_at(browser_page, reverse("admin:index"))


def test_the_page_after_a_breakdown_needs_nothing_to_work(browser_page):
    browser_page.set_content(render_to_string("500.html"))
    browser_page.get_by_role("heading", name="Something broke on our side").wait_for()
