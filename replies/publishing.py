"""The life of a template's versions: draft, published, retired. The only writer of their state.

A published version never changes (the database refuses it too): a change is a new draft, and going back is a new
draft made from an old version.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F, Max

from candidates.models import User
from replies.composing.placeholders import PlaceholderProblem, find_problems
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording as PureWording
from replies.models import Part, ReplyTemplate, TemplateVersion, Wording
from replies.statuses import VersionState

NAMES = {
    "en": "Shipped with Ajar, English",
    "de": "Shipped with Ajar, German",
    "fr": "Shipped with Ajar, French",
    "es": "Shipped with Ajar, Spanish",
}
# A letter has these in any case, so some wording must fit whatever the tone, stage and contact.
NEEDED = (Part.GREETING, Part.THANKS, Part.CLOSING)
COPIED = (
    "key",
    "part",
    "text",
    "tones",
    "stages",
    "channels",
    "needs_contact",
    "needs_topic",
    "relationship",
    "formal_address",
)


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """What keeps a version from being published: at a wording (with the place in it), or a part that has none."""

    part: str
    wording: Wording | None = None
    problem: PlaceholderProblem | None = None


class NotPublishable(Exception):
    """The version has faults; nothing was published."""

    def __init__(self, troubles: list[Trouble]) -> None:
        super().__init__(f"{len(troubles)} faults")
        self.troubles = troubles


class NoLongerADraft(Exception):
    """Somebody published or retired the version in the meantime."""


class SomebodyElseSaved(Exception):
    """Another editor saved this draft since the page was opened. Nothing was overwritten."""

    def __init__(self, *, version: TemplateVersion) -> None:
        super().__init__(f"revision is {version.revision} now")
        self.version = version


def draft_of(template: ReplyTemplate) -> TemplateVersion | None:
    """The template's draft, if it has one."""
    return template.versions.filter(state=VersionState.DRAFT).first()


def begin_draft(
    *, template: ReplyTemplate, by: User | None, now: datetime, source: TemplateVersion | None = None
) -> TemplateVersion:
    """A draft with the wordings of `source`, else of the published version. One that stands already is returned."""
    standing = draft_of(template)
    if standing is not None:
        return standing
    source = source or template.versions.filter(state=VersionState.PUBLISHED).first()
    try:
        with transaction.atomic():
            draft = add_version(template=template, by=by, now=now)
            if source is not None:
                copy_wordings(source=source, draft=draft)
    except IntegrityError:
        # Another editor began one at the same moment: the constraint let one through.
        return template.versions.get(state=VersionState.DRAFT)
    return draft


def restore(*, version: TemplateVersion, by: User, now: datetime) -> TemplateVersion:
    """A draft with the wordings of an older version, instead of what the draft held. Publishing it goes back."""
    with transaction.atomic():
        draft = draft_of(version.template)
        if draft is None:
            return begin_draft(template=version.template, by=by, now=now, source=version)
        count_a_save(version=draft, revision=draft.revision)
        draft.wordings.all().delete()
        copy_wordings(source=version, draft=draft)
    return draft


def add_version(*, template: ReplyTemplate, by: User | None, now: datetime) -> TemplateVersion:
    last = template.versions.aggregate(last=Max("number"))["last"] or 0
    return TemplateVersion.objects.create(template=template, number=last + 1, created_at=now, created_by=by)


def copy_wordings(*, source: TemplateVersion, draft: TemplateVersion) -> None:
    rows = source.wordings.values(*COPIED)
    Wording.objects.bulk_create(Wording(version=draft, **row) for row in rows)


def count_a_save(*, version: TemplateVersion, revision: int) -> None:
    """Claims the next save of a draft that was opened at `revision`.

    Raises SomebodyElseSaved, or NoLongerADraft. Call in the transaction that writes the wordings.
    """
    claimed = TemplateVersion.objects.filter(pk=version.pk, state=VersionState.DRAFT, revision=revision)
    if claimed.update(revision=F("revision") + 1) == 1:
        version.revision = revision + 1
        return
    version.refresh_from_db()
    if version.state != VersionState.DRAFT:
        raise NoLongerADraft
    raise SomebodyElseSaved(version=version)


