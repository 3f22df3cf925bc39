"""One open line to the SMTP server, kept for many mails. The only module that speaks SMTP; delivery.py alone uses it.

A mail goes over it in two steps, so that the caller can put its fence between them: `offer` (MAIL, RCPT) may fail as
often as it likes, after `hand_over` (DATA) an answer that does not come leaves doubt.
"""

import contextlib
import re
import smtplib
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from replies.mailing.outcomes import ChannelTrouble, Outcome, Refused, TryLater, Unanswered

LEADING_DOT = re.compile(rb"(?m)^\.")


class Mail(Protocol):
    """What the line needs to know of a mail: a row of the outbox."""

    from_address: str
    to_address: str
    raw: Any


class Server(Protocol):
    """What settings say about the mail server."""

    host: str
    port: int
    user: str
    password: str
    use_tls: bool
    use_ssl: bool


@dataclass(frozen=True, kw_only=True)
class Patience:
    """Seconds to wait at each step. From the fence on (`command` + `answer`) it must stay under outbox.LEASE."""

    connect: float = 10
    command: float = 20
    answer: float = 60


@dataclass(frozen=True, kw_only=True)
class Limits:
    """When a line is closed and opened anew, and how long it may rest before it is asked whether it still stands."""

    mails: int = 200
    seconds: float = 300
    rest: float = 5


class Line:
    """Opened when first needed, reopened when it is old, worn or broken. Not for two threads at once."""

    def __init__(
        self, server: Server, *, name: str, patience: Patience | None = None, limits: Limits | None = None
    ) -> None:
        self.server = server
        self.name = name
        self.patience = patience or Patience()
        self.limits = limits or Limits()
        self.smtp: smtplib.SMTP | None = None
        self.carried = 0
        self.opened_at = self.used_at = 0.0

    # ------------------------------------------------------------ the two steps of a mail

    def offer(self, mail: Mail) -> None:
        """Agrees with the server on sender and recipient. Raises TryLater, Refused or ChannelTrouble."""
        smtp = self._ready()
        is_old = self.carried > 0
        try:
            with self._breaking_is(TryLater):
                self._introduce(smtp, mail)
        except TryLater:
            if self.smtp is not None or not is_old:
                raise
            # The server had hung up on a line that rested: that says nothing about this mail.
            with self._breaking_is(TryLater):
                self._introduce(self._open(), mail)

    def withdraw(self) -> None:
        """Takes back what was offered: the mail is no longer ours to send."""
        if self.smtp is not None:
            self._reset(self.smtp)

    def hand_over(self, mail: Mail) -> str:
        """Sends the mail that was offered. Returns the server's answer.

        Raises TryLater or Refused when it was not taken, Unanswered when nobody knows.
        """
        smtp = self.smtp
        if smtp is None:
            raise TryLater("the line was closed")
        with self._breaking_is(TryLater):
            code, words = smtp.docmd("DATA")
            if code != 354:
                self._rise(code, words, of_recipient=False)
            # Where this raises, the final dot was not written: the server cannot take half a mail for a whole one.
            smtp.send(ready_for_the_line(bytes(mail.raw)))
        with self._breaking_is(Unanswered):
            if smtp.sock:
                smtp.sock.settimeout(self.patience.answer)
            code, words = smtp.getreply()
            if smtp.sock:
                smtp.sock.settimeout(self.patience.command)
        self.carried += 1
        self.used_at = time.monotonic()
        if not 200 <= code < 300:
            self._rise(code, words, of_recipient=False)
        return said(code, words)

    def close(self) -> None:
        """Hangs up, politely where the server still listens."""
        smtp, self.smtp = self.smtp, None
        if smtp is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                if smtp.sock:
                    smtp.sock.settimeout(2)
                smtp.quit()

    def drop(self) -> None:
        """Hangs up without a word: the line is broken."""
        smtp, self.smtp = self.smtp, None
        if smtp is not None:
            smtp.close()

    # ------------------------------------------------------------ opening

    def _ready(self) -> smtplib.SMTP:
        now = time.monotonic()
        if self.carried >= self.limits.mails or now - self.opened_at > self.limits.seconds:
            self.close()
        if self.smtp is not None and now - self.used_at > self.limits.rest and not self._still_stands(self.smtp):
            self.drop()
        return self.smtp or self._open()

    def _still_stands(self, smtp: smtplib.SMTP) -> bool:
        try:
            return bool(smtp.noop()[0] == 250)
        except (OSError, smtplib.SMTPException):
            return False

    def _open(self) -> smtplib.SMTP:
        self.drop()
        try:
            self.smtp = self._dial()
        except smtplib.SMTPResponseException as error:
            raise ChannelTrouble(said(error.smtp_code, error.smtp_error)) from error
        except (OSError, smtplib.SMTPException) as error:
            raise ChannelTrouble(f"{type(error).__name__}: {error}") from error
        self.carried = 0
        self.opened_at = self.used_at = time.monotonic()
        return self.smtp

    def _dial(self) -> smtplib.SMTP:
        """Connects and signs in. TLS is required where it is configured, and verified."""
        server, name, seconds = self.server, self.name, self.patience.connect
        # Reading the certificates of the world takes a while: only where TLS is spoken.
        context = ssl.create_default_context() if server.use_ssl or server.use_tls else None
        if server.use_ssl:
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, name, timeout=seconds, context=context)
        else:
            smtp = smtplib.SMTP(server.host, server.port, name, timeout=seconds)
        try:
            smtp.ehlo_or_helo_if_needed()
            if server.use_tls:
                smtp.starttls(context=context)
            if server.user:
                smtp.login(server.user, server.password)
        except BaseException:
            smtp.close()
            raise
        if smtp.sock:
            smtp.sock.settimeout(self.patience.command)
        return smtp

    # ------------------------------------------------------------ what an answer means

    def _introduce(self, smtp: smtplib.SMTP, mail: Mail) -> None:
        code, words = smtp.mail(mail.from_address)
        if 500 <= code < 600:
            self._reset(smtp)
            raise ChannelTrouble(said(code, words))
        if code != 250:
            self._rise(code, words, of_recipient=False)
        code, words = smtp.rcpt(mail.to_address)
        if code not in (250, 251):
            self._rise(code, words, of_recipient=True)

    def _rise(self, code: int, words: bytes, *, of_recipient: bool) -> None:
        """Raises what an answer other than yes means, with the line made ready for the next mail."""
        if code == 421:
            self.drop()
            raise ChannelTrouble(said(code, words))
        if self.smtp is not None:
            self._reset(self.smtp)
        if 500 <= code < 600:
            raise Refused(said(code, words), of_recipient=of_recipient)
        raise TryLater(said(code, words))

    def _reset(self, smtp: smtplib.SMTP) -> None:
        try:
            smtp.rset()
        except (OSError, smtplib.SMTPException):
            self.drop()

    @contextmanager
    def _breaking_is(self, outcome: type[Outcome]) -> Iterator[None]:
        """A line that breaks, or a server that stays silent, means `outcome`; the line is of no use afterwards."""
        try:
            yield
        except Outcome:
            raise
        except (OSError, smtplib.SMTPException) as error:
            self.drop()
            raise outcome(f"{type(error).__name__}: {error}") from error


def ready_for_the_line(raw: bytes) -> bytes:
    """Dots doubled at the beginning of lines (RFC 5321, 4.5.2), and the final dot."""
    whole = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    return LEADING_DOT.sub(b"..", whole) + b".\r\n"


def said(code: int, words: bytes | str) -> str:
    """The server's answer, as text on one line."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(f"{code} {text}".split())
