from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.models import User
from candidates.registering import invitation_token, invite_candidate
from replies.models import Conversation
from tests.browser_fixtures import every_look, expect_accessible, sign_in
from tests.cast import a_conversation, an_application
from tests.replies.intake.test_pasting_a_no import PASTED

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenherstellerin"


@pytest.fixture
def addresses(owner) -> list[str]:
    """The candidate's pages, with something on each."""
    conversation = a_conversation(candidate=owner, now=timezone.now())
    application = an_application(candidate=owner, position=LONG, employer=LONG)
    return [
        reverse("applications"),
        reverse("application", args=[conversation.application_id]),
        reverse("application_edit", args=[application.pk]),
        reverse("rejection_log", args=[application.pk]),
        reverse("rejection_paste"),
        reverse("settings"),
    ]


def test_every_page_is_accessible_and_fits(browser_page, owner, addresses):
    sign_in(browser_page, owner)
    for address in addresses:
        browser_page.goto(address)
        for _look in every_look(browser_page):
            expect_accessible(browser_page)


def test_an_employer_is_suggested_as_one_types(browser_page, owner):
    an_application(candidate=owner, employer="Harbour Dairy")
    sign_in(browser_page, owner)
    browser_page.goto(reverse("application_new"))
    browser_page.get_by_label("Employer").press_sequentially("dai")
    suggestion = browser_page.locator("#known-employers option")
    suggestion.wait_for(state="attached")
    assert suggestion.get_attribute("value") == "Harbour Dairy"


def test_a_pasted_no_walks_to_the_composer(browser_page, owner):
    sign_in(browser_page, owner)
    browser_page.goto(reverse("applications"))
    browser_page.get_by_role("link", name="Paste the mail").click()
    browser_page.get_by_label("Paste the mail").fill(PASTED)
    browser_page.get_by_role("button", name="Read it").click()
    browser_page.get_by_role("heading", name="Is this right?").wait_for()
    expect_accessible(browser_page)
    browser_page.get_by_role("button", name="Yes, go on to my reply").click()
    browser_page.wait_for_url("**/reply/")
    conversation = Conversation.objects.get()
    assert (conversation.employer.name, conversation.application.position) == (
        "Northwind Logistics",
        "Operations Analyst",
    )


def test_employer_and_role_are_asked_for_only_when_the_application_is_new(browser_page, owner, application):
    sign_in(browser_page, owner)
    browser_page.goto(reverse("rejection_paste"))
    browser_page.get_by_label("Paste the mail").fill(PASTED)
    browser_page.get_by_role("button", name="Read it").click()
    role = browser_page.get_by_label("Role", exact=True)
    browser_page.get_by_role("heading", name="Is this right?").wait_for()
    assert not role.is_visible()
    browser_page.get_by_label("Which application").select_option("new")
    assert role.is_visible()


def test_an_invitation_is_taken_up_with_the_browsers_time_zone(browser, live_server, recruiter):
    invitation = invite_candidate(
        email="noor@example.test", name="Noor Haddad", by=recruiter, now=timezone.now() - timedelta(minutes=1)
    )
    berlin = browser.new_context(base_url=live_server.url, timezone_id="Europe/Berlin")
    page = berlin.new_page()
    page.goto(reverse("invitation", args=[invitation_token(invitation)]))
    expect_accessible(page)
    page.get_by_label("Password").fill("a-long-enough-secret")
    page.get_by_role("button", name="Create my account").click()
    page.wait_for_url("**/applications/")
    berlin.close()
    noor = User.objects.get(email="noor@example.test")
    assert (noor.time_zone, noor.country, noor.recruiter) == ("Europe/Berlin", "DE", recruiter)
