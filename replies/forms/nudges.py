"""When to be reminded again."""

from datetime import timedelta

from django import forms
from django.utils.translation import gettext_lazy as _


class LaterForm(forms.Form):
    """ "Not now": in how many days."""

    days = forms.TypedChoiceField(
        label=_("Remind me again"),
        coerce=int,
        choices=[(1, _("tomorrow")), (3, _("in three days")), (7, _("in a week")), (14, _("in two weeks"))],
        initial=3,
        widget=forms.RadioSelect(attrs={"class": "form-check-input"}),
    )

    @property
    def delay(self) -> timedelta:
        return timedelta(days=self.cleaned_data["days"])
