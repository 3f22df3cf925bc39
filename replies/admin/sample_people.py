"""Six invented people on whom an editor tries the wordings: the ones whose letters break first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from replies.composing.facts import Facts

TOPICS = {
    "en": "the routing case study",
    "de": "die Fallstudie zur Tourenplanung",
    "fr": "l’étude de cas sur les tournées",
    "es": "el caso práctico de rutas",
}


@dataclass(frozen=True, kw_only=True)
class Sample:
    """A person to try the wordings on. `has_topic`: they mention what was discussed."""

    slug: str
    label: str | Promise
    facts: Mapping[str, Any] = field(default_factory=dict)
    has_topic: bool = True

    def make_facts(self, *, language: str, **circumstances: Any) -> Facts:
        """The facts of a letter that this person would write."""
        topic = TOPICS[language] if self.has_topic else None
        return Facts(**dict(self.facts), topic=topic, language=language, **circumstances)


def sample(slug: str, label: str | Promise, *, has_topic: bool = True, **facts: Any) -> Sample:
    return Sample(slug=slug, label=label, has_topic=has_topic, facts=MappingProxyType(facts))


SAMPLES = (
    sample("short", _("Short names"), candidate="Bo Li", position="Chef", company="Oda", contact="Jo Ek"),
    sample(
        "long",
        _("Long names"),
        candidate="Maximiliane-Theodora von Hohenfels-Abercrombie",
        position="Senior Regional Operations and Logistics Transformation Manager (maternity cover)",
        company="Brotherton, Achterberg & Sons International Freight Forwarding Holdings",
        contact="Prof. Dr. Wilhelmina Konstantinopoulou-Featherstonehaugh",
    ),
    sample(
        "one-word", _("One-word names"), candidate="Ratnawati", position="Analyst", company="Lumen", contact="Suharto"
    ),
    sample(
        "right-to-left",
        _("Right to left"),
        candidate="ليلى حداد",
        position="مهندسة بيانات",
        company="شركة النور",
        contact="دانا منصور",
    ),
    sample("no-contact", _("No contact"), candidate="Amina Yusuf", position="Operations Analyst", company="Northwind"),
    sample(
        "no-topic",
        _("No topic"),
        candidate="Tomás Herrera",
        position="Editor",
        company="Acme Inc.",
        contact="Dana Whitfield",
        has_topic=False,
    ),
)
BY_SLUG = {one.slug: one for one in SAMPLES}
