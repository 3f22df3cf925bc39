"""What a hiring manager may answer: three short prompts, or one click."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

LONGEST = 200

DECLINED = (
    ("policy", _("We cannot share feedback")),
    ("closer_match", _("Someone else was a closer match")),
    ("filled_inside", _("The role was filled inside")),
    ("no_interview", _("No interview took place")),
)


def at_most_200_words(text: str) -> None:
    words = len(text.split())
    if words > LONGEST:
        over = words - LONGEST
        message = ngettext("Please take out %(n)s word.", "Please take out %(n)s words.", over)
        raise ValidationError(message % {"n": over})


def prompt(label: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        required=False,
        max_length=4000,
        validators=[at_most_200_words],
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class FeedbackPageForm(forms.Form):
    strength = prompt(_("A strength"))
    gap = prompt(_("A gap"))
    next_step = prompt(_("A next step"))

    def clean(self) -> dict[str, str]:
        cleaned = super().clean()
        if not self.errors and not any(cleaned.values()):
            raise ValidationError(_("Write a line in one of the three, or choose one of the short answers below."))
        return cleaned


class DeclineForm(forms.Form):
    declined = forms.ChoiceField(choices=DECLINED)
