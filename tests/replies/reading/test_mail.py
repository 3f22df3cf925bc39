from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replies.reading.mail import Mail, read_mail


def mail_of(**parts: str) -> EmailMessage:
    mail = EmailMessage()
    for name, value in parts.items():
        mail[name.replace("_", "-")] = value
    mail.set_content("Thank you for writing.")
    return mail


def test_a_plain_mail_says_who_when_and_what() -> None:
    raw = (
        b'From: "Roth, Jo" <Jo@Elm.example>\r\nTo: a@x.example, B <b@x.example>\r\nCc: c@x.example\r\n'
        b"Delivered-To: d@x.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0200\r\nMessage-ID: <1@elm.example>\r\n"
        b"In-Reply-To: <0@x.example>\r\nReferences: <9@x.example> <0@x.example>\r\nSubject: Your\r\n "
        b"application\r\n\r\nHello.\r\n"
    )
    mail = read_mail(raw)
    assert (mail.from_name, mail.from_address) == ("Roth, Jo", "jo@elm.example")
    assert mail.to == ("a@x.example", "b@x.example", "c@x.example", "d@x.example")
    assert mail.date == datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    assert (mail.message_id, mail.in_reply_to) == ("<1@elm.example>", "<0@x.example>")
    assert mail.references == ("<9@x.example>", "<0@x.example>")
    assert (mail.subject, mail.text) == ("Your application", "Hello.\n")


def test_the_plain_part_of_an_alternative_is_the_text_and_the_html_is_kept_clean() -> None:
    mail = mail_of(From="jo@elm.example")
    mail.add_alternative(
        '<p onclick="x()">Hi <img src="https://spy.example/p.gif"></p><script>1</script>', subtype="html"
    )
    read = read_mail(mail.as_bytes())
    assert read.text == "Thank you for writing.\n"
    assert read.html is not None
    assert read.html.strip() == "<p>Hi </p>"


def test_text_is_taken_from_the_html_where_there_is_nothing_else_and_quotes_stay_quotes() -> None:
    raw = b"Content-Type: text/html; charset=utf-8\n\n<p>Caf\xc3\xa9 at ten.</p><blockquote><p>When?</p></blockquote>"
    assert [line for line in read_mail(raw).text.split("\n") if line] == ["Café at ten.", "> When?"]


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?b?R3I=?= =?utf-8?b?w7zDn2U=?=", "Grüße"),
        ("=?no-such-charset?q?Gr=FC=DFe?=", "Grüße"),
        ("=?utf-8?b?!!!?= rest", " rest".strip()),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("evil\x07\u202ename", "evil name"),
    ],
)
def test_a_subject_is_decoded_whatever_it_claims(subject: str, shown: str) -> None:
    assert read_mail(f"Subject: {subject}\n\n".encode()).subject == shown


@pytest.mark.parametrize(
    "charset", ["no-such-charset", "punycode", "idna", "unicode_escape", "base64", "", "utf-8\x00"]
)
def test_a_charset_that_is_none_does_not_lose_the_text(charset: str) -> None:
    raw = f"Content-Type: text/plain; charset={charset}\n\n".encode() + "naïve".encode()
    assert read_mail(raw).text == "naïve"


@pytest.mark.parametrize(
    "date", ["never", "Tue, 99 Foo 2026 10:00", "Tue, 3 Mar 99999 10:00:00 +0000", "1 Jan 1 00:00:00 +9999"]
)
def test_a_date_out_of_range_is_none(date: str) -> None:
    assert read_mail(f"Date: {date}\n\nHi".encode()).date is None


def test_an_attachment_is_named_without_a_path_and_counted_in_decoded_bytes() -> None:
    mail = mail_of(From="jo@elm.example")
    mail.add_attachment(b"%PDF-1", maintype="application", subtype="pdf", filename="../../etc/feed:back.pdf")
    read = read_mail(mail.as_bytes())
    assert [(file.name, file.content_type, file.size, file.content) for file in read.attachments] == [
        ("feed_back.pdf", "application/pdf", 6, b"%PDF-1")
    ]


def test_a_mail_attached_to_a_mail_is_a_file_and_its_text_is_not_the_senders() -> None:
    mail = mail_of(From="jo@elm.example", Subject="See below")
    mail.add_attachment(mail_of(Subject="The first one"))
    read = read_mail(mail.as_bytes())
    assert read.text == "Thank you for writing.\n"
    assert [file.name for file in read.attachments] == ["The first one.eml"]


def test_flowed_lines_are_joined_and_the_mark_of_a_signature_is_not() -> None:
    raw = b"Content-Type: text/plain; format=flowed\n\nOne \nline.\n-- \nJo\n"
    assert read_mail(raw).text == "One line.\n-- \nJo\n"


def test_what_a_limit_hides_is_said() -> None:
    parts = b"--x\n\nhi\n" * 150
    assert read_mail(b"Content-Type: multipart/mixed; boundary=x\n\n" + parts).cut
    assert not read_mail(b"Subject: short\n\nhi").cut


def test_a_mail_nested_on_purpose_is_opened_ten_deep_only() -> None:
    layers = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3_000))
    assert isinstance(read_mail(layers + b"\nhi"), Mail)


@given(st.binary(max_size=2_000))
@settings(deadline=None, max_examples=200)
def test_any_bytes_are_read(raw: bytes) -> None:
    assert isinstance(read_mail(raw), Mail)


@given(
    st.lists(
        st.sampled_from(
            [
                b"Content-Type: multipart/alternative; boundary=x\n",
                b"Content-Type: text/html; charset=\xff\n",
                b"--x\n",
                b"--x--\n",
                b"\n",
                b"From: =?utf-8?b?\xff?= <@>\n",
                b"To: a@b.c, (((\n",
                b"Date: 31 Feb 2026\n",
                b"Content-Transfer-Encoding: base64\n",
                b"Zm9",
                b"=\n",
                b"<blockquote><p>",
                b"Content-Disposition: attachment; filename*0*=utf-8''%ff\n",
                b"Subject: =?x?q?=ZZ?=\n",
                b"Content-Type: message/rfc822\n",
                b"\r",
                b"\x00",
            ]
        ),
        max_size=25,
    )
)
@settings(deadline=None, max_examples=200)
def test_any_pile_of_mail_like_lines_is_read(lines: list[bytes]) -> None:
    assert isinstance(read_mail(b"".join(lines)), Mail)
