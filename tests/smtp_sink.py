"""An SMTP server that writes each mail down and then misbehaves as the recipient's local part says.

ok@...               250, and so does every name that is not listed here
t451@...             451 at RCPT, always; t451+3@... three times, then 250
p550@...             550 at RCPT
hang-rcpt@...        no answer to RCPT
hang-dot@...         keeps the mail, then no answer to the final dot
drop-after-dot@...   keeps the mail, then closes the line without an answer
reset@...            closes the line at the final dot and keeps nothing
slow@...             keeps the mail and answers after two seconds
"""

import asyncio
import contextlib
import logging
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cached_property

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from agency.demo.servers import free_port

FOR_EVER = 3600.0


@dataclass(frozen=True)
class SunkMail:
    """One mail as it came over the line."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @cached_property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=policy.default)


@dataclass
class SmtpSink:
    """What a test sees: the mails, and the address to send to. Safe to read while mail comes in."""

    host: str
    port: int
    _mails: list[SunkMail] = field(default_factory=list)
    _arrived: threading.Condition = field(default_factory=threading.Condition)
    _refusals: Counter[str] = field(default_factory=Counter)

    @property
    def url(self) -> str:
        return f"smtp://{self.host}:{self.port}"

    @property
    def messages(self) -> list[SunkMail]:
        with self._arrived:
            return list(self._mails)

    def to(self, recipient: str) -> list[SunkMail]:
        return [mail for mail in self.messages if recipient in mail.recipients]

    def wait_for(self, count: int, *, to: str | None = None, seconds: float = 20) -> list[SunkMail]:
        """The mails (to that recipient), as soon as there are `count` of them. Raises TimeoutError."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self._for(to)) >= count, timeout=seconds):
                raise TimeoutError(f"{len(self._for(to))} mails to {to or 'anybody'} after {seconds} s, not {count}")
            return self._for(to)

    def clear(self) -> None:
        with self._arrived:
            self._mails.clear()
            self._refusals.clear()

    def _for(self, recipient: str | None) -> list[SunkMail]:
        return [mail for mail in self._mails if recipient is None or recipient in mail.recipients]

    # ------------------------------------------------------------ called by aiosmtpd, in its own thread

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, rcpt_options: list[str]
    ) -> str:
        behaviour, _, times = address.partition("@")[0].partition("+")
        if behaviour == "hang-rcpt":
            await asyncio.sleep(FOR_EVER)
        if behaviour == "p550":
            return "550 5.1.1 No such mailbox here"
        if behaviour == "t451" and self._refuses_again(address, times):
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        behaviours = {address.partition("@")[0].partition("+")[0] for address in envelope.rcpt_tos}
        if "reset" in behaviours:
            server.transport.abort()
            return "421 4.4.2 Gone"
        self._write_down(envelope)
        if "hang-dot" in behaviours:
            await asyncio.sleep(FOR_EVER)
        if "drop-after-dot" in behaviours:
            server.transport.abort()
        if "slow" in behaviours:
            await asyncio.sleep(2)
        return "250 2.0.0 Written down"

    def _refuses_again(self, address: str, times: str) -> bool:
        with self._arrived:
            self._refusals[address] += 1
            return not times.isdigit() or self._refusals[address] <= int(times)

    def _write_down(self, envelope: Envelope) -> None:
        mail = SunkMail(
            sender=envelope.mail_from or "",
            recipients=tuple(envelope.rcpt_tos),
            raw=bytes(envelope.content or b""),
        )
        with self._arrived:
            self._mails.append(mail)
            self._arrived.notify_all()


@contextlib.contextmanager
def running_smtp_sink() -> Iterator[SmtpSink]:
    """Run a sink on a free port until the block ends."""
    sink = SmtpSink(host="127.0.0.1", port=free_port())
    # aiosmtpd tells each line of each conversation at level INFO.
    logging.getLogger("mail.log").setLevel(logging.WARNING)
    controller = Controller(sink, hostname=sink.host, port=sink.port)
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()
