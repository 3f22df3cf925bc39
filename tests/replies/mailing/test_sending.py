"""A mail goes out once, whatever server, worker or clock do. Against a real SMTP server that misbehaves."""

from datetime import timedelta

import pytest
from django.conf import settings

from candidates.models import Contact
from replies.mailing import delivery, outbox, sweeping, watching
from replies.mailing.outcomes import ChannelTrouble
from replies.mailing.smtp_line import Line
from replies.models import Message
from replies.statuses import MessageKind, MessageState
from tests.replies.mailing.conftest import SHORT, end_lease, fresh

pytestmark = pytest.mark.django_db


def test_a_reply_leaves_with_the_bytes_that_were_stored(smtp_sink, line, a_reply, now):
    message = a_reply()
    assert delivery.deliver_one(pk=message.pk, now=now, way=line)
    (mail,) = smtp_sink.messages
    assert mail.raw == bytes(message.raw)
    assert (mail.sender, mail.recipients) == ("hello@agency.example.test", ("ok@northwind.example.test",))


def test_a_sent_mail_keeps_the_servers_answer_and_its_time(smtp_sink, line, a_reply, now):
    message = a_reply()
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    row = fresh(message)
    assert (row.state, row.sent_at, row.server_said) == (MessageState.SENT, now, "250 2.0.0 Written down")
    assert (row.lease_token, row.lease_until, row.attempts) == (None, None, 1)


def test_a_task_that_comes_twice_sends_once(smtp_sink, line, a_reply, now):
    message = a_reply()
    tries = [delivery.deliver_one(pk=message.pk, now=now, way=line) for _ in range(10)]
    assert tries == [True] + [False] * 9
    assert len(smtp_sink.messages) == 1


def test_lines_that_begin_with_a_dot_arrive_whole(smtp_sink, line, a_reply, now):
    message = a_reply(body=".hidden\n..\n.\nDear Dana")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert smtp_sink.messages[0].raw == bytes(message.raw)


# ---------------------------------------------------------------- refused


def test_a_refused_mail_fails_with_the_servers_words(smtp_sink, line, a_reply, now):
    message = a_reply(to="p550")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    row = fresh(message)
    assert (row.state, row.server_said) == (MessageState.FAILED, "550 5.1.1 No such mailbox here")
    assert not delivery.deliver_one(pk=message.pk, now=now + timedelta(days=1), way=line)


def test_a_refused_address_is_not_written_to_again(line, a_reply, now):
    delivery.deliver_one(pk=a_reply(to="p550").pk, now=now, way=line)
    assert Contact.objects.get(email="p550@northwind.example.test").bounced_at == now


def test_candidate_and_recruiter_are_told_of_a_refusal_once(line, a_reply, now):
    message = a_reply(to="p550")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    notices = Message.objects.filter(kind=MessageKind.NOTICE)
    assert {notice.to_address for notice in notices} == {"amina.yusuf@example.test", "jonas.weber@example.test"}
    assert {notice.subject for notice in notices} == {"A letter to Northwind Logistics did not arrive"}
    assert all("550 5.1.1 No such mailbox here" in notice.text for notice in notices)
    assert all(str(message.conversation_id) in notice.text for notice in notices)


def test_a_refused_notice_tells_nobody(line, a_notice, now):
    message = a_notice(to="p550")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert fresh(message).state == MessageState.FAILED
    assert Message.objects.count() == 1


def test_a_refused_mail_does_not_hold_up_the_next_on_the_same_line(smtp_sink, line, a_notice, now):
    for number, to in enumerate(["p550", "t451", "ok"]):
        a_notice(to=to, key=f"n{number}")
    assert delivery.deliver_due(kinds=[MessageKind.NOTICE], now=now, way=line) == 3
    assert [mail.recipients for mail in smtp_sink.messages] == [("ok@people.example.test",)]


# ---------------------------------------------------------------- later


def test_a_mail_put_off_three_times_arrives_once_with_growing_waits(smtp_sink, line, a_reply, now):
    message = a_reply(to="t451+3")
    waits, at = [], now
    while (row := fresh(message)).state == MessageState.QUEUED:
        waits.append((row.next_try_at - at).total_seconds())
        at = row.next_try_at
        assert row.attempts == 0 or not delivery.deliver_one(pk=row.pk, now=at - timedelta(seconds=1), way=line)
        assert delivery.deliver_one(pk=row.pk, now=at, way=line)
    assert (row.state, row.attempts, len(smtp_sink.messages)) == (MessageState.SENT, 4, 1)
    assert waits[0] == 0
    assert 48 <= waits[1] <= 72
    assert 240 <= waits[2] <= 360
    assert 720 <= waits[3] <= 1080


