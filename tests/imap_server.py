"""A mailbox to fetch from: the few words of IMAP (RFC 3501) that a client needs to read what is unseen."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Mailbox:
    """Raw mails by uid, and which of them are seen. `drop_before_flag` cuts the line once, before a mail is marked."""

    mails: dict[int, bytes] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    drop_before_flag: bool = False
    url: str = ""

    def deliver(self, raw: bytes) -> None:
        self.mails[len(self.mails) + 1] = raw

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK ready\r\n")
        while line := await reader.readline():
            tag, _, command = line.decode().strip().partition(" ")
            words = command.upper()
            if words.startswith("UID STORE") and self.drop_before_flag:
                self.drop_before_flag = False
                break
            writer.write(self.answer(words) + f"{tag} OK done\r\n".encode())
            await writer.drain()
            if words.startswith("LOGOUT"):
                break
        writer.close()

    def answer(self, words: str) -> bytes:
        if words.startswith("CAPABILITY"):
            return b"* CAPABILITY IMAP4rev1\r\n"
        if words.startswith(("SELECT", "EXAMINE")):
            return f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY 1] valid\r\n".encode()
        if words.startswith("LOGOUT"):
            return b"* BYE until next time\r\n"
        if words.startswith("UID SEARCH"):
            unseen = " ".join(str(uid) for uid in self.mails if uid not in self.seen)
            return f"* SEARCH {unseen}".rstrip().encode() + b"\r\n"
        if found := re.match(r"UID FETCH (\d+)", words):
            uid = int(found[1])
            raw = self.mails[uid]
            head = f"* {uid} FETCH (UID {uid} FLAGS () RFC822.SIZE {len(raw)} BODY[] {{{len(raw)}}}\r\n".encode()
            return head + raw + b")\r\n"
        if found := re.match(r"UID STORE ([\d,]+) \+FLAGS", words):
            self.seen.update(int(uid) for uid in found[1].split(","))
        return b""


@contextmanager
def running_mailbox() -> Iterator[Mailbox]:
    """A mailbox on a free port of this machine until the block ends."""
    mailbox, loop, ready = Mailbox(), asyncio.new_event_loop(), threading.Event()

    async def serve() -> None:
        server = await asyncio.start_server(mailbox.talk, "127.0.0.1", 0)
        mailbox.url = f"imap://agency:secret@127.0.0.1:{server.sockets[0].getsockname()[1]}/INBOX"
        ready.set()
        async with server:
            await server.serve_forever()

    def run() -> None:
        asyncio.set_event_loop(loop)
        task = loop.create_task(serve())
        mailbox.stop = lambda: loop.call_soon_threadsafe(task.cancel)
        with suppress(asyncio.CancelledError):
            loop.run_until_complete(task)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    ready.wait(timeout=10)
    yield mailbox
    mailbox.stop()
    thread.join(timeout=10)
