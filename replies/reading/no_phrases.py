"""The turns in which employers say no, in four languages.

Each turn has a cue, a plain piece of text that must be there before the pattern is tried at all: this keeps the
reading of a mail far under a millisecond. Patterns see one sentence, in lower case, with typewriter quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NOT = r"(?:\b(?:not|never|unable to|cannot|no longer|decided against|nor|without)\b|n't\b)"
PEOPLE = (
    r"(?:candidates?|applicants?|individuals?|persons?|people|finalists?|profiles?|applications?|contenders?"
    r"|someone|somebody|others)"
)
JOB = (
    r"(?:position|role|vacancy|vacancies|job|opening|post|requisition|opportunity|internship|placement|search"
    r"|recruitment|headcount)"
)


@dataclass(frozen=True)
class Turn:
    """One way to say no: cues of which one must occur, and what must then match."""

    cues: tuple[str, ...]
    pattern: re.Pattern[str]


def _turn(cues: str, pattern: str) -> Turn:
    return Turn(tuple(cues.split("|")), re.compile(pattern))


ENGLISH = (
    _turn(
        "forward|further|ahead|next|through",
        rf"{NOT}.{{0,60}}?\b(?:mov|go|tak|carry|bring|progress|put|pass)\w*\b.{{0,60}}?\b(?:forward|further"
        rf"|ahead|to (?:the |an |our )?(?:next|final|second|interview)|through to)\b",
    ),
    _turn(
        "proceed|progress|advanc|continu|pursu|consider|go ahead|going ahead",
        rf"{NOT}\s(?:\S+ ){{0,5}}?(?:proceed|progress|advanc|continu|pursu|consider|go ahead|going ahead)\w*"
        r"(?! (?:without|until|any))(?=.{0,80}\b(?:application|candidacy|candidature|you\b|your|process"
        r"|interview|further|recruitment|profile|conversation|this time|role|position|next|stage)|.{0,3}$)",
    ),
    _turn(
        "consider|progress|proceed|select|tak",
        rf"\b(?:application|candidacy|you|profile)\b.{{0,30}}{NOT} (?:be |been |being )?(?:consider|progress"
        rf"|proceed|select|tak|advanc|shortlist)\w*",
    ),
    _turn(
        "another|other |others|different|stronger|someone|somebody|internal|more |better|closer|closest",
        r"\b(?:decid|decision|chose|elected|opted|proceed|forward|ahead|pursu|progress|continu|advanc|select"
        r"|hir|appoint|offer|accepted by|prefer|focus|prioriti|go with|going with|gone with|went with|took on"
        r"|taken on|take on|favou?r)\w*\b"
        rf".{{0,60}}?\b(?:another|other|others|different|stronger|alternative|someone|somebody|internal"
        rf"|external|(?:more|better|most|best)[ -]\w+|closer|closest)\b(?:.{{0,30}}?\b{PEOPLE}\b|(?= else))",
    ),
    _turn(
        "candidates|applicants|someone|candidate |applicant ",
        r"\b(?:proceed|move forward|moving forward|moved forward|go forward|going forward|go ahead|going ahead"
        r"|progress|advanc|pursu|continu|identified|decided|hired|hir(?:e|ing)|chosen|selected|gone with"
        r"|go with|going with|went with|opted for|appointed|picked|found)\w*\b.{0,40}?\b(?:candidates?"
        r"|applicants?|someone|individuals?|a person)\b (?:who|whose|that|with|closer|better|more)\b",
    ),
    _turn(
        "closely|better|closer|stronger|more ",
        rf"\b{PEOPLE}\b.{{0,50}}?\b(?:more closely|better|closer|most closely|more directly|more relevant"
        rf"|more specific|stronger)\b.{{0,40}}?\b(?:match|align|fit|suit|meet|met|correspond|qualif|experience"
        rf"|background|skill)",
    ),
    _turn(
        "select|successful|short|chosen|accepted|appointed|invit|longlisted|retained|picked",
        rf"(?:{NOT}(?! yet)\s(?:\S+ ){{0,3}}?|\bun)(?:selected|select|successful|shortlisted|short-listed"
        rf"|longlisted|chosen|accepted|appointed|retained|picked|inviting|invited|invite)\b",
    ),
    _turn(
        "no longer",
        r"\bno longer\b.{0,30}?\b(?:considered|under consideration|in consideration|interviewing|hiring"
        r"|recruiting|moving forward|proceeding|in the running|being reviewed|a candidate)\b",
    ),
    _turn(
        "no longer",
        rf"\b{JOB}\b.{{0,60}}?\bno longer\b (?:available|open|being|exists?|required|needed|active|accepting)"
        rf"|no longer (?:accepting applications|looking to (?:fill|hire))",
    ),
    _turn(
        "filled|closed|cancel|withdrawn|eliminated|discontinued|taken|offered to|fill ",
        rf"\b{JOB}\b.{{0,60}}?\b(?:has|have|is|was|been|now|already|just|being)\b.{{0,24}}?\b(?:filled|closed"
        rf"|cancell?ed|withdrawn|eliminated|discontinued|taken|offered to (?:another|someone)|pulled)\b",
    ),
    _turn(
        "filled|closed|cancel|fill |filling|withdraw",
        rf"\b(?:filled|closed|cancell?ed|cancel|close|withdrawn|withdrew|pulled|filling)\b (?:the|this|that|our"
        rf"|all|your) (?:\S+ ){{0,5}}?{JOB}|(?:candidate|someone|person) (?:to|who will) fill|not to fill"
        rf"|not be filling",
    ),
    _turn(
        "offer|extend|select|hire|place|accept|accommodate|match",
        rf"(?:{NOT}|\bunable to)\s(?:\S+ ){{0,4}}?(?:offer|extend|offering|extending|select|hire|hiring|place"
        rf"|match)\b (?:you\b(?! (?:feedback|individual|detailed|specific|visa|relocation|sponsor))(?! with)"
        rf"|(?:to )?(?:you )?(?:an?|the|this|any|our)? ?(?:\S+ )?(?:position|role|job|interview|employment"
        rf"|place|opportunity|contract|offer)\b)",
    ),
    _turn(
        "another|other |different|someone else|internal",
        rf"\b(?:another|other|different|internal|someone else)\b.{{0,20}}?(?:\b{PEOPLE}\b"
        rf"|(?<=else)).{{0,70}}?\b(?:has|have|was|were|is|are|being)\b(?: \S+)? (?:selected|chosen|appointed"
        rf"|hired|offered|preferred|accepted)\b",
    ),
    _turn(
        "direction|pass |passing|passed",
        r"\b(?:different|another|other) direction\b|\b(?:decided|going|have|choosing|need) to pass\b"
        r"|\bpass(?:ing|ed)? on (?:your|this|moving|the (?:chance|opportunity))",
    ),
    _turn(
        "declin|reject|dispositioned|turn",
        r"\b(?:application|candidacy|you|profile)\b.{0,40}?\b(?:has been|have been|was|were|been"
        r"|is) (?:declined|rejected|turned down|closed|dispositioned)|\b(?:decided|had|have"
        r"|regret) to (?:decline|reject|turn down|close) (?:your|you)\b",
    ),
    _turn(
        "fit|match|suitable|suited|aligned",
        rf"(?:{NOT}|\bis no|\bisn't) (?:\S+ ){{0,4}}?(?:fit|match|suitable|best suited|the right (?:person"
        rf"|candidate|profile)|aligned)\b(?! (?:yet|all))",
    ),
    _turn(
        "match|meet|fit|align|suit|satisf|fulfil",
        r"\b(?:do|does|did)(?: not|n't) (?:\S+ ){0,2}?(?:match|meet|fit|align|suit|satisfy|fulfil"
        r"|correspond)\w*\b.{0,60}?\b(?:requirement|criteria|need|profile|looking for|position|role|vacancy"
        r"|expectation)",
    ),
    _turn(
        "have a|have an|have any|suitable|appropriate|vacanc|openings",
        r"\b(?:do not|don't|did not|didn't|currently|not) (?:currently )?(?:have|find|hold"
        r"|see)\b.{0,30}?\b(?:position|role|vacanc|opening|opportunit|match)\w*\b.{0,20}?\b(?:for you|match"
        r"|suit|fit|at this time|at the moment|your)",
    ),
    _turn(
        "successful candidate|preferred candidate|offer has been|an offer",
        r"\b(?:the )?(?:successful|preferred|chosen|selected) candidate (?:has|was|is)|\boffer (?:has"
        r"|was) (?:been )?(?:made to|accepted by)\b",
    ),
    _turn(
        " to some| to another| to the other| to an internal| to a candidate",
        r"\b(?:goes|went|go|gone|given|offered|awarded|going) to (?:somebody|someone|another|the other"
        r"|an? (?:internal|external|stronger|different)|a candidate)\b",
    ),
    _turn(
        "not |n't ", r"(?:\bnot|n't) (?:quite |exactly |really |entirely )?what (?:we|the team|they|our|the client)\b"
    ),
    _turn(
        "fit|match|suited",
        r"(?:\bnot|n't) (?:feel|think|believe|see|consider)\b.{0,80}?\b(?:match|fit|suited|suitable)\b",
    ),
    _turn("one of|among", r"\byou\b.{0,30}?(?:\bnot|n't) (?:one of|among) (?:them|those|the|our)\b"),
    _turn(
        "stopped|ended|finished|closed|conclud|found ",
        r"\b(?:stopped|ended|finished|closed|concluded) (?:interviewing|recruiting|hiring|interviews|(?:the"
        r"|our) (?:search|recruitment|hiring))"
        r"|\bfound (?:the (?:right )?|a )?(?:person|candidate|someone|somebody|our (?:new|next))\b",
    ),
    _turn(
        "hire you|hiring you|interview|decided against|end your|close out|conclude",
        r"not (?:to |be )?hir(?:e|ing) you|decided against\b|\b(?:end|ended|concluded|conclude|close|closing"
        r"|closed) your (?:application|candidacy)|close out your",
    ),
)
GERMAN = (
    _turn("absag", r"\b(?:absage|absagen|abzusagen|abgesagt)\b"),
    _turn(
        "nicht",
        r"\bnicht\b.{0,60}?\b(?:berücksichtig\w+|weiterverfolg\w+|weiter zu verfolgen|weiter verfolgen"
        r"|fortführ\w+|fortsetz\w+|fortzu\w+|einladen|eingeladen|einzuladen|entsprechen|entsprochen|anbieten"
        r"|zusagen|zusage|ausgewählt|entschieden|in betracht|überzeugen|in die nächste|weitergehen|weiter im"
        r"|weiterkommen|auf sie gefallen|zum zuge?|weiter)\b",
    ),
    _turn(
        "engere", r"\bnicht (?:\S+ ){0,4}?in die engere|nicht in der engeren|engere (?:wahl|auswahl).{0,40}\bnicht\b"
    ),
    _turn(
        "ander|mitbewerb|jemand",
        r"\b(?:ander\w+|mitbewerb\w+)\b.{0,80}?\b(?:entschieden|vorzug|ausgewählt|eingestellt|vergeben|gewählt"
        r"|besetzt|den zuschlag|überzeugt|zugesagt|weitermachen|fortsetzen|fortzusetzen|gefallen)"
        r"|\b(?:entschieden|entscheidung|vorzug|wahl)\b.{0,80}?\b(?:ander\w+|mitbewerb\w+|jemand)\b",
    ),
    _turn(
        "besetzt|vergeben|geschlossen|zurückgezogen|gestrichen",
        r"\b(?:stelle|position|vakanz|ausschreibung|platz|praktikum)\b.{0,70}?\b(?:besetzt|vergeben"
        r"|geschlossen|zurückgezogen|aufgehoben|gestrichen|storniert|neu besetzen)\b",
    ),
    _turn("gegen", r"\bgegen (?:ihre|deine|eine (?:weitere|fortsetzung|einstellung|zusammenarbeit)|die fortführung)"),
    _turn(
        "kein",
        r"\bkeine?n? (?:passende|geeignete|entsprechende|positive|zusage|angebot|möglichkeit|stelle"
        r"|vakanz)\w*\b.{0,60}?\b(?:anbieten|geben|machen|gefunden|sehen|haben|erteilen|frei)"
        r"|\bleider kein\w*\b.{0,40}?\b(?:angebot|zusage)",
    ),
)
FRENCH = (
    _turn(
        "reten|obtenu|sélectionné|choisi",
        r"\b(?:pas|ne) (?:\S+ ){0,4}?(?:reten\w+|obtenu|sélectionnée?s?|choisie?s?)\b",
    ),
    _turn(
        "suite",
        r"\bpas (?:\S+ ){0,5}?(?:suite|de suite)|\b(?:suite|réponse) (?:défavorable|négative)"
        r"|\bne (?:\S+ ){0,4}?donner (?:\S+ )?suite",
    ),
    _turn("réponse négative|défavorable|négativ", r"\bréponse (?:est )?(?:négative|défavorable)|négativement à votre"),
    _turn(
        "autre|choix",
        r"\b(?:choix|décision|retenu|poursuiv\w+|privilégi\w+|sélectionné|opté|avancer|continuer"
        r"|orient\w+)\b.{0,80}?\b(?:autres? (?:candidat|profil|personne)|candidat\w*|profils?) ?\w*",
    ),
    _turn(
        "pourvu|annulé|clôturé|fermé|supprimé",
        r"\b(?:poste|offre|recrutement)\b.{0,60}?\b(?:pourvue?|annulée?|clôturée?|fermée?|supprimée?|abandonnée?)\b",
    ),
    _turn(
        "poursuiv|continuer|avancer|aller plus loin|correspond",
        r"\bpas (?:\S+ ){0,4}?(?:poursuiv\w+|continuer|avancer|aller plus loin|correspond\w*|en adéquation)\b"
        r"|\bne (?:correspond|pouvons|pourrons|souhaitons)\w*\b.{0,20}\bpas\b.{0,40}?\b(?:candidature|poste"
        r"|profil|poursui\w+|recherch\w+|attentes|besoins)",
    ),
)
SPANISH = (
    _turn(
        "seleccionad|elegid|escogid|superad|admitid|apto",
        r"\bno (?:\S+ ){0,4}?(?:seleccionad\w+|elegid\w+|escogid\w+|admitid\w+|superad\w+|has pasado|ha pasado)",
    ),
    _turn(
        "otr|candidat|perfil",
        r"\b(?:decid\w+|optad\w*|optar|continuar|continuaremos|avanzar|avanzaremos|seguir|seguiremos|contar"
        r"|elegid\w*|seleccionad\w*|contratar|contratad\w+|inclinado"
        r"|decant\w+)\b.{0,50}?\b(?:otr[oa]s? (?:\S+ )?(?:candidat\w+|perfil\w*|persona\w*)|(?:candidat\w+"
        r"|perfil\w*|una persona) (?:que|con|más|cuy))",
    ),
    _turn(
        "continuar|seguir|avanzar|proseguir|adelante|considera",
        r"\bno (?:\S+ ){0,5}?(?:continu\w+|seguir\w*|seguimos|avanz\w+|proseguir\w*|sigue adelante|adelante"
        r"|ser considerad\w+|tenid\w+ en cuenta|considerar)\b",
    ),
    _turn(
        "cubiert|cerrad|cancelad|ocupad",
        r"\b(?:puesto|vacante|plaza|posición|proceso|cargo|oferta)\b.{0,50}?\b(?:cubiert[oa]|cerrad[oa]"
        r"|cancelad[oa]|ocupad[oa]|anulad[oa])\b|cubierto (?:la|el|ya)",
    ),
    _turn("descart|rechaz|desestim", r"\b(?:descartad\w*|descartar|rechazad\w*|desestimad\w*|desestimar)\b"),
    _turn(
        "encaj|ajust|cumpl|adecu",
        r"\bno (?:\S+ ){0,3}?(?:encaj\w+|ajust\w+|cumpl\w+|adec\w+|corresponde)\b.{0,60}?\b(?:perfil"
        r"|requisitos|puesto|vacante|busca\w*|necesidades|posición)|\b(?:perfil"
        r"|candidatura)\b.{0,30}\bno (?:\S+ ){0,3}?(?:encaj\w+|ajust\w+|cumpl\w+|adec\w+)",
    ),
    _turn(
        "ofrecer",
        r"\bno (?:podemos|podremos|nos es posible|es posible)\b.{0,20}?\bofrecer\w* (?:\S+ )?(?:puesto|el|este"
        r"|la|una? (?:puesto|oferta|plaza|oportunidad))",
    ),
)
ALSO_YOU = re.compile(
    r"\b(?:with|for|selected|chosen) you\b(?!r)(?! (?:because|as|since|but))|\byou,? (?:and|plus|along with"
    r"|as well as)\b"
)
TURNS = ENGLISH + GERMAN + FRENCH + SPANISH


def find_turns(sentence: str) -> Iterator[re.Match[str]]:
    """Every turn of a no that this sentence, in the form of `low()`, holds."""
    for turn in TURNS:
        if any(cue in sentence for cue in turn.cues):
            match = turn.pattern.search(sentence)
            if match and not _takes_you(sentence, match):
                yield match


def _takes_you(sentence: str, match: re.Match[str]) -> bool:
    """ "We go on with you and two other candidates" has every word of a no, and is none."""
    return "other" in match[0] and not re.search(NOT, sentence[: match.end()]) and bool(ALSO_YOU.search(match[0]))
