"""PostgreSQL and Valkey out of wheels: kept data, stale files, and an end with whoever started them."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis

from agency.demo.children import start_child, stop_child
from agency.demo.servers import FAST, _privileges_for, postgres, valkey


@pytest.fixture
def folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="ajar-servers-test-"))
    yield folder
    shutil.rmtree(folder)


def test_postgres_has_the_extensions_that_search_needs(folder):
    with postgres(folder, settings=FAST) as server, psycopg.connect(server.url) as connection:
        for name in ("pg_trgm", "citext", "unaccent"):
            connection.execute(f"CREATE EXTENSION {name}")
        assert connection.execute("SELECT unaccent('Siobhán')::citext = 'siobhan'").fetchone() == (True,)


def test_postgres_keeps_its_data_between_two_runs(folder):
    with postgres(folder, settings=FAST) as server, psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    with postgres(folder, settings=FAST) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)


def test_an_empty_database_was_asked_for_and_given(folder):
    with postgres(folder, settings=FAST) as server, psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    with postgres(folder, settings=FAST, empty=True) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT to_regclass('kept')").fetchone() == (None,)


def test_valkey_keeps_its_data_between_two_runs(folder):
    with valkey(folder) as server, redis.Redis.from_url(server.url) as client:
        client.set("kept", "42")
    with valkey(folder) as server, redis.Redis.from_url(server.url) as client:
        assert client.get("kept") == b"42"


def test_a_pid_file_that_names_somebody_else_does_not_stop_postgres(folder):
    with postgres(folder, settings=FAST):
        pid_file = folder / "data" / "postmaster.pid"
        content, owner = pid_file.read_text(), pid_file.stat()
    somebody = start_child(["sleep", "60"], log=folder / "sleep.log", privileges=_privileges_for(folder))
    try:
        pid_file.write_text(content.replace(content.split()[0], str(somebody.pid), 1))
        os.chown(pid_file, owner.st_uid, owner.st_gid)
        with postgres(folder, settings=FAST) as server, psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert somebody.poll() is None
    finally:
        stop_child(somebody, by=[])


STARTER = """
import sys, time
from pathlib import Path
from agency.demo.servers import postgres, valkey
folder = Path(sys.argv[1])
with postgres(folder / "postgres") as database, valkey(folder / "valkey") as broker:
    print(database.process.pid, broker.process.pid, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="no setpriv here: the kernel cannot be asked")
def test_servers_end_with_whoever_started_them_even_after_kill_9(folder):
    folder.chmod(0o711)
    starter = subprocess.Popen([sys.executable, "-c", STARTER, str(folder)], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    servers = [int(pid) for pid in starter.stdout.readline().split()]
    assert [pid for pid in servers if not is_alive(pid)] == []
    starter.send_signal(signal.SIGKILL)
    starter.communicate()
    deadline = time.monotonic() + 20
    while any(map(is_alive, servers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [pid for pid in servers if is_alive(pid)] == []


def is_alive(pid: int) -> bool:
    """Whether the process runs; one that has ended and waits to be collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
