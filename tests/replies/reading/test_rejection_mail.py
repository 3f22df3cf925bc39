from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replies.reading.naming import same_name
from replies.reading.reasons import REASONS
from replies.reading.rejection_mail import RejectionRead, read_pasted, read_rejection, read_rejection_from_raw
from replies.reading.unreadable import Unreadable
from tests.replies.reading.written_mails import GROWN, HELD_BACK, UNSEEN, Written

ALL = GROWN + HELD_BACK


def read(written: Written) -> RejectionRead:
    return read_rejection(subject=written.subject, sender=written.sender, body=written.body)


@pytest.mark.parametrize("written", ALL, ids=lambda written: written.name)
def test_a_written_mail_is_read_as_it_was_meant(written: Written) -> None:
    found = read(written)
    assert found.is_rejection is written.no
    for said, got in ((written.employer, found.employer), (written.position, found.position)):
        assert (said is None and got is None) or (said and got and same_name(said, got)), (said, got)


@pytest.mark.parametrize("written", UNSEEN, ids=lambda written: written.name)
def test_a_mail_that_the_rules_never_saw_is_told_apart(written: Written) -> None:
    assert read(written).is_rejection is written.no


@pytest.mark.parametrize("written", [one for one in ALL if one.contact], ids=lambda written: written.name)
def test_the_person_who_signed_is_the_contact(written: Written) -> None:
    assert read(written).contact == written.contact


@pytest.mark.parametrize("written", ALL, ids=lambda written: written.name)
def test_each_span_holds_what_was_read(written: Written) -> None:
    texts = {"body": written.body, "subject": written.subject, "sender": written.sender}
    found = read(written)
    for name in set(found.spans) - {"reason", "said", "employer"}:
        start, end, source = found.spans[name]
        assert texts[source][start:end] == getattr(found, name)


REASON_SENTENCES = {
    "closer_match": "We chose a candidate whose background is a closer match.",
    "experience": "We decided to go with someone with more experience in payroll.",
    "skills": "Your application was not selected because it does not meet the minimum requirements.",
    "filled": "Unfortunately the position has already been filled.",
    "internal": "We have decided to appoint an internal candidate.",
    "cancelled": "Unfortunately the position has been cancelled.",
    "location": "We have decided not to move forward with your application, as the team is based in Leeds.",
    "pay": "We won't be moving forward with you because your salary expectations are above our range.",
    "permit": "We are not moving forward with your application, as we cannot offer visa sponsorship for this role.",
}


@pytest.mark.parametrize("code", REASONS)
def test_each_reason_is_known(code: str) -> None:
    found = read_rejection(body=f"Thank you for applying. {REASON_SENTENCES[code]} Good luck with your search.")
    assert (found.is_rejection, found.reason) == (True, code)


def test_a_no_without_a_reason_has_none() -> None:
    found = read_rejection(body="Thank you for applying. We have decided not to move forward with your application.")
    assert (found.is_rejection, found.reason) == (True, None)


def test_what_a_mail_does_not_say_is_none() -> None:
    found = read_rejection(body="Unfortunately you have not been selected for an interview.")
    assert (found.employer, found.position, found.contact, found.rejected_on, found.reason) == (None,) * 5


NO = (
    "Dear Ann,\n\nunfortunately you were not selected for the Ward Clerk position.\n\nKind "
    "regards,\nJo Roth\nElm Clinic"
)

FORWARDS = {
    "gmail": (
        "FYI\n\n---------- Forwarded message ---------\nFrom: Jo Roth <jo@elmclinic.example.org>\n"
        "Date: Tue, 3 Mar 2026 at 10:00\nSubject: Ward Clerk\nTo: Ann Bell <ann@x.example>\n\n\n"
    ),
    "gmail, german": (
        "---------- Weitergeleitete Nachricht ---------\nVon: Jo Roth <jo@elmclinic.example.org>\n"
        "Datum: Di., 3. März 2026 um 10:00 Uhr\nBetreff: Ward Clerk\nAn: <ann@x.example>\n\n"
    ),
    "gmail, french": (
        "---------- Message transféré ---------\nDe : Jo Roth <jo@elmclinic.example.org>\n"
        "Date: mar. 3 mars 2026 à 10:00\nObjet : Ward Clerk\nÀ : <ann@x.example>\n\n"
    ),
    "gmail, spanish": (
        "---------- Mensaje reenviado ---------\nDe: Jo Roth <jo@elmclinic.example.org>\n"
        "Fecha: 3 de marzo de 2026, 10:00\nAsunto: Ward Clerk\nPara: <ann@x.example>\n\n"
    ),
    "outlook": (
        "see below\n\n________________________________\nFrom: Jo Roth <jo@elmclinic.example.org>\n"
        "Sent: Tuesday, March 3, 2026 10:00 AM\nTo: Ann Bell <ann@x.example>\nSubject: Ward Clerk\n\n"
    ),
    "outlook, german": (
        "-----Ursprüngliche Nachricht-----\nVon: Jo Roth <jo@elmclinic.example.org>\n"
        "Gesendet: Dienstag, 3. März 2026 10:00\nAn: Ann Bell\nBetreff: Ward Clerk\n\n"
    ),
    "apple mail": (
        "Begin forwarded message:\n\nFrom: Jo Roth <jo@elmclinic.example.org>\nSubject: Ward Clerk\n"
        "Date: 3 March 2026 at 10:00:00 GMT\nTo: Ann Bell <ann@x.example>\n\n"
    ),
    "apple mail, german": (
        "Anfang der weitergeleiteten Nachricht:\n\nVon: Jo Roth <jo@elmclinic.example.org>\nBetreff: Ward Clerk\n"
        "Datum: 3. März 2026 um 10:00:00 MEZ\nAn: Ann Bell\n\n"
    ),
    "apple mail, french": (
        "Début du message réexpédié :\n\nDe: Jo Roth <jo@elmclinic.example.org>\nObjet: Ward Clerk\n"
        "Date: 3 mars 2026 à 10:00:00 UTC+1\nÀ: Ann Bell\n\n"
    ),
    "apple mail, spanish": (
        "Inicio del mensaje reenviado:\n\nDe: Jo Roth <jo@elmclinic.example.org>\nAsunto: Ward Clerk\n"
        "Fecha: 3 de marzo de 2026, 10:00:00 CET\nPara: Ann Bell\n\n"
    ),
}