def test_a_second_try_sends_the_same_bytes(smtp_sink, line, a_reply, now):
    message = a_reply(to="t451+1")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    delivery.deliver_one(pk=message.pk, now=now + timedelta(minutes=2), way=line)
    (mail,) = smtp_sink.messages
    assert mail.raw == bytes(message.raw)


def test_after_two_days_of_later_the_mail_fails_and_people_are_told(line, a_reply, now):
    message = a_reply(to="t451")
    at = now
    while (row := fresh(message)).state == MessageState.QUEUED:
        at = row.next_try_at
        delivery.deliver_one(pk=row.pk, now=at, way=line)
    assert (row.state, row.server_said) == (MessageState.FAILED, "451 4.3.0 Try again later")
    assert timedelta(hours=30) < at - now < timedelta(hours=58)
    assert Message.objects.filter(kind=MessageKind.NOTICE).count() == 2
    assert Contact.objects.get(email="t451@northwind.example.test").bounced_at is None


def test_a_server_that_is_silent_at_the_recipient_leaves_no_doubt(line, a_reply, now):
    message = a_reply(to="hang-rcpt")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    row = fresh(message)
    assert (row.state, row.data_started_at) == (MessageState.QUEUED, None)
    assert row.next_try_at > now


def test_when_no_server_listens_the_mail_waits_and_does_not_age(a_reply, now):
    from agency.demo.servers import free_port
    from agency.env import MailServer

    message = a_reply()
    nowhere = Line(MailServer(scheme="smtp", host="127.0.0.1", port=free_port()), name="x", patience=SHORT)
    with pytest.raises(ChannelTrouble):
        delivery.deliver_one(pk=message.pk, now=now, way=nowhere)
    row = fresh(message)
    assert (row.state, row.attempts) == (MessageState.QUEUED, 0)
    assert "refused" in row.server_said.lower()


def test_when_the_way_is_blocked_a_batch_goes_back_untouched(a_notice, now):
    from agency.demo.servers import free_port
    from agency.env import MailServer

    for number in range(5):
        a_notice(key=f"n{number}")
    nowhere = Line(MailServer(scheme="smtp", host="127.0.0.1", port=free_port()), name="x", patience=SHORT)
    with pytest.raises(ChannelTrouble):
        delivery.deliver_due(kinds=[MessageKind.NOTICE], now=now, way=nowhere)
    assert set(Message.objects.values_list("state", "attempts", "lease_token")) == {(MessageState.QUEUED, 0, None)}


def test_a_batch_writes_down_each_mails_own_fate(smtp_sink, line, a_notice, now):
    fates = {to: a_notice(to=to, key=to) for to in ("ok", "p550", "t451", "drop-after-dot", "slower", "another")}
    assert delivery.deliver_due(kinds=[MessageKind.NOTICE], now=now, way=line) == 6
    rows = {to: fresh(message) for to, message in fates.items()}
    assert {to: (row.state, row.server_said, row.doubts) for to, row in rows.items()} == {
        "ok": (MessageState.SENT, "250 2.0.0 Written down", 0),
        "p550": (MessageState.FAILED, "550 5.1.1 No such mailbox here", 0),
        "t451": (MessageState.QUEUED, "451 4.3.0 Try again later", 0),
        "drop-after-dot": (MessageState.QUEUED, rows["drop-after-dot"].server_said, 1),
        "slower": (MessageState.SENT, "250 2.0.0 Written down", 0),
        "another": (MessageState.SENT, "250 2.0.0 Written down", 0),
    }
    assert {(row.lease_token, row.lease_until) for row in rows.values()} == {(None, None)}


def test_a_batch_that_is_interrupted_has_marked_what_was_taken(smtp_sink, line, a_notice, now):
    messages = [a_notice(key=f"n{number}") for number in range(5)]

    class Interrupted(Line):
        def offer(self, mail):
            if self.carried == 3:
                raise KeyboardInterrupt
            super().offer(mail)

    with pytest.raises(KeyboardInterrupt):
        delivery.deliver_due(
            kinds=[MessageKind.NOTICE], now=now, way=Interrupted(settings.MAIL_SERVER, name="x", patience=SHORT)
        )
    assert [fresh(message).state for message in messages] == [MessageState.SENT] * 3 + [MessageState.SENDING] * 2
    assert len(smtp_sink.messages) == 3


# ---------------------------------------------------------------- in doubt


@pytest.mark.parametrize("behaviour", ["hang-dot", "drop-after-dot"])
def test_a_reply_without_an_answer_waits_for_a_person(smtp_sink, line, a_reply, now, behaviour):
    message = a_reply(to=behaviour)
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    sweeping.sweep(now=now + timedelta(days=3))
    assert fresh(message).state == MessageState.IN_DOUBT
    assert len(smtp_sink.messages) == 1


