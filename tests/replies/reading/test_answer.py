from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replies.reading.answer import read_answer
from replies.reading.mail import Mail, read_mail

SAID = "Hi Ann,\n\nyou explained the harbour project clearly.\nNext time, say what it cost."

QUOTES = {
    "gmail": "On Tue, 3 Mar 2026 at 10:00, Ann Bell <ann@x.example> wrote:\n> Dear Jo,\n> thank you.",
    "gmail, wrapped": (
        "On Tue, 3 Mar 2026 at 10:00, Ann Bell via Northern Lights Recruiting <\nann@x.example> wrote:\n\n> Dear Jo,"
    ),
    "apple mail": "On 3. Mar 2026, at 10:00, Ann Bell <ann@x.example> wrote:\n\nDear Jo,\nthank you.",
    "german": "Am Di., 3. März 2026 um 10:00 Uhr schrieb Ann Bell <ann@x.example>:\n\n> Liebe Jo,",
    "german, name last": "Am 03.03.26 um 10:00 schrieb Ann Bell:\n> Liebe Jo,",
    "french": "Le mar. 3 mars 2026 à 10:00, Ann Bell <ann@x.example> a écrit :\n\n> Bonjour",
    "french, wrapped": "Le mar. 3 mars 2026 à 10:00, Ann Bell <ann@x.example>\na écrit :\n\nBonjour",
    "spanish": "El mar, 3 mar 2026 a las 10:00, Ann Bell (<ann@x.example>) escribió:\n\n> Hola",
    "outlook": (
        "From: Ann Bell <ann@x.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Jo\nSubject: RE: thanks\n\nDear Jo,"
    ),
    "outlook, line above": (
        "________________________________\nFrom: Ann Bell <ann@x.example>\nSent: 3 March 2026\nTo: Jo\n\nDear Jo,"
    ),
    "outlook, bold": "*From:* Ann Bell <ann@x.example>\n*Sent:* 3 March 2026\n*To:* Jo\n*Subject:* thanks\n\nDear Jo,",
    "outlook, german": (
        "Von: Ann Bell <ann@x.example>\nGesendet: Dienstag, 3. März 2026 10:00\nAn: Jo\nBetreff: Danke\n\nLiebe Jo,"
    ),
    "outlook, french": (
        "De : Ann Bell <ann@x.example>\nEnvoyé : mardi 3 mars 2026 10:00\nÀ : Jo\nObjet : Merci\n\nBonjour"
    ),
    "outlook, spanish": (
        "De: Ann Bell <ann@x.example>\nEnviado el: martes, 3 de marzo de 2026\nPara: Jo\nAsunto: Gracias\n\nHola"
    ),
    "original message": "-----Original Message-----\nFrom: Ann\n\nDear Jo,",
    "ursprüngliche nachricht": "-----Ursprüngliche Nachricht-----\nVon: Ann\n\nLiebe Jo,",
    "marks only": "> Dear Jo,\n> thank you.",
}
ENDINGS = {
    "dashes": "-- \nJo Roth\nElm Clinic",
    "phone": "Sent from my iPhone",
    "telefon": "Von meinem iPhone gesendet",
    "téléphone": "Envoyé de mon iPhone",
    "teléfono": "Enviado desde mi iPhone",
    "outlook app": "Get Outlook for iOS<https://aka.example/o0ukef>",
    "regards": "Best regards,\n\nJo Roth\nHead of Nursing\n+44 20 7946 0000",
    "grüße": "Mit freundlichen Grüßen\nJo Roth\nElm Klinik GmbH",
    "cordialement": "Cordialement,\nJo Roth\nClinique des Ormes",
    "saludo": "Un saludo,\nJo Roth",
    "disclaimer": "This e-mail and any attachments are confidential and intended solely for the addressee.",
    "hinweis": "Diese E-Mail enthält vertrauliche Informationen.",
    "list": "_______________________________________________\nhiring mailing list\nhiring@lists.example",
}


