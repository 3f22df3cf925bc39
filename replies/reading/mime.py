"""A raw mail taken apart: its headers and its leaves, in linear time whatever the nesting.

The standard library parses a mail line by line and checks every line against every open boundary: 25 MB take
0.5 s and a mail nested on purpose takes minutes. Here a body is split at its own boundary in one pass; headers
are still read by the standard library.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser

from replies.reading.limits import DEPTH, HEADER_BYTES, HEADER_CHARACTERS, HEADERS, PARTS

BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
FENCE_TAIL = re.compile(rb"(--)?[ \t]*(?=\r?\n|\Z)")
NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]*\r?\n", re.M)


@dataclass(frozen=True)
class Part:
    """One leaf of the tree: its headers, its still encoded content, and the multiparts that it lies in."""

    headers: Message
    encoded: bytes
    inside: tuple[str, ...] = ()

    @property
    def content_type(self) -> str:
        """Lower-case type/subtype, text/plain where none is declared."""
        return self.headers.get_content_type()

    def content(self) -> bytes:
        """The bytes with the transfer encoding undone; what cannot be undone is handed on as it is."""
        encoding = str(self.headers.get("content-transfer-encoding", "")).strip().lower()
        if encoding == "base64":
            return _undo_base64(self.encoded)
        if encoding == "quoted-printable":
            return binascii.a2b_qp(self.encoded)
        if encoding in {"x-uuencode", "uuencode", "uue", "x-uue"}:
            return _undo_uuencode(self.encoded)
        return self.encoded


def split_head(raw: bytes) -> tuple[Message, bytes]:
    """The headers of a mail or part, and the bytes below its first blank line."""
    raw = raw.lstrip(b"\r\n")
    blank = BLANK_LINE.search(raw, 0, HEADER_BYTES)
    head, body = (raw[: blank.start()], raw[blank.end() :]) if blank else (raw[:HEADER_BYTES], b"")
    if blank is None and not re.match(rb"[!-9;-~]+[ \t]*:", raw):
        head, body = b"", raw
    return HeaderParser().parsestr(_shorten(head).decode("ascii", "surrogateescape")), body


def _shorten(head: bytes) -> bytes:
    """At most 1,000 headers, each cut at 20,000 bytes: reading parameters takes quadratic time."""
    kept: list[bytes] = []
    headers = length = 0
    for line in head.split(b"\n"):
        if line[:1] not in b" \t" or not kept:
            headers, length = headers + 1, 0
        if headers > HEADERS:
            break
        length += len(line)
        if length <= HEADER_CHARACTERS:
            kept.append(line)
        elif length == len(line):
            kept.append(line[:HEADER_CHARACTERS])
    return b"\n".join(kept)


def take_apart(headers: Message, body: bytes) -> list[Part]:
    """Every leaf in reading order, at most 100 of them, multiparts opened ten deep; attached mails stay closed."""
    leaves: list[Part] = []
    for part in _leaves(headers, body, (), first="text/plain"):
        leaves.append(part)
        if len(leaves) >= PARTS:
            break
    return leaves


def _leaves(headers: Message, body: bytes, inside: tuple[str, ...], first: str) -> Iterator[Part]:
    if "content-type" not in headers:
        headers.set_default_type(first)
    boundary = headers.get_boundary() if headers.get_content_maintype() == "multipart" else None
    if boundary is None or len(inside) >= DEPTH:
        yield Part(headers, body, inside)
        return
    pieces = _split_at(body, boundary)
    if not pieces:
        yield Part(headers, body, inside)
        return
    kind = headers.get_content_type()
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    for piece in pieces[:PARTS]:
        inner, content = _split_part(piece)
        yield from _leaves(inner, content, (*inside, kind), default)


def _split_at(body: bytes, boundary: str) -> list[bytes]:
    mark = b"--" + boundary.encode("utf-8", "surrogateescape")
    pieces: list[bytes] = []
    start = None
    for at, end, is_last in _find_fences(body, mark):
        if start is not None:
            pieces.append(body[start:at])
        if is_last or len(pieces) >= PARTS:
            return pieces
        start = end
    return pieces if start is None else [*pieces, body[start:]]


def _find_fences(body: bytes, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """(start with its line break, end, whether it is the last) of every line that is the boundary."""
    at = body.find(mark)
    while at >= 0:
        tail = FENCE_TAIL.match(body, at + len(mark))
        if tail and (at == 0 or body[at - 1 : at] == b"\n"):
            before = at - 2 if body[at - 2 : at] == b"\r\n" else max(at - 1, 0)
            yield before, tail.end(), bool(tail[1])
        at = body.find(mark, at + len(mark))


def _split_part(piece: bytes) -> tuple[Message, bytes]:
    after = piece.removeprefix(b"\r").removeprefix(b"\n")
    if re.match(rb"[ \t]*(?:\r?\n|\Z)", after):
        return HeaderParser().parsestr(""), after.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n")
    return split_head(after)


def _undo_base64(encoded: bytes) -> bytes:
    try:
        return binascii.a2b_base64(encoded)
    except binascii.Error:
        kept = NOT_BASE64.sub(b"", encoded)
        kept = kept[: len(kept) - 1] if len(kept) % 4 == 1 else kept
        return binascii.a2b_base64(kept + b"=" * (-len(kept) % 4))


def _undo_uuencode(encoded: bytes) -> bytes:
    begin = UU_BEGIN.search(encoded)
    if begin is None:
        return encoded
    block = encoded[begin.end() :].split(b"\nend", 1)[0]
    try:
        return b"".join(binascii.a2b_uu(line) for line in block.splitlines() if line.strip()) or encoded
    except binascii.Error:
        return encoded