@pytest.mark.parametrize("head", FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forwarded_mail_is_read_from_the_inside(head: str) -> None:
    found = read_pasted(head + NO)
    assert (found.is_rejection, found.employer, found.position, found.contact, found.rejected_on) == (
        True,
        "Elm Clinic",
        "Ward Clerk",
        "Jo Roth",
        date(2026, 3, 3),
    )


def test_a_forward_with_quote_marks_is_read_without_them() -> None:
    quoted = "\n".join(f"> {line}" for line in (FORWARDS["apple mail"].partition("\n\n")[2] + NO).split("\n"))
    found = read_pasted(f"Begin forwarded message:\n\n{quoted}")
    assert (found.is_rejection, found.employer, found.rejected_on) == (True, "Elm Clinic", date(2026, 3, 3))


@pytest.mark.parametrize(
    "head",
    [
        "From: Elm Clinic Careers <jobs@elmclinic.org>\nSubject: Ward Clerk\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\n",
        "Von: Elm Clinic Careers <jobs@elmclinic.org>\nBetreff: Ward Clerk\nDatum: 3. März 2026\n\n",
        "Subject: Ward Clerk\nFrom: jobs@elmclinic.org\nDate: 2026-03-03\n\n",
    ],
)
def test_header_lines_above_a_pasted_mail_are_read(head: str) -> None:
    found = read_pasted(head + "Unfortunately you have not been selected. Good luck!")
    assert (found.is_rejection, found.position, found.rejected_on) == (True, "Ward Clerk", date(2026, 3, 3))
    assert found.employer is not None
    assert same_name(found.employer, "Elm Clinic")


@pytest.mark.parametrize("head", ["", *FORWARDS.values()], ids=["pasted", *FORWARDS.keys()])
def test_what_was_read_is_shown_in_the_text_that_was_pasted(head: str) -> None:
    text = head + NO
    found = read_pasted(text)
    shown = {name: text[start:end] for name, (start, end, source) in found.spans.items() if source == "body"}
    assert shown["contact"] == "Jo Roth"
    assert shown["employer"] == "Elm Clinic"
    assert shown["said"] == "unfortunately you were not selected for the Ward Clerk position."


def mail_with_no() -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Jo Roth <jo@elmclinic.org>", "Ward Clerk"
    mail["Date"] = "Tue, 3 Mar 2026 10:00:00 +0000"
    mail.set_content(NO)
    return mail


def test_a_whole_mail_is_read_with_its_date() -> None:
    found = read_rejection_from_raw(mail_with_no().as_bytes())
    assert (found.is_rejection, found.employer, found.rejected_on) == (True, "Elm Clinic", date(2026, 3, 3))


def test_a_mail_forwarded_as_an_attachment_is_read_from_the_inside() -> None:
    outer = EmailMessage()
    outer["From"], outer["Subject"], outer["Date"] = "ann@x.org", "Fwd: Ward Clerk", "Fri, 6 Mar 2026 10:00:00 +0000"
    outer.set_content("See attached")
    outer.add_attachment(mail_with_no())
    found = read_rejection_from_raw(outer.as_bytes())
    assert (found.is_rejection, found.contact, found.rejected_on) == (True, "Jo Roth", date(2026, 3, 3))


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "empty"), (" \n\t ", "empty"), ("\x00\x01\x02\x03" * 50, "binary"), ("\ufffd\ufffdPK" * 50, "binary")],
)
def test_what_cannot_be_read_says_why(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_pasted(text)
    assert refused.value.code == code


def test_a_paste_of_five_megabytes_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read_pasted("We regret to inform you. " * 200_000)
    assert refused.value.code == "too_large"


@given(st.text(max_size=600))
@settings(deadline=None)
def test_any_paste_is_read_or_refused(text: str) -> None:
    try:
        assert 0 <= read_pasted(text).confidence <= 1
    except Unreadable as refused:
        if refused.code not in {"empty", "binary"}:
            raise


@given(st.binary(max_size=600))
@settings(deadline=None)
def test_any_upload_is_read_or_refused(raw: bytes) -> None:
    try:
        assert 0 <= read_rejection_from_raw(raw).confidence <= 1
    except Unreadable as refused:
        if refused.code not in {"empty", "binary"}:
            raise
