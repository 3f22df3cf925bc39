import pytest
from django.core.management import CommandError, call_command

from replies.mailing.fetching import fetch_mail
from replies.models import InboundMail
from tests.imap_server import running_mailbox

pytestmark = pytest.mark.django_db


@pytest.fixture
def mailbox():
    with running_mailbox() as found:
        yield found


def a_mail(number: int, to: str = "hello@reply.example.test") -> bytes:
    head = f"From: dana@northwind.example.test\r\nTo: {to}\r\nMessage-ID: <m{number}@northwind.example.test>\r\n"
    return (head + f"Subject: Hello\r\n\r\nMail number {number}.\r\n").encode()


def test_unseen_mail_is_taken_in_byte_for_byte_and_marked(mailbox, now):
    mailbox.deliver(a_mail(1))
    mailbox.deliver(a_mail(2))
    assert fetch_mail(url=mailbox.url, now=now) == 2
    assert [bytes(mail.raw) for mail in InboundMail.objects.order_by("message_id")] == [a_mail(1), a_mail(2)]
    assert mailbox.seen == {1, 2}


def test_what_was_fetched_is_not_fetched_again(mailbox, now):
    mailbox.deliver(a_mail(1))
    fetch_mail(url=mailbox.url, now=now)
    assert fetch_mail(url=mailbox.url, now=now) == 0


def test_a_line_that_breaks_before_the_mark_neither_loses_nor_doubles_a_mail(mailbox, now):
    mailbox.deliver(a_mail(1))
    mailbox.drop_before_flag = True
    with pytest.raises(Exception, match=r".*"):
        fetch_mail(url=mailbox.url, now=now)
    assert fetch_mail(url=mailbox.url, now=now) == 0
    assert (InboundMail.objects.count(), mailbox.seen) == (1, {1})


def test_the_token_in_the_envelope_finds_the_conversation(mailbox, conversation, now):
    mailbox.deliver(a_mail(1, to=f"c+{conversation.address_token}@reply.example.test"))
    fetch_mail(url=mailbox.url, now=now)
    from replies.mailing.receiving import find_conversation, read_mail

    kept = InboundMail.objects.get()
    assert find_conversation(mail=read_mail(bytes(kept.raw)), recipients=kept.recipients) == conversation


def test_the_command_says_what_is_missing():
    with pytest.raises(CommandError, match="INBOUND_IMAP_URL"):
        call_command("fetch_mail", url="")
