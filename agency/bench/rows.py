"""A recruiter with two hundred candidates' noes, made by the product's own verbs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from agency.bench.people import COMPANIES, CONTACTS, NAMES, POSITIONS, STAGES
from candidates.applying import add_application
from candidates.models import Role, Team, User
from candidates.rejecting import TheNo, log_rejection
from replies.models import Conversation

NOES = 200


@dataclass(frozen=True)
class Desk:
    recruiter: User
    conversations: list[Conversation]


def fill(*, now: datetime) -> Desk:
    team = Team.objects.create(name="Bench desk")
    recruiter = somebody("recruiter@bench.example.test", "Jonas Weber", role=Role.RECRUITER, team=team)
    conversations = [hear_no(number, recruiter=recruiter, now=now) for number in range(NOES)]
    return Desk(recruiter=recruiter, conversations=conversations)


def somebody(email: str, name: str, **fields: object) -> User:
    user: User = User(email=email, name=name, **fields)
    user.set_unusable_password()
    user.save()
    user.emailaddress_set.create(email=email, verified=True, primary=True)
    return user


def hear_no(number: int, *, recruiter: User, now: datetime) -> Conversation:
    application = add_application(
        candidate=somebody(f"candidate{number}@bench.example.test", NAMES[number % len(NAMES)], recruiter=recruiter),
        employer=COMPANIES[number % len(COMPANIES)],
        position=POSITIONS[number % len(POSITIONS)],
        stage=STAGES[number % len(STAGES)],
        contact_name=CONTACTS[number % len(CONTACTS)],
        contact_email=f"contact{number}@employer.example.test",
    )
    no = TheNo(
        received_at=now - timedelta(hours=number + 1), words="We have decided to move forward with another finalist."
    )
    conversation: Conversation = log_rejection(
        application=application, no=no, by=application.candidate, now=now
    ).conversation
    return conversation
