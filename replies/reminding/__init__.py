"""Reminding: claim what is due, ask the policy, queue one mail a person. Nobody else counts nudges."""

from replies.reminding.by_hand import NudgeRefused, nudge_now
from replies.reminding.explaining import explain, explain_note
from replies.reminding.rounds import nudge_all_due
from replies.reminding.stopping import (
    CannotSnooze,
    has_stopped,
    pause_nudges,
    resume_nudges,
    snooze,
    start_nudges_again,
    stop_nudges,
)

__all__ = [
    "CannotSnooze",
    "NudgeRefused",
    "explain",
    "explain_note",
    "has_stopped",
    "nudge_all_due",
    "nudge_now",
    "pause_nudges",
    "resume_nudges",
    "snooze",
    "start_nudges_again",
    "stop_nudges",
]
