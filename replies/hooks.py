"""Listens to the floor below: each rejection opens its conversation, each undone one closes it."""

from datetime import datetime
from typing import Any

from candidates import hooks
from candidates.models import Rejection, User


def open_for(sender: type[Rejection], *, rejection: Rejection, by: User, now: datetime, **_: Any) -> None:
    from replies import conversing

    conversing.open_conversation(rejection=rejection, now=now)


def close_for(sender: type[Rejection], *, rejection: Rejection, by: User, now: datetime, **_: Any) -> None:
    from replies import conversing

    conversing.close_conversation(conversation=rejection.conversation, now=now)


def listen() -> None:
    """Connects both; called once, when the app is ready."""
    hooks.rejection_logged.connect(open_for, dispatch_uid="open the conversation")
    hooks.rejection_undone.connect(close_for, dispatch_uid="close the conversation")
