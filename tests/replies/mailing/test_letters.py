from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from django.test import override_settings

from candidates.models import Contact
from replies.mailing import letters
from replies.mailing.letters import NoAddress
from replies.models import Conversation, Message
from replies.statuses import MessageKind, MessageState
from tests.cast import a_conversation, an_application, person

BODY = """Dear Dana,

Thank you for telling me, and for the talk about the two warehouses that you run in Gdańsk; I learned a lot from it.

Kind regards
Amina Yusuf"""

TEXT = """Dear Dana,

Thank you for telling me, and for the talk about the two warehouses that you
run in Gdańsk; I learned a lot from it.

Kind regards
Amina Yusuf

-- \n\
Amina Yusuf wrote this letter and sent it through Harbour Talent, who see
your answer too.
"""


def as_read(message: Message) -> EmailMessage:
    return message_from_bytes(bytes(message.raw), policy=policy.default)


def fields_of(mail: EmailMessage) -> dict[str, str]:
    """Every field once: a second one of the same name fails."""
    names = [name for name, _ in mail.items()]
    assert len(names) == len(set(names))
    return {name: str(value) for name, value in mail.items() if name != "Content-Type"}


def text_of(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


def html_of(mail: EmailMessage) -> str:
    return mail.get_body(("html",)).get_content().replace("\r\n", "\n")


def reply_to(conversation: Conversation, now, **fields) -> Message:
    given = {"subject": "Amina Yusuf – Operations Analyst", "body": BODY}
    return letters.queue_reply(conversation=conversation, now=now, **(given | fields))


def test_a_reply_is_this_mail_and_nothing_else(conversation, now):
    message = reply_to(conversation, now)
    mail = as_read(message)
    assert fields_of(mail) == {
        "From": "Amina Yusuf via Harbour Talent <hello@agency.example.test>",
        "To": "Dana Whitfield <ok@northwind.example.test>",
        "Reply-To": f"c+{conversation.address_token}@reply.example.test",
        "Subject": "Amina Yusuf – Operations Analyst",
        "Date": "Wed, 18 Nov 2026 12:00:00 +0000",
        "Message-ID": message.message_id,
        "MIME-Version": "1.0",
    }
    text, html = mail.iter_parts()
    assert (text.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert text_of(mail) == TEXT


def test_a_reply_waits_in_the_outbox_with_its_bytes(conversation, now):
    message = reply_to(conversation, now)
    assert (message.kind, message.state, message.next_try_at) == (MessageKind.REPLY, MessageState.QUEUED, now)
    assert message.text == BODY
    assert message.from_name == "Amina Yusuf via Harbour Talent"
    assert message.to_address == "ok@northwind.example.test"
    assert message.message_id.endswith("@agency.example.test>")


def test_a_reply_is_queued_once_whatever_is_clicked_twice(conversation, now):
    first = reply_to(conversation, now)
    second = reply_to(conversation, now, body="Something else")
    assert second.pk == first.pk
    assert bytes(second.raw) == bytes(first.raw)
    assert Message.objects.count() == 1


def test_a_reply_joins_the_thread_of_the_rejection(conversation, now):
    conversation.rejection.mail_message_id = "<no@northwind.example.test>"
    conversation.rejection.mail_references = "<application@mail.example.test> <answer@northwind.example.test>"
    mail = as_read(reply_to(conversation, now))
    assert mail["In-Reply-To"] == "<no@northwind.example.test>"
    assert str(mail["References"]).split() == [
        "<application@mail.example.test>",
        "<answer@northwind.example.test>",
        "<no@northwind.example.test>",
    ]


def test_a_long_message_id_stays_as_it_is(conversation, now):
    long = f"<{'x' * 200}@northwind.example.test>"
    conversation.rejection.mail_message_id = long
    message = reply_to(conversation, now)
    assert f"In-Reply-To: {long}\r\n".encode() in bytes(message.raw)


def test_a_forged_message_id_adds_no_field(conversation, now):
    conversation.rejection.mail_message_id = "<a@b>\r\nBcc: victim@example.test"
    conversation.rejection.mail_references = "nonsense <c@d>\nSubject: bought cheaply <e f@g> <\u00e9@h>"
    mail = as_read(reply_to(conversation, now))
    assert (mail["Bcc"], mail["Subject"]) == (None, "Amina Yusuf – Operations Analyst")
    assert str(mail["References"]).split() == ["<c@d>", "<a@b>"]


def test_a_subject_with_line_breaks_stays_one_line(conversation, now):
    message = reply_to(conversation, now, subject="Hello\r\nBcc: victim@example.test\x00\u202e")
    mail = as_read(message)
    assert mail["Bcc"] is None
    assert mail["Subject"] == message.subject == "Hello Bcc: victim@example.test"


def test_a_very_long_subject_is_cut_and_every_line_is_short(conversation, now):
    message = reply_to(conversation, now, subject="Übermut " * 200, body="Wörter ohne Ende " * 500 + "x" * 2000)
    assert len(message.subject) <= 300
    assert max(len(line) for line in bytes(message.raw).split(b"\r\n")) <= 998
    assert bytes(message.raw).isascii()
    assert b"\n" not in bytes(message.raw).replace(b"\r\n", b"")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('Ana "CEO" <boss@bank.example>, Bob: <b@c>', "Ana CEO bossbank.example Bob bc via Harbour Talent"),
        ("Ana\r\nBcc: x@y.example", "Ana Bcc xy.example via Harbour Talent"),
        ("李小龍", "李小龍 via Harbour Talent"),
        ("\u202eanA", "anA via Harbour Talent"),
        ("N" * 120, f"{'N' * 75} via Harbour Talent"),
    ],
)
def test_a_candidates_name_can_only_be_read_as_a_name(recruiter, now, name, shown):
    candidate = person(name=name, email="ana@example.test", recruiter=recruiter)
    mail = as_read(reply_to(a_conversation(candidate=candidate), now))
    (sender,) = mail["From"].addresses
    assert (sender.display_name, sender.addr_spec) == (shown, "hello@agency.example.test")
    assert [name for name, _ in mail.items() if name.lower() == "bcc"] == []


