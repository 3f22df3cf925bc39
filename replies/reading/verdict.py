"""Is it a no? Sentences that say no, less those that only say what would be, less mails of another kind."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from replies.reading.no_phrases import find_turns
from replies.reading.sentences import low, split_sentences

READ = 8_000
ONE_NO = 3.0
MOST_NO = 4.5
THRESHOLD = 2.0

CONDITION = re.compile(
    r"\b(?<!even )(?<!as )if\b(?! only)|\bshould (?:you|your|we|the|this)\b|\bin the event\b|\bin case\b|\bunless\b|\bwhether\b|\buntil\b|\b(?:may|might|would|could) (?:not )?(?:be|have)\b|\bonce\b"
    r"|\bnot (?:all|every)\b|\bonly (?:those|candidates|applicants|shortlisted|successful|selected)|\b(?:those|candidates|applicants|anyone|people) (?:who|that) (?:are|were|have|do|is|has)\b|\bplease assume\b|\bassume that\b"
    r"|\b(?:un|not )(?:successful|selected|shortlisted) (?:candidates|applicants)\b|\b(?:candidates|applicants) not (?:selected|shortlisted)\b|\byou will be notified\b|\bwe(?:'ll| will) (?:let you know|inform you|notify|contact|be in touch)\b|\bno decision\b"
    r"|\bfalls\b|\bsollten? (?:sie|du|ihre|wir|es)\b|(?<!auch )\bwenn\b|\bsofern\b|\bob\b|\bsolange\b"
    r"|(?<!même )\bsi\b(?! possible)|\bs'il\b|\bau cas où\b|\bsans (?:nouvelles?|réponse|retour)\b|\ben cas\b|\ben caso\b|\bsi no\b|\bsolo (?:se contactará|los candidatos)"
)
AFTERWARDS = re.compile(
    r"\b(?:unless|until|if you (?:do not|don't|fail|cannot)|without (?:your|the|a|these)|before (?:we|you)|bis sie|solange)\b"
)
CLAUSE = re.compile(r"[,;:] (?:but|however|aber|jedoch|mais|pero|sin embargo|and)\b|;")
QUOTE = re.compile(r'"[^"]{0,400}"')

APPLICATION = re.compile(
    r"\b(?:applicat|apply|applied|applying|position|role\b|vacanc|candida|interview|hiring|hire|recruit|resume|résumé|\bcv\b|opening|employment|job\b|career|talent|qualificat|opportunit|background|skill|"
    r"bewerb|stelle|kandidat|unterlagen|lebenslauf|position|candidature|poste\b|recrutement|entretien|profil|puesto|vacante|proceso de selección|entrevista|currículum|candidatura|plaza)"
)
HIRING = re.compile(
    r"\b(?:roles?\b|positions?\b|vacanc|hiring|recruit|job\b|jobs\b|interview|résumé|resume\b|cv\b|candidacy|talent (?:team|acq)|career|employment|internship|engineer|developer|manager|bewerb|stelle|kandidat|candidature|poste\b|puesto|vacante|proceso de selección)"
)
OTHER_KIND = re.compile(
    r"\b(?:loan|mortgage|credit(?: card)?|visa|scholarship|fellowship|grant|funding|rental|tenancy|lease|insurance|membership|adoption|planning|patent|trademark|passport|asylum|benefits?|admissions?|graduate school|undergraduate|degree|course|bachelor|master'?s|phd|mba|school|college) (?:application|programme application|program application|request|committee)"
    r"|\b(?:apply|applied|applying|application) (?:for|to) (?:the |our |an? |your )?(?:\S+ ){0,2}?(?:loan|mortgage|credit card|visa|scholarship|grant|apartment|flat|tenancy|insurance|membership|admission|degree|undergraduate|university|college|school|course|funding|account)\b"
    r"|\byour (?:\S+ )?(?:order|refund|shipment|delivery|parcel|package|invoice|claim|manuscript|paper|abstract|tender|bid|quote|quotation|purchase|booking|reservation|subscription|payment|ticket|return request|pull request|expense|warranty|poem|novel|story|screenplay|talk proposal|session proposal|proposal|pitch)\b"
    r"|\b(?:manuscript|peer review|editorial board|landlord|bestellung|rückerstattung|kreditantrag|ihr antrag auf|votre commande|remboursement|su pedido|reembolso|préstamo|beca)\b"
)
LEAVING = re.compile(
    r"\byour (?:own )?employment (?:with|at|will|is|has|ends?|agreement|contract|relationship)|\bseverance\b|\blast (?:working )?day\b|\bfinal (?:pay|paycheck|paycheque|salary)|\blay-?offs?\b|\blaid off\b|\bredundan(?:t|cy|cies)\b|\bterminat\w+ (?:of )?(?:your )?(?:employment|contract)|\bworkforce\b|\breduction in force\b|\boutplacement\b|\butili[sz]e your services\b|\bwork you have done\b|\byears? of service\b"
    r"|\bkündigung|\bbetriebsbedingt|\barbeitsverhältnis\b|\blicenciement\b|\brupture (?:de votre|du) contrat|\bdespido\b|\bindemnización\b|\brescisión\b"
)
APPLIED = re.compile(
    r"\byou(?:'ve| have)? (?:recently )?applied\b|\byour (?:\S+ ){0,3}?(?:application|candidacy|interest|résumé|resume|cv)\b|\b(?:thank|thanks)\b.{0,40}\b(?:applying|interview|application|interest)|\binterview (?:process|with us)|\bcandidates?\b|\bihre bewerbung|\bvotre candidature|\bsu candidatura|\btu candidatura"
)
OWN_VOICE = re.compile(
    r"\bmy (?:application|candidacy|resume|cv|interview)\b|\b(?:withdraw|withdrawing|withdrawal of) (?:my|your) (?:application|candidacy)|\b(?:request|asked) to (?:be )?withdraw|\bapplication (?:has been|was|is)(?: successfully| now)? withdrawn|\bi(?:'ve| have)? (?:\S+ )?(?:decided|chosen|accepted)\b.{0,60}\b(?:decline|withdraw|another (?:offer|position|opportunity|role)|offer)\b"
    r"|\bdeclin\w+ (?:the|your) (?:offer|job offer|invitation)|\byour (?:rejection|refusal|letter rejecting|rejection letter)\b|\baccept (?:your|this|the) (?:rejection|refusal)|\b(?:dear|hello|hi) (?:hiring|recruiting) (?:manager|committee|team)\b|\brejecting (?:applicants|my|me|qualified|future)|\brejected (?:me|my)\b|\bi (?:wasn't|was not|am not) selected\b|\bturned me down\b"
    r"|\bmeine bewerbung|\bich (?:ziehe|möchte).{0,40}\bzurück|\bma candidature|\bmi candidatura"
)
ADVICE = re.compile(
    r"\bhow to (?:respond|reply|deal|write|cope|handle|bounce|answer|turn|recover|react)\b|\b(?:\d+|three|five|six|seven|eight|nine|ten) (?:tips|ways|examples|templates|things|reasons|mistakes|lessons)\b|\b(?:rejection|decline) (?:letter|e-?mail)s? (?:template|example|sample)|\b(?:template|sample) (?:rejection|decline|letter)|\bin this (?:article|issue|week's|post|newsletter|episode|guide)\b"
    r"|\bread (?:more|the full|on)\b|\bour readers\b|\bsatire\b|\bparody\b|\bapril fool|\bjust kidding\b|\bregister (?:now|today) for\b|\bdear recruiter|\bjob ?seekers?\b|\bthis week in\b|\b(?:new|top) jobs (?:for you|this week)|\b(?:candidate|friend|person) you referred\b|\byour referral\b|\bif you've ever\b"
)
GOOD_NEWS = re.compile(
    r"\b(?:pleased|happy|delighted|excited|thrilled|glad|like|love|want|would like|wish) to (?:invite|offer|extend|inform you that you|schedule|move (?:you )?forward with (?:you|your)|progress you|meet|speak|set up|confirm your|welcome|let you know that you)\b|\bcongratulations\b|\binvite you to (?:an |a |the |our )?(?:\S+ )?(?:interview|assessment|next|call|meet|final)"
    r"|\byou (?:have|'ve) (?:been )?(?:selected|shortlisted|chosen|successful|passed)\b|\b(?:your|a|an|the) (?:interview|call) (?:is|has been) (?:confirmed|scheduled|booked|moved|rescheduled)|\b(?:reschedule|availability|time slot|meeting link)\b|(?<!not )(?<!not to )\bmove forward with your (?:application|candidacy)\b(?!.{0,40}\bnot\b)|\bfreuen wir uns,? sie (?:ein|kennen)|\beinladen\b|\bplaisir de vous (?:inviter|proposer|convier)|\bnos complace (?:invitar|ofrecer|comunicar)|\binvitarle a\b"
)
STILL_OPEN = re.compile(
    r"\bstill (?:under|being|in|reviewing|considering|in the process)\b|\bremains? (?:under|in|open|active)\b|\bnot (?:yet )?(?:made|reached|taken) (?:a|any|our|the) (?:final |hiring )?decision|\b(?:decision|we) ha(?:s|ve) not (?:yet )?(?:been )?made\b|\bon hold\b|\bpaused?\b|\bhiring freeze\b|\bhave received your (?:\S+ )?(?:application|resume|cv)|\bapplication (?:has been|was|is) (?:successfully )?(?:received|submitted)|\b(?:currently |now |being )?(?:under review|reviewing your|review your application)|\bwill (?:be )?(?:review|carefully review|get back|be in touch|contact you|reach out to you) "
    r"|\beingangsbestätigung|\b(?:haben|ist) .{0,30}(?:erhalten|eingegangen)\b|\bbitten (?:sie |wir )?(?:noch )?um (?:etwas )?geduld|\bbien reçu votre\b|\bhemos recibido (?:su|tu)\b|\ben cours d'(?:étude|examen)|\bestá siendo (?:revisad|evaluad)"
)
KINDLY = re.compile(
    r"\b(?:wish|best|luck|success|every success)\b.{0,50}\b(?:search|career|future|endeavou?r|hunt|next|job)|\b(?:keep|hold|retain|save)\b.{0,30}\b(?:on file|profile|information|details|resume|cv)|\bfuture (?:opening|opportunit|role|position|vacanc)|\bencourage you to (?:apply|keep|check|re-?apply)|\bdifficult (?:decision|choice)|\bcareful (?:consideration|review)|\bmany (?:qualified|strong|excellent|talented)|\b(?:large|high|overwhelming) (?:number|volume|response)|\bunfortunately\b|\bregret\b|\bon this occasion\b|\bappreciate (?:your|the)\b|\bnot an easy\b"
    r"|\bleider\b|\bbedauern\b|\bfür ihre(?:n)? (?:weitere|zukunft|berufliche)|\balles gute\b|\bviel erfolg\b|\bmalheureusement\b|\bregret\b|\bbonne (?:chance|continuation)|\bplein succès\b|\brecherches?\b|\blamentablemente\b|\blamentamos\b|\bdesafortunadamente\b|\bmucha suerte\b|\bdeseamos\b"
)


@dataclass(frozen=True)
class Verdict:
    """Whether it is a no, how sure (0 to 1), and where in the body it is said."""

    is_rejection: bool
    confidence: float
    said_at: tuple[int, int] | None


def judge(*, subject: str, body: str) -> Verdict:
    """Weigh a mail. Looks at the first 8,000 characters of the body."""
    text, head = low(body[:READ]), low(subject[:300])
    said, score = _weigh_sentences(body[:READ], text)
    if said is None and _subject_says_no(head):
        score += ONE_NO
    if score <= 0:
        return Verdict(False, _confidence(-THRESHOLD), None)
    score += min(1.5, 0.5 * len({match[0][:12] for match in KINDLY.finditer(text)}))
    score -= _against(f"{head} . {text}", said is not None)
    return Verdict(score >= THRESHOLD, _confidence(score - THRESHOLD), said if score >= THRESHOLD else None)


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
            r"\b(?:application (?:unsuccessful|rejected|declined)|unsuccessful application|absage\b|candidature non retenue|candidatura (?:rechazada|no seleccionada))",
            head,
        )
    )


def _against(text: str, said: bool) -> float:
    """What speaks for another kind of mail. 9 settles it."""
    if not APPLICATION.search(text):
        return 9.0
    if OTHER_KIND.search(text) and len(set(HIRING.findall(text))) < 2:
        return 9.0
    if LEAVING.search(text) and not APPLIED.search(text):
        return 9.0
    if OWN_VOICE.search(text):
        return 9.0
    against = 4.0 if ADVICE.search(text) else 0.0
    if GOOD_NEWS.search(text):
        against += 2.5
    if STILL_OPEN.search(text):
        against += 1.5 if said else 4.0
    return against


def _confidence(margin: float) -> float:
    return 1 / (1 + math.exp(-1.2 * margin))
