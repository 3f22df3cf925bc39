"""What a name of an employer or of a role looks like, and which words are none."""

from __future__ import annotations

import re

WORD = r"[A-ZÀ-ÖØ-Þ0-9](?:[\w'’&+/-]|\.(?=\w))*"
NAME = (
    rf"{WORD}(?: (?:(?:of|the|and|de|du|des|la|le|für|und|y|&|\+|von|van|di) )?(?:{WORD}|&)){{0,5}}(?:,? (?:Inc|LLC"
    rf"|Ltd|GmbH|AG|SE|S\.A|SAS|S\.L|plc|Corp|Co)\b\.?)?"
)
JOB_WORD = (
    r"engineer|developer|manager|analyst|designer|assistant|officer|director|specialist|consultant|coordinator"
    r"|nurse|teacher|accountant|intern|lead|head|architect|administrator|scientist|"
    r"technician|representative|associate|executive|advis[eo]r|clerk|driver|chef|mechanic|electrician|buyer"
    r"|planner|writer|editor|researcher|lawyer|counsel|paralegal|recruiter|supervisor|"
    r"operator|strategist|producer|librarian|programmer|tester|owner|master|partner|agent|worker|carer"
    r"|caregiver|tutor|lecturer|lectureship|professor|professorship|professur|fellow|trainee|apprentice"
    r"|graduate|secretary|"
    r"receptionist|controller|auditor|bookkeeper|economist|statistician|marketer|copywriter|photographer"
    r"|illustrator|animator|journalist|translator|interpreter|therapist|psychologist|"
    r"pharmacist|physician|doctor|dentist|vet|midwife|paramedic|firefighter|guard|cashier|barista|waiter"
    r"|waitress|bartender|cook|baker|butcher|cleaner|gardener|plumber|carpenter|welder|"
    r"machinist|foreman|surveyor|estimator|inspector|investigator|trader|broker|underwriter|actuary|banker"
    r"|salesperson|seller|merchandiser|stylist|host|steward|pilot|captain|sysadmin|"
    r"devops|sre|qa|hr|vp|cto|cfo|ceo|president|chief|generalist|expert|evangelist|advocate|curator|archivist"
    r"|conservator|biologist|chemist|physicist|geologist|ecologist|attorney|handler|picker|packer|dispatcher"
    r"|scheduler|estimator|moderator|mentor|coach|trainer|instructor|facilitator|warden|ranger|keeper|hand"
    r"|internship|apprenticeship|"
    r"entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|referent(?:in)?|sachbearbeiter(?:in)?"
    r"|mitarbeiter(?:in)?|berater(?:in)?|kaufmann|kauffrau|assistent(?:in)?|pfleger(?:in)?|lehrer(?:in)?"
    r"|werkstudent(?:in)?|praktikant(?:in)?|buchhalter(?:in)?|verkäufer(?:in)?|"
    r"ingénieure?|développeu(?:r|se)|chargée?|responsable|assistante?|directeur|directrice|comptable"
    r"|conseill(?:er|ère)|technicien(?:ne)?|chef|cheffe|gestionnaire|vendeu(?:r|se)|infirmi(?:er|ère)|"
    r"ingenier[oa]|desarrollador(?:a)?|gerente|analista|diseñador(?:a)?|asistente|técnic[oa]|coordinador(?:a)?"
    r"|contable|enfermer[oa]|comercial|jefe|jefa|director(?:a)?|administrativ[oa]|dependient[ea]"
)
COMPOUND = (
    r"\w{3,}(?:entwickler|ingenieur|leiter|referent|sachbearbeiter|mitarbeiter|berater|assistent|pfleger|lehrer|"
    r"verkäufer|fahrer|planer|techniker|meister|kraft|arbeiter|führer|beauftragte|spezialist|manager|kaufmann"
    r"|kauffrau|student|helfer|monteur|erzieher)(?:r|in|innen)?"
)
HAS_JOB_WORD = re.compile(rf"\b(?:{JOB_WORD}|{COMPOUND})s?\b", re.IGNORECASE)
LEGAL = re.compile(r",? (?:inc|llc|ltd|limited|gmbh|ag|se|s\.a|sas|s\.l|plc|corp|co)\.?$", re.IGNORECASE)
COMPANY_WORD = re.compile(
    r"\b(?:inc|corp|llc|llp|ltd|gmbh|ag|bv|plc|co|company|group|solutions|systems|software|labs?|technologies"
    r"|tech|studios?|partners|ventures|"
    r"holdings?|bank|university|hospitals?|council|institute|foundation|services|consulting|logistics|energy"
    r"|health|media|foods?|motors|airlines|"
    r"capital|digital|analytics|networks?|robotics|werke|verlag|gruppe|stadt|stadtwerke|groupe|société|grupo"
    r"|school|college|museum|trust|society|"
    r"works|industries|atelier|maison|borough|hotel|ministry|agency|clinic|library|theatre)\b",
    re.IGNORECASE,
)
TEAM_WORD = re.compile(
    r"(?:\b(?:the|your|recruit\w*|hr|rh|rrhh|human|resources|recursos|humanos|ressources|humaines|people"
    r"|talents?|acquisition|hiring|careers?|team|teams|"
    r"services?|department|office|operations|culture|staffing|selección|recrutement|personal\w*"
    r"|bewerbermanagement|equipo|équipe|de|and|und|et|y)\b|&|\s|,)+",
    re.IGNORECASE,
)
NO_EMPLOYER = {
    "the", "our", "this", "that", "these", "your", "my", "we", "you", "i", "it", "he", "she", "they", "us", "a",
    "an", "team", "hr", "hi", "hello", "dear", "thanks", "thank", "thank you", "best", "kind", "regards",
    "sincerely", "company", "the company", "hiring team", "recruiting team", "recruitment team", "talent team",
    "talent acquisition", "talent acquisition team", "people team", "human resources", "hr team", "recruiting",
    "recruitment", "careers", "career", "jobs", "hiring", "talent", "people", "people operations", "staffing",
    "linkedin", "twitter", "facebook", "instagram", "x", "glassdoor", "indeed", "greenhouse", "lever",
    "workday", "ashby", "smartrecruiters", "workable", "teamtailor", "icims", "taleo", "jobvite", "bamboohr",
    "personio", "recruitee", "breezy", "monster", "xing", "stepstone", "infojobs", "welcome to the jungle",
    "hirevue", "candidate", "applicant", "zoom", "teams", "google meet", "unfortunately", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "noreply", "no-reply", "donotreply",
    "do not reply", "notifications", "info", "mail", "support", "covid", "covid-19", "usa", "uk", "eu",
    "remote", "application", "update", "application update", "re", "fwd", "fw", "aw", "wg", "tr", "rv", "one",
    "time", "all", "please", "while", "after", "at", "if", "as", "in", "on", "for", "with", "and", "technical",
    "product", "design", "sales", "marketing", "global", "corporate", "early", "campus", "university",
    "position", "opportunity", "scheduling", "request", "additional", "information", "needed", "freeze",
    "offer", "letter", "withdrawal", "confirmation", "received", "decision", "outcome", "result", "response",
    "regarding", "news", "following", "important", "action", "required", "invitation", "assessment",
    "thanks for applying", "role", "vacancy", "job", "thank you for applying", "unsuccessful", "absage",
    "rückmeldung", "réponse", "votre candidature", "respuesta", "su candidatura", "tu candidatura", "proceso",
    "selección", "progress", "process", "ihrem unternehmen", "unserem unternehmen", "unserem haus", "uns",
    "ihnen", "nous", "nosotros", "nuestra empresa", "notre entreprise", "candidature", "bewerbung",
    "ihre bewerbung", "status", "next steps", "interview", "feedback", "technical hiring team", "the team",
    "leadership", "engineering", "executive", "regret", "berlin", "london", "paris", "madrid", "munich",
    "münchen", "new york", "dublin", "vienna", "wien", "zurich", "zürich", "barcelona", "hamburg", "lyon",
    "toronto", "sydney", "united states", "germany", "france", "spain", "europe", "north america", "germany.",
    "deutschland", "españa", "canada", "australia", "india",
}  # fmt: skip
ROLE_FILLER = re.compile(
    r"^(?:(?:the|our|an?|this|that|your|open|new|vacant|exciting|current|available|advertised|above|following"
    r"|following role|role of|position of|post of|job of|title of|following position)\s+|[\s:,\"'(-]+)+",
    re.IGNORECASE,
)
NO_ROLE = {
    "open", "this", "that", "the", "our", "your", "a", "any", "same", "other", "right", "suitable", "another",
    "new", "current", "next", "future", "similar", "perfect", "specific", "particular", "available", "above",
    "first", "your application", "you", "us", "ideal", "exact", "appropriate", "posted", "job", "position",
    "role", "full-time", "part-time", "permanent", "temporary",
}  # fmt: skip


