"""Who answers: a person, a machine on a person's behalf, or a mail server."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from replies.reading.dates import find_date
from replies.reading.mail import Mail

BounceClass = Literal["hard", "soft"]
DAEMON = re.compile(
    r"^(?:mailer-daemon|postmaster|mail-daemon|mdaemon|bounces?)(?:[+@_-]|$)|mail delivery (?:sub)?system",
    re.IGNORECASE,
)
BOUNCE_SUBJECT = re.compile(
    r"undeliver(?:ed|able)|delivery (?:status notification|failure|has failed|failed)|(?:mail"
    r"|message) delivery failed|returned mail|failure notice|"
    r"could ?n[o']t be delivered|could not send message|unzustellbar|nicht zugestellt"
    r"|zustellung fehlgeschlagen|non remis|échec de (?:la )?(?:remise|livraison)|"
    r"no se puede entregar|no se ha podido entregar|devuelto al remitente|mail system error",
    re.IGNORECASE,
)
BOUNCE_TEXT = re.compile(
    r"(?:could not|couldn't|cannot|can't|wasn't able to|was not able to|unable to|has not been|was not"
    r"|wasn't) (?:be )?(?:deliver(?:ed)?)\b"
    r"|delivery to the following recipients? (?:has )?failed|address (?:couldn't be found|not found|rejected)"
    r"|user unknown|no such user|"
    r"(?:recipient|mailbox) (?:unavailable|not found|full|does not exist)"
    r"|konnte nicht (?:an .{0,80})?zugestellt werden|unzustellbar|"
    r"n'a pas pu être (?:remis|livré|distribué|délivré)|no (?:se )?(?:ha podido|pudo|puede) (?:ser )?entrega(?:r|do)",
    re.IGNORECASE,
)
SMTP_CODE = re.compile(r"\b([45])\.(\d{1,3})\.(\d{1,3})\b")
PLAIN_CODE = re.compile(r"\b(4[25]\d|5[05]\d)[ -](?!\d)")
STATUS = re.compile(r"^Status:\s*([245])\.(\d{1,3})\.(\d{1,3})", re.MULTILINE | re.IGNORECASE)
ACTION = re.compile(r"^Action:\s*(\w+)", re.MULTILINE | re.IGNORECASE)
RECIPIENT = re.compile(
    r"^(?:Final|Original)-Recipient:\s*(?:[\w-]+\s*;)?\s*<?([^\s<>;]+@[^\s<>;]+)", re.MULTILINE | re.IGNORECASE
)
ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")

AUTOMATIC_SUBJECT = re.compile(
    r"^\W*(?:(?:re|aw|sv|fw|wg|tr)\s*:\s*)?(?:\[?auto(?:matic|mated|-)? ?-?(?:reply|response|reponse|antwort)"
    r"|auto:|automatische? (?:antwort|abwesenheit)|out of (?:the )?office|"
    r"abwesenheits|abwesend|ich bin (?:nicht )?(?:im|außer|in)|réponse automatique|message d'absence"
    r"|absence du bureau|absent\b|respuesta automática|"
    r"fuera de (?:la )?oficina|ausencia|vacation|on (?:annual |parental |maternity )?(?:leave|holiday"
    r"|vacation)\b|ooo\b)",
    re.IGNORECASE,
)
AWAY = re.compile(
    r"\bi(?:'m| am| will be)(?: currently| presently| now)? (?:out of (?:the )?office|away (?:from|on|until"
    r"|with)|on (?:annual |parental |maternity |paternity |sick )?(?:leave|holiday|vacation)|travell?ing)"
    r"|\b(?:i have|with) (?:limited|no|only limited) access to (?:my )?e-?mails?"
    r"|currently out of (?:the )?office|this is an? automat(?:ic|ed) (?:reply|response|message)"
    r"|thank you for your (?:e-?mail|message)\. (?:i am|i'm|we are) (?:currently )?(?:out|away|on|closed)"
    r"|ich bin (?:derzeit|zurzeit|zur zeit|aktuell|momentan|leider|ab|bis|vom|am"
    r"|im)?\b.{0,60}?(?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub|nicht erreichbar|in elternzeit"
    r"|wieder (?:erreichbar|für sie da))"
    r"|bin ich (?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub|in elternzeit)|(?:dies"
    r"|das) ist eine automatische (?:antwort|nachricht)|ihre (?:e-?mail"
    r"|nachricht) wird nicht (?:weitergeleitet|gelesen|bearbeitet)"
    r"|je suis (?:actuellement |momentanément )?(?:absente?|en congés?|en vacances|en déplacement"
    r"|hors du bureau)|je serai (?:absente?|de retour|en congés?)|(?:ceci|ce message) est une? (?:réponse"
    r"|message) automatique"
    r"|(?:estoy|estaré|me encuentro|me encontraré) (?:actualmente |ahora )?(?:fuera de (?:la |mi )?oficina"
    r"|ausente|de (?:vacaciones|baja|viaje|permiso))|(?:esta|este) es una? (?:respuesta|mensaje) automátic[ao]",
    re.IGNORECASE | re.DOTALL,
)
AWAY_SUPPORT = re.compile(
    r"\b(?:until|return(?:ing)?|back (?:on|in|at)|urgent|in my absence|respond (?:to you )?(?:when|upon|on"
    r"|as soon)|automat|limited access|bis (?:zum|einschließlich|\d)|ab dem|wieder (?:erreichbar|im büro"
    r"|für sie)|"
    r"in dringenden|vertretung|nicht weitergeleitet|jusqu'au|de retour|en cas d'urgence|pendant mon absence"
    r"|hasta el|regreso|vuelvo|volveré|urgente|durante mi ausencia)",
    re.IGNORECASE,
)
BACK = re.compile(
    r"\b(?:until|till|return(?:ing)?(?: to (?:the )?(?:office|work))?|back(?: in the office| at (?:work"
    r"|my desk))?|bis(?: einschließlich| zum)?|wieder(?: im büro| erreichbar| da| für sie da)?(?: bin ich)?|ab"
    r"|"
    r"jusqu'(?:au|à)|de retour|reprendrai|hasta|regres\w+|vuelvo|volver\w+|reincorpor\w+)\b",
    re.IGNORECASE,
)
FIRST_WORDS = 1_500
SHORT = 120


@dataclass(frozen=True)
class Bounce:
    """Why a mail came back: hard (the address is wrong for good) or soft, and the address where it says so."""

    bounce_class: BounceClass
    address: str | None


def says_bounce(mail: Mail) -> bool:
    """Whether a mail server says that a mail could not be delivered (RFC 3464, or its older habits in words)."""
    if mail.delivery_status:
        actions = {action.lower() for action in ACTION.findall(mail.delivery_status)}
        return not actions or bool(actions & {"failed", "delayed"})
    header = mail.headers
    if header.get("x-failed-recipients"):
        return True
    words = mail.text[:FIRST_WORDS]
    daemon = (
        DAEMON.search(mail.from_address)
        or DAEMON.search(mail.from_name)
        or header.get("return-path", "").strip() == "<>"
    )
    if daemon and (BOUNCE_SUBJECT.search(mail.subject) or BOUNCE_TEXT.search(words)):
        return True
    if mail.from_address or mail.headers:
        return False
    return bool(
        BOUNCE_TEXT.search(words)
        and (
            SMTP_CODE.search(mail.text[:5000])
            or PLAIN_CODE.search(mail.text[:5000])
            or DAEMON.search(words)
            or BOUNCE_SUBJECT.search(words[:300])
        )
    )


def read_bounce(mail: Mail) -> Bounce:
    """The class and the address of a bounce. Hard only where the address itself is refused for good (RFC 3463 5.1.x,
    5.2.1, a bare 550 to 553); a full mailbox, a policy or a delay is soft."""
    return Bounce(_bounce_class(mail), _bounced_address(mail))


def _bounce_class(mail: Mail) -> BounceClass:
    words = mail.text[:20_000]
    if "delayed" in {action.lower() for action in ACTION.findall(mail.delivery_status)}:
        return "soft"
    code = STATUS.search(mail.delivery_status) or SMTP_CODE.search(words)
    if code:
        first, second, third = code.groups()
        hard = first == "5" and (second in {"0", "1"} or (second, third) in {("2", "1"), ("4", "1"), ("4", "4")})
        return "hard" if hard else "soft"
    plain = PLAIN_CODE.search(words)
    if plain:
        return "hard" if plain[1] in {"550", "551", "553"} else "soft"
    soft = re.search(
        r"mailbox (?:is )?full|over quota|quota exceeded|try again|will retry|postfach (?:ist )?voll"
        r"|boîte .{0,20}pleine|buzón .{0,10}lleno|delayed|warning:",
        words,
        re.IGNORECASE,
    )
    return "soft" if soft or mail.subject.lower().startswith("warning") else "hard"


def _bounced_address(mail: Mail) -> str | None:
    stated = RECIPIENT.search(mail.delivery_status)
    failed = mail.headers.get("x-failed-recipients", "")
    found = stated[1] if stated else next(iter(ADDRESS.findall(failed)), None)
    if found is None:
        shown = [a for a in ADDRESS.findall(mail.text[:5_000]) if not DAEMON.search(a) and a.lower() not in mail.to]
        found = shown[0] if shown else None
    return found.strip("<>.,;").lower() if found else None


def says_automatic(mail: Mail, text: str) -> bool:
    """Whether no person wrote this: by RFC 3834 and its forerunners, by the subject, or by the words alone."""
    header = {name: value.lower() for name, value in mail.headers.items()}
    stated = header.get("auto-submitted", "no").partition(";")[0].strip()
    if stated not in {"", "no"} or "x-autoreply" in header or "x-autorespond" in header or "x-autoresponder" in header:
        return True
    if header.get("precedence") in {"auto_reply", "auto-reply"} or mail.content_type == "multipart/report":
        return True
    if AUTOMATIC_SUBJECT.match(mail.subject[:200]):
        return True
    return _words_are_automatic(text)


def _words_are_automatic(text: str) -> bool:
    said = text.replace("’", "'")[:FIRST_WORDS]
    away = AWAY.search(said[:600])
    if away is None:
        return False
    words = len(said.split())
    return words <= 30 or (words <= SHORT and bool(AWAY_SUPPORT.search(said)))


def read_return_date(mail: Mail, text: str) -> date | None:
    """The day that an auto-reply names as the return; None where it names none or it can be read two ways."""
    said = text.replace("’", "'")[:FIRST_WORDS]
    sent = mail.date.date() if mail.date else None
    days = [day for back in BACK.finditer(said) if (day := find_date(said[back.end() : back.end() + 40], near=sent))]
    return max(days) if days else None
