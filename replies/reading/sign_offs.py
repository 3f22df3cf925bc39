"""What stands below an answer and is no part of it: device lines, signatures, disclaimers, list footers."""

from __future__ import annotations

import re
from collections.abc import Sequence

DEVICE = re.compile(
    r"^[ \t>*_]*(?:"
    r"(?:sent|enviado|envoyé|gesendet|inviato|verzonden|skickat|wysłane|sendt|lähetetty|odesláno)\s+"
    r"(?:from|via|with|using|von|mit|depuis|de|à partir de|desde|con|da|dal|vanaf|met|från|fra"
    r"|z)\s+(?:(?-i:[A-Z0-9])|(?:my|meinem|meiner|mon|ma|mi|mijn|il mio|min|mobile)\b)(?:[^\s,.;!?]*[ \t]?){0,8}"
    r"|von (?:meinem|meiner|unterwegs)[^,.;!?]{0,40} (?:gesendet|geschickt)"
    r"|diese nachricht wurde von [^,;!?]{2,80} gesendet"
    r"|get (?:outlook|yahoo|proton|blackberry)[^,.;!?]{0,40}"
    r"|(?:holen sie sich )?outlook (?:für|for|pour|para) (?:ios|android)(?: beziehen)?"
    r"|(?:téléchargez|télécharger|obtenez|obtener|obtén|descarga) outlook[^,.;!?]{0,40}"
    r")(?:<[^<>\s]{4,300}>|\(https?://[^()\s]{4,300}\))?[ \t.]*$",
    re.IGNORECASE,
)
DASHES = re.compile(r"^--[ \t]*$")
UNDERSCORES = re.compile(r"^[ \t]*_{2,}[ \t]*$")
SIGN_OFF = re.compile(
    r"^[ \t]*(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|many thanks and|thanks and"
    r"|with)?(?: personal)? ?(?:regards|wishes)"
    r"|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|regards and thanks"
    r"|(?:mit )?(?:freundliche[nm]?|beste[n]?|herzliche[n]?|viele[n]?|liebe[n]?|schöne[n]?) (?:grüße[n]?"
    r"|grüsse[n]?|gruß|gruss)(?: aus \w+)?|mfg|lg|vg"
    r"|hochachtungsvoll|(?:bien )?(?:à vous|cordialement)|(?:très |bien )?sincèrement|(?:meilleures|sincères"
    r"|cordiales) salutations|salutations(?: distinguées)?"
    r"|(?:un |muchos )?(?:cordial |atento )?saludos?(?: cordial(?:es)?)?|atentamente"
    r"|cordialmente)[ \t]*[,.!]?[ \t]*$",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^[ \t*>_]*(?:(?:confidentiality|legal|privacy) (?:notice|note|disclaimer)|disclaimer\b"
    r"|confidential(?:ity)?:|important notice:"
    r"|(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication"
    r"|transmission)\b.{0,200}?(?:confidential|intended|privileged)"
    r"|(?:please )?(?:consider|think of) the environment before"
    r"|diese (?:e-?mail|nachricht)\b.{0,120}?(?:vertraulich|rechtlich geschützt|bestimmt)|vertraulichkeitshinweis"
    r"|ce (?:message|courriel|mail|courrier)\b.{0,160}?(?:confidentiel|exclusi|destin)"
    r"|este (?:mensaje|correo)\b.{0,160}?(?:confidencial|dirigido|destinat)|aviso (?:legal|de confidencialidad)"
    r"|le informazioni contenute\b|si vous n'êtes pas (?:le |un )?destinataire|if you (?:are not the intended"
    r"|have received this (?:e-?mail|message) in error))",
    re.IGNORECASE,
)
LIST_FOOTER = re.compile(
    r"^[ \t]*(?:you (?:are receiving|received) this (?:because|message because|e-?mail because)"
    r"|reply to this email directly|"
    r"to unsubscribe from this (?:group|list)|##- ?please type your reply)",
    re.IGNORECASE,
)
FOOTER_LINES = 15
LINE_OF_SIGNATURE = 100


def is_device_line(line: str) -> bool:
    """ "Sent from my phone" and its kin: short, no comma, nothing after it."""
    return len(line) < 200 and bool(DEVICE.match(line))


def cut_signature(lines: Sequence[str], *, said: bool = False) -> int:
    """How many of these lines of one person's own text are the text: the rest is a signature or a footer.

    Nothing is cut before anything was `said`: a text that begins with a disclaimer stays.
    """
    below = sum(1 for line in lines if line.strip())
    for at, line in enumerate(lines):
        filled = bool(line.strip())
        below -= filled
        if said and filled and _begins_footer(lines, at, below):
            return at
        said = said or filled
    return len(lines)


def _begins_footer(lines: Sequence[str], at: int, below: int) -> bool:
    """`below` counts the filled lines under this one: a long text is no signature, whatever stands over it."""
    line = lines[at]
    if line == "-- " or LIST_FOOTER.match(line[:400]) or DISCLAIMER.match(line[:400]):
        return True
    if below > FOOTER_LINES:
        return False
    if DASHES.match(line) or UNDERSCORES.match(line[:400]):
        return True
    return bool(len(line) < 60 and SIGN_OFF.match(line)) and _is_signature(lines[at + 1 :])


def _is_signature(lines: Sequence[str]) -> bool:
    """Below a sign-off stands no sentence: only short lines, up to where a footer begins."""
    for line in filter(str.strip, lines):
        if DISCLAIMER.match(line[:400]) or DASHES.match(line) or UNDERSCORES.match(line[:400]):
            return True
        words = line.split()
        if len(line) > LINE_OF_SIGNATURE or (len(words) > 7 and words[-1][-1] in ".?!"):
            return False
        if words[0].lower().strip(".:") in {"ps", "p.s"}:
            return False
    return True
