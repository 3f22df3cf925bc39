"""`make bench`, or `python -m agency.bench composing pages` for some of it."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from agency.bench import checking, composing, reading
from agency.bench.measuring import Figure, table
from agency.demo.children import start_child, stop_child
from agency.demo.environment import set_environment
from agency.demo.servers import free_port, postgres, valkey

PURE = {"composing": composing.measure, "checking": checking.measure, "reading": reading.measure}
WITH_ROWS = ("pages", "refreshing", "outbox")


def main(asked: list[str]) -> None:
    """Measure the subjects asked for, or all, and print the table."""
    unknown = set(asked) - {*PURE, *WITH_ROWS}
    if unknown:
        sys.exit(f"There is no {', '.join(sorted(unknown))}. There are: {', '.join([*PURE, *WITH_ROWS])}.")
    asked = asked or [*PURE, *WITH_ROWS]
    figures: list[Figure] = []
    for subject in asked:
        if subject in PURE:
            say(f"Measuring: {subject}")
            figures += PURE[subject]()
    if any(subject in WITH_ROWS for subject in asked):
        with servers():
            figures += with_rows([subject for subject in asked if subject in WITH_ROWS])
    say("\n" + table(figures))
    say("\nA ratio of 2 means: takes twice as long as what it is compared with, in this run, on this machine.")


def with_rows(asked: list[str]) -> Iterator[Figure]:
    import django
    from django.core.management import call_command
    from django.utils import timezone

    django.setup()
    say("Migrating, and making rows")
    call_command("migrate", interactive=False, verbosity=0)
    from agency.bench import outbox, pages, refreshing, rows

    now = timezone.now()
    desk = rows.fill(now=now)
    measures = {
        "pages": lambda: pages.measure(desk),
        "refreshing": lambda: refreshing.measure(desk),
        "outbox": lambda: outbox.measure(desk, now=now),
    }
    for subject in asked:
        say(f"Measuring: {subject}")
        yield from measures[subject]()


@contextmanager
def servers() -> Iterator[None]:
    """A PostgreSQL that keeps what it promises, a broker, and a post office, each in a process of its own."""
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory(prefix="ajar-bench-")))
        folder.chmod(0o711)
        say("Starting PostgreSQL, Valkey and a post office")
        database = running.enter_context(postgres(folder / "postgres"))
        broker = running.enter_context(valkey(folder / "valkey", keep=False))
        port = free_port()
        office = start_child(
            [sys.executable, "-m", "agency.bench.post_office", str(port)], log=folder / "post_office.log"
        )
        running.callback(stop_child, office, by=[])
        set_environment(
            os.environ, folder=folder, port=8000, database=database.url, broker=broker.url, smtp=f"127.0.0.1:{port}"
        )
        # The log of each mail is no part of what is measured: it goes where an operator's log would.
        with (folder / "log").open("w") as log:
            errors, sys.stderr = sys.stderr, log
            try:
                yield
            finally:
                sys.stderr = errors


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
