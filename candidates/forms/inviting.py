"""A recruiter invites a candidate."""

from django import forms
from django.utils.translation import gettext_lazy as _


class InvitationForm(forms.Form):
    name = forms.CharField(label=_("Full name"), max_length=120)
    email = forms.EmailField(label=_("E-mail address"), max_length=254)
