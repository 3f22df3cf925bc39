"""A mail's bytes, built once, when it is queued. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

# Seven bits, so that no server on the way has a reason to rewrite the text. Lines end in CR LF, within 998 bytes.
POLICY = policy.SMTP.clone(cte_type="7bit")


@dataclass(frozen=True, kw_only=True)
class Envelope:
    """What stands on a mail. `machine`: fields whose values are ours or were checked, ASCII without line breaks."""

    sender: Address
    recipient: Address
    subject: str
    message_id: str
    date: datetime
    reply_to: Address | None = None
    machine: Mapping[str, str] = field(default_factory=dict)


def build(*, envelope: Envelope, text: str, html: str) -> bytes:
    """The whole mail, ready for the line: text and HTML as alternatives, each field once."""
    mail = EmailMessage(policy=POLICY)
    mail["From"] = envelope.sender
    mail["To"] = envelope.recipient
    if envelope.reply_to:
        mail["Reply-To"] = envelope.reply_to
    mail["Subject"] = envelope.subject
    mail.set_content(text)
    mail.add_alternative(html, subtype="html")
    for part in mail.iter_parts():
        # Python says it again in each part; once, at the top, is what the standard asks for.
        del part["MIME-Version"]
    first = {"Date": format_datetime(envelope.date), "Message-ID": envelope.message_id}
    return machine_lines({**first, **envelope.machine}) + mail.as_bytes()


def machine_lines(fields: Mapping[str, str]) -> bytes:
    """Fields that machines compare, written by hand: Python's folding turns a long Message-ID into an encoded word.

    Folded at spaces only, each line as short as the values allow.
    """
    return b"".join(fold(name=name, value=value) for name, value in fields.items())


def fold(*, name: str, value: str) -> bytes:
    lines = [f"{name}:"]
    for word in value.split():
        if len(lines[-1]) + 1 + len(word) > 78 and lines[-1] != f"{name}:":
            lines.append("")
        lines[-1] += f" {word}"
    return ("\r\n".join(lines) + "\r\n").encode("ascii")