def tidy(name: str) -> str:
    """Without the punctuation and white space that a sentence puts round it."""
    name = re.sub(r"\s+", " ", name).strip(" \t\n,;:!?\"'“”‘’*_|[]<>-–—")
    if not ("(" in name and name.endswith(")")):
        name = name.strip("()")
    return name if re.search(r"\b(?:Inc|Co|Ltd|Corp|S\.A|S\.L)\.$", name) else name.rstrip(".")


def may_be_employer(name: str) -> bool:
    """Not a word of the trade, a place to work from, a month, or a mail provider; and not a role."""
    plain = name.lower().strip(". ")
    if len(plain) < 2 or plain in NO_EMPLOYER or plain.isdigit() or "@" in plain:
        return False
    words = [word.strip(",.") for word in plain.split()]
    if TEAM_WORD.fullmatch(plain):
        return False
    if re.match(r"(?:ref|req|reference|job|id)\b.*\d", plain):
        return False
    return not all(word in NO_EMPLOYER for word in words) and not re.search(
        r"\b(?:position|role|vacancy|opportunity)s?$", plain
    )


def may_be_role(name: str) -> bool:
    """Neither empty nor a general word, and no longer than a title."""
    plain = name.lower()
    return (
        2 <= len(plain) <= 120
        and plain not in NO_ROLE
        and len(plain.split()) <= 14
        and not re.match(r"(?:applying|joining|working|interest|time|you |us )", plain)
    )


def same_name(one: str, other: str) -> bool:
    """Equal but for case, spacing, punctuation and a legal form."""
    return _bare(one) == _bare(other)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", LEGAL.sub("", name.lower()).removeprefix("the "))
