"""Rules 13 and 15: an address that nobody reads, and a text that this contact has had before. Hints."""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply

_UNREAD = re.compile(
    r"(?:^|[.+_-])(?:no[._-]?reply|do[._-]?not[._-]?reply|dont[._-]?reply|noreply|no[._-]?responder|ne[._-]?pas[._-]?repondre"
    r"|nicht[._-]?antworten|keine[._-]?antwort|mailer-daemon|postmaster|bounces?|notifications?|unattended|automailer)(?:$|[.+_\d-])"
)


def is_unread(given: str) -> bool:
    """Whether an address ("Name <address>" or an address) is one behind which nobody reads, as its name says."""
    mailbox = given.rpartition("<")[2].strip("<> ").partition("@")[0].lower()
    return bool(_UNREAD.search(mailbox))


def address(reply: Reply) -> Iterator[Finding]:
    """A hint that names the address."""
    given = (reply.about.contact_address or "").strip()
    if is_unread(given):
        yield reply.finding("address", Level.HINT, address=given[:100])


def repeated(reply: Reply) -> Iterator[Finding]:
    """A hint when the caller knows that the same text went to this contact."""
    if reply.about.already_sent:
        yield reply.finding("repeated", Level.HINT)
