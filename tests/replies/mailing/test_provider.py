"""Mail that leaves through a provider's API: anymail's own test backend stands for the provider."""

import pytest
from anymail.exceptions import AnymailRequestsAPIError
from requests import Response

from agency.env import MailServer
from replies.mailing import delivery, ways_out
from replies.mailing.outcomes import ChannelTrouble
from replies.mailing.provider import Provider
from replies.statuses import MessageState
from tests.replies.mailing import a_provider
from tests.replies.mailing.conftest import fresh

pytestmark = pytest.mark.django_db


@pytest.fixture
def provider(settings, mailoutbox) -> Provider:
    settings.MAIL_SERVER = MailServer(scheme="postmark", user="token")
    settings.MAILERS = {"default": {"BACKEND": "tests.replies.mailing.a_provider.Backend"}}
    a_provider.answer = None
    return Provider()


def an_error(status: int | None) -> AnymailRequestsAPIError:
    response = Response()
    response.status_code, response.reason = status or 0, "what the provider says"
    return AnymailRequestsAPIError("no", response=response if status else None)


def test_mail_url_names_the_way_out(provider):
    assert isinstance(ways_out.open_way(), Provider)


def test_a_provider_is_given_the_same_words_and_marks(provider, mailoutbox, a_nudge, now):
    message = a_nudge()
    delivery.deliver_one(pk=message.pk, now=now, way=provider)
    (mail,) = mailoutbox
    assert (mail.subject, mail.to, mail.from_email) == (
        message.subject,
        ["Amina Yusuf <ok@people.example.test>"],
        "Harbour Talent <hello@agency.example.test>",
    )
    assert mail.extra_headers["Message-ID"] == message.message_id
    assert mail.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert mail.body.replace("\r\n", "\n") == message.text
    assert [part.mimetype for part in mail.alternatives] == ["text/html"]
    assert fresh(message).state == MessageState.SENT


def test_a_providers_reply_goes_to_the_conversation(provider, mailoutbox, a_reply, conversation, now):
    delivery.deliver_one(pk=a_reply().pk, now=now, way=provider)
    assert mailoutbox[0].reply_to == [f"c+{conversation.address_token}@reply.example.test"]


@pytest.mark.parametrize(
    ("status", "becomes"),
    [(422, MessageState.FAILED), (429, MessageState.QUEUED), (503, MessageState.QUEUED), (None, MessageState.IN_DOUBT)],
)
def test_a_providers_answer_is_understood(provider, a_reply, now, status, becomes):
    message = a_reply()
    a_provider.answer = an_error(status)
    delivery.deliver_one(pk=message.pk, now=now, way=provider)
    assert fresh(message).state == becomes


def test_a_wrong_token_is_no_mails_own_fault(provider, a_reply, now):
    message = a_reply()
    a_provider.answer = an_error(401)
    with pytest.raises(ChannelTrouble):
        delivery.deliver_one(pk=message.pk, now=now, way=provider)
    assert (fresh(message).state, fresh(message).attempts) == (MessageState.QUEUED, 0)
