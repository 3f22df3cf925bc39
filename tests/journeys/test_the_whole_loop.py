"""The main job on the real stack: browser, PostgreSQL, Valkey, Celery worker and beat, SMTP out, a webhook in."""

import base64
import json
import re
import urllib.request
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from candidates.models import Role, Team, User
from candidates.rejecting import TheNo, log_rejection
from replies import publishing
from replies.models import Conversation, ReplyTemplate
from replies.statuses import Status
from tests.browser_fixtures import sign_in
from tests.cast import an_application, person

pytestmark = [pytest.mark.browser, pytest.mark.journey, pytest.mark.django_db(transaction=True)]

PASTED = """\
From: Dana Whitfield <dana@northwind.example.test>
Subject: Your application for Operations Analyst
Date: {date}

Dear Amina,

thank you for coming to see us about the Operations Analyst position at Northwind Logistics. The routing case study
led to a lively discussion here. After careful consideration we have decided to move forward with another finalist.

We wish you all the best,
Dana Whitfield
Northwind Logistics
"""

FEEDBACK = "Dear Amina,\n\nyour case study was the strongest we saw. We missed hands-on planning.\n\nDana"


@pytest.fixture
def desk(db):
    team = Team.objects.create(name="Berlin desk")
    return person(Role.RECRUITER, "Jonas Weber", team=team)


def test_from_a_no_to_an_answered_reply(
    browser_page, desk, live_server, real_mail, celery_worker_process, django_capture_on_commit_callbacks
):
    page = browser_page
    sign_up(page, real_mail)
    add_application(page)
    log_pasted_no(page)
    conversation = Conversation.objects.get()
    letter = write_and_send(page, conversation, real_mail)
    see_it_at_the_desk(page, desk, state="Asked for feedback")
    answer_by_webhook(live_server.url, letter)
    see_the_feedback(page, conversation)
    see_it_at_the_desk(page, desk, state="Feedback in")


def sign_up(page, sink):
    page.goto("/accounts/signup/")
    page.get_by_label("Your full name").fill("Amina Yusuf")
    page.get_by_label(re.compile("e-?mail", re.IGNORECASE)).fill("amina@example.test")
    page.locator("[name=password1]").fill("a quiet harbour at dawn")
    page.locator("main form button[type=submit]").first.click()
    mail = sink.wait_for(1, to="amina@example.test", seconds=30)[0]
    link = re.search(r"https?://\S+/confirm-email/\S+", mail.message.get_body(("plain",)).get_content())[0]
    page.goto(link)
    page.locator("main form button[type=submit]").first.click()
    if "/login" in page.url:
        page.locator("[name=login]").fill("amina@example.test")
        page.locator("[name=password]").fill("a quiet harbour at dawn")
        page.locator("main form button[type=submit]").first.click()
    expect(page).to_have_url(re.compile("/applications/$"))
    assert User.objects.get(email="amina@example.test").recruiter.name == "Jonas Weber"


def add_application(page):
    page.goto("/applications/new/")
    page.locator("[name=position]").fill("Operations Analyst")
    page.locator("[name=employer]").fill("Northwind Logistics")
    page.locator("main form button[type=submit]").first.click()
    page.goto("/applications/")
    expect(page.locator("main")).to_contain_text("Northwind Logistics")


def log_pasted_no(page):
    page.goto("/rejections/new/")
    when = format_datetime(datetime.now(UTC) - timedelta(hours=2))
    page.locator("textarea").first.fill(PASTED.format(date=when))
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("main")).to_contain_text("Northwind Logistics")
    if page.locator("select[name=stage]").count():
        page.locator("select[name=stage]").select_option("final")
    page.locator("button[name=confirm]").click()
    page.wait_for_url("**/reply/")


def write_and_send(page, conversation, sink):
    page.locator("#id_reflection").fill("My private canary: I talked too fast.")
    page.locator("#id_topic").fill("the routing case study")
    expect(page.locator("#said-thanks")).to_contain_text("routing case study")
    page.get_by_role("button", name="Send reply").click()
    page.wait_for_url(f"**{reverse('conversation', args=[conversation.pk])}")
    mail = sink.wait_for(1, to="dana@northwind.example.test", seconds=30)[0]
    assert "routing case study" in mail.message.get_body(("plain",)).get_content()
    assert b"canary" not in mail.raw
    conversation.refresh_from_db()
    assert conversation.status == Status.ASKED
    return mail.message


