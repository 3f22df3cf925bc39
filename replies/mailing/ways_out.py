"""Which way mail leaves, as MAIL_URL says: an SMTP line that stays open between mails, or a provider."""

import os
import threading
from typing import Protocol

from django.conf import settings

from replies.mailing.addresses import address_of, domain_of
from replies.mailing.provider import Provider
from replies.mailing.smtp_line import Line, Mail


class WayOut(Protocol):
    """Two steps, so that the fence fits between them. Each raises an Outcome where it does not succeed."""

    def offer(self, mail: Mail) -> None: ...
    def withdraw(self) -> None: ...
    def hand_over(self, mail: Mail) -> str: ...
    def close(self) -> None: ...


class Kept(threading.local):
    """One way out per thread and process."""

    way: WayOut | None = None
    server: object = None
    pid = 0


kept = Kept()


def way_out() -> WayOut:
    """This thread's way out; the line of an earlier mail, where there is one."""
    if kept.way is None or kept.server != settings.MAIL_SERVER or kept.pid != os.getpid():
        kept.way, kept.server, kept.pid = open_way(), settings.MAIL_SERVER, os.getpid()
    return kept.way


def open_way() -> WayOut:
    if not settings.MAIL_SERVER.is_smtp:
        return Provider()
    return Line(settings.MAIL_SERVER, name=domain_of(address_of(settings.MAIL_FROM)))
