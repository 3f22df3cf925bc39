import base64
import json
from email.message import EmailMessage

import pytest
from django.urls import reverse
from django.utils import timezone

from replies.mailing import receiving
from replies.models import Feedback, InboundMail, Message
from replies.replying import Letter, send_reply
from replies.statuses import MessageState, Status

pytestmark = pytest.mark.django_db

WORDS = "Dear Amina,\n\nyour case study was strong. Show us more of your SQL next time.\n\nDana"


@pytest.fixture
def asked(conversation, now):
    """A conversation whose candidate has asked for feedback; the reply has left."""
    letter = Letter(subject="Amina Yusuf – Operations Analyst", body="Dear Dana,\n\nthank you.", asked_feedback=True)
    reply = send_reply(conversation=conversation, letter=letter, now=now)
    Message.objects.filter(pk=reply.message_id).update(state=MessageState.SENT, sent_at=now, next_try_at=None)
    conversation.refresh_from_db()
    return conversation


def a_mail(conversation, *, words=WORDS, to=None, **headers) -> bytes:
    mail = EmailMessage()
    mail["From"] = "Dana Whitfield <dana@northwind.example.test>"
    mail["To"] = to or f"c+{conversation.address_token}@reply.example.test"
    mail["Subject"] = "Re: Amina Yusuf – Operations Analyst"
    mail["Message-ID"] = "<answer-1@northwind.example.test>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(words)
    return mail.as_bytes()


def came_in(raw, *, now, recipients=()):
    kept = receiving.keep(raw=raw, provider="test", recipients=recipients, now=now)
    return receiving.read(pk=kept.pk, now=now) if kept else None


def test_an_answer_to_the_conversations_address_is_the_feedback(asked, now):
    came_in(a_mail(asked), now=now)
    asked.refresh_from_db()
    assert (asked.status, asked.feedback.text, asked.feedback.source) == (Status.ANSWERED, WORDS, "mail")


def test_the_quoted_letter_is_cut_from_the_answer(asked, now):
    quoted = WORDS + "\n\nOn Wed, 18 Nov 2026 at 12:00, Amina Yusuf wrote:\n> Dear Dana,\n> thank you."
    came_in(a_mail(asked, words=quoted), now=now)
    assert asked.messages.get(direction="in").text == WORDS


def test_an_answer_without_the_address_is_found_by_the_mail_it_answers(asked, now):
    ours = asked.messages.get(kind="reply").message_id
    came_in(a_mail(asked, to="hello@agency.example.test", In_Reply_To=ours), now=now)
    asked.refresh_from_db()
    assert asked.status == Status.ANSWERED


def test_candidate_and_recruiter_are_told_once_without_a_word_of_it(asked, now):
    came_in(a_mail(asked), now=now)
    notices = Message.objects.filter(kind="notice")
    assert sorted(notices.values_list("to_address", flat=True)) == [
        "amina.yusuf@example.test",
        "jonas.weber@example.test",
    ]
    assert not [notice for notice in notices if "SQL" in notice.text + notice.html + bytes(notice.raw).decode()]


def test_an_out_of_office_is_shown_and_changes_nothing(asked, now):
    came_in(a_mail(asked, words="I am out of the office until Monday.", Auto_Submitted="auto-replied"), now=now)
    asked.refresh_from_db()
    assert (asked.status, asked.messages.get(direction="in").kind) == (Status.ASKED, "auto_reply")
    assert not Message.objects.filter(kind="notice").exists()


BOUNCE = b"""From: Mail Delivery System <MAILER-DAEMON@mx.example.test>
To: c+%s@reply.example.test
Subject: Undelivered Mail Returned to Sender
Message-ID: <bounce-1@mx.example.test>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This mail could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.test

Final-Recipient: rfc822; ok@northwind.example.test
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user
--b--
"""


def test_mail_that_came_back_marks_the_address_and_the_reply(asked, now):
    came_in(BOUNCE % asked.address_token.encode(), now=now)
    asked.rejection.contact.refresh_from_db()
    assert asked.rejection.contact.bounced_at == now
    assert asked.messages.get(kind="reply").state == MessageState.FAILED
    assert Message.objects.filter(kind="notice").count() == 2


def test_the_same_mail_twice_is_one_mail(asked, now):
    assert came_in(a_mail(asked), now=now)
    assert came_in(a_mail(asked), now=now) is None
    assert (InboundMail.objects.count(), asked.messages.filter(direction="in").count()) == (1, 1)


def test_the_same_mail_by_another_way_with_other_bytes_is_taken_once(asked, now):
    came_in(a_mail(asked), now=now)
    again = came_in(b"Received: from elsewhere\r\n" + a_mail(asked), now=now)
    assert (again.outcome, asked.messages.filter(direction="in").count()) == ("again", 1)


def test_a_mail_for_an_unknown_token_is_kept_and_touches_nothing(asked, now):
    kept = came_in(a_mail(asked, to="c+00000000000000000000000000000000@reply.example.test"), now=now)
    assert (kept.outcome, Feedback.objects.filter(state="given").count()) == ("unmatched", 0)


# ------------------------------------------------------------------ the webhook


def post(client, asked, *, secret="postmark:only-for-tests-webhook-secret", event="e-1", words=WORDS, path="postmark"):
    body = {
        "MessageID": event,
        "OriginalRecipient": f"c+{asked.address_token}@reply.example.test",
        "RawEmail": a_mail(asked, words=words).decode(),
        "From": "dana@northwind.example.test",
        "Headers": [],
        "Attachments": [],
    }
    headers = {"Authorization": "Basic " + base64.b64encode(secret.encode()).decode()}
    url = reverse("mail_hook", args=[path])
    return client.post(url, json.dumps(body), content_type="application/json", headers=headers)


def test_a_providers_post_is_kept_raw_before_it_is_read(client, asked):
    assert post(client, asked).status_code == 200
    kept = InboundMail.objects.get()
    assert (kept.read_at, kept.provider, WORDS.split("\n")[2].encode() in bytes(kept.raw)) == (None, "Postmark", True)


def test_what_no_task_has_read_is_read_by_the_sweep(client, asked):
    post(client, asked)
    receiving.read_unread(now=timezone.now() + receiving.PATIENCE * 2)
    asked.refresh_from_db()
    assert asked.status == Status.ANSWERED


def test_a_replayed_post_is_accepted_and_kept_once(client, asked):
    codes = [post(client, asked).status_code for _ in range(3)]
    assert (codes, InboundMail.objects.count()) == ([200, 200, 200], 1)


@pytest.mark.parametrize("secret", ["postmark:wrong", ":", "x"])
def test_a_forged_post_is_refused_and_nothing_is_kept(client, asked, secret):
    assert post(client, asked, secret=secret).status_code == 400
    assert not InboundMail.objects.exists()


def test_an_unknown_provider_is_no_page(client, asked):
    assert post(client, asked, path="carrier-pigeon").status_code == 404


def test_a_post_that_is_no_json_is_refused(client, asked):
    response = client.post(
        reverse("mail_hook", args=["postmark"]),
        b"\xff\xfe not json",
        content_type="application/json",
        headers={"Authorization": "Basic " + base64.b64encode(b"postmark:only-for-tests-webhook-secret").decode()},
    )
    assert (response.status_code, InboundMail.objects.count()) == (400, 0)
