"""Who may open which of our own pages. A new address needs a row here, or test_who_may_open_what.py fails.

    "name_in_urls": [Row(get=THEIR_SIDE, post=OWN, args=lambda house: [house.waiting.pk])],

`get` and `post` say who is let in, in the groups of who.py; leave one out where the page does not take it (405). `args`
gives the address its object: always the owner's, so that everybody else is a stranger to it. Several rows where the
same address can lead to several things.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.agency.safety.house import House
from tests.agency.safety.who import (
    CANDIDATES,
    DESK,
    EVERYBODY,
    NOBODY,
    OWN,
    SIGNED_IN,
    THEIR_DESK,
    THEIR_SIDE,
    Who,
)


@dataclass(frozen=True, kw_only=True)
class Row:
    get: Who | None = None
    post: Who | None = None
    args: Callable[[House], Sequence[Any]] = lambda house: ()
    query: Callable[[House], str] = lambda house: ""
    data: Callable[[House], Mapping[str, Any]] = lambda house: {}
    json: bool = False
    # The whole address, for a pattern without a name.
    address: str = ""
    # Whoever is let in is then sent to sign in, so that this is no sign of having been refused.
    ends_at_the_login: bool = False


def waiting(house: House) -> Sequence[Any]:
    return [house.waiting.pk]


def application(house: House) -> Sequence[Any]:
    return [house.waiting.application_id]


def about_the_owner(house: House) -> str:
    return f"?candidate={house.owner.pk}"


ROWS: dict[str, list[Row]] = {
    "home": [Row(get=SIGNED_IN)],
    # ---------------------------------------------------------------- applications, and their no
    "applications": [Row(get=CANDIDATES)],
    "application": [Row(get=THEIR_SIDE, args=application)],
    "application_new": [
        Row(get=CANDIDATES, post=CANDIDATES),
        Row(get=THEIR_SIDE, post=THEIR_SIDE, query=about_the_owner),
    ],
    "application_edit": [Row(get=THEIR_SIDE, post=THEIR_SIDE, args=application)],
    "employer_suggestions": [Row(get=SIGNED_IN, query=lambda house: "?employer=nor")],
    "rejection_log": [Row(get=THEIR_SIDE, post=THEIR_SIDE, args=application)],
    "rejection_paste": [
        Row(get=CANDIDATES, post=CANDIDATES),
        Row(get=THEIR_SIDE, post=THEIR_SIDE, query=about_the_owner),
    ],
    "rejection_undo": [
        Row(
            post=THEIR_SIDE,
            args=lambda house: [house.waiting.rejection_id],
            data=lambda house: {"reason": "mistake"},
        )
    ],
    # ---------------------------------------------------------------- conversations
    "conversation": [Row(get=THEIR_SIDE, args=waiting)],
    "composer": [Row(get=OWN, post=OWN, args=waiting)],
    "composer_self": [Row(get=OWN, post=OWN, args=waiting)],
    "composer_let_go": [Row(post=OWN, args=waiting)],
    "composer_file": [Row(get=OWN, args=waiting)],
    "feedback_log": [Row(get=THEIR_DESK, post=THEIR_DESK, args=waiting)],
    "feedback_declined": [Row(post=THEIR_DESK, args=waiting)],
    "feedback_read": [Row(post=OWN, args=lambda house: [house.answered.pk])],
    "resolve_doubt": [
        Row(post=THEIR_SIDE, args=lambda house: [house.asked.pk, house.letter.pk]),
        # A letter of another conversation, by way of one's own.
        Row(post=NOBODY, args=lambda house: [house.waiting.pk, house.letter.pk]),
    ],
    "nudge": [Row(post=THEIR_DESK, args=waiting)],
    # ---------------------------------------------------------------- the desk
    "dashboard": [Row(get=DESK)],
    "dashboard_export": [Row(get=DESK)],
    "dashboard_nudge": [Row(post=THEIR_DESK, args=waiting)],
    "feedback_queue": [Row(get=DESK)],
    "candidates": [Row(get=DESK)],
    "candidate": [Row(get=THEIR_DESK, args=lambda house: [house.owner.pk])],
    "candidate_nudges": [
        Row(post=THEIR_DESK, args=lambda house: [house.owner.pk], data=lambda house: {"do": "pause"}),
    ],
    "invite": [Row(get=DESK, post=DESK)],
    # ---------------------------------------------------------------- one's own
    "settings": [Row(get=SIGNED_IN, post=SIGNED_IN)],
    # ---------------------------------------------------------------- the link is the permission
    "invitation": [Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: [house.tokens["invitation"]])],
    "feedback_page": [Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: [house.tokens["feedback"]])],
    "stop_nudges": [Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: [house.tokens["stop"]])],
    "put_off_nudge": [Row(get=EVERYBODY, post=EVERYBODY, args=lambda house: [house.tokens["later"]])],
    # ---------------------------------------------------------------- machines
    # Everybody reaches the door; what has not the secret is turned away there (tests/replies/receiving).
    "mail_hook": [Row(post=EVERYBODY, args=lambda house: ["postmark"])],
    "healthz": [Row(get=EVERYBODY)],
    "readyz": [Row(get=EVERYBODY)],
    "metrics": [Row(get=NOBODY)],
}
