"""Who said no: the employer, from the body, the subject, the sender's name or the sender's domain."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from email.utils import parseaddr

from replies.reading.naming import HAS_JOB_WORD, NAME, WORD, may_be_employer, same_name, tidy
from replies.reading.sentences import plain

READ = 6_000
TEAM = r"(?:Talent Acquisition|Talent|Recruiting|Recruitment|Recruiter|Hiring|People Operations|People Ops|People & Culture|People and Culture|People|HR|Human Resources|Careers?|Staffing|Resourcing|Candidate Experience|Karriere|Personalabteilung|Recrutement|Selección)"
JOB = r"(?:position|role|opening|vacancy|opportunit(?:y|ies)|job|post|internship|application|interview\w*|appl(?:y|ying|ied)|career|careers|work(?:ing)?|employment|team|process|candidacy|a place|conversations?|time|roles|jobs|openings|Developer|Engineer|Manager|Analyst|Designer|Assistant|Officer|Specialist|Consultant|Coordinator|Lead|Director)"
STOP = r"(?! (?:position|role|opening|vacancy|job|opportunity|post|internship)\b)"
MAIL_HOSTS = {
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "me", "aol", "gmx", "web", "proton", "protonmail", "mail", "msn", "zoho", "fastmail", "t-online", "orange", "free", "laposte", "wanadoo",
    "greenhouse", "greenhouse-mail", "lever", "hire", "ashbyhq", "ashby", "workday", "myworkday", "myworkdayjobs", "smartrecruiters", "workable", "workablemail", "teamtailor", "teamtailor-mail", "icims", "taleo", "jobvite", "bamboohr",
    "personio", "recruitee", "breezy", "breezy-mail", "applytojob", "successfactors", "oraclecloud", "jazzhr", "jazz", "rippling", "gem", "dover", "linkedin", "indeed", "indeedemail", "glassdoor", "xing", "stepstone", "infojobs", "monster", "ziprecruiter", "welcometothejungle",
    "welcomekit", "avature", "bullhorn", "bullhornmail", "phenom", "eightfold", "hirevue", "cornerstone", "ultipro", "ukg", "paylocity", "adp", "jobscore", "comeet", "pinpoint", "pinpointhq", "freshteam", "homerun", "softgarden", "rexx", "onlyfy", "join", "factorial",
    "sendgrid", "mailgun", "amazonses", "mailchimp", "example", "invalid", "localhost",
}  # fmt: skip
SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu", "gouv"}


@dataclass(frozen=True)
class Seen:
    """One place that names an employer."""

    name: str
    start: int
    end: int
    source: str
    weight: float


BODY = (
    (
        4.0,
        re.compile(
            rf"\b(?:on behalf of|from all of us (?:here )?at|all of us at|(?:here|us|everyone|team|people|folks|colleagues|friends) at|im Namen (?:von|der)|au nom de|en nombre de) (?:the )?({NAME})"
        ),
    ),
    (3.4, re.compile(rf"\b{JOB}\b[^.\n]{{0,50}}? (?:at|with|bei|chez|beim) (?:the |der |dem )?({NAME})")),
    (
        3.0,
        re.compile(
            rf"\b(?:interest(?:ed)?|confidence) in (?:joining |working (?:at|for|with) |becoming part of |being part of |being a part of |(?:a |an |pursuing |our )?(?:career|careers|employment|opportunities|opportunity|jobs?|roles?|work) (?:at|with|for) )?(?:the )?({NAME}){STOP}"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:joining|join|life at|considering|choosing|[Aa]pplying (?:to|at|with|to join)|[Aa]pplied (?:to|at|with)|application (?:to|with|at)|career (?:at|with)|employment (?:at|with)|working (?:at|for|with)|future with|opportunities (?:at|with)|contacting|interviewing with|(?:speak|chat|meet|met|interview)\w* with) (?:the )?({NAME}){STOP}"
        ),
    ),
    (
        3.4,
        re.compile(
            rf"(?:^|\n|[,.!] |\b[Tt]he |\b[Yy]our |- )({NAME})(?:'s|’s)? {TEAM}(?: (?:[Tt]eam|[Dd]epartment|[Gg]roup|[Oo]perations|[Aa]cquisition))?\s*(?:$|\n|[.,!])"
        ),
    ),
    (
        2.8,
        re.compile(
            rf"(?:^|\n)[ \t]*(?:[Tt]he |[Yy]our |[Ii]hr |[Dd]as |L'équipe |[Ee]l equipo de )?({NAME})[ -](?:[Tt]eam|[Cc]rew)[ \t]*(?:$|\n)"
        ),
    ),
    (
        2.8,
        re.compile(
            rf"(?:^|\n)[ \t]*(?:{TEAM}|[Tt]he|[Tt]eam|[Yy]our)(?: {TEAM})?(?: [Tt]eam| [Dd]epartment)?,? (?:at|@|of|von|bei|de|chez|[-|]) ?({NAME})[ \t]*(?:$|\n)"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:au sein (?:de|d')|chez|rejoindre|intérêt (?:que vous portez à|pour)|l'entreprise|la société) ?({NAME})"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:interés (?:en|por)(?: formar parte de| unirte a| trabajar en)?|trabajar en|formar parte de|proceso de selección de|(?:puesto|vacante|posición|plaza)[^.\n]{{0,40}}? en|equipo de (?:selección de |recursos humanos de )?) ?({NAME})"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:Interesse an (?:einer (?:Mitarbeit|Tätigkeit|Stelle) bei |der )?|Bewerbung (?:bei|an)|bei der Firma|bei|Unternehmen) (?:der |dem |die )?({NAME})"
        ),
    ),
)
SUBJECT = (
    (
        3.4,
        re.compile(
            rf"(?:\bat|\bwith|\bto|\bfrom|\bbei|\bchez|@|\bjoining|\bjoin) (?:the )?({NAME})(?:\s*$| [-|:!]|[!,.])"
        ),
    ),
    (2.6, re.compile(rf"^(?:(?:Re|RE|Fwd|FW|AW|WG|TR|RV): )*({NAME}) ?(?:\||:| - | – |'s |’s )")),
    (2.2, re.compile(rf"(?:\||: | - | – ) ?({NAME})\s*$")),
    (
        2.4,
        re.compile(
            rf"^(?:(?:Re|RE|Fwd|FW|AW|WG): )*(?:Your )?({NAME}) (?:[Aa]pplication|[Cc]areers|[Rr]ecruit\w+|[Uu]pdate|[Ii]nterview|[Cc]andidacy)"
        ),
    ),
)
INSIDE_DISPLAY = re.compile(
    r"\s*(?:\bvia\b.*|\(.*\)|\b(?:no[- ]?reply|do[- ]?not[- ]?reply|notifications?|mailer|jobs?)\b)", re.IGNORECASE
)
TEAM_IN_DISPLAY = re.compile(
    rf"(?:^|\s|[-|,@])\s*(?:{TEAM}|Team|Jobs|Hiring Team|Recruiters?|Department|Group|Bewerbermanagement|Bewerbung|Talents?|Candidates?|Applications?)\b",
    re.IGNORECASE,
)
FROM_COMPANY = re.compile(rf"(?:\bfrom|\bat|@|\bbei|\bchez|\bof|\||,) ({NAME})\s*$")
COMPANY_WORD = re.compile(
    r"\b(?:inc|corp|llc|ltd|gmbh|ag|plc|co|company|group|solutions|systems|software|labs?|technologies|tech|studios?|partners|ventures|holdings?|bank|university|hospital|council|institute|foundation|services|"
    r"consulting|logistics|energy|health|media|foods?|motors|airlines|capital|digital|analytics|networks?|robotics|werke|verlag|gruppe|stadtwerke|groupe|société|grupo|school|college|museum|trust|society|works|industries)\b",
    re.IGNORECASE,
)
SIGN_LINE = re.compile(rf"^[ \t]*({NAME})[ \t]*$", re.MULTILINE)


def find_employer(*, subject: str, sender: str, body: str, not_named: str | None = None) -> Seen | None:
    """The employer as it is written, or from the sender's domain; None where nothing says it. `not_named` is the role."""
    text, head = plain(body[:READ]), plain(subject[:300])
    seen = _search(BODY, text, "body") + _search(SUBJECT, head, "subject") + _from_sender(sender, text)
    seen = [one for one in seen if not _is_role(one.name, not_named)]
    seen += _from_signature(text, seen)
    return _choose(seen) or _from_domain(sender, f"{subject}\n{text}")


