"""A house with somebody at every window: one row of all that an address leads to, made by the product's own verbs."""

from dataclasses import dataclass, field
from datetime import timedelta
from time import time
from typing import Any

from allauth.account.internal.userkit import user_id_to_str
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from candidates.models import Invitation, Role, Team, User
from candidates.models.rows import Row
from candidates.registering import invitation_token
from replies import asking, drafting, publishing
from replies.feedback_links import feedback_token
from replies.inviting import send_invitation
from replies.models import Conversation, Message, NudgePolicy, ReplyTemplate, TemplateVersion
from replies.reminding import nudge_all_due, tokens
from replies.replying import Letter, send_reply
from replies.statuses import FeedbackSource, MessageState
from tests.cast import NOON, PASSWORD, a_conversation, an_application, person

# The whole house lives at this moment: a day after the noes, on a Thursday at 13:00 in UTC.
TODAY = NOON + timedelta(days=1, hours=1)
ANONYMOUS = "anonymous"
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@dataclass
class House:
    """The people by the names that rows.py uses, and the owner's things."""

    people: dict[str, User]
    waiting: Conversation
    asked: Conversation
    answered: Conversation
    letter: Message
    someone_elses: Conversation
    invitation: Invitation
    tokens: dict[str, str]
    template: ReplyTemplate
    draft: TemplateVersion
    # A number, since the table is allauth's: the passkey of somebody who opens nothing else here.
    security_key: int
    sessions: dict[str, str] = field(default_factory=dict)

    @property
    def owner(self) -> User:
        return self.people["owner"]

    def client_of(self, who: str, **options: Any) -> Client:
        """A browser in which `who` is signed in. A new one each time: what one visit does to its cookies is its own."""
        client = Client(raise_request_exception=False, **options)
        if who != ANONYMOUS:
            client.cookies[settings.SESSION_COOKIE_NAME] = self.sessions[who]
        return client

    def first(self, model: type[Row]) -> Row:
        """Some row of the model, for pages that are about one."""
        found = model.objects.order_by("pk").first()
        assert found is not None, f"The house has no {model._meta.label}: give it one in house.py."
        return found

    def mails(self, *, to: User | None = None) -> list[Message]:
        """What was sent: to anybody, or to one of the people."""
        sent = Message.objects.exclude(raw=None).order_by("pk")
        return list(sent.filter(to_address=to.email) if to else sent)


def build() -> House:
    """Call inside a transaction, with the clock at TODAY."""
    people = the_people()
    owner, recruiter = people["owner"], people["recruiter"]
    waiting = a_conversation(candidate=owner, now=NOON)
    asked = a_reply(owner, employer="Harrow & Finch")
    answered = a_reply(owner, employer="Blue Quay")
    take_feedback(answered)
    someone_elses = a_conversation(candidate=people["other_candidate"], employer="Quill Press", now=NOON)
    a_conversation(candidate=people["candidate_abroad"], employer="Sol e Mar", now=NOON)
    an_application(candidate=owner, employer="Still Open")
    drafting.save_reflection(conversation=waiting, text="I was tired that day.", now=TODAY)
    invitation = send_invitation(email="noor@example.test", name="Noor Haddad", by=recruiter, now=TODAY)
    nudge_all_due(now=TODAY)
    letter = Message.objects.get(conversation=asked, kind="reply")
    Message.objects.filter(pk=letter.pk).update(state=MessageState.IN_DOUBT, next_try_at=None)
    template, draft = the_wording(people["editor"])
    NudgePolicy.objects.get_or_create()
    house = House(
        people=people,
        waiting=waiting,
        asked=asked,
        answered=answered,
        letter=letter,
        someone_elses=someone_elses,
        invitation=invitation,
        template=template,
        draft=draft,
        security_key=a_passkey(people["candidate_abroad"]).pk,
        tokens=the_tokens(owner=owner, waiting=waiting, asked=asked, invitation=invitation),
    )
    ask_for_account_mails(owner)
    for name, user in people.items():
        house.sessions[name] = a_session(user)
    return house


