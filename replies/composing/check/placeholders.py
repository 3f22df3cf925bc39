"""Rule 2: no placeholder left, and one space on each side of a filled one. The only rule that stops a letter."""

import re
from collections.abc import Iterator

from replies.composing.check.findings import Finding, Level
from replies.composing.check.reply import Reply

_FIELD = (
    r"names?|vorname|nachname|nom|pr[ée]nom|nombre|apellidos?|company|organi[sz]ation|employer|firm"
    r"|firma|unternehmen|arbeitgeber"
    r"|entreprise|soci[ée]t[ée]|empresa|position|role|job|title|stelle|poste|puesto|cargo"
    r"|interviewers?|recruiter|manager|contact"
    r"|contacto|ansprechpartner(?:in)?|candidate|candidat|candidato|date|datum|fecha|topic|thema|sujet"
    r"|tema|department|abteilung"
    r"|team|skills?|industry|field|phone|telephone|number|telefon|email|e-mail|linkedin|signature"
    r"|insert|your|mention|specific"
    r"|address|adresse|salutation|greeting|anrede|recipient|sender|reason|project|ihr|ihre|votre|su"
)
_FIELDS = re.compile(rf"(?<![^\W_])(?:{_FIELD})(?![^\W_])")
_BRACED = re.compile(r"\{\{?[^\S\n]*[^\W\d_][\w .'|/\-]{0,80}\}?\}")
_ENCLOSED = re.compile(
    r"\[(?P<square>[^\[\]\n]{1,80})\](?!\()|<{1,2}(?P<angle>[^<>@\n/:]{1,60})>{1,2}"
    r"|%(?P<percent>[^\W\d][\w ]{1,30})%"
    r"|\*\|(?P<star>\w{1,30})\|\*|%\((?P<printf>\w{1,30})\)s"
)
_PARENTHESISED = re.compile(
    r"\((?:your (?:full |first |last )?name|(?:company|position|job|contact|interviewer'?s?"
    r"|manager'?s?|recipient|recruiter'?s?) (?:name|title)"
    r"|job title|insert [^()\n]{1,60}|name of [^()\n]{1,60})\)"
)
_EMPTY_BRACES = re.compile(r"(?<![^\s\"'(])\{[^\S\n]*\}(?=[\s.,;:!?\"')]|$)")
_LONE_BRACE = re.compile(rf"\{{[^\S\n]*(?:{_FIELD})(?![\w])|(?<![\w])(?:{_FIELD})[^\S\n]*\}}")
_BLANKS = re.compile(r"(?<=[^\W\d_] )_{3,}|(?<![^\s])_{3,}(?=[ ,][^\W\d_]| position| role)")
_NOTHING = re.compile(
    r"(?<!\w)(?:dear|hi|hello|hey) (?:none|null|undefined|nan|n/a)(?![\w-])|^(?:dear|hi|hello)  ?,", re.MULTILINE
)
_GLUED_AFTER = re.compile(
    r"(?:position|role|job|opening|opportunity|vacancy|post|team|interview|internship|at|and|for|with"
    r"|poste|puesto|stelle|bei|chez)(?!\w)"
)
_WORDS_BEFORE_VALUE = 24


def placeholders(reply: Reply) -> Iterator[Finding]:
    """Blocks on what was never filled in, and on a value that stands too close to or too far from its neighbours."""
    taken: list[tuple[int, int]] = []
    for key, start, end in _left_over(reply.lower):
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            taken.append((start, end))
            yield reply.finding(key, Level.BLOCK, start, end)
    for value in dict.fromkeys(reply.about.names):
        yield from _badly_spaced(reply, value)


def _left_over(text: str) -> Iterator[tuple[str, int, int]]:
    for match in _BRACED.finditer(text):
        yield "placeholder.unfilled", match.start(), match.end()
    for match in _ENCLOSED.finditer(text):
        if _is_field(
            next(inner for inner in match.groups() if inner is not None), loudly=match["star"] or match["printf"]
        ):
            yield "placeholder.unfilled", match.start(), match.end()
    for pattern in (_PARENTHESISED, _EMPTY_BRACES, _BLANKS):
        for match in pattern.finditer(text):
            yield "placeholder.unfilled", match.start(), match.end()
    for match in _LONE_BRACE.finditer(text):
        yield "placeholder.malformed", match.start(), match.end()
    for match in _NOTHING.finditer(text):
        yield "placeholder.blank", match.start(), match.end()


def _is_field(inner: str, *, loudly: str | None) -> bool:
    return bool(loudly) or (len(inner.split()) <= 9 and bool(_FIELDS.search(inner)))


def _badly_spaced(reply: Reply, value: str) -> Iterator[Finding]:
    text = reply.raw
    start = text.find(value) if len(value) > 2 else -1
    while start >= 0:
        end = start + len(value)
        if (before := _glued_before(text, start)) is not None:
            yield reply.finding("placeholder.missing_space", Level.BLOCK, before, end, value=value)
        elif (after := _glued_after(reply, end)) is not None:
            yield reply.finding("placeholder.missing_space", Level.BLOCK, start, after, value=value)
        for spaces in _doubled(text, start, end):
            yield reply.finding("placeholder.doubled_space", Level.BLOCK, *spaces, value=value)
        start = text.find(value, end)


def _glued_before(text: str, start: int) -> int | None:
    """The start of a lower-case word that runs into the value ("theAnalyst"); a brand such as "GitHub" is none."""
    if not text[start].isupper():
        return None
    begin = start
    while begin > max(0, start - _WORDS_BEFORE_VALUE) and text[begin - 1].isalpha():
        begin -= 1
    run = text[begin:start]
    return begin if run == "a" or (len(run) >= 2 and run.islower()) else None


def _glued_after(reply: Reply, end: int) -> int | None:
    match = _GLUED_AFTER.match(reply.raw, end)
    if match:
        return match.end()
    follows = next((name for name in reply.about.names if len(name) > 2 and reply.raw.startswith(name, end)), None)
    return end + len(follows) if follows and follows[0].isupper() else None


def _doubled(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Two or more spaces between the value and a word on the same line."""
    before = start - (min(start, 200) - len(text[max(0, start - 200) : start].rstrip(" \u00a0")))
    if start - before > 1 and before > 0 and (text[before - 1].isalnum() or text[before - 1] in ",;"):
        yield before, start
    after = end + len(text[end : end + 200]) - len(text[end : end + 200].lstrip(" \u00a0"))
    if after - end > 1 and after < len(text) and text[after].isalnum():
        yield end, after
