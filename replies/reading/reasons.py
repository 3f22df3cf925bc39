"""Why not, where the mail says it: nine plain codes."""

from __future__ import annotations

import re

from replies.reading.sentences import low

REASONS = ("closer_match", "experience", "skills", "filled", "internal", "cancelled", "location", "pay", "permit")
PATTERNS = (
    ("internal",
        r"\b(?:internal (?:candidate|applicant|hire|transfer)|internally|candidat interne|en interne"
        r"|interne\w* (?:bewerb|kandidat|besetz)|candidat[oa] intern[oa]|promoci[oó]n interna)"),
    ("permit",
        r"\b(?:work (?:permit|authori[sz]ation|visa)|right to work|visa sponsorship|sponsor (?:a |your "
        r"|work )?visas?|authori[sz]ed to work|arbeitserlaubnis|aufenthaltstitel|permis de travail"
        r"|permiso de trabajo)"),
    ("cancelled",
        r"\b(?:(?:position|role|vacancy|requisition|job|post|recruitment|search)\b.{0,60}\b(?:cancell?ed|withdrawn"
        r"|eliminated|discontinued|no longer (?:required|needed|exists?))|decided not to fill|not to fill|budget"
        r"|restructur|hiring freeze|(?:stelle|position)\b.{0,60}(?:gestrichen|nicht (?:mehr )?(?:zu )?besetz)"
        r"|poste\b.{0,40}(?:annulé|supprimé)|(?:puesto|vacante)\b.{0,40}(?:cancelad|anulad))"),
    ("filled",
        r"\b(?:(?:position|role|vacancy|job|post|opening)\b.{0,50}\b(?:filled|been taken|closed|offered to)"
        r"|filled (?:the|this|that|our)|to fill this|already filled|(?:stelle|position)\b.{0,60}\b(?:besetzt"
        r"|vergeben)|poste\b.{0,40}pourvu|(?:puesto|vacante|plaza)\b.{0,40}cubiert)"),
    ("location",
        r"\b(?:based in|relocat|closer to (?:our|the) office|located in|commut|standort|umzug|localisation"
        r"|reubica)"),
    ("pay",
        r"\b(?:salary|compensation|pay) (?:expectation|range|requirement)|gehaltsvorstellung"
        r"|prétentions salariales|expectativas? salarial"),
    ("experience",
        r"\b(?:more (?:\S+ ){0,3}?experience|years of experience|(?:looking for|seeking|need|require|with|has"
        r"|have) (?:\S+ ){0,4}?(?:more|deeper|greater|longer|additional|targeted|specific"
        r"|relevant) (?:\S+ ){0,3}?experience|more senior|more experienced|mehr (?:berufs)?erfahrung"
        r"|plus d'expérience|davantage d'expérience|plus expériment|más (?:años de )?experiencia"
        r"|mayor experiencia)"),
    ("closer_match",
        r"\b(?:(?:more )?(?:closely|better|closer|more)\b.{0,40}\b(?:match|align|fit|suit|meet)"
        r"|better[ -](?:suited|matched|qualified|aligned)|closer (?:match|fit)|best (?:match|fit|suited)"
        r"|stronger (?:match|fit|candidate)|more (?:suitable|aligned|qualified)|besser (?:zu|pass|entspr)"
        r"|noch besser|genauer|näher|correspond\w* (?:davantage|mieux|plus)|plus en adéquation|plus proche"
        r"|mejor se (?:ajusta|adapta|adecú)|(?:encaja|ajusta|adecúa|adapta)\w* (?:mejor|más)|más (?:ajustad"
        r"|adecuad|afín|afines))"),
    ("skills",
        r"\b(?:(?:lack|missing|without|specific|required|particular|stronger|hard|technical"
        r"|certain) (?:\S+ ){0,2}?(?:skills?|skill ?sets?|requirements|qualifications|certification)|(?:do|does"
        r"|did)(?: not|n't) (?:\S+ )?(?:meet|match|have) (?:\S+ ){0,3}?(?:requirements|criteria|qualifications"
        r"|skills?)|anforderungen\b.{0,30}nicht|nicht\b.{0,40}anforderung|compétences\b.{0,40}ne|no (?:cumpl"
        r"|reún)\w+)"),
)  # fmt: skip
COMPILED = tuple((code, re.compile(pattern)) for code, pattern in PATTERNS)
AROUND = 260


def find_reason(body: str, said_at: tuple[int, int] | None) -> tuple[str, int, int] | None:
    """(code, start, end) of the reason given in the sentence of the no or beside it; None where none is given."""
    if said_at is None:
        return None
    text = low(body)
    near = (said_at[0], min(len(text), said_at[1]))
    for start, end in (near, (max(0, said_at[0] - AROUND), min(len(text), said_at[1] + AROUND))):
        for code, pattern in COMPILED:
            match = pattern.search(text, start, end)
            if match and not re.search(
                r"\bif\b|\bfuture\b|\bother (?:roles?|positions?|openings?)\b",
                text[max(start, match.start() - 60) : match.start()],
            ):
                return code, match.start(), match.end()
    return None
