"""Is it a no? Sentences that say no, less those that only say what would be, less mails of another kind."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from replies.reading.naming import HAS_JOB_WORD
from replies.reading.no_phrases import find_turns
from replies.reading.sentences import low, split_sentences

READ = 8_000
ONE_NO = 3.0
MOST_NO = 4.5
THRESHOLD = 2.0
SETTLED = 9.0
OWN = 9.5

CONDITION = re.compile(
    r"\b(?<!even )(?<!as )if\b(?! only)|\bshould (?:you|your|we|the|this)\b|\bin the event\b|\bin case\b"
    r"|\bunless\b|\bwhether\b|\buntil\b|\b(?:may|might|would|could) (?:not )?(?:be|have)\b|\bonce\b"
    r"|\bnot (?:all|every)\b|\bonly (?:those|candidates|applicants|shortlisted|successful|selected)|\b(?:those"
    r"|candidates|applicants|anyone|people) (?:who|that) (?:are|were|have|do|is|has)\b|\bplease assume\b"
    r"|\bassume that\b"
    r"|\b(?:un|not )(?:successful|selected|shortlisted) (?:candidates|applicants)\b|\b(?:candidates"
    r"|applicants) not (?:selected|shortlisted)\b|\byou will be notified\b|\bwe(?:'ll| will) (?:let you know"
    r"|inform you|notify|contact|be in touch)\b|\bno decision\b"
    r"|\bwithout (?:the|your|this|these)\b|\bohne (?:das|ihre?n?|die|den|diese\w*)\b|\bsans (?:ce|votre|cette"
    r"|ces)\b|\bsin (?:su|este|esta|la|el)\b|\bfalls\b|\bsollten? (?:sie|du|ihre|wir|es)\b|(?<!auch )\bwenn\b"
    r"|\bsofern\b|\bob\b|\bsolange\b"
    r"|(?<!même )\bsi\b(?! possible)|\bs'il\b|\bau cas où\b|\bsans (?:nouvelles?|réponse|retour)\b|\ben cas\b"
    r"|\ben caso\b|\bsi no\b|\bsolo (?:se contactará|los candidatos)"
)
AFTERWARDS = re.compile(
    r"\b(?:unless|until|if you (?:do not|don't|fail|cannot)|without (?:your|the|a|these)|before (?:we|you)"
    r"|bis sie|solange)\b"
)
CLAUSE = re.compile(r"[,;:] (?:but|however|aber|jedoch|mais|pero|sin embargo|and)\b|;")
QUOTE = re.compile(r'"[^"]{0,400}"')

APPLICATION = re.compile(
    r"\b(?:applicat|apply|applied|applying|position|role\b|vacanc|candida|interview|hiring|hire|recruit|resume"
    r"|résumé|\bcv\b|opening|employment|job\b|career|talent|qualificat|opportunit|background|skill|"
    r"search committee|selection panel|\bpanel\b|portfolio|lectureship|professorship|bewerb|stelle|kandidat"
    r"|engere|unterlagen|lebenslauf|position|candidature|poste\b|recrutement|entretien|profil|puesto|vacante"
    r"|proceso de selección|entrevista|currículum|candidatura|plaza)"
)
HIRING = re.compile(
    r"\b(?:roles?\b|positions?\b|vacanc|hiring|recruit|job\b|jobs\b|interview|résumé|resume\b|cv\b|candidacy"
    r"|talent (?:team|acq)|career|employment|internship|engineer|developer|manager|bewerb|stelle|kandidat"
    r"|candidature|poste\b|puesto|vacante|proceso de selección)"
)
OTHER_KIND = re.compile(
    r"\b(?:loan|mortgage|credit(?: card)?|visa|scholarship|fellowship|grant|funding|rental|tenancy|lease"
    r"|insurance|membership|adoption|planning|patent|trademark|passport|asylum|benefits?|admissions?"
    r"|graduate school|undergraduate|degree|course|bachelor|master'?s|phd|mba|school|college) (?:application"
    r"|programme application|program application|request|committee)"
    r"|\b(?:apply|applied|applying|application) (?:for|to) (?:the |our |an? |your )?(?:\S+ ){0,2}?(?:loan"
    r"|mortgage|credit card|visa|scholarship|grant|apartment|flat|tenancy|insurance|membership|admission"
    r"|degree|undergraduate|university|college|school|course|funding|account)\b"
    r"|\byour (?:\S+ )?(?:order|refund|shipment|delivery|parcel|package|invoice|claim|manuscript|paper"
    r"|abstract|tender|bid|quote|quotation|purchase|booking|reservation|subscription|payment|ticket"
    r"|return request|pull request|expense|warranty|poem|novel|story|screenplay|talk proposal|session proposal"
    r"|proposal|pitch)\b"
    r"|\b(?:manuscript|scholarship|bursary|stipendium|landlord|tenancy|peer review|editorial board|landlord"
    r"|bestellung|rückerstattung|kreditantrag|ihr antrag auf|votre commande|remboursement|su pedido|reembolso"
    r"|préstamo|beca)\b"
)
LEAVING = re.compile(
    r"\byour (?:own )?employment (?:with|at|will|is|has|ends?|agreement|contract|relationship)|\bseverance\b"
    r"|\blast (?:working )?day\b|\bfinal (?:pay|paycheck|paycheque|salary)|\blay-?offs?\b|\blaid off\b"
    r"|\bredundan(?:t|cy|cies)\b|\bterminat\w+ (?:of )?(?:your )?(?:employment|contract)|\bworkforce\b"
    r"|\breduction in force\b|\boutplacement\b|\butili[sz]e your services\b|\bwork you have done\b"
    r"|\byears? of service\b"
    r"|\bkündigung|\bbetriebsbedingt|\barbeitsverhältnis\b|\blicenciement\b|\brupture (?:de votre|du) contrat"
    r"|\bdespido\b|\bindemnización\b|\brescisión\b"
)
APPLIED = re.compile(
    r"\byou(?:'ve| have)? (?:recently )?applied\b|\byour (?:\S+ ){0,3}?(?:application|candidacy|interest"
    r"|résumé|resume|cv)\b|\b(?:thank|thanks)\b.{0,40}\b(?:applying|interview|application|interest)"
    r"|\binterview (?:process|with us)|\bcandidates?\b|\bihre bewerbung|\bvotre candidature|\bsu candidatura"
    r"|\btu candidatura"
)
OWN_VOICE = re.compile(
    r"\bmy (?:application|candidacy|resume|cv|interview)\b|\b(?:withdraw|withdrawing|withdrawal of) (?:my"
    r"|your) (?:application|candidacy)|\b(?:request|asked) to (?:be )?withdraw|\bapplication (?:has been|was"
    r"|is)(?: successfully| now)? withdrawn|\bi(?:'ve| have)? (?:\S+ )?(?:decided|chosen"
    r"|accepted)\b.{0,60}\b(?:decline|withdraw|another (?:offer|position|opportunity|role)|offer)\b"
    r"|\bdeclin\w+ (?:the|your) (?:offer|job offer|invitation)|\bletting me know\b|\byou (?:chose|picked"
    r"|went with|have chosen|have decided|decided)\b|\bas you (?:asked|requested|wished)\b|\b(?:at|per|on"
    r"|upon) your request\b|\bwithdrawn your application\b|\byour (?:rejection|refusal|letter rejecting"
    r"|rejection letter)\b|\baccept (?:your|this|the) (?:rejection|refusal)|\b(?:dear|hello|hi) (?:hiring"
    r"|recruiting) (?:manager|committee|team)\b|\brejecting (?:applicants|my|me|qualified|future)"
    r"|\brejected (?:me|my)\b|\bi (?:wasn't|was not|am not) selected\b|\bturned me down\b"
    r"|\bmeine bewerbung|\bich (?:ziehe|möchte).{0,40}\bzurück|\bma candidature|\bje suis déçue?\b"
    r"|\bde ne pas avoir été retenue?\b|\bje tenais à vous remercier\b|\bmi candidatura"
)
ADVICE = re.compile(
    r"\bhow to (?:respond|reply|deal|write|cope|handle|bounce|answer|turn|recover|react)\b|\b(?:\d+|three|five"
    r"|six|seven|eight|nine|ten) (?:tips|ways|examples|templates|things|reasons|mistakes|lessons)\b"
    r"|\b(?:rejection|decline) (?:letter|e-?mail)s? (?:template|example|sample)|\b(?:template"
    r"|sample) (?:rejection|decline|letter)|\bin this (?:article|issue|week's|post|newsletter|episode|guide)\b"
    r"|\bread (?:more|the full|on)\b|\bour readers\b|\bsatire\b|\bparody\b|\bapril fool|\bjust kidding\b"
    r"|\bregister (?:now|today) for\b|\bdear recruiter|\bjob ?seekers?\b|\bthis week in\b|\b(?:new"
    r"|top) jobs (?:for you|this week)|\b(?:candidate|friend|person) you referred\b|\byour referral\b"
    r"|\bif you've ever\b"
)
GOOD_NEWS = re.compile(
    r"\b(?:pleased|happy|delighted|excited|thrilled|glad|like|love|want|would like|wish) to (?:invite|offer"
    r"|extend|inform you that you|schedule|move (?:you )?forward with (?:you|your)|progress you"
    r"|meet (?:with )?you|speak (?:with|to) you|set up|confirm your|welcome|let you know that you)\b"
    r"|\bcongratulations\b|\binvite you to (?:an |a |the |our )?(?:\S+ )?(?:interview|assessment|next|call"
    r"|meet|final)"
    r"|\byou (?:have|'ve) (?:been )?(?:selected|shortlisted|chosen|successful|passed)\b|\b(?:your|a|an"
    r"|the) (?:interview|call) (?:is|has been) (?:confirmed|scheduled|booked|moved|rescheduled)"
    r"|\b(?:reschedule|availability|time slot|meeting link)\b"
    r"|(?<!not )(?<!not to )\bmove forward with your (?:application|candidacy)\b(?!.{0,40}\bnot\b)"
    r"|\bfreuen wir uns,? sie (?:ein|kennen)|\beinladen\b|\bplaisir de vous (?:inviter|proposer|convier)"
    r"|\bnos complace (?:invitar|ofrecer|comunicar)|\binvitarle a\b"
)
STILL_OPEN = re.compile(
    r"\bstill (?:under|being|in|reviewing|considering|in the process)\b|\bremains? (?:under|in|open|active)\b"
    r"|\bnot (?:yet )?(?:made|reached|taken) (?:a|any|our|the) (?:final |hiring )?decision|\b(?:decision"
    r"|we) ha(?:s|ve) not (?:yet )?(?:been )?made\b|\bon hold\b|\bpaused?\b|\bhiring freeze\b"
    r"|\bhave received your (?:\S+ )?(?:application|resume|cv)|\bapplication (?:has been|was"
    r"|is) (?:successfully )?(?:received|submitted)|\b(?:under review|(?:currently|now|are"
    r"|still) reviewing your|will review your application)|\bwill (?:be )?(?:review|carefully review|get back"
    r"|be in touch|contact you|reach out to you) "
    r"|\beingangsbestätigung|\b(?:haben|ist) .{0,30}(?:erhalten|eingegangen)\b|\bbitten (?:sie "
    r"|wir )?(?:noch )?um (?:etwas )?geduld|\bbien reçu votre\b|\bhemos recibido (?:su|tu)\b"
    r"|\ben cours d'(?:étude|examen)|\bestá siendo (?:revisad|evaluad)"
)
KINDLY = re.compile(
    r"\b(?:wish|best|luck|success|every success)\b.{0,50}\b(?:search|career|future|endeavou?r|hunt|next|job)"
    r"|\b(?:keep|hold|retain|save)\b.{0,30}\b(?:on file|profile|information|details|resume|cv)"
    r"|\bfuture (?:opening|opportunit|role|position|vacanc)|\bencourage you to (?:apply|keep|check|re-?apply)"
    r"|\bdifficult (?:decision|choice)|\bcareful (?:consideration|review)|\bmany (?:qualified|strong|excellent"
    r"|talented)|\b(?:large|high|overwhelming) (?:number|volume|response)|\bunfortunately\b|\bregret\b"
    r"|\bon this occasion\b|\bappreciate (?:your|the)\b|\bnot an easy\b"
    r"|\bleider\b|\bbedauern\b|\bfür ihre(?:n)? (?:weitere|zukunft|berufliche)|\balles gute\b|\bviel erfolg\b"
    r"|\bmalheureusement\b|\bregret\b|\bbonne (?:chance|continuation)|\bplein succès\b|\brecherches?\b"
    r"|\blamentablemente\b|\blamentamos\b|\bdesafortunadamente\b|\bmucha suerte\b|\bdeseamos\b"
)


@dataclass(frozen=True)
class Verdict:
    """Whether it is a no, how sure (0 to 1), where in the body it is said, and whether it is about applying at all."""

    is_rejection: bool
    confidence: float
    said_at: tuple[int, int] | None
    is_about_job: bool = True


def judge(*, subject: str, body: str) -> Verdict:
    """Weigh a mail. Looks at the first 8,000 characters of the body."""
    text, head = low(body[:READ]), low(subject[:300])
    said, score = _weigh_sentences(body[:READ], text)
    if said is None and _subject_says_no(head):
        score += ONE_NO
    kind = _other_kind(f"{head} . {text}")
    if score <= 0 or kind >= SETTLED:
        return Verdict(False, _confidence(-THRESHOLD - kind / 9), None, kind in {0.0, OWN})
    score += min(1.5, 0.5 * len({match[0][:12] for match in KINDLY.finditer(text)}))
    score -= kind + _still_open(text, said is not None)
    return Verdict(score >= THRESHOLD, _confidence(score - THRESHOLD), said if score >= THRESHOLD else None, kind == 0)


def _weigh_sentences(body: str, text: str) -> tuple[tuple[int, int] | None, float]:
    score, said = 0.0, None
    for start, end in split_sentences(body):
        sentence = text[start:end]
        if _says_no(sentence):
            score += ONE_NO if said is None else 1.0
            said = said or (start + len(sentence) - len(sentence.lstrip()), end)
    return said, min(score, MOST_NO)


def _says_no(sentence: str) -> bool:
    if sentence.rstrip().endswith("?"):
        return False
    quoted = [match.span() for match in QUOTE.finditer(sentence)]
    for match in find_turns(sentence):
        if any(start < match.start() and match.end() < end for start, end in quoted):
            continue
        clause = [cut.end() for cut in CLAUSE.finditer(sentence, 0, match.start())]
        before = sentence[clause[-1] if clause else 0 : match.end()]
        if (
            CONDITION.search(before)
            or AFTERWARDS.match(sentence[match.end() :].lstrip(" ,"))
            or AFTERWARDS.search(sentence[match.end() : match.end() + 60])
        ):
            continue
        return True
    return False


def _subject_says_no(head: str) -> bool:
    return bool(
        re.search(
            r"\b(?:application (?:unsuccessful|rejected|declined)|unsuccessful application|absage\b"
            r"|candidature non retenue|candidatura (?:rechazada|no seleccionada))",
            head,
        )
    )


def _other_kind(text: str) -> float:
    """How much speaks for a mail of another kind than an employer's to an applicant."""
    if not APPLICATION.search(text) and not HAS_JOB_WORD.search(text):
        return SETTLED
    if OTHER_KIND.search(text) and len(set(HIRING.findall(text))) < 2:
        return SETTLED
    if LEAVING.search(text) and not APPLIED.search(text):
        return SETTLED
    if OWN_VOICE.search(text):
        return OWN
    return 4.0 if ADVICE.search(text) else 0.0


def _still_open(text: str, said: bool) -> float:
    """How much speaks for an application that goes on."""
    against = 2.5 if GOOD_NEWS.search(text) else 0.0
    if STILL_OPEN.search(text):
        against += 1.0 if said else 4.0
    return against


def _confidence(margin: float) -> float:
    return 1 / (1 + math.exp(-1.2 * margin))
