"""A letter as a set of wordings would make it, published or not: what an editor looks at. Writes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from replies.composing.check import Checked, check
from replies.composing.choosing import is_usable
from replies.composing.facts import EARLY_STAGES, Facts
from replies.composing.letter import Draft, compose
from replies.composing.wordings import Wording
from replies.drafting import about


@dataclass(frozen=True, kw_only=True)
class Trial:
    """The letter, the check beside it, and whether the sentence that is being edited stands in it."""

    facts: Facts
    letter: Draft
    checked: Checked
    edited: Wording | None = None

    @property
    def is_edited_part(self) -> str:
        """The part of the letter in which the edited sentence stands; empty when it is not in the letter."""
        if self.edited is None:
            return ""
        if self.edited.part == "subject":
            return "subject"
        drafted = self.letter.parts.get(self.edited.part)
        return str(self.edited.part) if drafted and drafted.wording_key == self.edited.key else ""

    @property
    def is_faulty(self) -> bool:
        """The edited sentence cannot go into any letter as it stands."""
        return self.edited is not None and not is_usable(self.edited)


def try_out(
    *,
    wordings: Sequence[Wording],
    make_facts: Callable[..., Facts],
    tone: str = "",
    stage: str = "",
    edited: Wording | None = None,
) -> Trial:
    """The letter for these circumstances; those left open are such that the edited sentence fits, where it can."""
    facts = make_facts(**find_circumstances(edited, tone=tone, stage=stage))
    chosen = {str(edited.part): edited.key} if edited else {}
    # A list: what composing remembers for a tuple is meant for the wordings in force.
    letter = compose(facts, list(wordings), chosen)
    return Trial(
        facts=facts, letter=letter, checked=check(letter.body, about=about(facts=facts, contact=None)), edited=edited
    )


def find_circumstances(edited: Wording | None, *, tone: str, stage: str) -> dict[str, object]:
    """Tone, stage, channel and so on under which the sentence fits; `tone` and `stage` win where they are given."""
    stage = stage or first_of(edited.stages if edited else (), liked=("final", "interview", "screening"))
    late = stage not in EARLY_STAGES
    part = str(edited.part) if edited else ""
    return {
        "tone": tone or first_of(edited.tones if edited else (), liked=("warm", "concise", "formal")),
        "stage": stage,
        "channel": first_of(edited.channels if edited else (), liked=("email",)),
        "known_contact": edited is not None and edited.relationship == "known",
        "formal_address": edited is None or edited.formal_address is not False,
        "mention_disappointment": late or part == "disappointment",
        "ask_feedback": late or part == "feedback",
    }


def first_of(fitting: Sequence[str] | frozenset[str], *, liked: tuple[str, ...]) -> str:
    """The one to show: a liked one that fits, else any that fits, else the most liked."""
    return next((one for one in liked if one in fitting), None) or min(fitting, default=liked[0])