def test_a_contact_whose_address_came_back_is_not_written_to(conversation, now):
    Contact.objects.update(bounced_at=now)
    with pytest.raises(NoAddress):
        reply_to(Conversation.objects.get(pk=conversation.pk), now)
    assert not Message.objects.exists()


@pytest.mark.parametrize("address", ["", "dana", "dana@a,eve@b.example", "dana@ex ample.test", "dána@example.test"])
def test_what_is_no_single_address_is_not_written_to(conversation, now, address):
    Contact.objects.update(email=address)
    with pytest.raises(NoAddress):
        reply_to(Conversation.objects.get(pk=conversation.pk), now)


def test_an_international_domain_is_written_in_ascii(owner, now):
    application = an_application(candidate=owner, contact_email="dana@bücher.example")
    message = reply_to(a_conversation(candidate=owner, application=application), now)
    assert message.to_address == "dana@xn--bcher-kva.example"


def test_the_html_of_a_letter_shows_what_was_typed_and_runs_nothing(conversation, now):
    message = reply_to(conversation, now, body="Dear <script>alert(1)</script>,\n\nsalary > 0 & rising")
    html = as_read(message).get_body(("html",)).get_content()
    assert "<script" not in html
    assert "salary &gt; 0 &amp; rising</p>" in html
    assert 'style="' in html
    assert "prefers-color-scheme: dark" in html


def test_the_foot_of_a_letter_offers_the_page_for_answers(conversation, now):
    mail = as_read(reply_to(conversation, now, answer_url="http://testserver/feedback/t/"))
    assert text_of(mail).endswith("Answer in half a minute, without an account:\nhttp://testserver/feedback/t/\n")


def test_a_reminder_follows_the_reply_in_its_thread(conversation, now):
    conversation.rejection.mail_message_id = "<no@northwind.example.test>"
    reply = reply_to(conversation, now)
    reminder = letters.queue_reminder(conversation=conversation, subject="Again", body="Dear Dana", key="r:1", now=now)
    mail = as_read(reminder)
    assert mail["In-Reply-To"] == reply.message_id
    assert str(mail["References"]).split() == ["<no@northwind.example.test>", reply.message_id]


# ---------------------------------------------------------------- to our own people


def test_a_notice_is_this_mail_and_nothing_else(owner, now, a_notice):
    message = a_notice()
    mail = as_read(message)
    assert fields_of(mail) == {
        "From": "Harbour Talent <hello@agency.example.test>",
        "To": "Amina Yusuf <ok@people.example.test>",
        "Subject": "Your sign-in code for Harbour Talent",
        "Date": "Wed, 18 Nov 2026 12:00:00 +0000",
        "Message-ID": message.message_id,
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "MIME-Version": "1.0",
    }
    assert text_of(mail) == (
        "Hello Amina,\n"
        "\n"
        "Here is your code. Type it into the page that is still open.\n"
        "\n"
        "K7QX-2M9P\n"
        "\n"
        "It works once, for a few minutes. If you did not ask for it, somebody typed\n"
        "your address by mistake: you need not do anything, and nobody can sign in\n"
        "without this code.\n"
        "\n"
        "-- \n"
        "Harbour Talent · http://testserver\n"
    )
    assert ">K7QX-2M9P</p>" in html_of(mail)


def test_the_same_key_is_the_same_mail(a_notice):
    assert a_notice(key="one").pk == a_notice(key="one", code="other").pk
    assert a_notice(key="two").pk != a_notice(key="one").pk


def test_a_nudge_can_be_stopped_with_one_click(a_nudge):
    mail = as_read(a_nudge())
    assert mail["List-Unsubscribe"] == "<http://testserver/nudges/stop/a-token/>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert text_of(mail).endswith("http://testserver/nudges/stop/a-token/\n")
    assert 'href="http://testserver/nudges/stop/a-token/"' in html_of(mail)


def test_a_reply_to_an_employer_does_not_look_like_a_machines(conversation, now):
    mail = as_read(reply_to(conversation, now))
    assert {"Auto-Submitted", "List-Unsubscribe", "X-Auto-Response-Suppress"}.isdisjoint(mail.keys())


def test_a_link_with_a_label_becomes_a_button(owner, now):
    message = letters.queue_notice(
        template="account/reset_password",
        context={"password_reset_url": "http://testserver/reset/?a=1&b=2"},
        key="k",
        now=now,
        person=owner,
    )
    mail = as_read(message)
    assert "\nChoose a new password:\nhttp://testserver/reset/?a=1&b=2\n" in text_of(mail)
    html = html_of(mail)
    assert html.count('href="http://testserver/reset/?a=1&amp;b=2"') == 2
    assert ">Choose a new password</a>" in html


def test_a_mail_with_a_secret_leaves_no_words_in_its_row(owner, now):
    message = letters.queue_notice(
        template="account/sign_in_code", context={"code": "K7QX"}, key="k", now=now, person=owner, keep_words=False
    )
    assert message.text == ""
    assert b"K7QX" in bytes(message.raw)


@override_settings(MAIL_FROM="The people at Harbour <hello@agency.example.test>")
def test_the_senders_address_may_stand_in_a_full_mail_from(conversation, now):
    assert reply_to(conversation, now).from_address == "hello@agency.example.test"
