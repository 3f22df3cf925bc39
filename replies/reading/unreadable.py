"""Why a text cannot be read as a mail."""

from __future__ import annotations

from typing import Literal

Code = Literal["empty", "too_large", "binary"]


class Unreadable(ValueError):
    """`code` says why: "empty", "too_large" (over a million characters, over 25 MB raw) or "binary"."""

    def __init__(self, code: Code) -> None:
        super().__init__(code)
        self.code: Code = code
