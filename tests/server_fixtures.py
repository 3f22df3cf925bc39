"""Fixtures that start what production starts: a Celery worker, beat, and mail that leaves by SMTP."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from agency.demo.children import ChildFailed, last_lines, start_child, stop_child
from agency.processes import BEAT, WORKER
from tests.smtp_sink import SmtpSink

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def _smtp_server() -> SmtpSink:
    from tests.real_servers import smtp_server

    return smtp_server


@pytest.fixture
def smtp_sink(_smtp_server: SmtpSink) -> SmtpSink:
    """The SMTP server that MAIL_URL names, emptied. It misbehaves as the recipient asks: see tests/smtp_sink.py."""
    _smtp_server.clear()
    return _smtp_server


@pytest.fixture
def real_mail(settings, smtp_sink: SmtpSink) -> SmtpSink:
    """Mail that this process sends leaves by SMTP, to the sink, and not into Django's memory."""
    from agency import env

    settings.MAILERS = env.mailers(settings.MAIL_SERVER)
    return smtp_sink


@pytest.fixture(scope="session")
def production_environment(django_db_setup, django_db_modify_db_settings) -> dict[str, str]:
    """The environment of a process that works on this session's test database, broker and mail server."""
    from django.db import connection

    address = os.environ["DATABASE_URL"].rpartition("/")[0]
    programs = Path(sys.executable).parent
    return {
        **os.environ,
        "DATABASE_URL": f"{address}/{connection.settings_dict['NAME']}",
        "PATH": f"{programs}:{os.environ['PATH']}",
        "CELERY_WORKER_CONCURRENCY": "1",
    }


@contextmanager
def running(
    command: Sequence[str], *, env: dict[str, str], is_ready: Callable[[str], bool], seconds: float = 60
) -> Iterator[subprocess.Popen[str]]:
    """Run the command from the project's folder until the block ends; enter it when its log says that it is ready."""
    with tempfile.TemporaryDirectory(prefix="ajar-process-") as folder:
        log = Path(folder) / "log"
        process = start_child(command, log=log, env=env)
        try:
            _wait_until(lambda: is_ready(log.read_text(errors="replace")), process=process, log=log, seconds=seconds)
            yield process
        finally:
            stop_child(process, by=[(signal.SIGTERM, 15), (signal.SIGQUIT, 5)])


def _wait_until(is_ready: Callable[[], bool], *, process: subprocess.Popen[str], log: Path, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not is_ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise ChildFailed(f"{process.args} did not become ready. The end of its log:\n{last_lines(log, count=60)}")
        time.sleep(0.05)


@contextmanager
def running_worker(env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A real Celery worker, by the command of the image, ready to take tasks."""
    with running(WORKER, env=env, is_ready=lambda log: "ready." in log) as process:
        yield process


@contextmanager
def running_beat(env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A real Celery beat, by the command of the image."""
    with running(BEAT, env=env, is_ready=lambda log: "beat: Starting" in log) as process:
        yield process


@pytest.fixture
def celery_worker_process(production_environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A worker process for this one test, which must commit: use `transactional_db` or `live_server` with it.

    The broker is emptied first, so that the worker does not go through what earlier tests left there. It ends with the
    test: one that lived on would do the work of tests that want to see it undone.
    """
    empty_broker(production_environment["BROKER_URL"])
    with running_worker(production_environment) as process:
        yield process


@pytest.fixture
def beat_process(production_environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """One beat process from here to the end of the file."""
    with running_beat(production_environment) as process:
        yield process


def empty_broker(url: str) -> None:
    """Forget all that waits in this broker number."""
    import redis

    with redis.Redis.from_url(url) as broker:
        broker.flushdb()
