"""Which letters a template can write in its own words: part by stage by tone, and what steps in where it cannot."""

from collections.abc import Sequence
from dataclasses import dataclass

from replies.composing.facts import STAGES, Part, Tone
from replies.composing.wordings import Wording


@dataclass(frozen=True, kw_only=True)
class Cell:
    """`own` sentences fit in this tone whoever writes to whomever; `special` ones need a contact, a topic and so on.

    `other` is how many would step in from other tones. With none of these, what ships with the product is used.
    """

    stage: str
    tone: str
    own: int
    special: int
    other: int

    @property
    def falls_back_to(self) -> str:
        """ "" where the template has words of its own, else "other_tone" or "shipped"."""
        if self.own:
            return ""
        return "other_tone" if self.other else "shipped"


@dataclass(frozen=True, kw_only=True)
class Row:
    part: Part
    stage: str
    cells: tuple[Cell, ...]


def lay_out_coverage(wordings: Sequence[Wording]) -> list[Row]:
    """One row for each part and stage, with a cell for each tone, in the order of the letter."""
    by_part = {part: [wording for wording in wordings if wording.part == part] for part in Part}
    return [
        Row(part=part, stage=stage, cells=tuple(_count(by_part[part], stage=stage, tone=tone) for tone in Tone))
        for part in Part
        for stage in STAGES
    ]


def _count(wordings: Sequence[Wording], *, stage: str, tone: Tone) -> Cell:
    fitting = [wording for wording in wordings if not wording.stages or stage in wording.stages]
    in_tone = [wording for wording in fitting if not wording.tones or tone in wording.tones]
    general = [wording for wording in fitting if _is_for_everybody(wording)]
    own = sum(1 for wording in in_tone if _is_for_everybody(wording))
    return Cell(stage=stage, tone=str(tone), own=own, special=len(in_tone) - own, other=len(general) - own)


def _is_for_everybody(wording: Wording) -> bool:
    return not (wording.needs_contact or wording.needs_topic or wording.channels) and wording.relationship == "any"
