"""The wordings that ship with the product: ours, in four languages, as YAML that people can read and review."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from replies.composing.facts import Language, Part
from replies.composing.wordings import Wording

_FOLDER = Path(__file__).parent / "shipped"
_ADDRESS = {"formal": True, "informal": False, None: None}
# The one in C is ten times as fast; a wheel without it still works.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def shipped_wordings() -> tuple[Wording, ...]:
    """All shipped wordings, always the same tuple."""
    return tuple(wording for language in Language for wording in read_wordings(_FOLDER / f"{language}.yaml"))


def read_wordings(path: Path) -> Iterator[Wording]:
    """The wordings of one file. A group states the conditions that its wordings share; `wordings` maps key to words."""
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)  # noqa: S506 - a safe loader, in C or not
    for group in document["groups"]:
        conditions = _read_conditions(group)
        for key, text in group["wordings"].items():
            yield Wording(key=f"{document['language']}-{key}", text=text, language=document["language"], **conditions)


def _read_conditions(group: dict[str, Any]) -> dict[str, Any]:
    return {
        "part": Part(group["part"]),
        "tones": frozenset(group.get("tones", ())),
        "stages": frozenset(group.get("stages", ())),
        "channels": frozenset(group.get("channels", ())),
        "needs_contact": group.get("needs_contact", False),
        "needs_topic": group.get("needs_topic", False),
        "relationship": group.get("relationship", "any"),
        "formal_address": _ADDRESS[group.get("address")],
    }
