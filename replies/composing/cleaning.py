"""What people typed, made safe to stand in one line of a mail. Words stay as they were given, HTML included."""

import re
import unicodedata

# Longer values are left out of the letter: half a name is worse than none. The bytes keep any line of a mail
# under the 998 that RFC 5322 section 2.1.1 allows.
LONGEST_CHARACTERS = 200
LONGEST_BYTES = 480

# Controls, surrogates, marks that turn the direction of text, and characters nobody can see. The joiners
# U+200C and U+200D stay: Persian, Hindi and emoji need them.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff\U000e0000-\U000e0fff]"
)
_UNPRINTABLE_BUT_LINES = re.compile(_UNPRINTABLE.pattern.replace("\x0e-\x1b", "\x0b\x0c\x0e-\x1f"))
_SPACE = re.compile(r"\s+")
_INLINE_SPACE = re.compile(r"[^\S\n\u00a0\u202f]+")
_MAIL_ADDRESS_BEHIND_A_NAME = re.compile(r"\s*<[^<>\s]+@[^<>\s]+>$")
_REMARK_BEHIND_A_NAME = re.compile(r"(?<=\S)\s*\([^()]*\)$")
# The words with which a noun phrase opens, by language.
DETERMINERS = {
    "en": frozenset(["the", "a", "an", "our", "my", "your", "their", "how", "why", "what"]),
    "de": frozenset(
        ["der", "die", "das", "den", "dem", "ein", "eine", "einen", "unser", "unsere", "ihr", "ihre", "mein", "meine"]
    ),
    "fr": frozenset(["le", "la", "les", "un", "une", "des", "notre", "nos", "votre", "vos", "mon", "ma", "mes"]),
    "es": frozenset(
        ["el", "la", "los", "las", "un", "una", "unos", "unas", "nuestro", "nuestra", "su", "sus", "mi", "mis"]
    ),
}


def clean_line(text: str) -> str:
    """One line of visible text in NFC with single spaces; empty when nothing is left or it is too long."""
    if text.isascii() and text.isprintable():
        line = " ".join(text.split()) if "  " in text or text[:1] == " " or text[-1:] == " " else text
    else:
        visible = _SPACE.sub(" ", _UNPRINTABLE.sub("", text))
        line = unicodedata.normalize("NFC", visible).strip(" \u200c\u200d")
    too_long = len(line) > LONGEST_CHARACTERS or len(line.encode()) > LONGEST_BYTES
    return "" if too_long else line


def clean_contact(text: str) -> str:
    """The name of a contact without the mail address or "(she/her)" behind it; empty for a bare address."""
    name = _REMARK_BEHIND_A_NAME.sub("", _MAIL_ADDRESS_BEHIND_A_NAME.sub("", clean_line(text)))
    return "" if "@" in name else name


def clean_topic(text: str, *, language: str) -> str:
    """What was discussed, fit for the middle of a sentence: no full stop behind it, "The routing" as "the routing"."""
    topic = clean_line(text).rstrip(" .,;:")
    first, space, rest = topic.partition(" ")
    is_determiner = first.istitle() and first.lower() in DETERMINERS[language]
    return first.lower() + space + rest if space and is_determiner else topic


def clean_paragraphs(text: str) -> str:
    """A wording as it was typed: lines kept, at most one blank line between two, single spaces, nothing unseen."""
    lines = _UNPRINTABLE_BUT_LINES.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    tidy = "\n".join(_INLINE_SPACE.sub(" ", line).strip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", unicodedata.normalize("NFC", tidy)).strip()
