"""The product's own web process, started as everywhere, against the servers of the bench."""

import os
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from agency.demo.children import ChildFailed, last_lines, start_child, stop_child
from agency.demo.environment import site_url
from agency.demo.servers import PATIENCE, free_port
from agency.processes import WEB


@contextmanager
def site() -> Iterator[int]:
    """The product's own web process on a free port, until the block ends."""
    port = free_port()
    own = {"DJANGO_SETTINGS_MODULE": "agency.bench.settings", "SITE_URL": site_url(port), "BIND": f"127.0.0.1:{port}"}
    own |= {"WEB_CONCURRENCY": "2", "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    with tempfile.TemporaryDirectory(prefix="ajar-bench-web-") as folder:
        log = Path(folder) / "web.log"
        web = start_child(WEB, log=log, env={**os.environ, **own})
        try:
            wait_for(log)
            yield port
        finally:
            stop_child(web, by=[(signal.SIGTERM, 10)])


def wait_for(log: Path) -> None:
    """Until both of its processes have started. Raises ChildFailed when they don't."""
    deadline = time.monotonic() + PATIENCE
    while log.read_text().count("Booting worker") < 2:
        if time.monotonic() > deadline:
            raise ChildFailed(f"The site did not start:\n{last_lines(log)}")
        time.sleep(0.1)
