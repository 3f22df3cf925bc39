"""The demo's post office: takes every mail, delivers none, and keeps them all in a Maildir for the curious."""

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Mailbox

from agency.demo.servers import free_port


@contextlib.contextmanager
def mail_sink(maildir: Path) -> Iterator[str]:
    """Listen for SMTP on a free loopback port, in a thread, and give "host:port". Mails go to `maildir` (made here)."""
    # aiosmtpd tells each line of each conversation at level INFO.
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    controller = Controller(Mailbox(maildir), hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        yield f"127.0.0.1:{controller.port}"
    finally:
        controller.stop()
