"""How mails name the employer: turns in the body, shapes of the subject and of the sender's name."""

from __future__ import annotations

import re

from replies.reading.naming import NAME

TEAM = (
    r"(?:Talent Acquisition|Talent|Recruiting|Recruitment|Recruiter|Hiring|People Operations|People Ops"
    r"|People & Culture|People and Culture|People|HR|Human Resources|Careers?|Staffing|Resourcing"
    r"|Candidate Experience|Karriere|Personalabteilung|Personalamt|Recrutement|Selección|RRHH|Recursos Humanos"
    r"|Ressources Humaines)"
)
JOB = (
    r"(?:position|role|opening|vacancy|opportunit(?:y|ies)|job|post|internship|application|interview\w*|appl(?:y"
    r"|ying|ied)|career|careers|work(?:ing)?|employment|team|process|candidacy|a place|conversations?|time|roles"
    r"|jobs|openings|Developer|Engineer|Manager|Analyst|Designer|Assistant|Officer|Specialist|Consultant"
    r"|Coordinator|Lead|Director)"
)
STOP = r"(?! (?:position|role|opening|vacancy|job|opportunity|post|internship)\b)"
MAIL_HOSTS = {
    "gmail", "googlemail", "outlook", "hotmail", "live", "yahoo", "icloud", "me", "aol", "gmx", "web", "proton",
    "protonmail", "mail", "msn", "zoho", "fastmail", "t-online", "orange", "free", "laposte", "wanadoo",
    "greenhouse", "greenhouse-mail", "lever", "hire", "ashbyhq", "ashby", "workday", "myworkday",
    "myworkdayjobs", "smartrecruiters", "workable", "workablemail", "teamtailor", "teamtailor-mail", "icims",
    "taleo", "jobvite", "bamboohr", "personio", "recruitee", "breezy", "breezy-mail", "applytojob",
    "successfactors", "oraclecloud", "jazzhr", "jazz", "rippling", "gem", "dover", "linkedin", "indeed",
    "indeedemail", "glassdoor", "xing", "stepstone", "infojobs", "monster", "ziprecruiter",
    "welcometothejungle", "welcomekit", "avature", "bullhorn", "bullhornmail", "phenom", "eightfold", "hirevue",
    "cornerstone", "ultipro", "ukg", "paylocity", "adp", "jobscore", "comeet", "pinpoint", "pinpointhq",
    "freshteam", "homerun", "softgarden", "rexx", "onlyfy", "join", "factorial", "sendgrid", "mailgun",
    "amazonses", "mailchimp", "example", "invalid", "localhost",
}  # fmt: skip
SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "edu", "gouv"}

BODY = (
    (
        4.0,
        re.compile(
            rf"\b(?:on behalf of|from all of us (?:here )?at|all of us at|(?:here|us|everyone|team|people|folks"
            rf"|colleagues|friends) at|im Namen (?:von|der)|au nom de|en nombre de) (?:the )?({NAME})"
        ),
    ),
    (3.4, re.compile(rf"\b{JOB}\b[^.\n]{{0,50}}? (?:at|with|bei|chez|beim) (?:the |der |dem )?({NAME})")),
    (
        3.0,
        re.compile(
            rf"\b(?:interest(?:ed)?|confidence) in (?:joining |working (?:at|for|with) |becoming part of "
            rf"|being part of |being a part of |(?:a |an |pursuing |our )?(?:career|careers|employment"
            rf"|opportunities|opportunity|jobs?|roles?|work) (?:at|with|for) )?(?:the )?({NAME}){STOP}"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:joining|join|life at|considering|choosing|[Aa]pplying (?:to|at|with|to join)"
            rf"|[Aa]pplied (?:to|at|with)|application (?:to|with|at)|career (?:at|with)|employment (?:at|with)"
            rf"|working (?:at|for|with)|future with|opportunities (?:at|with)|contacting|interviewing with"
            rf"|(?:speak|chat|meet|met|interview)\w* with) (?:the )?({NAME}){STOP}"
        ),
    ),
    (
        3.4,
        re.compile(
            rf"(?:^|\n|[,.!] |\b[Tt]he |\b[Yy]our |- )({NAME})(?:'s|’s|,)? {TEAM}(?: (?:[Tt]eam|[Dd]epartment"
            rf"|[Gg]roup|[Oo]perations|[Aa]cquisition))?\s*(?:$|\n|[.,!])"
        ),
    ),
    (
        2.8,
        re.compile(
            rf"(?:^|\n)[ \t]*(?:[Tt]he |[Yy]our |[Ii]hr |[Dd]as |L'équipe "
            rf"|[Ee]l equipo de )?({NAME})[ -](?:[Tt]eam|[Cc]rew)[ \t]*(?:$|\n)"
        ),
    ),
    (
        2.8,
        re.compile(
            rf"(?:^|\n)[ \t]*(?:{TEAM}|[Tt]he|[Tt]eam|[Yy]our)(?: {TEAM})?(?: [Tt]eam| [Dd]epartment)?,? (?:at"
            rf"|@|of|von|bei|de|chez|[-|]) ?({NAME})[ \t]*(?:$|\n)"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:au sein (?:de|d')|chez|rejoindre|intérêt (?:que vous portez à|pour)|l'entreprise|la société"
            rf"|(?:équipe|service) (?:de )?(?:recrutement|RH) (?:de |d'|chez )) ?({NAME})"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:interés (?:en|por)(?: formar parte de| unirte a| trabajar en)?|trabajar en|formar parte de"
            rf"|proceso de selección de|(?:puesto|vacante|posición|plaza)[^.\n]{{0,40}}? en"
            rf"|equipo de (?:selección de |recursos humanos de )?) ?({NAME})"
        ),
    ),
    (
        3.2,
        re.compile(
            rf"\b(?:Interesse an (?:einer (?:Mitarbeit|Tätigkeit|Stelle) bei |der )?|Bewerbung (?:bei|an)"
            rf"|bei der Firma|bei|Unternehmen) (?:der |dem |die )?({NAME})"
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
            rf"^(?:(?:Re|RE|Fwd|FW|AW|WG): )*(?:Your )?({NAME}) (?:[Aa]pplication|[Cc]areers|[Rr]ecruit\w+"
            rf"|[Uu]pdate|[Ii]nterview|[Cc]andidacy)"
        ),
    ),
)
INSIDE_DISPLAY = re.compile(
    r"\s*(?:\bvia\b.*|\(.*\)|\b(?:no[- ]?reply|do[- ]?not[- ]?reply|notifications?|mailer|jobs?)\b)", re.IGNORECASE
)
TEAM_IN_DISPLAY = re.compile(
    rf"(?:^|\s|[-|,@])\s*(?:{TEAM}|Team|Jobs|Hiring Team|Recruiters?|Department|Group|Bewerbermanagement"
    rf"|Bewerbung|Talents?|Candidates?|Applications?)\b",
    re.IGNORECASE,
)
FROM_COMPANY = re.compile(rf"(?:\bfrom|\bat|@|\bbei|\bchez|\bof|\||,) ({NAME})\s*$")
SIGN_LINE = re.compile(
    rf"^[ \t]*(?:({NAME})|(?:[\w&/ -]{{0,40}}(?:Recruiter|Manager|Director|Partner|Lead|Officer|Coordinator"
    rf"|Team|Recruitment|Talent|HR|Head[\w ]{{0,30}}))(?:,| at| -| \|) ({NAME}))[ \t]*$",
    re.MULTILINE,
)
# An agency's domain names the agency, not the employer.
AGENT = re.compile(r"search|recruit|staffing|talent|personal(?:beratung|vermittlung)|headhunt|interim")