def test_a_person_sends_a_doubtful_reply_again_with_the_same_bytes(smtp_sink, line, a_reply, now):
    message = a_reply(to="drop-after-dot")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    outbox.send_again(message=message, now=now)
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    first, second = smtp_sink.messages
    assert first.raw == second.raw


def test_a_person_knows_that_a_doubtful_reply_arrived(line, a_reply, now):
    message = a_reply(to="drop-after-dot")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert outbox.confirm_arrived(message=message, now=now).state == MessageState.SENT
    with pytest.raises(outbox.NotPossible):
        outbox.send_again(message=message, now=now)


def test_a_notice_without_an_answer_is_sent_once_more(smtp_sink, line, a_notice, now):
    message = a_notice(to="drop-after-dot")
    states = []
    for _ in range(4):
        delivery.deliver_one(pk=message.pk, now=now, way=line)
        states.append(fresh(message).state)
    assert states == [MessageState.QUEUED] + [MessageState.SENT] * 3
    first, second = smtp_sink.messages
    assert first.raw == second.raw


def test_a_nudge_without_an_answer_counts_as_sent(smtp_sink, line, a_nudge, now):
    message = a_nudge(to="drop-after-dot")
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert fresh(message).state == MessageState.SENT
    assert not delivery.deliver_one(pk=message.pk, now=now + timedelta(days=1), way=line)
    assert len(smtp_sink.messages) == 1


@pytest.mark.parametrize(
    ("behaviour", "in_doubt", "failed"), [("drop-after-dot", True, False), ("p550", False, True), ("ok", False, False)]
)
def test_the_page_offers_what_a_person_may_do(line, a_reply, now, behaviour, in_doubt, failed):
    message = a_reply(to=behaviour)
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    standing = watching.standing_of(fresh(message))
    assert standing.needs_a_look == standing.may_send_again == (in_doubt or failed)
    assert standing.may_confirm_arrived == in_doubt


# ---------------------------------------------------------------- senders that die


def test_what_was_not_begun_when_its_sender_died_is_sent_by_the_sweep(smtp_sink, a_reply, now):
    message = a_reply()
    end_lease(outbox.claim_one(pk=message.pk, now=now))
    sweeping.sweep(now=now)
    assert (fresh(message).state, len(smtp_sink.messages)) == (MessageState.SENT, 1)


@pytest.mark.parametrize(
    ("kind", "becomes", "mails"),
    [("reply", MessageState.IN_DOUBT, 0), ("notice", MessageState.SENT, 1), ("nudge", MessageState.SENT, 0)],
)
def test_what_was_begun_when_its_sender_died_goes_by_its_kind(
    smtp_sink, a_reply, a_notice, a_nudge, now, kind, becomes, mails
):
    message = {"reply": a_reply, "notice": a_notice, "nudge": a_nudge}[kind]()
    held = outbox.claim_one(pk=message.pk, now=now)
    assert outbox.mark_data_started(held=[held]) == [held]
    end_lease(held)
    sweeping.sweep(now=now)
    assert (fresh(message).state, len(smtp_sink.messages)) == (becomes, mails)


def test_a_mail_in_its_senders_hands_is_left_alone(smtp_sink, a_reply, now):
    message = a_reply()
    outbox.claim_one(pk=message.pk, now=now)
    sweeping.sweep(now=now + timedelta(days=1))
    assert (fresh(message).state, smtp_sink.messages) == (MessageState.SENDING, [])


def test_a_sender_whose_lease_has_ended_may_not_begin(a_reply, now):
    held = outbox.claim_one(pk=a_reply().pk, now=now)
    end_lease(held)
    assert outbox.mark_data_started(held=[held]) == []


def test_a_sender_who_lost_the_mail_to_another_cannot_settle_it(a_reply, now):
    message = a_reply()
    late = outbox.claim_one(pk=message.pk, now=now)
    end_lease(late)
    outbox.settle_ended_leases(now=now)
    outbox.claim_one(pk=message.pk, now=now + timedelta(seconds=1))
    assert outbox.mark_data_started(held=[late]) == []
    assert not outbox.mark_sent(held=late, server_said="250", now=now)
    assert not outbox.mark_failed(held=late, server_said="550")
    assert not outbox.retry_later(held=late, at=now, server_said="451")
    assert not outbox.put_in_doubt(held=late, server_said="", now=now)
    assert fresh(message).state == MessageState.SENDING


# ---------------------------------------------------------------- the sweep, and calling off


def test_the_sweep_finds_what_no_task_picked_up(smtp_sink, a_reply, a_notice, a_nudge, now):
    messages = [a_nudge(), a_notice(), a_reply()]
    assert sweeping.sweep(now=now) == 3
    assert [fresh(message).state for message in messages] == [MessageState.SENT] * 3


