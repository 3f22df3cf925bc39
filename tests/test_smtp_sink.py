"""The sink misbehaves as it is asked to; the tests of delivery rest on it."""

import smtplib
from collections.abc import Callable

import pytest

LINES = b"From: a@example.test\r\nSubject: Hello\r\n\r\nWords\r\n"


@pytest.fixture
def send(smtp_sink) -> Callable[..., dict]:
    def send(*recipients: str) -> dict:
        with smtplib.SMTP(smtp_sink.host, smtp_sink.port, timeout=1) as line:
            return line.sendmail("a@example.test", recipients, LINES)

    return send


def test_an_ordinary_name_is_accepted_and_its_mail_kept(smtp_sink, send):
    send("ok@example.test")
    [mail] = smtp_sink.messages
    assert (mail.sender, mail.recipients, mail.message["Subject"]) == ("a@example.test", ("ok@example.test",), "Hello")


@pytest.mark.parametrize(("name", "code"), [("t451", 451), ("p550", 550)])
def test_a_refused_name_gets_its_code_and_nothing_is_kept(smtp_sink, send, name, code):
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        send(f"{name}@example.test")
    assert refused.value.recipients[f"{name}@example.test"][0] == code
    assert smtp_sink.messages == []


def test_a_name_with_a_number_is_refused_that_often_and_then_accepted(smtp_sink, send):
    for _try in range(2):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            send("t451+2@example.test")
    send("t451+2@example.test")
    assert len(smtp_sink.to("t451+2@example.test")) == 1


@pytest.mark.parametrize(("name", "kept"), [("hang-rcpt", 0), ("hang-dot", 1), ("slow", 1)])
def test_a_server_that_does_not_answer_has_kept_the_mail_or_not(smtp_sink, send, name, kept):
    with pytest.raises(smtplib.SMTPServerDisconnected, match="timed out"):
        send(f"{name}@example.test")
    assert len(smtp_sink.messages) == kept


@pytest.mark.parametrize(("name", "kept"), [("drop-after-dot", 1), ("reset", 0)])
def test_a_server_that_hangs_up_has_kept_the_mail_or_not(smtp_sink, send, name, kept):
    with pytest.raises(smtplib.SMTPServerDisconnected, match=r"^((?!timed out).)*$"):
        send(f"{name}@example.test")
    assert len(smtp_sink.messages) == kept
