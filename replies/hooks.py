"""Listens to the floor below: each rejection opens its conversation, each undone one closes it, each change follows."""

from datetime import datetime
from typing import Any

from candidates import hooks
from candidates.models import Application, Rejection, User


def open_for(sender: type[Rejection], *, rejection: Rejection, by: User, now: datetime, **_: Any) -> None:
    from replies import conversing

    conversing.open_conversation(rejection=rejection, now=now)


def close_for(sender: type[Rejection], *, rejection: Rejection, by: User, now: datetime, **_: Any) -> None:
    from replies import conversing

    conversing.close_conversation(conversation=rejection.conversation, now=now)


def follow_change(sender: type[Application], *, application: Application, **_: Any) -> None:
    from replies import conversing

    conversing.follow_application(application=application)


def listen() -> None:
    """Connects all; called once, when the app is ready."""
    from replies.mailing import webhooks

    hooks.rejection_logged.connect(open_for, dispatch_uid="open the conversation")
    hooks.rejection_undone.connect(close_for, dispatch_uid="close the conversation")
    webhooks.listen()
    hooks.application_changed.connect(follow_change, dispatch_uid="follow the application")
