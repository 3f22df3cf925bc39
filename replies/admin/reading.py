"""The wordings of a version, in the order of the letter, to be read."""

from dataclasses import dataclass

from replies.admin.forms import place
from replies.composing.wordings import Wording as PureWording
from replies.models import Part, TemplateVersion
from replies.wordings import as_pure


@dataclass(frozen=True, kw_only=True)
class Section:
    """One part of the letter and its sentences."""

    part: Part
    wordings: tuple[PureWording, ...]


def list_sections(version: TemplateVersion, *, tone: str = "") -> list[Section]:
    """Every part with its sentences; with a tone only those that may be used in it."""
    rows = version.wordings.all()
    wordings = [as_pure(row, language=version.template.language) for row in rows]
    fitting = [one for one in wordings if not tone or not one.tones or tone in one.tones]
    return [
        Section(part=part, wordings=tuple(sorted((one for one in fitting if one.part == part), key=place)))
        for part in Part
    ]
