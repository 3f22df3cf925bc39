"""Staff-written sentences, in named sets, published in versions."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.models.rows import Row
from candidates.stages import Channel, Stage
from replies.statuses import VersionState


class Part(models.TextChoices):
    """The parts of a letter, in the order in which they are read."""

    SUBJECT = "subject", _("Subject")
    GREETING = "greeting", _("Greeting")
    THANKS = "thanks", _("Thanks")
    DISAPPOINTMENT = "disappointment", _("Disappointment")
    INTEREST = "interest", _("Interest")
    FEEDBACK = "feedback", _("Feedback")
    CLOSING = "closing", _("Closing")


class Tone(models.TextChoices):
    WARM = "warm", _("Warm")
    CONCISE = "concise", _("Concise")
    FORMAL = "formal", _("Formal")


class Relationship(models.TextChoices):
    ANY = "any", _("any")
    FIRST = "first", _("first contact")
    KNOWN = "known", _("they know each other")


class ReplyTemplate(Row):
    """A named set of wordings in one language, such as "Shipped with Ajar, English"."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES, default="en")

    class Meta:
        verbose_name = _("reply template")
        verbose_name_plural = _("reply templates")

    def __str__(self) -> str:
        return self.name


class TemplateVersion(Row):
    """One state of a template. At most one draft and one published version each; a published one never changes."""

    template = models.ForeignKey(ReplyTemplate, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(_("version"))
    state = models.CharField(_("state"), max_length=10, choices=VersionState, default=VersionState.DRAFT)
    note = models.CharField(_("what changed"), max_length=200, blank=True)
    # Counts saves, so that the second of two editors is told instead of overwriting the first.
    revision = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    publish_at = models.DateTimeField(_("publish at"), null=True, blank=True)
    published_at = models.DateTimeField(null=True)
    published_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    retired_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("template version")
        verbose_name_plural = _("template versions")
        ordering = ["template__name", "-number"]
        constraints = [
            models.UniqueConstraint("template", "number", name="one_version_per_number"),
            models.UniqueConstraint("template", condition=Q(state=VersionState.DRAFT), name="one_draft_per_template"),
            models.UniqueConstraint(
                "template", condition=Q(state=VersionState.PUBLISHED), name="one_published_version_per_template"
            ),
            models.CheckConstraint(
                condition=~Q(state=VersionState.PUBLISHED) | Q(published_at__isnull=False),
                name="published_version_has_its_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.template} · {self.number}"


class Wording(Row):
    """A sentence or two for one part of a letter, with the conditions under which it fits. Empty condition: any."""

    version = models.ForeignKey(TemplateVersion, models.CASCADE, related_name="wordings")
    # Stays the same from version to version, so that a candidate's choice and the figures survive an edit.
    key = models.CharField(
        _("key"),
        max_length=80,
        validators=[RegexValidator(r"^[a-z0-9][a-z0-9._-]*\Z", _("Small letters, digits, dots and dashes."))],
    )
    part = models.CharField(_("part"), max_length=16, choices=Part)
    text = models.TextField(_("words"), max_length=1000)
    tones = ArrayField(models.CharField(max_length=10, choices=Tone), verbose_name=_("tones"), default=list, blank=True)
    stages = ArrayField(
        models.CharField(max_length=12, choices=Stage), verbose_name=_("stages"), default=list, blank=True
    )
    channels = ArrayField(
        models.CharField(max_length=12, choices=Channel), verbose_name=_("channels"), default=list, blank=True
    )
    needs_contact = models.BooleanField(_("only when the contact's name is known"), default=False)
    needs_topic = models.BooleanField(_("only when a topic is mentioned"), default=False)
    relationship = models.CharField(_("relationship"), max_length=8, choices=Relationship, default=Relationship.ANY)
    formal_address = models.BooleanField(_("formal address (Sie, vous, usted)"), null=True, blank=True)

    class Meta:
        verbose_name = _("wording")
        verbose_name_plural = _("wordings")
        ordering = ["part", "key"]
        constraints = [
            models.UniqueConstraint("version", "key", name="one_wording_per_key"),
            models.CheckConstraint(condition=Q(part__in=Part.values), name="wording_part_is_known"),
            models.CheckConstraint(condition=~Q(text=""), name="wording_says_something"),
        ]

    def __str__(self) -> str:
        return self.text[:60]
