"""The broker is a hint: when it is away, nobody waits for it and nothing is lost."""

import time
from contextlib import contextmanager
from socket import socket

import pytest
from celery import current_app
from celery.signals import before_task_publish
from django.db import transaction

from agency.demo.servers import free_port
from replies.mailing import doorbell, sweeping
from replies.models import Message
from replies.statuses import MessageState

pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def broker_at(port: int):
    """The doorbell rings at this port instead."""
    before = current_app.conf.broker_url, current_app.conf.broker_write_url
    bell = doorbell.bell
    bell.hang_up()
    bell.silent_until, bell.troubles = 0.0, 0
    current_app.conf.broker_url = current_app.conf.broker_write_url = f"redis://127.0.0.1:{port}/0"
    try:
        yield
    finally:
        current_app.conf.broker_url, current_app.conf.broker_write_url = before
        bell.hang_up()
        bell.silent_until = 0.0


@contextmanager
def a_port_that_never_answers():
    with socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_without_a_broker_the_request_is_quick_and_the_mail_is_kept(smtp_sink, a_reply, now):
    began = time.monotonic()
    with broker_at(free_port()), transaction.atomic():
        message = a_reply()
    assert time.monotonic() - began < 2
    assert doorbell.bell.troubles == 1
    assert Message.objects.get().state == MessageState.QUEUED
    sweeping.sweep(now=now)
    assert len(smtp_sink.messages) == 1
    assert Message.objects.get(pk=message.pk).state == MessageState.SENT


def test_a_broker_that_never_answers_costs_one_short_wait_for_many_mails(a_notice):
    began = time.monotonic()
    with a_port_that_never_answers() as port, broker_at(port), transaction.atomic():
        for number in range(5):
            a_notice(key=f"n{number}")
    assert doorbell.bell.troubles == 1
    assert time.monotonic() - began < 2
    assert Message.objects.filter(state=MessageState.QUEUED).count() == 5


def test_the_doorbell_carries_the_id_and_nothing_else(a_reply):
    rung = []

    def note(sender, body, headers, **_):
        rung.append((sender, body[0], body[1]))

    before_task_publish.connect(note)
    try:
        message = a_reply()
    finally:
        before_task_publish.disconnect(note)
    assert rung == [("replies.mailing.deliver_reply", [str(message.pk)], {})]
