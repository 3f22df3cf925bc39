"""Runs the demo: servers, migrations, the story, then web, worker and beat in the foreground until told to stop.

We supervise the processes ourselves, in forty lines, because the libraries for it (honcho was tried) put a process of
their own between us and each command, which a `kill -9` of the demo would leave behind.
"""

import contextlib
import fcntl
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agency.demo.children import ChildFailed, last_lines, start_child, stop_child
from agency.demo.environment import INBOUND_WEBHOOK, set_environment, site_url
from agency.demo.mail_sink import mail_sink
from agency.demo.servers import postgres, valkey
from agency.processes import BEAT, WEB, WORKER

PATIENCE = 90.0
"""Seconds from the start of the processes to a /readyz that says yes."""


@dataclass
class Demo:
    """One demo while it runs: where it keeps things, and each process that must go on."""

    folder: Path
    port: int
    watched: dict[str, subprocess.Popen[str]] = field(default_factory=dict)

    @property
    def announcement(self) -> Path:
        return self.folder / "demo.json"

    @property
    def end_of_story(self) -> Path:
        """Exists once the story is told whole; without it the next start begins anew."""
        return self.folder / "story-is-told"

    def log(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"


def run(*, folder: Path, port: int) -> None:
    """Run a demo in `folder` until SIGINT, SIGTERM or SIGHUP. Raises ChildFailed when a part of it fails."""
    demo = Demo(folder=folder.resolve(), port=port)
    (demo.folder / "logs").mkdir(parents=True, exist_ok=True)
    # Root's PostgreSQL runs as another user, who must be able to pass through to its data.
    demo.folder.chmod(0o711)
    with only_one_in(demo), contextlib.ExitStack() as running:
        refuse_a_taken_port(port)
        demo.announcement.unlink(missing_ok=True)
        say("Starting PostgreSQL and Valkey")
        database = running.enter_context(
            postgres(demo.folder / "postgres", empty=not demo.end_of_story.exists()),
        )
        broker = running.enter_context(valkey(demo.folder / "valkey"))
        demo.watched.update(postgres=database.process, valkey=broker.process)
        smtp = running.enter_context(mail_sink(demo.folder / "mail"))
        set_environment(os.environ, folder=demo.folder, port=port, database=database.url, broker=broker.url, smtp=smtp)
        people = prepare(demo)
        running.enter_context(processes(demo))
        wait_until_ready(demo)
        running.callback(demo.announcement.unlink, missing_ok=True)
        announce(demo, people=people, smtp=smtp)
        watch(demo)


def prepare(demo: Demo) -> list[dict[str, str]]:
    """Bring the database up to date, tell the story once, and give the people of it: role, email, password."""
    import django
    from django.core.management import call_command
    from django.db import connections

    django.setup()
    from agency.demo import story

    say("Migrating")
    call_command("migrate", interactive=False, verbosity=0)
    if not demo.end_of_story.exists():
        say("Playing the story")
        story.play_story()
        demo.end_of_story.touch()
    people = story.people()
    connections.close_all()
    return people


@contextlib.contextmanager
def processes(demo: Demo) -> Iterator[None]:
    """Run web, worker and beat until the block ends. Told to stop together, so that a stop takes as long as one."""
    say("Starting web, worker and beat")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    started: list[subprocess.Popen[str]] = []
    try:
        for name, command in (("web", WEB), ("worker", WORKER), ("beat", BEAT)):
            process = start_child(command, log=demo.log(name), env=environment)
            started.append(process)
            demo.watched[name] = process
        yield
    finally:
        for process in started:
            process.terminate()
        deadline = time.monotonic() + 10
        for process in started:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, deadline - time.monotonic()))
            stop_child(process, by=[])


def wait_until_ready(demo: Demo) -> None:
    deadline = time.monotonic() + PATIENCE
    reason = "no answer"
    while time.monotonic() < deadline:
        fail_if_one_died(demo)
        try:
            with urllib.request.urlopen(f"{site_url(demo.port)}/readyz", timeout=5):  # noqa: S310
                return
        except urllib.error.HTTPError as error:
            reason = error.read().decode(errors="replace")[:500]
        except OSError as error:
            reason = str(error)
        time.sleep(0.2)
    raise ChildFailed(f"The site did not become ready: {reason}\nIts log: {demo.log('web')}")


def watch(demo: Demo) -> None:
    """Return never: a signal raises out of here, and so does the death of a part."""
    while True:
        fail_if_one_died(demo)
        time.sleep(0.5)


def fail_if_one_died(demo: Demo) -> None:
    """Raises ChildFailed, with the end of its log, when a process that must go on has ended."""
    for name, process in demo.watched.items():
        if process.poll() is not None:
            log = demo.log(name) if demo.log(name).exists() else demo.folder / name / f"{name}.log"
            raise ChildFailed(f"{name} ended by itself ({process.returncode}). The end of {log}:\n{last_lines(log)}")


def announce(demo: Demo, *, people: list[dict[str, str]], smtp: str) -> None:
    """Write demo.json, whole or not at all, and tell the person at the terminal."""
    facts: Mapping[str, Any] = {
        "web": site_url(demo.port),
        "smtp": smtp,
        "maildir": str(demo.folder / "mail"),
        "database": os.environ["DATABASE_URL"],
        "broker": os.environ["BROKER_URL"],
        "people": people,
        "inbound": {
            "webhook": INBOUND_WEBHOOK,
            "domain": os.environ["INBOUND_DOMAIN"],
            "secret": os.environ["INBOUND_SECRET"],
        },
    }
    unfinished = demo.announcement.with_suffix(".unfinished")
    unfinished.touch(mode=0o600)
    unfinished.write_text(json.dumps(facts, indent=2) + "\n")
    unfinished.rename(demo.announcement)
    say(f"\nAjar is open: {facts['web']}\n\nSign in as")
    for person in people:
        say(f"  {person['role']:<10} {person['email']:<40} {person['password']}")
    say(f"\nEvery mail it sends lies in {facts['maildir']}; logs are in {demo.folder / 'logs'}.\nCtrl-C stops it.")


@contextlib.contextmanager
def only_one_in(demo: Demo) -> Iterator[None]:
    """Hold the folder for this demo alone. The lock goes with the process, so a killed demo never blocks the next."""
    with (demo.folder / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise ChildFailed(
                f"A demo is already running in {demo.folder}. Another one needs its own PORT and DEMO_DIR:\n"
                f"  make demo PORT={demo.port + 1} DEMO_DIR={demo.folder.name}-2"
            ) from None
        yield


def refuse_a_taken_port(port: int, *, patience: float = 5.0) -> None:
    """Raises ChildFailed when the port is not ours to have; what a killed demo left gets a few seconds to go away."""
    deadline = time.monotonic() + patience
    while (reason := why_taken(port)) and time.monotonic() < deadline:
        time.sleep(0.2)
    if reason:
        raise ChildFailed(f"Port {port} cannot be used ({reason}). Try: make demo PORT={port + 1}")


def why_taken(port: int) -> str:
    """Empty when the port of the loopback address is free."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise ChildFailed(
                f"Port {port} cannot be used ({error.strerror}). Try: make demo PORT={port + 1}"
            ) from None


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