@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES.keys())
def test_the_quote_below_an_answer_is_cut(quote: str) -> None:
    assert read_answer(f"{SAID}\n\n{quote}\n").text == SAID


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS.keys())
def test_what_stands_under_an_answer_is_cut(ending: str) -> None:
    assert read_answer(f"{SAID}\n\n{ending}\n").text == SAID


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS.keys())
@pytest.mark.parametrize("quote", QUOTES.values(), ids=QUOTES.keys())
def test_signature_and_quote_are_cut_together(ending: str, quote: str) -> None:
    assert read_answer(f"{SAID}\n\n{ending}\n\n{quote}\n").text == SAID


@pytest.mark.parametrize(
    "text",
    [
        "On your side it was clear.\nWe wrote: hire her. From: the heart.",
        "Sent from my desk, this is easier to write than on a phone.",
        "Best regards to your colleague who wrote such good documentation for the project we saw. She should apply.",
        "Regards,\nis what I would normally say here, but I want to add a long thought about your second answer.",
        "First\n\n-----\n\nSecond",
        "From: Monday\nuntil Friday I can talk.",
        "At 10:00 we met, and I thought: good.",
        "-- a dash to begin with",
        "1. Speak up\n2. Slow down\n\n* and smile",
        "Sent from a train that is late, again",
        (
            "See what the panel said:\n\n---------- Forwarded message ----------\nFrom: Al <al@x.example>\n"
            "Date: 3 March\n\nShe was clear."
        ),
        "The environment before printing matters.",
    ],
)
def test_words_that_only_look_like_a_quote_or_a_signature_stay(text: str) -> None:
    assert read_answer(text).text == text


def test_answers_between_the_lines_stay_in_their_order() -> None:
    text = (
        "On Tue, 3 Mar 2026 at 10:00, Ann Bell <ann@x.example> wrote:\n> Was it the test?\n\nYes.\n\n> "
        "Or the talk?\n\nNo, that was fine."
    )
    assert read_answer(text).text == "Yes.\n\nNo, that was fine."


def test_the_tail_that_a_mail_program_broke_off_a_quoted_line_is_quote() -> None:
    quoted = (
        "> I was wondering whether you could tell me a little more about the second\npart of the interview?\n> Thanks"
    )
    assert read_answer(f"Gladly.\n\n{quoted}").text == "Gladly."


def test_a_quote_without_marks_at_the_very_top_loses_nothing() -> None:
    text = (
        "On Tue, 3 Mar 2026 at 10:00, Ann Bell <ann@x.example> wrote:\n\nDear Jo, what could I do "
        "better?\n\nMore numbers!"
    )
    assert "More numbers!" in read_answer(text).text


@pytest.mark.parametrize(
    "text", ["", " \n\t\n", "> only\n> a quote", "-----Original Message-----\nFrom: Ann\n\nDear Jo,"]
)
def test_nothing_said_is_empty(text: str) -> None:
    answer = read_answer(text)
    assert (answer.kind, answer.text) == ("empty", "")


AWAY = {
    "english": ("I am out of the office until 16 March 2026 with limited access to email.", date(2026, 3, 16)),
    "english, no year": ("Thanks for your message. I'm on annual leave and back on March 9.", date(2026, 3, 9)),
    "german": ("Ich bin bis zum 16.03.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.", date(2026, 3, 16)),
    "french": ("Je suis absente jusqu'au 16 mars 2026. En cas d'urgence, appelez le standard.", date(2026, 3, 16)),
    "spanish": ("Estoy fuera de la oficina hasta el 16 de marzo de 2026.", date(2026, 3, 16)),
    "no date": ("I am currently out of the office and will answer when I return.", None),
    "two readings": ("I am out of the office until 03/04/2026.", None),
}


