"""Reading a mail for what it says, beside only taking it apart."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage

from agency.bench.measuring import Figure, cpu_seconds_each
from agency.bench.people import COMPANIES, CONTACTS, FEEDBACK, NAMES, NOES, POSITIONS
from replies.reading.answer import read_answer
from replies.reading.mail import read_mail
from replies.reading.rejection_mail import read_rejection_from_raw

MAILS = 200


def measure() -> Iterator[Figure]:
    noes, answers = [a_no(number) for number in range(MAILS)], [an_answer(number) for number in range(MAILS)]
    name = "email.message_from_bytes and get_content"
    plain = cpu_seconds_each(lambda number: take_apart(noes[number % MAILS]))
    read = cpu_seconds_each(lambda number: read_rejection_from_raw(noes[number % MAILS]), seconds=2)
    yield Figure("reading a rejection mail", f"{read * 1000:.2f} ms of CPU", read / plain, name)
    plain = cpu_seconds_each(lambda number: take_apart(answers[number % MAILS]))
    read = cpu_seconds_each(lambda number: read_answer(read_mail(answers[number % MAILS])), seconds=2)
    yield Figure("reading an answer", f"{read * 1000:.2f} ms of CPU", read / plain, name)


def take_apart(raw: bytes) -> str:
    body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    return str(body.get_content()) if body else ""


def a_no(number: int) -> bytes:
    position = POSITIONS[number % len(POSITIONS)]
    words = NOES[number % len(NOES)].format(position=position)
    return a_mail(number, subject=f"Your application for {position}", text=f"Dear {first(number)},\n\n{words}\n\nBest")


def an_answer(number: int) -> bytes:
    quoted = "\n".join(f"> {line}" for line in NOES[number % len(NOES)].split(". "))
    head = f"On Tue, 17 Nov 2026 at 10:0{number % 10}, {first(number)} wrote:"
    text = f"{FEEDBACK[number % len(FEEDBACK)]}\n\n{head}\n{quoted}"
    return a_mail(number, subject="Re: thank you", text=text)


def a_mail(number: int, *, subject: str, text: str) -> bytes:
    mail = EmailMessage()
    company = COMPANIES[number % len(COMPANIES)]
    mail["From"] = f'"{CONTACTS[number % len(CONTACTS)] or company}" <people{number}@employer.example.test>'
    mail["To"] = "someone@example.test"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{number}@employer.example.test>"
    mail.set_content(f"{text}\n{company}\n")
    return mail.as_bytes()


def first(number: int) -> str:
    return NAMES[number % len(NAMES)].split(" ")[0]
