"""Two senders never hold one mail: real threads, each with a database connection of its own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from replies.mailing import delivery, letters, outbox, sweeping
from replies.mailing.smtp_line import Line
from replies.models import Message
from replies.statuses import MessageKind, MessageState

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(count, work):
    """What `work` returned in each of `count` threads that began together."""
    barrier = Barrier(count)

    def run(number):
        try:
            barrier.wait(timeout=20)
            return work(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def test_one_mail_that_many_tasks_ask_for_leaves_once(smtp_sink, a_reply, now):
    message = a_reply()

    def deliver(_):
        line = Line(settings.MAIL_SERVER, name="x")
        try:
            return delivery.deliver_one(pk=message.pk, now=now, way=line)
        finally:
            line.close()

    assert sorted(at_once(8, deliver)) == [False] * 7 + [True]
    assert len(smtp_sink.messages) == 1


def test_two_sweeps_share_the_work_and_double_nothing(smtp_sink, a_notice, now):
    for number in range(150):
        a_notice(key=f"n{number}")
    tried = at_once(2, lambda _: sweeping.sweep(now=now))
    sent = [mail.message["Message-ID"] for mail in smtp_sink.messages]
    assert sorted(sent) == sorted(Message.objects.values_list("message_id", flat=True))
    assert sum(tried) == 150
    assert min(tried) > 0


def test_two_claims_at_once_hold_different_mails(a_notice, now):
    for number in range(40):
        a_notice(key=f"n{number}")
    held = at_once(4, lambda _: [m.pk for m in outbox.claim(kinds=[MessageKind.NOTICE], limit=30, now=now)])
    pks = [pk for batch in held for pk in batch]
    assert len(pks) == len(set(pks))


def test_a_reply_that_is_queued_from_two_tabs_at_once_is_one_row(conversation, now):
    def queue(number):
        with transaction.atomic():
            return letters.queue_reply(conversation=conversation, subject="S", body=f"tab {number}", now=now).pk

    assert len(set(at_once(6, queue))) == 1
    assert Message.objects.count() == 1


def test_calling_off_and_sending_at_once_end_in_one_of_the_two(smtp_sink, a_notice, conversation, owner, now):
    for number in range(10):
        message = letters.queue_notice(
            template="account/sign_in_code", context={"code": "K7QX"}, key=f"k{number}", now=now, person=owner,
            conversation=conversation,
        )  # fmt: skip

        def work(which, message=message):
            if which:
                return outbox.cancel_unsent(conversation=conversation, now=now)
            return delivery.deliver_one(pk=message.pk, now=now)

        smtp_sink.clear()
        at_once(2, work)
        state = Message.objects.get(pk=message.pk).state
        assert (state, len(smtp_sink.messages)) in {(MessageState.SENT, 1), (MessageState.CANCELLED, 0)}


def test_a_worker_process_sends_what_was_committed(celery_worker_process, smtp_sink, a_reply, conversation):
    with transaction.atomic():
        message = letters.queue_reply(conversation=conversation, subject="S", body="Dear Dana", now=timezone.now())
        assert smtp_sink.messages == []
    (mail,) = smtp_sink.wait_for(1)
    assert mail.raw == bytes(message.raw)


def test_a_worker_process_sends_nothing_for_what_was_rolled_back(celery_worker_process, smtp_sink, conversation, owner):
    try:
        with transaction.atomic():
            letters.queue_reply(conversation=conversation, subject="S", body="Dear Dana", now=timezone.now())
            raise RuntimeError
    except RuntimeError:
        pass
    letters.queue_notice(
        template="account/sign_in_code", context={"code": "K7QX"}, key="k", now=timezone.now(), person=owner
    )
    (mail,) = smtp_sink.wait_for(1)
    assert mail.recipients == (owner.email,)


def test_a_worker_process_takes_ten_rings_for_one(celery_worker_process, smtp_sink, a_reply, owner):
    from replies.mailing import tasks

    message = a_reply()
    for _ in range(10):
        tasks.deliver_reply.delay(str(message.pk))
    last = letters.queue_notice(
        template="account/sign_in_code", context={"code": "K7QX"}, key="k", now=timezone.now(), person=owner
    )
    smtp_sink.wait_for(1, to=last.to_address)
    assert len(smtp_sink.to(message.to_address)) == 1
