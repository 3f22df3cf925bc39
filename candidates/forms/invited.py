"""Signing up by a recruiter's invitation. Apart from its siblings, because allauth's form is built upon one of them."""

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.account.forms import SignupForm
from django.db import transaction
from django.http import HttpRequest

from candidates.models import Invitation


class InvitedSignUpForm(SignupForm):
    def __init__(self, *args: Any, invitation: Invitation, **kwargs: Any) -> None:
        self.invitation = invitation
        super().__init__(*args, initial={"name": invitation.name, "email": invitation.email}, **kwargs)

    def save(self, request: HttpRequest) -> Any:
        """Who holds the link reads the invited address, so that it needs no second mail; any other address does.

        Raises InvitationRefused("used") when two people hurry, and then writes nothing.
        """
        if self.cleaned_data["email"] == self.invitation.email:
            get_adapter().stash_verified_email(request, self.invitation.email)
        with transaction.atomic():
            return super().save(request)
