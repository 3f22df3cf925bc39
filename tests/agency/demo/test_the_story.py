import pytest

from agency.demo import cast
from agency.demo.plot import OPEN, PLOT
from agency.demo.story import people, play_story
from candidates.models import Application, User
from replies.models import Conversation, Feedback, Message, Nudge
from replies.statuses import MessageState, Status

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def told(real_mail):
    play_story()
    return real_mail


def test_the_story_tells_the_same_whatever_the_day(told):
    statuses = Conversation.objects.values_list("candidate__name", "application__position", "status")
    expected = {(no.who, no.position, status_of(no)) for no in PLOT}
    assert set(statuses) == expected
    assert Application.objects.count() == len(PLOT) + len(OPEN)
    assert Feedback.objects.filter(state="given").count() == sum(1 for no in PLOT if has_feedback(no))
    assert not Message.objects.filter(state__in=[MessageState.QUEUED, MessageState.SENDING, MessageState.IN_DOUBT])
    assert Nudge.objects.filter(kind="reply_to_rejection").exists()
    assert Nudge.objects.filter(kind="feedback_owed").exists()
    assert len(told.messages) == Message.objects.filter(direction="out", sent_at__isnull=False).count()
    assert {one["email"] for one in people()} == set(User.objects.values_list("email", flat=True))


def has_feedback(no) -> bool:
    return no.answered is not None and no.how in {"mail", "call"}


def status_of(no) -> str:
    if no.undone:
        return Status.CLOSED
    if no.let_go:
        return Status.LET_GO
    if no.replied is None:
        return Status.WAITING
    if not no.asked:
        return Status.REPLIED
    return Status.ANSWERED if has_feedback(no) or no.how == "declined" else Status.ASKED


def test_people_of_the_demo_have_plain_addresses():
    addresses = [person.email for person in (*cast.CANDIDATES, *cast.STAFF)]
    assert all(address.isascii() for address in addresses)
    assert len(set(addresses)) == len(addresses)
