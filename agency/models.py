"""The agency's own rows: keys with which scripts speak for a person."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.models.rows import Row


class ApiKey(Row):
    """A personal key of the API. The key itself is shown once and kept nowhere; we know it by its SHA-256.

    A plain hash will do where a password's would not: the key is 256 random bits, which nobody can guess.
    """

    person = models.ForeignKey(User, models.CASCADE, related_name="api_keys")
    name = models.CharField(_("what it is for"), max_length=80)
    # The key's first characters, by which its owner tells it from another.
    beginning = models.CharField(max_length=12)
    sha256 = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    # A day and no more: what a person needs to find a forgotten key, at one write a day.
    last_used_on = models.DateField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("API key")
        verbose_name_plural = _("API keys")
        constraints = [models.CheckConstraint(condition=~Q(name=""), name="api_key_says_what_it_is_for")]

    def __str__(self) -> str:
        return self.name
