"""Which staff-written sentences are in force."""

from collections.abc import Iterable
from functools import lru_cache
from uuid import UUID

from django.db.models import Count

from replies.composing.facts import Part
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording as PureWording
from replies.models import TemplateVersion, Wording
from replies.statuses import VersionState


def published_versions(*, language: str) -> tuple[UUID, ...]:
    """Ids of the published versions of the templates in the language, oldest first."""
    versions = TemplateVersion.objects.filter(state=VersionState.PUBLISHED, template__language=language)
    return tuple(versions.order_by("id").values_list("id", flat=True))


def wordings_in_force(*, language: str) -> tuple[PureWording, ...]:
    """The published wordings of a language; those that ship with Ajar where the agency has published none."""
    versions = published_versions(language=language)
    return wordings_of(versions, language) if versions else shipped_in(language)


def version_holding(keys: Iterable[str], *, language: str) -> UUID | None:
    """The published version that most of these wordings came from; None while only the shipped files are in force."""
    held = Wording.objects.filter(version__in=published_versions(language=language), key__in=list(keys))
    by_version = held.values("version").annotate(count=Count("pk")).order_by("-count", "version")
    return by_version.values_list("version", flat=True).first()


@lru_cache(maxsize=32)
def wordings_of(versions: tuple[UUID, ...], language: str) -> tuple[PureWording, ...]:
    """The wordings of published versions. Those never change, so what was read once is kept by every process."""
    rows = Wording.objects.filter(version__in=versions).order_by("key")
    return tuple(as_pure(row, language=language) for row in rows)


@lru_cache(maxsize=8)
def shipped_in(language: str) -> tuple[PureWording, ...]:
    """What ships with Ajar in the language."""
    return tuple(wording for wording in shipped_wordings() if wording.language == language)


def as_pure(row: Wording, *, language: str) -> PureWording:
    """The row as composing knows it: plain values, no database."""
    return PureWording(
        key=row.key,
        part=Part(row.part),
        text=row.text,
        language=language,
        tones=frozenset(row.tones),
        stages=frozenset(row.stages),
        channels=frozenset(row.channels),
        needs_contact=row.needs_contact,
        needs_topic=row.needs_topic,
        relationship=row.relationship,
        formal_address=row.formal_address,
    )
