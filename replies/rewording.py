"""Changing the wordings of a draft, one part at a time, by people who may do so at the same moment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from django.db import transaction
from django.utils.text import slugify

from replies.composing.wordings import Wording as PureWording
from replies.models import TemplateVersion, Wording
from replies.publishing import COPIED, as_row, count_a_save
from replies.wordings import as_pure

LONGEST_NAME = 48


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Keys of the wordings that a save touched."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, kw_only=True)
class Mine:
    """A wording as one editor wants it. `seen` is the digest of what stood there when their page was opened."""

    wording: PureWording
    seen: str = ""
    is_removed: bool = False

    @property
    def is_touched(self) -> bool:
        return self.is_removed or digest(self.wording) != self.seen


@dataclass(frozen=True, kw_only=True)
class Merged:
    """What an editor gets back after somebody else saved: their own words, and beside them what stands there now."""

    mine: Mine
    theirs: PureWording | None = None
    is_gone: bool = False

    @property
    def is_contested(self) -> bool:
        return self.theirs is not None or self.is_gone


def wordings_of_part(version: TemplateVersion, part: str) -> list[PureWording]:
    """The wordings of one part, by key."""
    language = version.template.language
    return [as_pure(row, language=language) for row in version.wordings.filter(part=part).order_by("key")]


@transaction.atomic
def save_part(
    *, version: TemplateVersion, revision: int, part: str, wordings: Sequence[PureWording], note: str | None = None
) -> Changes:
    """Makes these the wordings of the part; a wording without a key is new and gets one.

    Raises SomebodyElseSaved when the draft is no longer at `revision`, or NoLongerADraft; then nothing was written.
    """
    standing = {row.key: row for row in version.wordings.filter(part=part)}
    wanted = name_new_ones(wordings)
    changes = find_changes(standing=standing, wanted=wanted, language=version.template.language)
    if not changes and note in (None, version.note):
        return changes
    count_a_save(version=version, revision=revision)
    if note is not None:
        version.note = note
        version.save(update_fields=["note"])
    write(version=version, standing=standing, wanted=wanted, changes=changes)
    return changes


@transaction.atomic
def save_all(*, version: TemplateVersion, revision: int, wordings: Sequence[PureWording]) -> Changes:
    """Makes these the wordings of the whole draft. Raises as save_part does."""
    standing = {row.key: row for row in version.wordings.all()}
    changes = find_changes(standing=standing, wanted=wordings, language=version.template.language)
    if changes:
        count_a_save(version=version, revision=revision)
        write(version=version, standing=standing, wanted=wordings, changes=changes)
    return changes


def find_changes(*, standing: dict[str, Wording], wanted: Sequence[PureWording], language: str) -> Changes:
    """What differs between the rows and the wordings that somebody wants."""
    keys = {wording.key for wording in wanted}
    return Changes(
        added=tuple(wording.key for wording in wanted if wording.key not in standing),
        changed=tuple(
            wording.key
            for wording in wanted
            if wording.key in standing and as_pure(standing[wording.key], language=language) != wording
        ),
        removed=tuple(key for key in standing if key not in keys),
    )


def write(
    *, version: TemplateVersion, standing: dict[str, Wording], wanted: Sequence[PureWording], changes: Changes
) -> None:
    rows = {wording.key: as_row(wording, version=version) for wording in wanted}
    version.wordings.filter(key__in=changes.removed).delete()
    for key in changes.changed:
        rows[key].pk = standing[key].pk
    Wording.objects.bulk_update([rows[key] for key in changes.changed], [name for name in COPIED if name != "key"])
    Wording.objects.bulk_create(rows[key] for key in changes.added)


def name_new_ones(wordings: Iterable[PureWording]) -> list[PureWording]:
    """Each wording with a key: the language, the part and the first words, numbered where that is taken."""
    wordings = list(wordings)
    taken = {wording.key for wording in wordings if wording.key}
    named = []
    for wording in wordings:
        if not wording.key:
            wording = replace(wording, key=find_free_key(wording, taken=taken))
            taken.add(wording.key)
        named.append(wording)
    return named


def find_free_key(wording: PureWording, *, taken: set[str]) -> str:
    """A key that no wording of the agency has ever had: replies and figures remember keys."""
    words = slugify(" ".join(wording.text.split()[:5])) or "new"
    begin = f"{wording.language}-{wording.part}-{words}"[:LONGEST_NAME].strip("-_")
    used = taken | set(Wording.objects.filter(key__startswith=begin).values_list("key", flat=True))
    number = 1
    while (key := begin if number == 1 else f"{begin}-{number}") in used:
        number += 1
    return key


def digest(wording: PureWording) -> str:
    """The same for the same words under the same conditions."""
    said = (
        wording.text,
        *map(sorted, (wording.tones, wording.stages, wording.channels)),
        wording.needs_contact,
        wording.needs_topic,
        wording.relationship,
        wording.formal_address,
    )
    return sha256(repr(said).encode()).hexdigest()[:16]


def merge(*, mine: Sequence[Mine], theirs: Sequence[PureWording]) -> list[Merged]:
    """One editor's page after somebody else saved: what either left alone is taken from the other.

    Where both changed a wording, the editor's own words stay in the field and the others' stand beside it.
    """
    now = {wording.key: wording for wording in theirs}
    merged = [found for one in mine if (found := meet(one, now.get(one.wording.key))) is not None]
    known = {one.wording.key for one in mine}
    new = [wording for wording in theirs if wording.key not in known]
    return merged + [Merged(mine=Mine(wording=wording, seen=digest(wording))) for wording in new]


def meet(mine: Mine, theirs: PureWording | None) -> Merged | None:
    if not mine.seen:
        return Merged(mine=mine)
    if theirs is None:
        is_lost = mine.is_touched and not mine.is_removed
        return (
            Merged(mine=replace(mine, wording=replace(mine.wording, key=""), seen=""), is_gone=True)
            if is_lost
            else None
        )
    seen = digest(theirs)
    if not mine.is_touched or digest(mine.wording) == seen:
        return Merged(mine=Mine(wording=theirs, seen=seen, is_removed=mine.is_removed and mine.seen == seen))
    if mine.seen == seen:
        return Merged(mine=mine)
    return Merged(mine=replace(mine, seen=seen, is_removed=False), theirs=theirs)
