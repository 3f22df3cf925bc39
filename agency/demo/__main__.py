"""`make demo`. PORT and DEMO_DIR move it."""

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from agency.demo.children import ChildFailed
from agency.demo.running import run, say

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def stop(_signal: int, _frame: FrameType | None) -> None:
    """Unwind once. A second Ctrl-C must not interrupt the tidying up, which is quick and ends by itself."""
    for each in STOPS:
        signal.signal(each, signal.SIG_IGN)
    raise SystemExit(0)


def main() -> None:
    """Exit status: 0 when told to stop, 1 when it could not run on, 2 when PORT is no port."""
    for each in STOPS:
        # `nohup make demo` has said that a hang-up is to be ignored.
        if not (each == signal.SIGHUP and signal.getsignal(each) == signal.SIG_IGN):
            signal.signal(each, stop)
    given = os.environ.get("PORT") or "8000"
    if not (given.isdigit() and 0 < int(given) < 65536):
        sys.exit(f"PORT must be a number from 1 to 65535, not {given!r}.")
    folder = Path(os.environ.get("DEMO_DIR") or ".demo")
    try:
        run(folder=folder, port=int(given))
    except ChildFailed as failure:
        say(f"\n{failure}")
        sys.exit(1)
    finally:
        say("Stopped.")


if __name__ == "__main__":
    main()
