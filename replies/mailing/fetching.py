"""Mail fetched from a mailbox over IMAP, for agencies without a provider's webhook."""

from collections.abc import Iterator
from datetime import datetime
from urllib.parse import unquote, urlsplit

from imap_tools import AND, MailBox, MailBoxUnencrypted, MailMessageFlags

from replies.mailing import receiving

BATCH = 50


def fetch_mail(*, url: str, now: datetime) -> int:
    """Takes in the unseen mails of the mailbox at `url` (imaps://user:password@host/folder). Returns how many were new.

    A mail is marked as seen only after its row is committed, so that a broken connection loses none and doubles none.
    """
    new = 0
    with open_mailbox(url) as mailbox:
        for uid, raw in unseen(mailbox):
            recipients = receiving.read_mail(raw).to
            kept = receiving.keep(raw=raw, provider="imap", recipients=recipients, now=now)
            mailbox.flag([uid], MailMessageFlags.SEEN, value=True)
            new += kept is not None
    return new


def open_mailbox(url: str) -> MailBox | MailBoxUnencrypted:
    """The mailbox, signed in, in the folder of the address (INBOX when it names none)."""
    parts = urlsplit(url)
    kind = MailBox if parts.scheme == "imaps" else MailBoxUnencrypted
    mailbox = kind(parts.hostname or "", parts.port or (993 if parts.scheme == "imaps" else 143), timeout=30)
    folder = unquote(parts.path.strip("/")) or "INBOX"
    return mailbox.login(unquote(parts.username or ""), unquote(parts.password or ""), initial_folder=folder)


def unseen(mailbox: MailBox | MailBoxUnencrypted) -> Iterator[tuple[str, bytes]]:
    """(uid, raw bytes as the server holds them) of each unseen mail, without marking it."""
    for uid in mailbox.uids(AND(seen=False))[:BATCH]:
        _status, found = mailbox.client.uid("fetch", uid, "(BODY.PEEK[])")
        raw = next((part[1] for part in found if isinstance(part, tuple)), b"")
        if raw:
            yield uid, raw
