"""Plays the demo's plot through the product's own verbs, in the order of its hours, and through a real SMTP server."""

import heapq
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from functools import partial
from itertools import count

from django.utils import timezone

from agency.demo import cast
from agency.demo.plot import OPEN, PLOT, No
from candidates.applying import add_application
from candidates.models import ADMIN_ROLES, Application, Role, Team, User
from candidates.registering import register_candidate
from candidates.rejecting import TheNo, log_rejection, undo_rejection
from candidates.stages import UndoReason
from replies import asking, drafting, endings, reminding
from replies.editing import Changes, apply_changes
from replies.inviting import send_invitation
from replies.mailing import delivery, receiving
from replies.models import Conversation
from replies.statuses import MessageKind

type Scene = Callable[[datetime], None]

OUTGOING = (MessageKind.REPLY, MessageKind.NOTICE, MessageKind.NUDGE, MessageKind.REMINDER)
# How often the story's clock lets the nudges look, besides at every scene.
TICK = timedelta(hours=3)


def hour_of(no: No, number: int, *, now: datetime) -> datetime:
    """Noes come while offices are open; only the newest keeps its distance from now."""
    moment = now - timedelta(days=no.days)
    if no.days < 1:
        return moment
    return moment.replace(hour=8 + number * 5 % 9, minute=number * 17 % 60, second=0)


def people() -> list[dict[str, str]]:
    """Who can sign in, for demo.json: role (candidate, recruiter, lead, staff), email, password."""
    return [
        {
            "role": "staff" if person.role in ADMIN_ROLES else str(person.role),
            "email": person.email,
            "password": cast.PASSWORD,
        }
        for person in (*cast.CANDIDATES, *cast.STAFF)
    ]


def play_story() -> None:
    """Fills an empty database with four weeks that end now. The same plot each time."""
    now = timezone.now()
    begin = now - timedelta(days=29)
    # Hundreds of lines about mails of the past would hide the few that the visitor waits for.
    logging.disable(logging.INFO)
    gather_cast(now=begin)
    stage = Stage(now=now)
    for number, no in enumerate(PLOT):
        stage.at(hour_of(no, number, now=now), partial(hear_no, stage, no, number))
    for who, employer, position, reached in OPEN:
        stage.at(begin, partial(apply_for, who, employer, position, reached))
    stage.at(now - timedelta(days=1), invite_somebody)
    stage.play(begin=begin)
    logging.disable(logging.NOTSET)


class Stage:
    """A clock that runs from the first scene to now. Scenes may put more scenes on it; what lies after now is cut."""

    def __init__(self, *, now: datetime) -> None:
        self.now = now
        self.scenes: list[tuple[datetime, int, Scene]] = []
        self.order = count()

    def at(self, moment: datetime, scene: Scene) -> None:
        if moment < self.now:
            heapq.heappush(self.scenes, (moment, next(self.order), scene))

    def play(self, *, begin: datetime) -> None:
        clock = begin
        while self.scenes:
            moment, _, scene = heapq.heappop(self.scenes)
            self.pass_time(since=clock, until=moment)
            scene(moment)
            send_what_waits(now=moment)
            clock = moment
        self.pass_time(since=clock, until=self.now)

    def pass_time(self, *, since: datetime, until: datetime) -> None:
        """The beat's ticks in between."""
        moment = since + TICK
        while moment < until:
            if reminding.nudge_all_due(now=moment).mails:
                send_what_waits(now=moment)
            moment += TICK


def send_what_waits(*, now: datetime) -> None:
    """Sends by SMTP what the scene has queued."""
    while delivery.deliver_due(kinds=OUTGOING, now=now, limit=100):
        pass


# ---------------------------------------------------------------- scenes


def gather_cast(*, now: datetime) -> None:
    """Teams, staff and candidates, each with a password and a confirmed address."""
    teams = {name: Team.objects.create(name=name) for name in cast.TEAMS}
    staff = {person.name: enter(person, now=now, team=teams.get(person.of)) for person in cast.STAFF}
    for person in cast.CANDIDATES:
        candidate = enter(person, now=now, team=None)
        register_candidate(candidate=candidate, recruiter=staff[person.of], now=now)


def enter(person: cast.Person, *, now: datetime, team: Team | None) -> User:
    user = User.objects.create_user(
        person.email,
        cast.PASSWORD,
        name=person.name,
        role=person.role,
        team=team,
        time_zone=person.zone,
        country=person.country,
        language=person.language,
    )
    user.emailaddress_set.create(email=user.email, verified=True, primary=True)
    return user


def invite_somebody(now: datetime) -> None:
    """A recruiter asks somebody to join, who has not answered yet."""
    recruiter = User.objects.get(name="Jonas Weber")
    send_invitation(email="grace.kimani@post.example.test", name="Grace Kimani", by=recruiter, now=now)


