"""Raw bytes of a mail -> Mail: who, when, what it says, what hangs on it. Any bytes, never an exception."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from email.utils import collapse_rfc2231_value

from replies.reading.charsets import decode
from replies.reading.flowed import join_flowed
from replies.reading.headers import read_addresses, read_date, read_header, read_message_ids
from replies.reading.html_text import clean_html, read_html
from replies.reading.limits import ATTACHMENTS, PARTS, RAW_BYTES, TEXT_CHARACTERS
from replies.reading.mime import Part, split_head, take_apart

RECIPIENT_HEADERS = ("to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-forwarded-to")
SHOWN_HEADER = 2_000
ONLY_HTML_SHOWS = re.compile(
    r"(?:view|read|see|display)\b.{0,60}\b(?:html|browser)|(?:does|do) not support html|html[- ](?:capable"
    r"|compatible)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Attachment:
    """A file on the mail. The name is safe to offer as a download name; the type is only what the sender claims."""

    name: str
    content_type: str
    size: int
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Mail:
    """What one mail says. Addresses in lower case, date in UTC, `cut` where a limit hid something.

    `to` holds every address the mail was written or delivered to. `headers` has the first value of each header by
    lower-case name. `delivery_status` is the machine-readable part of a bounce. `text` comes from the HTML when
    there is only HTML; `html` is cleaned and never loads anything.
    """

    subject: str = ""
    from_name: str = ""
    from_address: str = ""
    to: tuple[str, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    text: str = ""
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    authentication_results: tuple[str, ...] = ()
    content_type: str = "text/plain"
    delivery_status: str = ""
    cut: bool = False


def read_mail(raw: bytes) -> Mail:
    """Read a mail of any shape. Looks at no more than the limits of `limits.py`; never raises."""
    cut = len(raw) > RAW_BYTES
    raw = raw[:RAW_BYTES]
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    head, body = split_head(raw)
    parts = take_apart(head, body)
    text, html = _read_body(parts)
    files = [part for part in parts if _is_file(part)]
    names, addresses = _people(head, "from")
    return Mail(
        subject=read_header(_first(head, "subject")),
        from_name=names,
        from_address=addresses,
        to=_recipients(head),
        date=read_date(_first(head, "date")),
        message_id="".join(read_message_ids(_first(head, "message-id"))[:1]),
        in_reply_to="".join(read_message_ids(_first(head, "in-reply-to"))[:1]),
        references=read_message_ids(_first(head, "references")),
        text=text[:TEXT_CHARACTERS],
        html=html,
        attachments=tuple(_attach(part, number) for number, part in enumerate(files[:ATTACHMENTS], 1)),
        headers=_shown_headers(head),
        authentication_results=tuple(read_header(value) for value in _all(head, "authentication-results")[:10]),
        content_type=head.get_content_type(),
        delivery_status=_delivery_status(parts),
        cut=cut or len(parts) >= PARTS or len(files) > ATTACHMENTS or len(text) > TEXT_CHARACTERS,
    )


def _all(head: Message, name: str) -> list[str]:
    return [value for key, value in head.raw_items() if key.lower() == name]


def _first(head: Message, name: str) -> str:
    return next(iter(_all(head, name)), "")


def _people(head: Message, name: str) -> tuple[str, str]:
    for value in _all(head, name) + _all(head, "sender"):
        for person, address in read_addresses([value]):
            return person, address
    return read_header(_first(head, name)), ""


def _recipients(head: Message) -> tuple[str, ...]:
    values = [value for name in RECIPIENT_HEADERS for value in _all(head, name)[:20]]
    return tuple(dict.fromkeys(address for _, address in read_addresses(values)))


def _shown_headers(head: Message) -> dict[str, str]:
    shown: dict[str, str] = {}
    for name, value in head.raw_items():
        shown.setdefault(name.lower(), read_header(value[:SHOWN_HEADER]))
    return shown


def _disposition(part: Part) -> str:
    return str(part.headers.get("content-disposition", "")).partition(";")[0].strip().lower()


def _is_file(part: Part) -> bool:
    if part.content_type.startswith("multipart/"):
        return False
    named = bool(_file_name(part))
    text = part.content_type in {"text/plain", "text/html"}
    if _disposition(part) == "attachment":
        return named or not text or bool(part.inside)
    return not text or (named and _disposition(part) == "inline")


def _read_body(parts: list[Part]) -> tuple[str, str | None]:
    """Text of all visible text parts, and the first HTML. In an alternative the plain part is preferred."""
    visible = [part for part in parts if not _is_file(part)]
    plain = [text for part in visible if part.content_type != "text/html" if (text := _text(part)).strip()]
    html = [text for part in visible if part.content_type == "text/html" if (text := _text(part)).strip()]
    cleaned = clean_html(html[0]) if html else None
    said = "\n".join(plain)
    if html and (not said.strip() or (len(said) < 500 and ONLY_HTML_SHOWS.search(said))):
        said = "\n".join(read_html(text) for text in html[:3])
    return said.replace("\r\n", "\n").replace("\r", "\n"), cleaned


def _text(part: Part) -> str:
    charset = part.headers.get_param("charset")
    name = collapse_rfc2231_value(charset) if charset is not None else None
    text = decode(part.content()[: TEXT_CHARACTERS * 4], name)
    text = text.replace("\r\n", "\n")
    if str(part.headers.get_param("format", "")).lower() == "flowed":
        return join_flowed(text, delsp=str(part.headers.get_param("delsp", "")).lower() == "yes")
    return text


def _file_name(part: Part) -> str:
    try:
        given = part.headers.get_filename() or ""
    except (ValueError, TypeError, LookupError):
        given = ""
    name = re.split(r"[/\\]", read_header(given))[-1]
    return re.sub(r"[\"<>|*?:;]+", "_", name).lstrip(". ")[:150]


def _attach(part: Part, number: int) -> Attachment:
    content = part.content()
    name = _file_name(part)
    if not name and part.content_type == "message/rfc822":
        inner, _ = split_head(content)
        subject = read_header(_first(inner, "subject"))
        name = re.sub(r"[^\w .-]+", "_", subject).strip("_. ")[:80]
        name = f"{name or 'mail'}.eml"
    return Attachment(name or f"attachment-{number}", part.content_type, len(content), content)


def _delivery_status(parts: list[Part]) -> str:
    reports = [part for part in parts if part.content_type == "message/delivery-status"]
    return "\n".join(decode(part.content()[:100_000], "utf-8") for part in reports[:3])