def answer_by_webhook(site, letter):
    answer = EmailMessage()
    answer["From"] = "Dana Whitfield <dana@northwind.example.test>"
    answer["To"] = str(letter["Reply-To"])
    answer["Subject"] = f"Re: {letter['Subject']}"
    answer["In-Reply-To"] = letter["Message-ID"]
    answer["Message-ID"] = "<dana-answers@northwind.example.test>"
    answer.set_content(FEEDBACK)
    body = {
        "MessageID": "event-1",
        "OriginalRecipient": letter["Reply-To"].addresses[0].addr_spec,
        "RawEmail": answer.as_string(),
        "Headers": [],
        "Attachments": [],
    }
    secret = base64.b64encode(b"postmark:only-for-tests-webhook-secret").decode()
    request = urllib.request.Request(
        f"{site}/hooks/mail/postmark/",
        json.dumps(body).encode(),
        {"Content-Type": "application/json", "Authorization": f"Basic {secret}"},
    )
    with urllib.request.urlopen(request) as response:
        assert response.status == 200


def see_the_feedback(page, conversation):
    sign_in(page, conversation.candidate)
    for _attempt in range(60):
        conversation.refresh_from_db()
        if conversation.status == Status.ANSWERED:
            break
        page.wait_for_timeout(500)
    page.goto(reverse("conversation", args=[conversation.pk]))
    expect(page.locator("main")).not_to_contain_text("hands-on planning")
    page.get_by_role("button", name="Open the feedback").click()
    expect(page.locator("main")).to_contain_text("hands-on planning")


def see_it_at_the_desk(page, desk, *, state):
    sign_in(page, desk)
    page.goto("/dashboard/?tab=all")
    row = page.locator("tr", has_text="Amina Yusuf")
    expect(row).to_contain_text(state)
    expect(page.locator("main")).not_to_contain_text("canary")


SENTENCE = "If you find a minute, one line on what the {position|open} role asked for beyond me would help."


def test_a_sentence_changed_by_staff_stands_in_the_next_letter(browser_page, desk, settings):
    settings.DEMO = True
    publishing.install_shipped(now=timezone.now())
    template = ReplyTemplate.objects.get(language="en")
    page = browser_page
    page.set_viewport_size({"width": 1360, "height": 900})
    sign_in(page, person(Role.EDITOR, "Edda Vogel"))
    page.goto(reverse("admin:replies_replytemplate_change", args=[template.pk]))
    page.get_by_role("button", name="Change the wording").click()
    expect(page.locator("body")).to_contain_text("Draft")
    page.goto(reverse("admin:replies_replytemplate_part", args=[template.pk, "feedback"]))
    areas = page.locator("#wordings textarea")
    for number in range(areas.count()):
        areas.nth(number).fill(f"{SENTENCE[:-1]}, {number}.")
    page.get_by_role("button", name="Save and publish").click()
    expect(page.locator("body")).to_contain_text("in force")
    candidate = person(name="Lena Fischer", recruiter=desk)
    no = TheNo(received_at=timezone.now())
    application = an_application(candidate=candidate)
    rejection = log_rejection(application=application, no=no, by=candidate, now=timezone.now())
    sign_in(page, candidate)
    page.goto(reverse("composer", args=[rejection.conversation.pk]))
    asks = "one line on what the Operations Analyst role asked for beyond me"
    expect(page.locator("#said-feedback")).to_contain_text(asks)


def test_who_does_not_reply_is_nudged_by_the_beat(desk, real_mail, celery_worker_process, beat_process):
    now = timezone.now()
    candidate = person(name="Lena Fischer", recruiter=desk, time_zone=a_zone_where_it_is_noon(now))
    application = an_application(candidate=candidate)
    no = TheNo(received_at=now - timedelta(hours=25))
    log_rejection(application=application, no=no, by=candidate, now=now - timedelta(hours=25))
    mail = real_mail.wait_for(1, to=candidate.email, seconds=100)[0]
    assert mail.message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail.message["Auto-Submitted"] == "auto-generated"


def a_zone_where_it_is_noon(now) -> str:
    """Etc zones count the other way round: Etc/GMT-3 is three hours ahead."""
    ahead = 12 - now.astimezone(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"