def is_mail_host(address: str) -> bool:
    """Whether the address is of a mail provider or an applicant tracking system: its domain names no employer."""
    return not _domain_word(address)


def _search(rules: tuple[tuple[float, re.Pattern[str]], ...], text: str, source: str) -> list[Seen]:
    return [
        seen for weight, pattern in rules for match in pattern.finditer(text) if (seen := _see(match, source, weight))
    ]


def _see(match: re.Match[str], source: str, weight: float) -> Seen | None:
    name = _cut(match[1])
    if not may_be_employer(name):
        return None
    start = match.string.find(name, match.start(1))
    return Seen(name, start, start + len(name), source, weight)


def _cut(name: str) -> str:
    """A name ends where a sentence does, or where a team begins."""
    name = re.split(r"(?<=[a-zà-ÿ\d)]{2})[.!?] ", name)[0]
    name = re.split(rf"(?:'s|’s)? (?=(?:{TEAM})(?: [Tt]eam| [Dd]epartment|$|\b))", name)[0] if " " in name else name
    name = re.sub(
        r"(?: (?:Team|team|Careers|Thank|Thanks|We|I|Our|The|This|After|At|Unfortunately|While|As|You|Your|Please|Although))+$",
        "",
        name,
    )
    return tidy(re.sub(r"(?:'s|’s)$", "", tidy(name)))


