from datetime import timedelta

import pytest

from candidates.models import Rejection
from candidates.rejecting import AlreadyUndone, RejectionRefused, TheNo, log_rejection, undo_rejection
from candidates.stages import UndoReason
from replies.models import Conversation
from replies.statuses import Status

pytestmark = pytest.mark.django_db


def test_a_logged_no_opens_its_conversation(application, owner, now):
    rejection = log_rejection(application=application, no=TheNo(received_at=now), by=owner, now=now)
    assert list(Conversation.objects.values_list("rejection", "status")) == [(rejection.pk, Status.WAITING)]


def test_a_no_from_the_future_is_refused_and_nothing_is_written(application, owner, now):
    with pytest.raises(RejectionRefused, match="future"):
        log_rejection(application=application, no=TheNo(received_at=now + timedelta(minutes=1)), by=owner, now=now)
    assert not Rejection.objects.exists()


def test_a_second_no_to_the_same_application_is_refused(conversation, application, owner, now):
    with pytest.raises(RejectionRefused, match="twice"):
        log_rejection(application=application, no=TheNo(received_at=now), by=owner, now=now)


def test_undoing_a_no_closes_its_conversation_for_good(conversation, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.MISTAKE, by=owner, now=now)
    conversation.refresh_from_db()
    assert (conversation.status, conversation.next_nudge_at) == (Status.CLOSED, None)


def test_a_no_is_undone_once(conversation, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.MISTAKE, by=owner, now=now)
    with pytest.raises(AlreadyUndone):
        undo_rejection(rejection=conversation.rejection, reason=UndoReason.MISTAKE, by=owner, now=now)


def test_after_an_undone_no_a_new_one_can_be_logged(conversation, application, owner, now):
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.WITHDRAWN, by=owner, now=now)
    log_rejection(application=application, no=TheNo(received_at=now), by=owner, now=now)
    assert sorted(Conversation.objects.values_list("status", flat=True)) == [Status.CLOSED, Status.WAITING]
