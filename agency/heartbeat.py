"""Signs of life of the worker and the beat, kept in the broker for /readyz."""

import time
from typing import Any

import redis
from celery import signals
from django.conf import settings

# A process that has been silent for longer than this is taken for dead.
SILENCE = 90
WRITE_EVERY = 10


def client() -> redis.Redis:
    """A connection to the broker that gives up quickly: a health page must answer."""
    return redis.Redis.from_url(settings.BROKER_URL, socket_timeout=2, socket_connect_timeout=2)


def note(*, who: str) -> None:
    """Writes that `who` ("worker" or "beat") is alive now. Silent when the broker is away: /readyz says that itself."""
    try:
        client().set(f"ajar:heartbeat:{who}", int(time.time()), ex=SILENCE)
    except redis.RedisError:
        return


def is_alive(*, who: str) -> bool:
    """Whether `who` gave a sign of life within the last 90 seconds. Raises redis.RedisError."""
    return bool(client().exists(f"ajar:heartbeat:{who}"))


class Throttle:
    """Lets one call through every few seconds; signals come far more often than the page needs."""

    def __init__(self) -> None:
        self.last = 0.0

    def is_time(self) -> bool:
        now = time.monotonic()
        if now - self.last < WRITE_EVERY:
            return False
        self.last = now
        return True


worker_throttle = Throttle()


def worker_beats(**_: Any) -> None:
    if worker_throttle.is_time():
        note(who="worker")


def beat_publishes(**_: Any) -> None:
    note(who="beat")


def beat_starts(**_: Any) -> None:
    """In the beat process each task it publishes (every 15 s at the latest) is a sign of life."""
    note(who="beat")
    signals.before_task_publish.connect(beat_publishes, weak=False, dispatch_uid="ajar beat")


def listen() -> None:
    """Connects to Celery's signals; called once, when the app is ready."""
    signals.heartbeat_sent.connect(worker_beats, weak=False, dispatch_uid="ajar worker")
    signals.worker_ready.connect(worker_beats, weak=False, dispatch_uid="ajar worker ready")
    signals.beat_init.connect(beat_starts, weak=False, dispatch_uid="ajar beat init")