def find_troubles(version: TemplateVersion) -> list[Trouble]:
    """Everything that keeps the version from being published."""
    wordings = list(version.wordings.all())
    troubles = [
        Trouble(part=wording.part, wording=wording, problem=problem)
        for wording in wordings
        for problem in find_problems(wording.text)
    ]
    parts = {wording.part for wording in wordings if not (wording.needs_contact or wording.needs_topic)}
    return troubles + [Trouble(part=part) for part in NEEDED if part not in parts]


@transaction.atomic
def publish(*, version: TemplateVersion, by: User | None, now: datetime) -> TemplateVersion:
    """Puts a draft in force and retires the one before it. Raises NotPublishable or NoLongerADraft."""
    # The template's row is the lock: two versions of it are never published at once.
    ReplyTemplate.objects.select_for_update().get(pk=version.template_id)
    troubles = find_troubles(version)
    if troubles:
        raise NotPublishable(troubles)
    before = TemplateVersion.objects.filter(template=version.template_id, state=VersionState.PUBLISHED)
    before.update(state=VersionState.RETIRED, retired_at=now)
    drafts = TemplateVersion.objects.filter(pk=version.pk, state=VersionState.DRAFT)
    if drafts.update(state=VersionState.PUBLISHED, published_at=now, published_by=by, publish_at=None) != 1:
        raise NoLongerADraft
    version.refresh_from_db()
    return version


def schedule(*, version: TemplateVersion, at: datetime | None) -> None:
    """Has the draft published at that moment, to the minute; None takes the hour off.

    Raises NotPublishable or NoLongerADraft.
    """
    troubles = find_troubles(version) if at else []
    if troubles:
        raise NotPublishable(troubles)
    drafts = TemplateVersion.objects.filter(pk=version.pk, state=VersionState.DRAFT)
    if drafts.update(publish_at=at) != 1:
        raise NoLongerADraft
    version.publish_at = at


def discard(*, version: TemplateVersion) -> None:
    """Throws a draft away; what is in force stays. Raises NoLongerADraft."""
    deleted, _rows = TemplateVersion.objects.filter(pk=version.pk, state=VersionState.DRAFT).delete()
    if not deleted:
        raise NoLongerADraft


def publish_due(*, now: datetime) -> int:
    """Publishes drafts whose hour has come; one with faults stays, its hour taken off. Returns how many went out."""
    published = 0
    for version in TemplateVersion.objects.filter(state=VersionState.DRAFT, publish_at__lte=now):
        try:
            publish(version=version, by=version.created_by, now=now)
            published += 1
        except NotPublishable:
            TemplateVersion.objects.filter(pk=version.pk).update(publish_at=None)
        except NoLongerADraft:
            continue
    return published


@transaction.atomic
def install_shipped(*, now: datetime) -> int:
    """Puts the wordings that ship with Ajar into an agency that has none yet. Returns how many templates that made."""
    if ReplyTemplate.objects.exists():
        return 0
    for language, name in NAMES.items():
        template = ReplyTemplate.objects.create(name=name, language=language)
        draft = add_version(template=template, by=None, now=now)
        shipped = (wording for wording in shipped_wordings() if wording.language == language)
        Wording.objects.bulk_create(as_row(wording, version=draft) for wording in shipped)
        publish(version=draft, by=None, now=now)
    return len(NAMES)


def as_row(wording: PureWording, *, version: TemplateVersion) -> Wording:
    """A shipped wording as a row of a version."""
    return Wording(
        version=version,
        key=wording.key,
        part=str(wording.part),
        text=wording.text,
        tones=sorted(wording.tones),
        stages=sorted(wording.stages),
        channels=sorted(wording.channels),
        needs_contact=wording.needs_contact,
        needs_topic=wording.needs_topic,
        relationship=wording.relationship,
        formal_address=wording.formal_address,
    )
