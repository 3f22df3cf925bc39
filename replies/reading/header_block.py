"""The few header lines that a mail program writes above a quoted or forwarded mail, in many languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LABELS: Mapping[str, tuple[str, ...]] = {
    "from": ("from", "von", "de", "da", "van", "fra", "från", "od", "lähettäjä", "от", "від", "kimden", "expéditeur",
             "remitente", "absender", "mittente", "afzender", "feladó"),
    "date": ("date", "sent", "sent on", "datum", "gesendet", "gesendet am", "envoyé", "envoyé le", "message du",
             "date d'envoi", "enviado", "enviado el", "enviada em", "fecha", "data", "inviato", "verzonden", "dato",
             "sendt", "skickat", "wysłano", "lähetetty", "päiväys", "отправлено", "дата", "tarih", "gönderildi",
             "dátum"),
    "to": ("to", "an", "à", "a", "para", "aan", "til", "till", "do", "vastaanottaja", "кому", "kime", "reply-to",
           "reply to", "antwort an", "répondre à", "responder a"),
    "cc": ("cc", "bcc", "kopie", "copie à", "copie", "cc:", "copia", "kopia", "kopi", "копия"),
    "subject": ("subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "emne", "ämne", "temat",
                "aihe", "тема", "konu", "tárgy"),
    "importance": ("importance", "priority", "wichtigkeit", "priorität", "importancia", "attachments", "anlagen",
                   "pièces jointes", "message-id", "list", "organization"),
}  # fmt: skip
KIND_OF = {label: kind for kind, labels in LABELS.items() for label in labels}
LABEL_LINE = re.compile(
    r"^[ \t>*|]{0,8}("
    + "|".join(sorted(map(re.escape, KIND_OF), key=len, reverse=True))
    + r")[ \t]?\*?[ \t]?:\*?[ \t]*(.*)$",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"^[ \t>]*[-_=*~—–]{3,}[ \t]*$")
LONGEST_LINE = 1_000
MOST_LINES = 16


@dataclass(frozen=True)
class HeaderBlock:
    """Values by kind (from, date, to, cc, subject), the first line of the block and the line after it."""

    values: Mapping[str, str]
    start: int
    end: int


def find_header_block(lines: Sequence[str], start: int) -> HeaderBlock | None:
    """The header block that begins exactly at this line, or None.

    It needs a sender or a date, and together three kinds of lines, or two of which one holds an address.
    """
    first = _label(lines[start])
    if first is None or first[0] in {"cc", "importance"}:
        return None
    values: dict[str, str] = {}
    at, last = start, ""
    while at < len(lines) and at < start + MOST_LINES:
        label = _label(lines[at])
        if label:
            last = label[0]
            values.setdefault(last, label[1].strip(" *\t"))
        elif _goes_on(lines, at, last):
            values[last] = f"{values[last]} {lines[at].strip(' >*')}".strip()
        else:
            break
        at += 1
    return HeaderBlock(values, start, at) if _is_enough(values) else None


def _label(line: str) -> tuple[str, str] | None:
    if ":" not in line[:60] or len(line) > LONGEST_LINE:
        return None
    match = LABEL_LINE.match(line)
    return (KIND_OF[match[1].lower()], match[2]) if match else None


def _goes_on(lines: Sequence[str], at: int, last: str) -> bool:
    """A value that the mail program wrapped: more addresses, or any line that is followed by another label."""
    line = lines[at].strip(" >*\t")
    if not line or not last:
        return False
    if last in {"from", "to", "cc"} and ("@" in line) and len(line) < 300:
        return True
    return at + 1 < len(lines) and len(line) < 200 and _label(lines[at + 1]) is not None


def _is_enough(values: Mapping[str, str]) -> bool:
    kinds = set(values) - {"importance"}
    if not kinds & {"from", "date"}:
        return False
    return len(kinds) >= 3 or (len(kinds) == 2 and any("@" in value for value in values.values()))
