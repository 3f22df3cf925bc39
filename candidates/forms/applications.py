"""An application: two fields, and a quiet second row."""

from django import forms
from django.utils.translation import gettext_lazy as _

from candidates.models import Application
from candidates.stages import Stage


class ContactFields(forms.Form):
    """Who it is at the employer. Both may stay empty."""

    contact_name = forms.CharField(label=_("Name"), max_length=120, required=False)
    contact_email = forms.EmailField(label=_("E-mail address"), max_length=254, required=False)


class ApplicationForm(ContactFields):
    employer = forms.CharField(label=_("Employer"), max_length=160)
    position = forms.CharField(label=_("Role"), max_length=160)
    stage = forms.ChoiceField(label=_("Stage reached"), choices=Stage, initial=Stage.APPLIED)

    field_order = ["employer", "position", "stage", "contact_name", "contact_email"]

    def __init__(self, *args: object, suggestions: str = "", **kwargs: object) -> None:
        """`suggestions`: the address that answers what is typed as employer with known names."""
        super().__init__(*args, **kwargs)
        self.fields["employer"].widget.attrs |= suggest_from(suggestions)
        self.fields["position"].widget.attrs |= {"autocomplete": "organization-title"}

    @property
    def shows_more(self) -> bool:
        """Whether the second row is open: something stands in it, or is wrong in it."""
        quiet = ("stage", "contact_name", "contact_email")
        return any(self.errors.get(name) or self[name].value() not in ("", None, Stage.APPLIED) for name in quiet)


def suggest_from(address: str) -> dict[str, str]:
    """Attributes of a text field that offers known employers as one types; a plain field without JavaScript."""
    plain = {"autocomplete": "organization"}
    if not address:
        return plain
    return {
        "autocomplete": "off",
        "list": "known-employers",
        "hx-get": address,
        "hx-trigger": "input changed delay:200ms",
        "hx-target": "#known-employers",
        "hx-sync": "this:replace",
    }


def as_typed(application: Application) -> dict[str, str]:
    """What stands about an application, as the form's first values."""
    contact = application.contact
    return {
        "employer": application.employer.name,
        "position": application.position,
        "stage": application.stage,
        "contact_name": contact.name if contact else "",
        "contact_email": contact.email if contact else "",
    }