def the_people() -> dict[str, User]:
    berlin, lisbon = Team.objects.create(name="Berlin desk"), Team.objects.create(name="Lisbon desk")
    recruiter = person(Role.RECRUITER, "Jonas Weber", team=berlin)
    stranger = person(Role.RECRUITER, "Rui Tavares", team=lisbon)
    found = {
        "owner": person(name="Amina Yusuf", recruiter=recruiter, time_zone="Europe/Berlin"),
        "other_candidate": person(name="Tomás Herrera", email="tomas@example.test", recruiter=recruiter),
        "candidate_abroad": person(name="Bea Lopes", recruiter=stranger),
        "recruiter": recruiter,
        "colleague": person(Role.RECRUITER, "Mara Lindqvist", team=berlin),
        "stranger": stranger,
        "lead": person(Role.LEAD, "Ines Kaya", team=berlin),
        "other_lead": person(Role.LEAD, "Sofia Marques", team=lisbon),
        "editor": person(Role.EDITOR, "Edda Vogel"),
        "administrator": person(Role.ADMINISTRATOR, "Ada Olsen"),
    }
    found["owner"].set_password(PASSWORD)
    found["owner"].save()
    for name in ("editor", "administrator"):
        TOTP.activate(found[name], generate_totp_secret())
        # allauth notes when its owner first looks at them, by a GET; here they have been looked at.
        RecoveryCodes.activate(found[name]).mark_as_viewed()
    return found


def a_reply(candidate: User, *, employer: str) -> Conversation:
    """A conversation whose reply left through the portal and asks for feedback."""
    conversation = a_conversation(candidate=candidate, employer=employer, now=NOON)
    letter = Letter(subject="Thank you", body="Dear Dana,\n\nthank you for your time.", asked_feedback=True)
    send_reply(conversation=conversation, letter=letter, now=NOON)
    conversation.refresh_from_db()
    return conversation


def take_feedback(conversation: Conversation) -> None:
    words = asking.Words(text="Clear answers; less detail would do.")
    asking.take_feedback(conversation=conversation, words=words, source=FeedbackSource.PAGE, now=TODAY)
    conversation.refresh_from_db()


def the_wording(editor: User) -> tuple[ReplyTemplate, TemplateVersion]:
    """The shipped template, with a draft begun."""
    publishing.install_shipped(now=NOON)
    template = ReplyTemplate.objects.get(language="en")
    return template, publishing.begin_draft(template=template, by=editor, now=NOON)


def a_passkey(person: User) -> Authenticator:
    return Authenticator.objects.create(user=person, type=Authenticator.Type.WEBAUTHN, data={"name": "key"})


def the_tokens(*, owner: User, waiting: Conversation, asked: Conversation, invitation: Invitation) -> dict[str, str]:
    """Every kind of link that is itself the permission."""
    address = EmailAddress.objects.create(user=owner, email="second@example.test", verified=False)
    return {
        "stop": tokens.stop_token(owner),
        "later": tokens.later_token(waiting),
        "feedback": feedback_token(asked),
        "invitation": invitation_token(invitation),
        "address": EmailConfirmationHMAC(address).key,
    }


def ask_for_account_mails(owner: User) -> None:
    """What the sign-in pages send: a new account's confirmation, a reset, a code."""
    said = {"name": "Kit Moran", "email": "kit@example.test", "password1": PASSWORD, "time_zone": "Europe/Berlin"}
    Client().post(reverse("account_signup"), said)
    Client().post(reverse("account_reset_password"), {"email": owner.email})
    Client().post(reverse("account_request_login_code"), {"email": owner.email})


def a_session(user: User) -> str:
    """A session that has just begun with a password, so that no page asks for it again."""
    client = Client()
    client.force_login(user, backend=BACKEND)
    session = client.session
    session["account_authentication_methods"] = [
        {"method": "password", "at": time(), "email": user.email, "reauthenticated": True}
    ]
    session["account_authentication_methods_user"] = user_id_to_str(user)
    session.save()
    assert Session.objects.filter(pk=session.session_key).exists()
    return session.session_key
