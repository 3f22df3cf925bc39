"""Two clicks at the same moment, by threads that start together, against the real database."""

import threading

import pytest
from django.db import connection
from django.utils import timezone

from replies.models import Conversation, Feedback, Message, Reply
from replies.replying import AlreadyReplied, Letter, note_own_reply, send_reply

pytestmark = pytest.mark.django_db(transaction=True)

LETTER = Letter(subject="Amina Yusuf – Operations Analyst", body="Dear Dana,\n\nthank you.", asked_feedback=True)


def at_once(*attempts):
    """Runs the attempts in threads of their own, all past the barrier together; returns what each came to."""
    barrier, outcomes = threading.Barrier(len(attempts)), []

    def run(attempt):
        try:
            barrier.wait(timeout=10)
            attempt()
            outcomes.append("done")
        except AlreadyReplied:
            outcomes.append("told")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(attempt,)) for attempt in attempts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return sorted(outcomes)


def sending(pk, verb=send_reply):
    return lambda: verb(conversation=Conversation.objects.get(pk=pk), letter=LETTER, now=timezone.now())


def test_ten_clicks_at_once_send_one_reply_and_tell_the_others(conversation):
    outcomes = at_once(*[sending(conversation.pk) for _ in range(10)])
    assert outcomes == ["done"] + ["told"] * 9
    assert (Reply.objects.count(), Message.objects.filter(kind="reply").count(), Feedback.objects.count()) == (1, 1, 1)


def test_sending_and_noting_ones_own_reply_at_once_leaves_one(conversation):
    outcomes = at_once(sending(conversation.pk), sending(conversation.pk, verb=note_own_reply))
    assert outcomes == ["done", "told"]
    assert Reply.objects.count() == 1
