"""What a run writes into its logs: ids, one JSON object a line, and no word of anybody's."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from django.conf import settings as configured
from django.urls import reverse
from django.utils import timezone

from agency import logs, tasks
from candidates.rejecting import TheNo, log_rejection
from replies import drafting
from replies.feedback_links import feedback_token
from replies.mailing import receiving
from replies.models import InboundMail
from replies.replying import Letter, send_reply
from tests.cast import PASSWORD, an_application

pytestmark = pytest.mark.django_db

ANSWER = (
    "From: Dana <ok@northwind.example.test>\r\nTo: {to}\r\nMessage-ID: <answer@northwind.example.test>\r\n"
    "Subject: CANARYANSWERSUBJECT\r\n\r\nCANARYANSWER: clear answers.\r\n"
)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that is logged, as production writes it, down to the quietest word that it lets through."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    made = configured.LOGGING["formatters"]["lines"]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(processors=made["processors"], foreign_pre_chain=made["foreign_pre_chain"])
    )
    root = logging.getLogger()
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)


def test_every_kind_of_link_is_hidden_in_the_line_of_a_refused_request(client, log, asked):
    token = feedback_token(asked)
    before = (
        "/feedback/",
        "/invitations/",
        "/nudges/stop/",
        "/nudges/later/",
        "/accounts/confirm-email/",
        "/accounts/password/reset/key/abc-",
    )
    for address in [f"{start}{token}{end}" for start in before for end in ("/", "x/")]:
        client.put(address)
        client.post(address, {"declined": "?" * 400})
    assert log.getvalue().count("/feedback/.../") >= 2
    assert token not in log.getvalue()


@pytest.fixture
def asked(conversation):
    letter = Letter(subject="Thanks", body="Dear Dana,\n\nCANARYLETTER.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=timezone.now())
    conversation.refresh_from_db()
    return conversation


def test_a_whole_run_leaves_no_word_of_anybodys(client, log, owner, recruiter, settings, real_mail):
    """Sign-in, a no, a reflection, a reply that leaves by SMTP, an answer that comes in, feedback, pages refused."""
    settings.ACCOUNT_RATE_LIMITS = False
    now = timezone.now()
    owner.set_password(PASSWORD)
    owner.save()
    client.post("/accounts/login/", {"login": owner.email, "password": "CANARYPASSWORD"})
    client.post("/accounts/login/", {"login": owner.email, "password": PASSWORD})
    application = an_application(candidate=owner, contact_email="ok@northwind.example.test")
    no = TheNo(received_at=now, words="CANARYREJECTION, we chose somebody else.")
    conversation = log_rejection(application=application, no=no, by=owner, now=now).conversation
    drafting.save_reflection(conversation=conversation, text="CANARYREFLECTION", now=now)
    compose = reverse("composer", args=[conversation.pk])
    client.post(compose, {"reflection": "CANARYREFLECTION", "do": "send", "shown": "CANARYSHOWN"})
    letter = Letter(subject="CANARYSUBJECT", body="CANARYLETTER, thank you.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=now)
    tasks.sweep()
    assert len(real_mail.messages) >= 1
    to = f"c+{conversation.address_token}@reply.example.test"
    kept = receiving.keep(raw=ANSWER.format(to=to).encode(), provider="test", recipients=[to], now=now)
    receiving.read(pk=kept.pk, now=now)
    assert InboundMail.objects.get().read_at is not None
    client.post(f"/feedback/{feedback_token(conversation)}/", {"strength": "CANARYFEEDBACK"})
    client.post("/rejections/new/", {"text": "CANARYPASTE"})
    client.get("/applications/?q=CANARYQUERY")
    client.get("/nowhere/")
    tasks.sweep()
    written = log.getvalue()
    assert "/nowhere/" in written
    assert [word for word in written.split('"') if "CANARY" in word] == []
    for secret in (PASSWORD, conversation.address_token, owner.email, "Amina", "northwind.example.test"):
        assert secret not in written, secret


def test_a_page_that_breaks_says_where_and_not_what(client, log, owner, settings):
    """The trace of an error has file names and lines; the variables that held a letter are not in it."""
    client.force_login(owner)
    client.raise_request_exception = False
    settings.ROOT_URLCONF = "tests.agency.safety.a_page_that_breaks"
    answer = client.post("/", {"words": "CANARYWORDS"})
    assert answer.status_code == 500
    assert "CANARYWORDS" not in answer.content.decode()
    assert "a_page_that_breaks.py" in log.getvalue()
    assert "CANARYWORDS" not in log.getvalue()


@pytest.mark.parametrize("hostile", ["a\nFAKE LINE", 'a\r\n{"event": "fake"}', "a\x1b[2Jb", "a\u2028b", "a\x00b"])
def test_what_is_logged_begins_no_line_of_its_own(log, hostile):
    structlog.get_logger("ajar").warning("said", words=hostile)
    logging.getLogger("ajar").warning("said %s", hostile)
    lines = log.getvalue().splitlines()
    assert len(lines) == 2
    assert json.loads(lines[0])["words"] == hostile
    assert "\x1b" not in log.getvalue()


def test_an_address_cannot_forge_a_line(client, log):
    client.get("/nowhere/%0a%7b%22event%22%3a%22forged%22%7d/")
    assert {"forged"} & {json.loads(line)["event"] for line in log.getvalue().splitlines()} == set()


def test_what_goes_to_sentry_has_no_link_either():
    event = {"request": {"url": "https://ajar.example.test/feedback/" + "t" * 60 + "/"}, "tags": [("a", "b")]}
    assert logs.without_links(event) == {
        "request": {"url": "https://ajar.example.test/feedback/.../"},
        "tags": [["a", "b"]],
    }
