"""How candidates join: by themselves, or by a recruiter's invitation. allauth adds address and password."""

import zoneinfo
from typing import Any

from django import forms
from django.forms.widgets import Script
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import Invitation, User
from candidates.registering import choosable_recruiters, settle_in

# More names than this in one list help nobody to choose.
LONGEST_LIST = 60


class SignUpForm(forms.Form):
    """The part of the sign-up that is ours; the base of allauth's own form (ACCOUNT_SIGNUP_FORM_CLASS)."""

    invitation: Invitation | None = None

    name = forms.CharField(
        label=_("Your full name"), max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    recruiter = forms.ModelChoiceField(
        label=_("Your recruiter"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("Choose one for me"),
    )
    # Filled in by static/js/time-zone.js; wrong or missing is no reason to stop anybody.
    time_zone = forms.CharField(required=False, widget=forms.HiddenInput(attrs={"data-time-zone": True}))

    field_order = ["name", "email", "password1", "recruiter"]

    class Media:
        js = [Script("js/time-zone.js", type="module")]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        recruiters = choosable_recruiters()
        if self.invitation is not None or not 1 < len(recruiters[: LONGEST_LIST + 1]) <= LONGEST_LIST:
            del self.fields["recruiter"]
        else:
            self.fields["recruiter"].queryset = recruiters

    def clean_time_zone(self) -> str:
        zone = self.cleaned_data["time_zone"]
        return zone if zone in zoneinfo.available_timezones() else "UTC"

    def signup(self, request: HttpRequest, user: User) -> None:
        settle_in(
            candidate=user,
            name=self.cleaned_data["name"],
            time_zone=self.cleaned_data["time_zone"],
            recruiter=self.cleaned_data.get("recruiter"),
            invitation=self.invitation,
            now=timezone.now(),
        )
