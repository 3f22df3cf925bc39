"""What goes in and what comes out. Times carry their zone. The reflection has no shape here: it leaves no way."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from ninja import Field, Schema

from candidates.models import Application
from candidates.stages import Channel, Stage
from replies.models import Conversation, Feedback, Reply
from replies.statuses import FeedbackSource, FeedbackState, SentBy, Status


class Remark(Schema):
    field: str
    message: str


class ProblemOut(Schema):
    """RFC 9457: what happened, what was kept, what to do next."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Remark]


class PersonOut(Schema):
    id: UUID
    name: str


class ContactOut(Schema):
    name: str
    email: str


# ---------------------------------------------------------------- applications


class ApplicationIn(Schema):
    """`candidate`: for whom a recruiter writes; candidates write for themselves and leave it out."""

    employer: Annotated[str, Field(min_length=1, max_length=160)]
    position: Annotated[str, Field(min_length=1, max_length=160)]
    stage: Stage = Stage.APPLIED
    contact_name: Annotated[str, Field(max_length=120)] = ""
    contact_email: Annotated[str, Field(max_length=254)] = ""
    candidate: UUID | None = None


class ApplicationOut(Schema):
    id: UUID
    candidate: PersonOut
    employer: str
    position: str
    stage: Stage
    contact: ContactOut | None
    created_at: datetime

    @staticmethod
    def resolve_employer(row: Application) -> str:
        return row.employer.name


class Applications(Schema):
    """A page of them, newest first. `next`: what to send as `after` for the page that follows; null on the last."""

    items: list[ApplicationOut]
    next: str | None


class RejectionIn(Schema):
    """The no. What is left out stands as the application has it; a `received_at` without a zone is in the reader's."""

    received_at: datetime | None = None
    channel: Channel = Channel.EMAIL
    stage: Stage | None = None
    contact_name: Annotated[str, Field(max_length=120)] = ""
    contact_email: Annotated[str, Field(max_length=254)] = ""
    words: Annotated[str, Field(max_length=1_000_000)] = ""


# ---------------------------------------------------------------- conversations


class ConversationOut(Schema):
    """Where one rejection's aftermath stands."""

    id: UUID
    status: Status
    candidate: PersonOut
    recruiter: PersonOut | None
    employer: str
    application: UUID
    position: str
    stage: Stage
    received_at: datetime
    replied_at: datetime | None
    asked_at: datetime | None
    answered_at: datetime | None
    let_go_at: datetime | None
    closed_at: datetime | None

    @staticmethod
    def resolve_employer(row: Conversation) -> str:
        return row.employer.name

    @staticmethod
    def resolve_application(row: Conversation) -> UUID:
        return row.application_id

    @staticmethod
    def resolve_position(row: Conversation) -> str:
        return row.application.position

    @staticmethod
    def resolve_stage(row: Conversation) -> str:
        return row.application.stage


class Conversations(Schema):
    """A page of them, the newest no first. `next`: what to send as `after` for the page that follows."""

    items: list[ConversationOut]
    next: str | None


class RejectionOut(Schema):
    received_at: datetime
    channel: Channel
    contact: ContactOut | None
    words: str
    reason: str
    undone_at: datetime | None


class ReplyOut(Schema):
    replied_at: datetime
    sent_by: SentBy
    subject: str
    body: str
    asked_feedback: bool


class FeedbackOut(Schema):
    """`is_sealed`: it is there, and its candidate has not opened it on the page; until then their key gets no words."""

    state: FeedbackState
    source: FeedbackSource | None
    asked_at: datetime | None
    given_at: datetime | None
    declined_at: datetime | None
    is_sealed: bool
    text: str
    strength: str
    gap: str
    next_step: str

    @staticmethod
    def resolve_source(row: Feedback) -> str | None:
        return row.source or None


class WholeConversation(ConversationOut):
    """With what was said."""

    rejection: RejectionOut
    reply: ReplyOut | None
    feedback: FeedbackOut | None

    @staticmethod
    def resolve_reply(row: Conversation) -> Reply | None:
        return getattr(row, "reply", None)

    @staticmethod
    def resolve_feedback(row: Conversation) -> Feedback | None:
        return getattr(row, "feedback", None)


class FeedbackIn(Schema):
    """What somebody at the employer said, as the candidate should read it."""

    text: Annotated[str, Field(min_length=1, max_length=8000)]