@pytest.mark.parametrize(("text", "back_on"), AWAY.values(), ids=AWAY.keys())
def test_an_absence_is_known_by_its_words_and_says_when_it_ends(text: str, back_on: date | None) -> None:
    answer = read_answer(Mail(text=text, date=datetime(2026, 3, 3, tzinfo=UTC)))
    assert (answer.kind, answer.back_on, answer.text) == ("auto_reply", back_on, text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Sorry for the silence, I was out of the office until Monday. Your talk was the best of the "
            "day; the case study needed numbers."
        ),
        (
            "I will be travelling next week, so here it is now: your answers were too long, your drawings "
            "superb. Keep going, and bring two examples of conflicts you solved, because the panel asked "
            "about that three times and we never heard one."
        ),
        "Leider war ich im Urlaub. Ihr Gespräch war gut, es fehlte die Erfahrung mit SAP.",
    ],
)
def test_a_person_who_was_away_is_a_person(text: str) -> None:
    assert read_answer(text).kind == "human"


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "X-Autoreply: yes",
        "Precedence: auto_reply",
        "Subject: Automatic reply: thank you",
        "Subject: Abwesenheitsnotiz: Danke",
        "Subject: Réponse automatique : merci",
        "Subject: Respuesta automática: gracias",
    ],
)
def test_a_machine_is_known_by_its_headers(header: str) -> None:
    assert read_answer(read_mail(f"From: jo@elm.example\n{header}\n\nWe got it.".encode())).kind == "auto_reply"


def test_a_person_answering_in_a_list_is_a_person() -> None:
    raw = b"From: jo@elm.example\nPrecedence: list\nAuto-Submitted: no\nSubject: Re: thank you\n\nMore numbers, please."
    assert read_answer(read_mail(raw)).kind == "human"


def bounce(status: str, action: str = "failed") -> bytes:
    return (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nSubject: Undelivered Mail Returned to "
        "Sender\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n--x\n\nYour mail '
        "could not be delivered.\n"
        "--x\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
        f"Final-Recipient: rfc822; Jo@Elm.example\nAction: {action}\nStatus: {status}\n\n--x--\n"
    ).encode()


@pytest.mark.parametrize(
    ("status", "action", "bounce_class"),
    [
        ("5.1.1", "failed", "hard"),
        ("5.2.1", "failed", "hard"),
        ("5.2.2", "failed", "soft"),
        ("5.7.1", "failed", "soft"),
        ("4.4.7", "delayed", "soft"),
        ("4.2.0", "failed", "soft"),
    ],
)
def test_a_bounce_says_whether_the_address_is_lost(status: str, action: str, bounce_class: str) -> None:
    answer = read_answer(read_mail(bounce(status, action)))
    assert (answer.kind, answer.bounce_class, answer.bounced_address) == ("bounce", bounce_class, "jo@elm.example")


def test_a_report_of_success_is_no_bounce() -> None:
    assert read_answer(read_mail(bounce("2.0.0", "delivered"))).kind == "auto_reply"


def test_a_bounce_of_the_older_kind_is_known_by_its_words() -> None:
    text = (
        "Delivery to the following recipient failed permanently:\n\n   jo@elm.example\n\n550 5.1.1 The "
        "email account does not exist."
    )
    answer = read_answer(text)
    assert (answer.kind, answer.bounce_class, answer.bounced_address) == ("bounce", "hard", "jo@elm.example")


PIECES = [
    "On Tue, 3 Mar 2026 at 10:00, A <a@x.example> wrote:",
    "> quoted",
    "From: a@x.example",
    "Sent: 3 March 2026",
    "-- ",
    "___",
    "Regards,",
    "Sent from my iPhone",
    "A word of mine.",
    "",
    "-----Original Message-----",
    "Von: b",
    ">> deep",
    "wrote:",
    "Jo",
    "\x00",
    "Ünï",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(deadline=None)
def test_nothing_is_invented_and_order_is_kept(lines: list[str]) -> None:
    text = "\n".join(lines)
    rest = iter(line.strip() for line in text.split("\n"))
    assert all(line.strip() in rest for line in read_answer(text).text.split("\n") if line.strip())


@pytest.mark.parametrize(
    "piece",
    [
        "On Tue 3\n",
        "wrote:\n",
        "From: a@b.c\n",
        "___\n",
        "Regards,\n",
        "> \n",
        " ",
        "Sent from my ",
        "This message ",
        "a@",
    ],
)
def test_a_million_characters_of_one_kind_are_read(piece: str) -> None:
    assert read_answer(piece * (1_000_000 // len(piece))).kind in {"human", "empty"}