def _is_role(name: str, role: str | None) -> bool:
    if role and (name.lower() in role.lower()):
        return True
    return bool(HAS_JOB_WORD.search(name.split()[-1])) and len(name.split()) > 1


def _from_sender(sender: str, text: str) -> list[Seen]:
    display = _display(sender)
    if not display:
        return []
    company = FROM_COMPANY.search(INSIDE_DISPLAY.sub("", display))
    name, weight = (company[1], 3.2) if company else (_without_team(display), 0.0)
    name = _cut(name)
    if not company:
        team = name != display and bool(
            TEAM_IN_DISPLAY.search(display) or re.search(r"\bvia\b", display, re.IGNORECASE)
        )
        weight = 3.0 if team else 1.4
        if not team and _looks_like_person(name) and name.lower() not in text.lower().replace("\n", " "):
            return []
        if not team and _looks_like_person(name) and not _mentions_as_company(name, text):
            return []
    start = sender.find(name)
    return [Seen(name, max(start, 0), max(start, 0) + len(name), "sender", weight)] if may_be_employer(name) else []


def _mentions_as_company(name: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:at|with|joining|in) {re.escape(name)}\b", text))


def _display(sender: str) -> str:
    name, address = parseaddr(sender) if "@" in sender else (sender, "")
    return plain(name or ("" if address else sender)).strip(" \"'<>")


def _without_team(display: str) -> str:
    return TEAM_IN_DISPLAY.sub(" ", INSIDE_DISPLAY.sub("", display)).strip(" -|,@:") or ""


def _looks_like_person(name: str) -> bool:
    words = name.split()
    if COMPANY_WORD.search(name):
        return False
    return 2 <= len(words) <= 3 and all(re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+|[A-Z]\.", word) for word in words)


def _from_signature(text: str, seen: list[Seen]) -> list[Seen]:
    """A line of its own near the end, under a person or a team: confirms, or names where nothing else does."""
    tail = max(text.rfind("\n\n", 0, max(len(text.rstrip()) - 2, 0)), len(text) - 300)
    lines = [match for match in SIGN_LINE.finditer(text, max(tail, 0))]
    found = []
    for number, match in enumerate(lines):
        name = _cut(match[1])
        known = any(same_name(name, one.name) for one in seen)
        if may_be_employer(name) and (
            known or (number and not _looks_like_person(name) and not HAS_JOB_WORD.search(name))
        ):
            start = text.find(name, match.start(1))
            found.append(Seen(name, start, start + len(name), "body", 1.6))
    return found


def _choose(seen: list[Seen]) -> Seen | None:
    groups: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        key = next((known for known in groups if same_name(known, one.name)), one.name)
        groups[key].append(one)
    if not groups:
        return None
    best = max(
        groups.values(),
        key=lambda group: (max(one.weight for one in group) + 0.5 * min(len(group) - 1, 4), -group[0].start),
    )
    if max(one.weight for one in best) < 1.4:
        return None
    return max(best, key=lambda one: (one.source == "body", one.weight))


def _domain_word(address: str) -> str:
    host = parseaddr(address)[1].rpartition("@")[2].lower() if "@" in address else ""
    labels = [label for label in host.split(".") if label]
    if len(labels) < 2:
        return ""
    at = -3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL else -2
    return (
        ""
        if labels[at] in MAIL_HOSTS
        or any(label in MAIL_HOSTS - {"mail", "me", "web", "free", "live", "join", "gem"} for label in labels[:-1])
        else labels[at]
    )


def _from_domain(sender: str, text: str) -> Seen | None:
    """The domain's own word, in the spelling of the text when the text has it."""
    word = _domain_word(sender)
    if len(word) < 2:
        return None
    letters = r"[\s&.'-]?".join(re.escape(letter) for letter in word if letter.isalnum())
    start = sender.lower().find(word)
    for written in re.finditer(rf"\b{letters}\b(?: {WORD}(?=[ \t]*(?:\n|$)))*", text, re.IGNORECASE):
        if written[0][:1].isupper():
            return Seen(tidy(written[0]), start, start + len(word), "sender", 1.0)
    name = " ".join(part.capitalize() for part in word.split("-"))
    return Seen(name, start, start + len(word), "sender", 1.0) if may_be_employer(name) else None
