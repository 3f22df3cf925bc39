"""Bytes to text under a charset that may not exist, may be wrong, or may be an attack."""

from __future__ import annotations

import codecs

# Text codecs of Python that no mail is written in; the first two take quadratic time on long input.
NOT_FOR_MAIL = {"idna", "punycode", "undefined", "unicode_escape", "unicode-escape", "raw_unicode_escape"}


def decode(content: bytes, charset: str | None) -> str:
    """The text in the declared charset, else UTF-8, else Windows-1252. Never raises; NUL bytes are dropped."""
    for name in (charset or "utf-8", "utf-8"):
        try:
            if _is_for_mail(name):
                return content.decode(name).replace("\x00", "")
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace").replace("\x00", "")


def _is_for_mail(name: str) -> bool:
    codec = codecs.lookup(name.strip("\"' "))
    return codec.name not in NOT_FOR_MAIL and codec.name.replace("-", "_") not in NOT_FOR_MAIL
