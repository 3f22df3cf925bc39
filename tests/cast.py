"""The cast: an owner, a colleague, a stranger, on both sides of the desk. Rows are made by the product's own verbs."""

from datetime import UTC, datetime, timedelta

import pytest

from candidates.applying import add_application
from candidates.models import Application, Role, Team, User
from candidates.rejecting import TheNo, log_rejection
from candidates.stages import Stage
from replies.models import Conversation

PASSWORD = "a-long-enough-password"
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


def person(role: str = Role.CANDIDATE, name: str = "Amina Yusuf", **fields) -> User:
    """A person with a confirmed address, who can sign in."""
    email = fields.pop("email", name.lower().replace(" ", ".") + "@example.test")
    user = User(email=email, name=name, role=role, **fields)
    user.set_unusable_password()
    user.save()
    user.emailaddress_set.create(email=email, verified=True, primary=True)
    return user


def an_application(*, candidate: User, employer: str = "Northwind Logistics", **fields) -> Application:
    given = {
        "position": "Operations Analyst",
        "stage": Stage.FINAL,
        "contact_name": "Dana Whitfield",
        "contact_email": "ok@northwind.example.test",
    }
    return add_application(candidate=candidate, employer=employer, **(given | fields))


def a_conversation(*, candidate: User, now: datetime = NOON, **fields) -> Conversation:
    """A rejection logged an hour ago, and what follows from it."""
    application = fields.pop("application", None) or an_application(candidate=candidate, **fields)
    no = TheNo(received_at=now - timedelta(hours=1), words="We have decided to go with somebody else.")
    return log_rejection(application=application, no=no, by=candidate, now=now).conversation


@pytest.fixture
def now() -> datetime:
    """A Wednesday at noon in UTC."""
    return NOON


@pytest.fixture
def berlin(db) -> Team:
    return Team.objects.create(name="Berlin desk")


@pytest.fixture
def lisbon(db) -> Team:
    return Team.objects.create(name="Lisbon desk")


@pytest.fixture
def recruiter(berlin) -> User:
    return person(Role.RECRUITER, "Jonas Weber", team=berlin)


@pytest.fixture
def colleague(berlin) -> User:
    """A recruiter at the same desk."""
    return person(Role.RECRUITER, "Mara Lindqvist", team=berlin)


@pytest.fixture
def stranger(lisbon) -> User:
    """A recruiter of another team."""
    return person(Role.RECRUITER, "Rui Tavares", team=lisbon)


@pytest.fixture
def lead(berlin) -> User:
    return person(Role.LEAD, "Ines Kaya", team=berlin)


@pytest.fixture
def other_lead(lisbon) -> User:
    return person(Role.LEAD, "Sofia Marques", team=lisbon)


@pytest.fixture
def editor(db) -> User:
    return person(Role.EDITOR, "Edda Vogel")


@pytest.fixture
def administrator(db) -> User:
    return person(Role.ADMINISTRATOR, "Ada Olsen")


@pytest.fixture
def owner(recruiter) -> User:
    """The candidate whose application it is."""
    return person(name="Amina Yusuf", recruiter=recruiter, time_zone="Europe/Berlin")


@pytest.fixture
def other_candidate(recruiter) -> User:
    """Another candidate of the same recruiter."""
    return person(name="Tomás Herrera", email="tomas@example.test", recruiter=recruiter)


@pytest.fixture
def application(owner) -> Application:
    return an_application(candidate=owner)


@pytest.fixture
def conversation(application, owner, now) -> Conversation:
    return a_conversation(candidate=owner, application=application, now=now)
