"""What a nudge says, and what its headers promise."""

from datetime import timedelta
from email import message_from_bytes, policy

from django.core import signing

from replies.models import Message
from replies.reminding import links, nudge_all_due
from tests.cast import a_conversation

DAY = timedelta(days=1)
SIGNATURE = "-- "
OPENING = """\
A no is hard to read, and nobody has to answer one. A short, kind reply
keeps the door open, and takes about two minutes: a draft is waiting for
you, in your own words if you like."""


def sent():
    return message_from_bytes(bytes(Message.objects.get().raw), policy=policy.default)


def text_of(mail):
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


def test_the_candidates_mail_is_this(conversation, owner, tomorrow, time_machine):
    time_machine.move_to(tomorrow, tick=False)
    nudge_all_due(now=tomorrow)
    assert (
        text_of(sent())
        == f"""\
Hello Amina,

{OPENING}

Operations Analyst, Northwind Logistics (their answer came on 18 Nov 2026)

Write the reply:
http://testserver/conversations/{conversation.pk}/reply/

Not now? Choose another day:
{links.later_link(conversation)}

{SIGNATURE}
Harbour Talent · http://testserver

No more reminders like this one, please:
{links.stop_link(owner)}
"""
    )


def test_the_recruiters_mail_is_this(asked, recruiter, now, time_machine):
    time_machine.move_to(now + 7 * DAY, tick=False)
    nudge_all_due(now=now + 7 * DAY)
    assert (
        text_of(sent())
        == f"""\
Hello Jonas,

feedback was asked for, and nothing has come so far. A call or a short mail
from you often helps.

Amina Yusuf: Operations Analyst, Northwind Logistics (asked on 18 Nov 2026)
http://testserver/conversations/{asked.pk}/

All the feedback that is owed:
http://testserver/dashboard/feedback/

{SIGNATURE}
Harbour Talent · http://testserver

No more reminders like this one, please:
{links.stop_link(recruiter)}
"""
    )


def test_the_last_one_says_that_it_is_the_last(conversation, now):
    nudge_all_due(now=now + DAY)
    first = text_of(sent())
    nudge_all_due(now=now + 3 * DAY)
    second = text_of(message_from_bytes(bytes(Message.objects.latest("id").raw), policy=policy.default))
    last = "This is the last time that we remind you of this one."
    assert (last in first, last in second) == (False, True)


def test_a_long_list_ends_with_how_many_more_there_are(owner, now, tomorrow):
    for number in range(13):
        a_conversation(candidate=owner, employer=f"Employer {number:02}")
    nudge_all_due(now=tomorrow)
    text = text_of(sent())
    assert text.count("Write the reply:") == 10
    assert "And 3 more, on your page of applications." in text


def test_names_that_look_like_markup_stay_names(owner, now, tomorrow):
    a_conversation(candidate=owner, employer="<b>Bold</b> & Sons", position="<script>alert(1)</script>")
    nudge_all_due(now=tomorrow)
    mail = sent()
    html = mail.get_body(("html",)).get_content()
    assert mail["Subject"] == "A few words to <b>Bold</b> & Sons, if you wish"
    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;, &lt;b&gt;Bold&lt;/b&gt; &amp; Sons" in html


def test_the_headers_offer_the_one_click_stop(conversation, owner, tomorrow, time_machine):
    time_machine.move_to(tomorrow, tick=False)
    nudge_all_due(now=tomorrow)
    mail, row = sent(), Message.objects.get()
    assert {name: mail[name] for name in ("To", "From", "Message-ID", "Auto-Submitted", "List-Unsubscribe-Post")} == {
        "To": "Amina Yusuf <amina.yusuf@example.test>",
        "From": "Harbour Talent <hello@agency.example.test>",
        "Message-ID": row.message_id,
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    assert mail["List-Unsubscribe"] == f"<{links.stop_link(owner)}>"


def test_a_token_in_a_mail_is_signed_for_one_purpose(conversation, owner):
    token = links.stop_link(owner).rstrip("/").rpartition("/")[2]
    assert signing.TimestampSigner(salt="replies.reminding.stop").unsign(token) == owner.pk.hex
