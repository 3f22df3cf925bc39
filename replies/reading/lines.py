"""One JSON line in, one out, for the commands `read_rejection` and `read_answer`. See docs/commands."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from replies.reading.answer import read_answer
from replies.reading.mail import Mail, read_mail
from replies.reading.rejection_mail import RejectionRead, read_rejection, read_rejection_from_raw

Row = Mapping[str, Any]


class BadLine(ValueError):
    """The row lacks a field or a field has the wrong type; the message names it."""


def read_rejection_line(row: Row) -> dict[str, Any]:
    """{"id", "subject"?, "from"?, "body"} or {"id", "raw"} -> {"id", "is_rejection", ...}; or BadLine, Unreadable."""
    if row.get("raw") is not None:
        read = read_rejection_from_raw(_raw(row))
    else:
        read = read_rejection(
            subject=_optional_text(row, "subject"), sender=_optional_text(row, "from"), body=_text(row, "body")
        )
    return {"id": row.get("id"), **_as_json(read)}


def read_answer_line(row: Row) -> dict[str, Any]:
    """{"id", "text"} or {"id", "raw"} -> {"id", "kind", "text", ...}. Raises BadLine."""
    mail = read_mail(_raw(row)) if row.get("raw") is not None else Mail(text=_text(row, "text"))
    answer = read_answer(mail)
    return {
        "id": row.get("id"),
        "kind": answer.kind,
        "text": answer.text,
        "back_on": answer.back_on.isoformat() if answer.back_on else None,
        "bounce_class": answer.bounce_class,
        "bounced_address": answer.bounced_address,
    }


def _as_json(read: RejectionRead) -> dict[str, Any]:
    return {
        "is_rejection": read.is_rejection,
        "confidence": round(read.confidence, 3),
        "employer": read.employer,
        "position": read.position,
        "contact": read.contact,
        "rejected_on": read.rejected_on.isoformat() if read.rejected_on else None,
        "reason": read.reason,
    }


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        raise BadLine(f"{name} must be a text")
    return value


def _optional_text(row: Row, name: str) -> str:
    return "" if row.get(name) is None else _text(row, name)


def _raw(row: Row) -> bytes:
    try:
        return base64.b64decode(_text(row, "raw"), validate=False)
    except (binascii.Error, ValueError) as error:
        raise BadLine("raw must be base64") from error
