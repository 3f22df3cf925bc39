"""Who said no, and who at that house wrote it."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from candidates.models.rows import Row


class Employer(Row):
    """A company, council, hospital: whoever hires. One row per name, whatever its case."""

    name = models.CharField(_("name"), max_length=160)

    class Meta:
        verbose_name = _("employer")
        verbose_name_plural = _("employers")
        constraints = [models.UniqueConstraint(Lower("name"), name="one_employer_per_name")]
        indexes = [GinIndex(OpClass(Lower("name"), name="gin_trgm_ops"), name="employer_name_trigrams")]

    def __str__(self) -> str:
        return self.name


class Contact(Row):
    """A person at an employer. The address may be unknown: then only the candidate's own hand can send a reply."""

    employer = models.ForeignKey(Employer, models.CASCADE, related_name="contacts")
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail address"), max_length=254, blank=True)
    # Set when mail to the address came back for good; nothing is sent there any more.
    bounced_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        constraints = [
            models.UniqueConstraint("employer", Lower("name"), Lower("email"), name="one_contact_per_name_and_address"),
            models.CheckConstraint(condition=~models.Q(name="", email=""), name="contact_has_a_name_or_an_address"),
        ]

    def __str__(self) -> str:
        return self.name or self.email
