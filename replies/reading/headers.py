"""Header values as people read them, whatever bytes they came in."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import getaddresses, parsedate_to_datetime
from itertools import pairwise

from replies.reading.charsets import decode
from replies.reading.limits import HEADER_CHARACTERS

ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
FOLD = re.compile(r"\r?\n[ \t]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def read_header(value: str) -> str:
    """One header value, unfolded, with its encoded words decoded and no control or direction characters."""
    shown = FOLD.sub(" ", _undo_surrogates(value[:HEADER_CHARACTERS]))
    return CONTROL.sub(" ", _decode_words(shown)).strip()


def read_addresses(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """(name, address) of every mailbox in the values; addresses in lower case, nothing that has no @."""
    unfolded = [re.sub(r"[\r\n]+", " ", _undo_surrogates(value[:HEADER_CHARACTERS])) for value in values]
    found = []
    for value in unfolded:
        try:
            pairs = getaddresses([value], strict=False)
        except (ValueError, IndexError, TypeError, RecursionError):
            pairs = []
        found += [(read_header(name), address.strip().lower()) for name, address in pairs if _has_both_sides(address)]
    return tuple(found)


def _has_both_sides(address: str) -> bool:
    local, at, host = address.strip().rpartition("@")
    return bool(at and local and host)


def read_date(value: str) -> datetime | None:
    """The moment of a Date header in UTC; None for what is no date or lies outside the years 1970 to 2999."""
    try:
        moment = parsedate_to_datetime(value[:200])
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        utc = aware.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return utc if 1970 <= utc.year < 3000 else None


def read_message_ids(value: str) -> tuple[str, ...]:
    """Every <id@host> of a Message-ID, In-Reply-To or References value, in order."""
    return tuple(MESSAGE_ID.findall(value[:HEADER_CHARACTERS]))


def _undo_surrogates(value: str) -> str:
    if value.isascii():
        return value
    return decode(value.encode("utf-8", "surrogateescape"), "utf-8")


def _decode_words(value: str) -> str:
    """RFC 2047. White space between two encoded words is none; a character cut across two words is joined."""
    words = list(ENCODED_WORD.finditer(value))
    if not words:
        return value
    pieces: list[str] = [value[: words[0].start()]]
    pending, charset = _bytes_of(words[0]), words[0][1]
    for before, word in pairwise(words):
        between = value[before.end() : word.start()]
        if not between.strip() and word[1].lower() == charset.lower():
            pending += _bytes_of(word)
            continue
        pieces += [decode(pending, charset), between if between.strip() else ""]
        pending, charset = _bytes_of(word), word[1]
    pieces += [decode(pending, charset), value[words[-1].end() :]]
    return "".join(pieces)


def _bytes_of(word: re.Match[str]) -> bytes:
    text = word[3].encode("utf-8", "replace")
    if word[2] in "qQ":
        return binascii.a2b_qp(text, header=True)
    try:
        return base64.b64decode(text + b"=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return text