def apply_for(who: str, employer: str, position: str, stage: str, now: datetime) -> Application:
    contact, email = cast.EMPLOYERS[employer]
    return add_application(
        candidate=User.objects.select_related("recruiter").get(name=who, role=Role.CANDIDATE),
        employer=employer,
        position=position,
        stage=stage,
        contact_name=contact,
        contact_email=email,
    )


def hear_no(stage: Stage, no: No, number: int, now: datetime) -> None:
    """The no comes and is logged within minutes; what follows is put on the clock."""
    application = apply_for(no.who, no.employer, no.position, no.stage, now)
    words = cast.NOES[number % len(cast.NOES)].format(position=no.position)
    mail_id = f"<no-{number}@{no.employer.split()[0].lower()}.example.test>"
    told = TheNo(received_at=now, channel=no.channel, words=words, mail_message_id=mail_id)
    logged = now + timedelta(minutes=25)
    rejection = log_rejection(application=application, no=told, by=application.candidate, now=logged)
    conversation = rejection.conversation
    if no.undone:
        stage.at(now + timedelta(hours=20), partial(take_back, conversation))
    elif no.let_go:
        stage.at(now + timedelta(hours=5), lambda moment: let_go(conversation, moment))
    elif no.replied is not None:
        stage.at(now + timedelta(hours=no.replied), partial(reply, stage, no, number, conversation))


def take_back(conversation: Conversation, now: datetime) -> None:
    undo_rejection(rejection=conversation.rejection, reason=UndoReason.WITHDRAWN, by=conversation.candidate, now=now)


def let_go(conversation: Conversation, now: datetime) -> None:
    endings.let_go(conversation=conversation, now=now)


def reply(stage: Stage, no: No, number: int, conversation: Conversation, now: datetime) -> None:
    """The candidate writes in the composer and sends, or sends from their own mailbox."""
    draft = drafting.draft_of(conversation)
    changes = Changes(tone=no.tone, topic=no.topic, ask_feedback=no.asked)
    draft = drafting.save_draft(draft=apply_changes(draft=draft, changes=changes), now=now)
    letter = drafting.suggest_letter(conversation=conversation, draft=draft)
    if no.own:
        endings.note_own(conversation=conversation, draft=draft, letter=letter, asked=no.asked, now=now)
    else:
        endings.send(conversation=conversation, draft=draft, letter=letter, now=now)
    if no.answered is not None:
        scene = partial(answer, no, number, conversation)
        stage.at(now + timedelta(days=no.answered), scene)


def answer(no: No, number: int, conversation: Conversation, now: datetime) -> None:
    """The employer answers: by mail, on the phone, not at all, or by a machine."""
    words = cast.FEEDBACK[number % len(cast.FEEDBACK)]
    recruiter = conversation.recruiter
    if no.how == "call":
        said = asking.Words(text=words)
        asking.take_feedback(conversation=conversation, words=said, source="call", by=recruiter, now=now)
    elif no.how == "declined":
        asking.decline_feedback(conversation=conversation, reason="policy", source="call", by=recruiter, now=now)
    else:
        raw = {"mail": mail_with, "away": out_of_office, "bounce": bounce}[no.how](conversation, words)
        mail = receiving.keep(raw=raw, provider="demo", recipients=[], now=now)
        receiving.read(pk=mail.pk if mail else None, now=now)


# ---------------------------------------------------------------- mails from outside


def headed(conversation: Conversation, *, subject: str) -> EmailMessage:
    contact = conversation.rejection.contact or conversation.application.contact
    mail = EmailMessage()
    mail["From"] = f"{contact.name or conversation.employer.name} <{contact.email}>"
    mail["To"] = f"c+{conversation.address_token}@reply.example.test"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<answer-{conversation.pk}@{contact.email.partition('@')[2]}>"
    return mail


def mail_with(conversation: Conversation, words: str) -> bytes:
    letter = conversation.reply
    mail = headed(conversation, subject=f"Re: {letter.subject}")
    mail["In-Reply-To"] = letter.message.message_id
    quoted = "\n".join(f"> {line}" for line in letter.body.splitlines())
    candidate = conversation.candidate
    wrote = f"On {letter.replied_at:%a, %d %b %Y at %H:%M}, {candidate.name} wrote:"
    mail.set_content(f"Dear {candidate.first_name},\n\n{words}\n\nAll the best\n\n{wrote}\n{quoted}\n")
    return mail.as_bytes()


def out_of_office(conversation: Conversation, words: str) -> bytes:
    mail = headed(conversation, subject="Out of office")
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content("I am away until next Monday and will read your message then.")
    return mail.as_bytes()


def bounce(conversation: Conversation, words: str) -> bytes:
    contact = conversation.rejection.contact or conversation.application.contact
    report = (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example.test>\n"
        f"To: c+{conversation.address_token}@reply.example.test\n"
        "Subject: Undelivered Mail Returned to Sender\n"
        f"Message-ID: <bounce-{conversation.pk}@mx.example.test>\n"
        "MIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nThe mailbox does not exist.\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.test\n\n"
        f"Final-Recipient: rfc822; {contact.email}\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no such user\n--b--\n"
    )
    return report.encode()
