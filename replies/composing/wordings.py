"""A sentence or two for one part of a letter, and when it fits."""

from dataclasses import dataclass

from replies.composing.facts import Part


@dataclass(frozen=True)
class Wording:
    """Staff-written words with `{placeholders}`. An empty condition, "any" or None fits everything.

    `relationship` is "any", "first" or "known"; `formal_address` true for words that say Sie, vous or usted, false
    for du, tu or tú, None for words that address nobody.
    """

    key: str
    part: Part
    text: str
    language: str = "en"
    tones: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    needs_contact: bool = False
    needs_topic: bool = False
    relationship: str = "any"
    formal_address: bool | None = None

    @property
    def specificity(self) -> int:
        """How closely it fits. A name or a topic weighs more than the circumstances, and those more than the tone.

        The form of address does not count: it is grammar, not a better fit.
        """
        circumstances = bool(self.channels) + (self.relationship != "any")
        return 8 * (self.needs_contact + self.needs_topic) + 2 * circumstances + bool(self.tones) + bool(self.stages)
