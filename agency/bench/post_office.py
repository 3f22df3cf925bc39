"""An SMTP server in a process of its own that takes every mail and keeps none. Its argument is the port."""

import signal
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink

if __name__ == "__main__":
    Controller(Sink(), hostname="127.0.0.1", port=int(sys.argv[1])).start()
    signal.pause()
