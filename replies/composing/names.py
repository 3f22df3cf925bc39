"""How to call a person by name, when all that is known is one line of text. When in doubt: the whole name."""

import unicodedata

_TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "dame",
        "herr",
        "frau",
        "monsieur",
        "madame",
        "mme",
        "mlle",
        "sr",
        "sra",
        "srta",
        "don",
        "doña",
        "señor",
        "señora",
        "ing",
        "dipl.-ing",
    ]
)
# A name that begins with one of these is a family name, or half of a given name.
PARTICLES = frozenset(
    [
        "van",
        "von",
        "vom",
        "zu",
        "zur",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "el",
        "al",
        "ter",
        "ten",
        "te",
        "st",
        "bin",
        "ibn",
        "abu",
        "abd",
        "abdul",
        "abdel",
        "abdal",
        "umm",
        "mac",
        "ó",
        "ní",
    ]
)
_CREDENTIALS = frozenset(
    [
        "phd",
        "mba",
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "cpa",
        "cfa",
        "msc",
        "bsc",
        "ma",
        "md",
        "phr",
        "sphr",
        "shrm-cp",
        "shrm-scp",
        "esq",
    ]
)
_TEAM_WORDS = frozenset(
    [
        "team",
        "teams",
        "hr",
        "recruiting",
        "recruitment",
        "recruiters",
        "talent",
        "careers",
        "hiring",
        "jobs",
        "people",
        "department",
        "personal",
        "personalabteilung",
        "bewerbermanagement",
        "équipe",
        "rh",
        "équipes",
        "recrutement",
        "equipo",
        "selección",
        "rrhh",
    ]
)


def given_name(name: str) -> str:
    """The name one would use after "Dear", or the whole of it where the first word may be a family name.

    Whole stay: single words, teams ("HR Team"), initials ("J. Ruiz"), particles first ("van Dijk"), a title with
    a family name ("Ms Okafor"), and names outside the Latin script, where the family name often comes first.
    """
    words = _given_part(name).split()
    titled = bool(words) and _bare(words[0]) in _TITLES
    while words and _bare(words[0]) in _TITLES:
        words = words[1:]
    if len(words) < (2 if titled or "," not in name else 1):
        return name
    first = words[0]
    is_doubtful = len(first.rstrip(".")) < 2 or first.endswith(".") or _bare(first) in PARTICLES
    if is_doubtful or not _is_latin(first[0]) or any(_bare(word) in _TEAM_WORDS for word in words):
        return name
    return first


def _given_part(name: str) -> str:
    """ "Whitfield, Dana" turned round, and "Dana Whitfield, PhD" without what comes behind."""
    family, comma, rest = name.partition(",")
    if not comma or all(_bare(word) in _CREDENTIALS for word in rest.replace(",", " ").split()):
        return family
    return rest


def _bare(word: str) -> str:
    return word.casefold().replace(".", "").strip(",") if not word.casefold().startswith("dipl") else "dipl.-ing"


def _is_latin(letter: str) -> bool:
    return (letter.isascii() and letter.isalpha()) or unicodedata.name(letter, "").startswith("LATIN")
