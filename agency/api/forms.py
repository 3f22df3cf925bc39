from django import forms
from django.utils.translation import gettext_lazy as _


class KeyForm(forms.Form):
    name = forms.CharField(
        label=_("What is it for?"),
        max_length=80,
        help_text=_("So that you know later which one to revoke."),
        error_messages={"required": _("Give the key a name, such as “nightly report”.")},
    )
