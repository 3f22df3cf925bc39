import os

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from replies import publishing
from replies.models import ReplyTemplate, TemplateVersion
from replies.publishing import begin_draft
from tests.browser_fixtures import DESK, every_look, expect_accessible, sign_in
from tests.replies.admin.conftest import page
from tests.replies.telling.conftest import keys, said

__all__ = ["keys", "said"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LOOK_AT = os.environ.get("LOOK_AT", "")


def look(browser_page, name, what):
    if LOOK_AT:
        browser_page.screenshot(path=f"{LOOK_AT}/{name}-{what.replace(' ', '-')}.png", full_page=True)
        browser_page.screenshot(path=f"{LOOK_AT}/{name}-{what.replace(' ', '-')}-fold.png")


def inspect(browser_page, name):
    for what in every_look(browser_page):
        look(browser_page, name, what)
        expect_accessible(browser_page)


@pytest.fixture
def template(db, now):
    # A transactional test finds the tables emptied.
    publishing.install_shipped(now=now)
    return ReplyTemplate.objects.get(language="en")


@pytest.fixture
def desk(browser_page, editor):
    sign_in(browser_page, editor)
    browser_page.set_viewport_size({"width": DESK, "height": 844})
    return browser_page


@pytest.fixture
def opened(desk, template, draft):
    desk.goto(page("part", template, "thanks"))
    expect(desk.locator("#trial .paper")).to_be_visible()
    return desk


@pytest.fixture
def first(template, draft, editor, now):
    """Version 1, with a version 2 in force that differs, and a draft, version 3."""
    draft.wordings.filter(key__contains="hiring-team").update(text="Dear people at {company|your company},")
    draft.wordings.filter(part="closing").first().delete()
    publishing.publish(version=draft, by=editor, now=now)
    begin_draft(template=template, by=editor, now=now)
    return template.versions.get(number=1)


READING = ["change", "history", "version", "compare", "restore", "discard", "preview", "coverage", "import", "works"]


@pytest.mark.parametrize("name", READING)
def test_a_page_about_a_template_is_accessible(desk, template, first, name):
    desk.goto(page(name, template, *([first.pk] if name in ("version", "restore") else [])))
    inspect(desk, name)


@pytest.mark.parametrize("name", ["index", "replies_replytemplate_changelist", "replies_replytemplate_add"])
def test_the_way_to_a_template_is_accessible(desk, first, name):
    desk.goto(reverse(f"admin:{name}"))
    inspect(desk, name)


def test_the_nudge_times_are_accessible(desk):
    desk.goto(reverse("admin:replies_nudgepolicy_changelist"))
    inspect(desk, "times")


def test_the_editor_is_accessible(opened):
    opened.locator("#wordings textarea").first.focus()
    opened.locator("#wordings summary").first.click()
    inspect(opened, "editor")


def test_a_fault_is_seen_beside_its_field(opened):
    opened.locator("#wordings textarea").first.fill("Thank you for the {positon} role.")
    # Leaving while the letter is on its way is no error, but htmx would tell the console so.
    expect(opened.locator("#trial")).to_contain_text("its placeholders must be mended first")
    opened.get_by_role("button", name="Save draft").click()
    expect(opened.get_by_text("Character 19: {positon} is not known; did you mean {position}?")).to_be_visible()
    inspect(opened, "fault")


def test_the_letter_follows_what_is_typed(opened):
    opened.locator("#wordings textarea").nth(3).fill("Thank you for showing me the harbour, {position|dear} people.")
    expect(opened.locator("#trial .cur")).to_contain_text("Thank you for showing me the harbour")
    opened.select_option("#person", "long")
    expect(opened.locator("#trial .cur")).to_contain_text("Senior Regional Operations")


def test_a_placeholder_goes_in_at_the_cursor(opened):
    area = opened.locator("#wordings textarea").first
    area.fill("Thanks for , all of you")
    area.evaluate("area => area.setSelectionRange(11, 11)")
    opened.locator("[data-insert='{company}']").click()
    expect(area).to_have_value("Thanks for {company}, all of you")
    expect(area).to_be_focused()


def test_a_sentence_is_added_and_published_in_one_go(opened, template):
    opened.get_by_role("button", name="Add a sentence").click()
    opened.keyboard.type("Thank you, {contact_first_name|all}.")
    expect(opened.locator("#trial .cur")).to_contain_text("Thank you, Jo.")
    opened.get_by_role("button", name="Save and publish").click()
    expect(opened.get_by_text("Version 2 is in force.")).to_be_visible()
    assert TemplateVersion.objects.get(number=2).wordings.filter(text="Thank you, {contact_first_name|all}.").exists()


def test_the_mail_of_a_person_is_seen_as_it_would_arrive(desk, template):
    desk.goto(page("preview", template, stage="final"))
    desk.get_by_text("The mail, as it would be sent").first.click()
    mail = desk.frame_locator("iframe").first
    expect(mail.locator(".letter")).to_contain_text("Bo Li")
    # The inlined style is in force: that of the letter, not the browser's own.
    expect(mail.locator(".letter")).to_have_css("max-width", "620px")
    inspect(desk, "mail")


@pytest.fixture
def used(keys, said):
    """Sentences of thanks with figures enough, and a difference between two."""
    said(keys[0], keys[0], asked=True, answered=True, times=10)
    said(keys[1], keys[1], asked=True, share=0.2, times=10)
    said(keys[0], None, times=2)


def test_what_works_is_accessible_and_tells_differences(desk, template, used):
    desk.goto(page("works", template))
    expect(desk.get_by_text("Feedback comes more often after")).to_be_visible()
    inspect(desk, "works")


def test_one_sentence_is_found_changed_and_published_by_clicking_alone(desk, template):
    desk.goto(page("change", template))
    desk.get_by_role("button", name="Change “Dear hiring team,”").click()
    area = desk.locator("#wordings textarea:focus")
    expect(area).to_have_value("Dear hiring team,")
    area.fill("Dear people at {company|your company},")
    desk.select_option("#person", "no-contact")
    expect(desk.locator("#trial .cur")).to_have_text("Dear people at Northwind,")
    desk.get_by_role("button", name="Save and publish").click()
    expect(desk.get_by_text("Version 2 is in force.")).to_be_visible()
    in_force = TemplateVersion.objects.get(template=template, state="published")
    assert in_force.wordings.filter(text="Dear people at {company|your company},").exists()


def test_the_tone_filter_and_the_search_leave_fitting_sentences(opened):
    opened.select_option("#only-tone", "formal")
    shown = opened.locator("#wordings > .wording:visible")
    tones = shown.evaluate_all("all => all.map(one => one.dataset.tones)")
    assert all("formal" in one or not one for one in tones)
    opened.fill("#find", "nowhere to be found")
    expect(shown).to_have_count(0)
