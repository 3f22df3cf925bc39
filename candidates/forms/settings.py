"""What a person may change about themselves."""

from django import forms
from django.utils.translation import gettext_lazy as _

from candidates.models import User
from candidates.places import countries, zones_by_region


class SettingsForm(forms.ModelForm):
    class Meta:
        model = User
        fields = ["name", "language", "time_zone", "country"]
        help_texts = {"country": None}

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["time_zone"] = forms.ChoiceField(
            label=_("Time zone"),
            choices=with_present(zones_by_region(), self.instance.time_zone),
            help_text=_("Times are shown in it, and nothing reaches you in its night."),
        )
        self.fields["country"] = forms.ChoiceField(
            label=_("Country"),
            choices=[("", _("not said")), *countries().items()],
            required=False,
            help_text=_("Nudges leave its public holidays free."),
        )


def with_present(groups: list[tuple[str, list[tuple[str, str]]]], zone: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The groups, with a zone of an older spelling added, so that saving the page does not change it."""
    if any(zone == known for _region, zones in groups for known, _town in zones):
        return groups
    return [(zone, [(zone, zone)]), *groups]
