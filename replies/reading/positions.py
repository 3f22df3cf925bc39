"""The role that a mail is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from replies.reading.naming import HAS_JOB_WORD, ROLE_FILLER, may_be_role, tidy
from replies.reading.sentences import plain

READ = 6_000
SETTLED = 3.9
# A title: capitals, joined by small words, commas, slashes; never over a line that is blank.
PART = r"(?:[\w'&+#/()-]|\.(?=\w)|(?<=\b[SJ]r)\.)*"
TITLE = (
    rf"\.?[A-ZÀ-ÖØ-Þ]{PART}(?:,? (?:(?:of|on|and|for|in|to|the|or|de|des|du|für|und|y|en|-|/|&|\|"
    rf"|@) ){{0,2}}(?:[A-ZÀ-ÖØ-Þ0-9(&]{PART}|-|/|&|\||of|and)){{0,11}}"
)
KIND = (
    r"(?:position|role|opening|opportunity|vacancy|job|post|internship|requisition|posting|traineeship"
    r"|apprenticeship|placement|application|candidacy)\b"
)
ENDS = (
    r"(?=\s*(?:[.,;:!?\n\"(]| - |$)| (?:at|with|within|in|here|on|and|will|be|would|should|position|role|has|have"
    r"|is|was|we|to|as|but|for|from|team|opening|requires|through|by|via|that|which|job)\b)"
)
LOWER = r"(?:[\w&/+-]+ ){0,4}?[\w&/+-]+"


@dataclass(frozen=True)
class Found:
    """A value, where it stands (start, end) in the text that was searched, and how much it weighs."""

    value: str
    start: int
    end: int
    weight: float


def _rule(weight: float, cue: str, pattern: str, flags: int = 0) -> tuple[float, str, re.Pattern[str]]:
    return weight, cue, re.compile(pattern, flags)


RULES = (
    _rule(4, "itle:", rf"(?:[Jj]ob|[Pp]osition|[Rr]ole) ?[Tt]itle: *({TITLE}[^\n]{{0,60}})"),
    _rule(4, "osition:", rf"\b[Pp]osition: *({TITLE})(?= *\n| *$)"),
    _rule(4, "ole:", rf"\b[Rr]ole: *({TITLE})(?= *\n| *$)"),
    _rule(3.5, " of ", rf"\b(?:position|role|post|job|vacancy|title|opening)s? of (?:an? |the )?[\"']?({TITLE}){ENDS}"),
    _rule(3.5, " as ", rf"\b(?:position|role|post|job|vacancy|opening) as (?:an? |the |our )?[\"']?({TITLE}){ENDS}"),
    _rule(3.5, " for ", rf"\b(?:position|role|post|opening|vacancy) for (?:an? |the )?[\"']?({TITLE}){ENDS}"),
    _rule(3.5, ": ", rf"\b(?:position|role|vacancy|posting|job) ?(?::|-) ?[\"']?({TITLE}){ENDS}"),
    _rule(
        3.4,
        "",
        rf"\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Yy]our|for|[Tt]his|to|of|as|in|on|about|regarding|following|open|their"
        rf"|'s)\s+[\"']?({TITLE})[\"']?\s+(?:(?:open|full[- ]time|part[- ]time|remote) )?{KIND}",
    ),
    _rule(
        2.8,
        "appl",
        rf"\b(?:[Aa]pplication|[Aa]pply|[Aa]pplying|[Aa]pplied|APPLICATION)\b[^.\n]{{0,40}}?\b(?:for|to|as"
        rf"|in)\s+(?:the |our |an? |become )*(?:position |role |post |job )?(?:of |as )?(?:an? |our "
        rf"|the )?[\"']?({TITLE}){ENDS}",
    ),
    _rule(
        2.6,
        "",
        rf"\b(?:interest(?:ed)?|consider(?:ed|ing)?|consideration|interview\w*|candidacy|speak\w*|met|meet\w*"
        rf"|hired?|opening|invested|spoke|stage|round|shortlist\w*|offer\w*|selected|progress\w*"
        rf"|chat\w*)\b[^.\n]{{0,40}}?\b(?:for|to|as|in|about|regarding)\s+(?:the |our "
        rf"|an? )*[\"']?({TITLE}){ENDS}",
    ),
    _rule(2.2, "", rf"\b(?:the|our|your|an?)\s+({LOWER})\s+(?:{KIND})"),
    _rule(
        3.0,
        "",
        r"\b(?:position|role|post|job) (?:of|as) (?:an? |the "
        r"|our )?((?:[a-z&/+-]+ ){0,3}?[a-z&/+-]+)(?=[.,;!\n]| (?:at|with|within|in|has|and|here)\b)",
    ),
    _rule(
        2.4,
        "appl",
        r"\b(?:apply|applying|applied|application) (?:for|to|as|to be|to become) (?:the |our "
        r"|an? )((?:[a-z&/+-]+ ){0,3}?[a-z&/+-]+)(?=[.,;!\n]| (?:at|with|within|in|position|role|job|post"
        r"|vacancy|opening)\b)",
    ),
    _rule(
        2.6,
        " as ",
        rf"\b(?:appoint\w*|hir\w+|select\w*|applicant|candidate|someone|person|offer"
        rf"|join\w*)\b[^.\n]{{0,30}} as (?:our |the |an? )?({TITLE}){ENDS}",
    ),
    _rule(
        3.2,
        "",
        rf"\b(?:[Rr]ef(?:erence)?|REF|[Rr]eq(?:uisition)?|[Jj]ob)(?:\.| ID"
        rf"| [Nn]o\.?)?:? ?#?[\w-]*\d+ ?[-:,] ?({TITLE})(?=[ \t]*(?:\n|$|[,.;(]))",
    ),
    # German
    _rule(
        3.5,
        "als ",
        r"\b(?:[Ss]telle|[Pp]osition|[Bb]ewerbung|[Tt]ätigkeit|[Aa]usschreibung|[Vv]akanz|[Bb]eworben"
        r"|bewerben)\b[^.\n]{0,40}?\b(?:als|zum|zur)\s+[\"']?((?:[A-ZÄÖÜ][\w/*:()&+-]*(?:in\b)?|für|im|und|der"
        r"|&|-)(?: (?:[A-ZÄÖÜ(][\w/*:()&+-]*|für|im|und|der|des|in der|&|-|/))*?)(?=[\"']?(?:[.,;!\n]"
        r"| \(?[mwfd]/| (?:bei|in|und|zu|haben|ist|wurde|sowie|entgegen|an|am|interessier\w+|beworben|sind"
        r"|leider|möchten)\b| [a-zäöü]|$))",
    ),
    _rule(3.2, "telle", r"\b(?:die|der|unsere|ausgeschriebene) (?:Stelle|Position) [\"']([^\"'\n]{3,80})[\"']"),
    _rule(3.2, "osition", r"\b(?:die|der|unsere|ausgeschriebene) (?:Stelle|Position) [\"']([^\"'\n]{3,80})[\"']"),
    # French
    _rule(
        3.5,
        "poste",
        r"\bposte (?:de |d'|d’|en tant que |comme )[\"'«]? ?([\wÀ-ÿ'/&-]+(?: [\wÀ-ÿ'/&+()-]+){0,6}?)(?= ?»"
        r"|[.,;!\n]| (?:chez|au sein|à|et|dans|a|n'a|que|au|pour|en raison|basé|est|ainsi|nous)\b|$)",
    ),
    _rule(
        3.3,
        "andidature",
        r"\b[Cc]andidature\b[^.\n]{0,20}?\b(?:pour le poste de |en tant que |comme |au poste de "
        r"|pour un poste de )[\"'«]? ?([\wÀ-ÿ'/&-]+(?: [\wÀ-ÿ'/&+()-]+){0,6}?)(?= ?»|[.,;!\n]| (?:chez|au sein"
        r"|à|et|dans|a|n'a|que|au|pour|nous)\b|$)",
    ),
    # Spanish
    _rule(
        3.5,
        "de ",
        r"\b(?:puesto|vacante|posición|plaza|cargo|oferta|rol) (?:de |como |para )[\"'«]?((?!trabajo|empleo"
        r"|nuestra)[\wÀ-ÿ'/&-]+(?: [\wÀ-ÿ'/&+()-]+){0,5}?)(?=[\"'»]|[.,;!\n]| (?:en|y|ha|no|a|ya|que|con|para"
        r"|del|dentro)\b|$)",
    ),
    _rule(
        3.2,
        "andidatura",
        r"\b[Cc]andidatura\b[^.\n]{0,20}?\b(?:como |para (?:el puesto de |la vacante de "
        r"|la posición de )?)[\"'«]?((?!el |la |nuestr)[\wÀ-ÿ'/&-]+(?: [\wÀ-ÿ'/&+()-]+){0,5}?)(?=[\"'»]"
        r"|[.,;!\n]| (?:en|y|ha|no|a|que|con|del)\b|$)",
    ),
)
SEPARATORS = re.compile(
    r"(?:^|\s+)(?:-|\||:|@|at|bei|chez|en)(?:\s+|$)|:\s+|\s*\((?:[Rr]eq|[Rr]ef|ID|m/w|f/m)[^)]*\)|[\[\]]"
)
WHOLE_TITLE = re.compile(rf"(?:(?:Your|Ihre|Votre) )?({TITLE})(?: {KIND})?$")


def find_position(*, subject: str, body: str) -> tuple[Found, str] | None:
    """The role as it is written and where ("body" or "subject"); None where none is named."""
    found = [(hit, "body") for hit in _search(RULES, body[:READ])]
    found += [(hit, "subject") for hit in _search(RULES, subject[:300]) + _pieces_of(subject[:300])]
    return max(found, key=lambda pair: (pair[0].weight, pair[1] == "body", -pair[0].start), default=None)


def _pieces_of(subject: str) -> list[Found]:
    """A subject is often "Role - what about it": the piece that is a title with a word for a job."""
    searched, found, at = plain(subject), [], 0
    for piece in SEPARATORS.split(searched):
        start = searched.find(piece, at)
        at = start + len(piece)
        match = WHOLE_TITLE.match(piece.strip())
        if match and HAS_JOB_WORD.search(match[1]) and may_be_role(match[1]):
            offset = searched.find(match[1], start)
            value = subject[offset : offset + len(match[1])]
            found.append(Found(value, offset, offset + len(value), 2.5))
    return found


def _search(rules: tuple[tuple[float, str, re.Pattern[str]], ...], text: str) -> list[Found]:
    """Hits of the rules in their order, up to the first rule that settles it."""
    searched, found = plain(text), []
    for weight, cue, pattern in rules:
        if cue not in searched:
            continue
        hits = [hit for match in pattern.finditer(searched) if (hit := _accept(match, weight))]
        found += [replace(hit, value=re.sub(r"\s+", " ", text[hit.start : hit.end])) for hit in hits]
        if any(hit.weight >= SETTLED for hit in hits):
            break
    return found


def _accept(match: re.Match[str], weight: float) -> Found | None:
    value = match[1]
    lead = ROLE_FILLER.match(value)
    start = match.start(1) + (lead.end() if lead else 0)
    name = _trim(match.string[start : match.end(1)])
    if not may_be_role(name):
        return None
    named = HAS_JOB_WORD.search(name)
    if weight < 3 and not named:
        return None
    if not named and (name[:1].islower() or (len(name.split()) == 1 and weight < 3.4)):
        return None
    offset = match.string.find(name, start)
    return Found(name, offset, offset + len(name), weight + (0.6 if named else 0))


def _trim(name: str) -> str:
    name = tidy(re.sub(r" (?:and|of|for|in|to|the|-|&|\||/|@)$", "", name.strip()))
    name = re.sub(r"\s*\((?:[Rr]ef|[Rr]eq|ID|[Jj]ob)\b[^)]*\)?$| (?:on|in|of) \d.*$", "", name)
    opened, closed = name.count("("), name.count(")")
    if opened > closed:
        name = name[: name.rindex("(")] if not name.endswith(("(Remote", "(m/w/d", "(f/m/d")) else name + ")"
    elif closed > opened:
        name = name.rstrip(")")
    return name.strip(" ,;:-|/")
