"""What people may type, checked before a verb sees it."""

from django import forms
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.registering import register_candidate


class SignUpForm(forms.Form):
    name = forms.CharField(label=_("Your full name"), max_length=120)

    def signup(self, request: HttpRequest, user: User) -> None:
        user.name = self.cleaned_data["name"]
        user.save(update_fields=["name"])
        register_candidate(candidate=user, now=timezone.now())
