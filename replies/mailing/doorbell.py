"""Tells a worker that a mail is waiting. A hint, never the queue: what is lost here, the sweep finds in the table."""

import os
import threading
import time
from functools import partial
from uuid import UUID

import structlog
from celery import Celery, current_app
from django.db import transaction
from kombu import Connection
from kombu.exceptions import KombuError

from replies.statuses import MessageKind

log = structlog.get_logger(__name__)

DELIVER = {
    MessageKind.REPLY: "replies.mailing.deliver_reply",
    MessageKind.REMINDER: "replies.mailing.deliver_reply",
    MessageKind.NOTICE: "replies.mailing.deliver_notice",
    MessageKind.NUDGE: "replies.mailing.deliver_nudge",
}
# Somebody's request waits while we ring: one second for a broker that is away, then none at all for a while.
PATIENCE = 1.0
SILENCE_AFTER_TROUBLE = 10.0


def ring_on_commit(*, task: str, pk: UUID) -> None:
    """Asks a worker, once the transaction is committed, to run the named task for a row. Never raises."""
    transaction.on_commit(partial(ring, task=task, pk=pk), robust=True)


def ring(*, task: str, pk: UUID) -> bool:
    """Publishes the task with the row's id as its only argument. False when the broker is away: then the sweep comes.

    Bounded to about a second, and to nothing at all in the ten seconds after a failure.
    """
    if bell.is_silent():
        return False
    try:
        bell.publish(task=task, pk=pk)
    except (KombuError, OSError) as error:
        bell.fall_silent()
        log.warning("doorbell_unheard", task=task, pk=str(pk), error=type(error).__name__)
        return False
    return True


class Bell(threading.local):
    """A connection to the broker, one per thread, kept for publishing only."""

    def __init__(self) -> None:
        self.connection: Connection | None = None
        self.pid = 0
        self.silent_until = 0.0
        # How often the broker was away: a figure for whoever wonders why the sweep does all the work.
        self.troubles = 0

    def is_silent(self) -> bool:
        return time.monotonic() < self.silent_until

    def publish(self, *, task: str, pk: UUID) -> None:
        app: Celery = current_app._get_current_object()
        app.send_task(task, args=[str(pk)], connection=self._connected(app), retry=False)

    def fall_silent(self) -> None:
        self.silent_until = time.monotonic() + SILENCE_AFTER_TROUBLE
        self.troubles += 1
        self.hang_up()

    def hang_up(self) -> None:
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.release()

    def _connected(self, app: Celery) -> Connection:
        # A forked child must not write into its parent's socket.
        if self.connection is None or self.pid != os.getpid():
            quick = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE, "max_retries": 0}
            self.connection = app.connection_for_write(
                connect_timeout=PATIENCE, transport_options={**quick, "retry_on_timeout": False}
            )
            self.pid = os.getpid()
        return self.connection


bell = Bell()