def test_replies_leave_before_notices_and_nudges(smtp_sink, a_reply, a_notice, a_nudge, now):
    nudge, notice, reply = a_nudge(), a_notice(), a_reply()
    sweeping.sweep(now=now)
    order = [mail.message["Message-ID"] for mail in smtp_sink.messages]
    assert order == [reply.message_id, notice.message_id, nudge.message_id]


def test_a_task_takes_others_of_its_kind_along(smtp_sink, line, a_notice, a_reply, now):
    reply = a_reply()
    first, *_ = [a_notice(key=f"n{number}") for number in range(5)]
    assert delivery.deliver_with_peers(pk=first.pk, now=now, way=line) == 5
    assert fresh(reply).state == MessageState.QUEUED


def test_a_mail_that_was_called_off_never_leaves(smtp_sink, line, a_reply, conversation, now):
    message = a_reply()
    assert outbox.cancel_unsent(conversation=conversation, now=now) == 1
    assert not delivery.deliver_one(pk=message.pk, now=now, way=line)
    sweeping.sweep(now=now + timedelta(days=3))
    assert (fresh(message).state, smtp_sink.messages) == (MessageState.CANCELLED, [])


def test_a_mail_called_off_between_claim_and_fence_never_leaves(smtp_sink, line, a_reply, conversation, now):
    message = a_reply()
    held = outbox.claim_one(pk=message.pk, now=now)
    assert outbox.cancel_unsent(conversation=conversation, now=now) == 1
    delivery.deliver_held(held=[held], now=now, way=line)
    assert (fresh(message).state, smtp_sink.messages) == (MessageState.CANCELLED, [])


def test_a_batch_leaves_out_what_was_called_off_after_its_claim(smtp_sink, line, a_notice, conversation, now):
    messages = [a_notice(key=f"n{number}") for number in range(3)]
    Message.objects.filter(pk=messages[1].pk).update(conversation=conversation)
    held = outbox.claim(kinds=[MessageKind.NOTICE], limit=10, now=now)
    outbox.cancel_unsent(conversation=conversation, now=now)
    delivery.deliver_held(held=held, now=now, way=line)
    sent = [mail.message["Message-ID"] for mail in smtp_sink.messages]
    assert sent == [messages[0].message_id, messages[2].message_id]
    assert fresh(messages[1]).state == MessageState.CANCELLED


def test_a_mail_called_off_while_it_leaves_gets_no_second_try(a_reply, conversation, now):
    message = a_reply()
    held = outbox.claim_one(pk=message.pk, now=now)
    outbox.mark_data_started(held=[held])
    assert outbox.cancel_unsent(conversation=conversation, now=now) == 0
    assert outbox.retry_later(held=held, at=now, server_said="451")
    assert fresh(message).state == MessageState.CANCELLED


def test_a_sent_mail_stays_sent_when_its_conversation_is_closed(line, a_reply, conversation, now):
    message = a_reply()
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert outbox.cancel_unsent(conversation=conversation, now=now) == 0
    assert fresh(message).state == MessageState.SENT


def test_a_mail_that_came_back_is_no_longer_taken_for_sent(line, a_reply, now):
    message = a_reply()
    delivery.deliver_one(pk=message.pk, now=now, way=line)
    assert outbox.mark_returned(message=message, server_said="550 5.1.1 user unknown")
    assert fresh(message).state == MessageState.FAILED
    assert not outbox.mark_returned(message=message, server_said="again")


# ---------------------------------------------------------------- the line


def test_one_line_carries_many_mails(smtp_sink, line, a_notice, now):
    for number in range(20):
        a_notice(key=f"n{number}")
    delivery.deliver_due(kinds=[MessageKind.NOTICE], now=now, way=line)
    assert line.carried == 20


def test_a_worn_line_is_changed_for_a_new_one(smtp_sink, line, a_notice, now):
    line.limits = type(line.limits)(mails=8)
    for number in range(20):
        a_notice(key=f"n{number}")
    delivery.deliver_due(kinds=[MessageKind.NOTICE], now=now, way=line)
    assert (line.carried, len(smtp_sink.messages)) == (4, 20)


def test_a_line_on_which_the_server_hung_up_is_opened_anew(smtp_sink, line, a_notice, now):
    delivery.deliver_one(pk=a_notice(key="one").pk, now=now, way=line)
    line.smtp.sock.shutdown(2)
    second = a_notice(key="two")
    delivery.deliver_one(pk=second.pk, now=now, way=line)
    assert (fresh(second).state, fresh(second).attempts) == (MessageState.SENT, 1)


def test_a_line_without_tls_is_refused_where_tls_is_asked_for(smtp_sink, a_reply, now):
    from dataclasses import replace

    line = Line(replace(settings.MAIL_SERVER, use_tls=True), name="x", patience=SHORT)
    with pytest.raises(ChannelTrouble):
        delivery.deliver_one(pk=a_reply().pk, now=now, way=line)
    assert smtp_sink.messages == []
