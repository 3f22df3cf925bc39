"""How far an application came before the no."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    APPLIED = "applied", _("applied")
    SCREENING = "screening", _("screening")
    INTERVIEW = "interview", _("interview")
    FINAL = "final", _("final interview")
    OFFER = "offer", _("offer")


# From here on somebody gave the candidate time in person, and a whole letter is owed to both.
LATE = (Stage.INTERVIEW, Stage.FINAL, Stage.OFFER)


class Channel(models.TextChoices):
    EMAIL = "email", _("by e-mail")
    PHONE = "phone", _("by phone")
    PORTAL = "portal", _("in the employer's portal")
    MESSAGE = "message", _("by a message")
    IN_PERSON = "in_person", _("in person")
    LETTER = "letter", _("by letter")
    AUTOMATIC = "automatic", _("by an automatic e-mail")


class UndoReason(models.TextChoices):
    MISTAKE = "mistake", _("it was logged by mistake")
    WITHDRAWN = "withdrawn", _("the employer took it back")
