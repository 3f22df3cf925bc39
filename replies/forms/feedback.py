"""Feedback that a recruiter writes down after a call."""

from django import forms
from django.utils.translation import gettext_lazy as _


class FeedbackForm(forms.Form):
    text = forms.CharField(
        label=_("What they said"),
        max_length=8000,
        help_text=_(
            "In their words, as the candidate should read it. It goes to the candidate as soon as you save it."
        ),
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": _("Write down what they said, or mark it as declined.")},
    )
