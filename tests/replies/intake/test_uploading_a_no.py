from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from candidates.models import Rejection
from tests.cast import NOON
from tests.replies.intake.test_pasting_a_no import confirm

pytestmark = pytest.mark.django_db

WORDS = """Dear Amina,

thank you for applying for the Operations Analyst position at Northwind Logistics.
Unfortunately, we have decided to go ahead with another candidate this time.

Kind regards,
Dana Whitfield
"""


@pytest.fixture(autouse=True)
def at_noon():
    with time_machine.travel(NOON, tick=False):
        yield


def a_mail(**headers: str) -> EmailMessage:
    mail = EmailMessage()
    known = {
        "From": "Dana Whitfield <dana@northwind.example.test>",
        "To": "amina.yusuf@example.test",
        "Date": "Tue, 17 Nov 2026 16:05:00 +0000",
        "Subject": "Your application",
        "Message-ID": "<no.17@northwind.example.test>",
        "References": "<a.1@agency.example.test> <b.2@northwind.example.test>",
    }
    for name, value in (known | headers).items():
        mail[name] = value
    mail.set_content(WORDS)
    return mail


def upload(client, raw: bytes, name: str = "mail.eml", **also: str):
    return client.post(reverse("rejection_paste"), {"file": SimpleUploadedFile(name, raw), **also})


def test_the_mails_own_identity_is_kept_for_the_thread(client, owner):
    client.force_login(owner)
    confirm(client, upload(client, a_mail().as_bytes()))
    no = Rejection.objects.get()
    assert (no.mail_message_id, no.mail_references, no.mail_subject) == (
        "<no.17@northwind.example.test>",
        "<a.1@agency.example.test> <b.2@northwind.example.test>",
        "Your application",
    )


def test_the_sender_becomes_the_contact(client, owner):
    client.force_login(owner)
    confirm(client, upload(client, a_mail().as_bytes()))
    contact = Rejection.objects.get().contact
    assert (contact.name, contact.email) == ("Dana Whitfield", "dana@northwind.example.test")


def test_the_minute_of_the_mail_is_kept(client, owner):
    client.force_login(owner)
    confirm(client, upload(client, a_mail().as_bytes()))
    assert Rejection.objects.get().received_at == datetime(2026, 11, 17, 16, 5, tzinfo=UTC)


def test_a_sender_behind_whom_nobody_reads_is_no_contact(client, owner):
    client.force_login(owner)
    mail = a_mail(From="Northwind Jobs <no-reply@northwind.example.test>")
    form = upload(client, mail.as_bytes()).context["form"]
    assert (form["contact_email"].value(), form["channel"].value()) == ("", "automatic")


def test_a_mail_that_was_forwarded_as_a_file_is_opened(client, owner):
    outer = EmailMessage()
    outer["From"], outer["To"] = "amina.yusuf@example.test", "amina.yusuf@example.test"
    outer["Subject"] = "Fwd: Your application"
    outer.set_content("See below.")
    outer.add_attachment(a_mail())
    client.force_login(owner)
    form = upload(client, outer.as_bytes()).context["form"]
    assert (form["contact_email"].value(), form["mail_message_id"].value()) == (
        "dana@northwind.example.test",
        "<no.17@northwind.example.test>",
    )


def test_a_mail_in_another_encoding_is_read(client, owner):
    mail = a_mail()
    mail.set_content("Grüße, leider müssen wir Ihnen für die Stelle absagen.", charset="iso-8859-1", cte="8bit")
    client.force_login(owner)
    form = upload(client, mail.as_bytes()).context["form"]
    assert form["words"].value() == "Grüße, leider müssen wir Ihnen für die Stelle absagen."


def test_a_forged_message_id_is_left_out(client, owner):
    client.force_login(owner)
    page = upload(client, a_mail().as_bytes())
    confirm(client, page, mail_message_id="<a@b>\r\nBcc: all@example.test", mail_references="x\r\nBcc: y <c@d>")
    no = Rejection.objects.get()
    assert (no.mail_message_id, no.mail_references) == ("<a@b>", "<c@d>")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "This file is empty"),
        (b"x" * (5 * 1024 * 1024 + 1), "larger than 5 MB"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "not a mail that we can read"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "not a mail that we can read"),
        (b"From: dana@northwind.example.test\n\n", "no words in it"),
    ],
)
def test_a_file_that_is_no_mail_is_told_at_the_field(client, owner, raw, words):
    client.force_login(owner)
    page = upload(client, raw)
    errors = page.context["form"].errors
    assert (page.status_code, list(errors)) == (200, ["file"])
    assert words in errors["file"][0]
    assert not Rejection.objects.exists()


def test_text_and_a_file_at_once_are_asked_about_and_the_text_is_kept(client, owner):
    client.force_login(owner)
    page = upload(client, a_mail().as_bytes(), text=WORDS)
    assert list(page.context["form"].errors) == ["file"]
    assert page.context["form"]["text"].value() == WORDS


def test_a_mail_dated_in_the_future_is_offered_as_of_now(client, owner):
    client.force_login(owner)
    page = upload(client, a_mail(Date="Tue, 17 Nov 2099 16:05:00 +0000").as_bytes())
    assert 'value="2026-11-18T13:00"' in page.content.decode()
