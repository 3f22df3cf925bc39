"""Starts processes that cannot outlive us, and stops them with everything that they started.

Each child leads its own session, so that Ctrl-C in the terminal reaches only us and we stop the children in the right
order. On Linux `setpriv` (util-linux, on every Debian) asks the kernel to signal the child when we die, whatever kills
us; where it is missing, a `kill -9` of the demo can leave children behind, and nothing else changes.
"""

import contextlib
import os
import shutil
import signal
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path


class ChildFailed(RuntimeError):
    """A child ended although it should run on. Carries the end of what it wrote."""


def start_child(
    command: Sequence[str | Path],
    *,
    log: Path,
    env: Mapping[str, str] | None = None,
    stdin: str = "",
    die_by: signal.Signals = signal.SIGTERM,
    privileges: Sequence[str] = (),
) -> subprocess.Popen[str]:
    """Start the command in its own session, its output appended to `log`, and return it.

    `stdin` is text that it can read before end of file. `die_by` is the signal it gets if this process dies.
    `privileges` are further options of setpriv, such as the user to become.
    """
    with log.open("a") as output:
        child = subprocess.Popen(
            [*bound_to_us(die_by=die_by, privileges=privileges), *map(str, command)],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=None if env is None else dict(env),
            start_new_session=True,
            text=True,
        )
    assert child.stdin is not None  # noqa: S101
    with contextlib.suppress(BrokenPipeError), child.stdin:
        child.stdin.write(stdin)
    return child


def bound_to_us(*, die_by: signal.Signals, privileges: Sequence[str] = ()) -> list[str]:
    """The words to put before a command so that the kernel ends it with us (none where setpriv is missing)."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        if privileges:
            raise ChildFailed("setpriv is missing: install util-linux, or do not run as root.")
        return []
    return [setpriv, "--pdeathsig", die_by.name.removeprefix("SIG"), *privileges]


def stop_child(
    child: subprocess.Popen[str], *, by: Iterable[tuple[signal.Signals, float]], whole_group: bool = True
) -> None:
    """Stop the child by each signal in turn, waiting that many seconds, and at last by SIGKILL.

    With `whole_group` the first signals go to the child alone (it knows how to end its own children) and the SIGKILL,
    sent in any case, goes to all that it left behind.
    """
    for signal_number, seconds in by:
        if child.poll() is not None:
            break
        child.send_signal(signal_number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(seconds)
    if whole_group or child.poll() is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def last_lines(log: Path, *, count: int = 20) -> str:
    """The end of a log, for an error message."""
    if not log.exists():
        return ""
    return "\n".join(log.read_text(errors="replace").splitlines()[-count:])
