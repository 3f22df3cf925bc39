"""The composer's one form: five steps on the left, the letter on the right."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from replies.composing.facts import LETTER_PARTS
from replies.editing import Changes
from replies.models import Draft, Tone

LONGEST_PART = 5000


class ComposerForm(forms.Form):
    reflection = forms.CharField(
        label=_("Reflect"),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    topic = forms.CharField(label=_("Mention this"), required=False, max_length=120)
    tone = forms.ChoiceField(label=_("Tone"), choices=Tone, required=False)
    language = forms.ChoiceField(label=_("Letter in"), choices=settings.LANGUAGES, required=False)
    formal_address = forms.BooleanField(label=_("Formal address"), required=False)
    mention_disappointment = forms.BooleanField(label=_("Include one sentence"), required=False)
    ask_feedback = forms.BooleanField(label=_("Ask for feedback"), required=False)
    subject = forms.CharField(label=_("Subject"), required=False, max_length=300)
    subject_before = forms.CharField(required=False, max_length=300)
    contact_name = forms.CharField(label=_("Name"), required=False, max_length=120)
    contact_email = forms.CharField(label=_("E-mail address"), required=False, max_length=254)
    shown = forms.CharField(required=False, max_length=40)

    def __init__(self, *args: object, is_being_typed: bool = False, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.is_being_typed = is_being_typed
        for part in LETTER_PARTS:
            self.fields[f"text_{part}"] = forms.CharField(required=False, max_length=LONGEST_PART)
            self.fields[f"text_before_{part}"] = forms.CharField(required=False, max_length=LONGEST_PART)
            self.fields[f"pick_{part}"] = forms.CharField(required=False, max_length=80)
            self.fields[f"pick_before_{part}"] = forms.CharField(required=False, max_length=80)

    def clean_contact_email(self) -> str:
        """Half an address is no error while somebody is still typing; it is just not kept yet."""
        try:
            return forms.EmailField(required=False).clean(self.cleaned_data["contact_email"])
        except forms.ValidationError:
            if self.is_being_typed:
                return ""
            raise

    def changes(self, *, draft: Draft, reset: str = "") -> Changes:
        """What was typed and picked, as plain values."""
        return Changes(
            tone=self.cleaned_data["tone"] or draft.tone,
            topic=self.cleaned_data["topic"],
            subject=self.cleaned_data["subject"],
            subject_before=self.cleaned_data["subject_before"],
            mention_disappointment=self.cleaned_data["mention_disappointment"],
            ask_feedback=self.cleaned_data["ask_feedback"],
            formal_address=self.cleaned_data["formal_address"] if "offers_formal_address" in self.data else None,
            picked=self.by_part("pick"),
            picked_before=self.by_part("pick_before"),
            texts=self.by_part("text"),
            texts_before=self.by_part("text_before"),
            reset=reset,
        )

    def by_part(self, prefix: str) -> dict[str, str]:
        """The fields of that prefix that were sent, by part. A text taken out of the page is not an empty text."""
        return {
            str(part): self.cleaned_data[f"{prefix}_{part}"] for part in LETTER_PARTS if f"{prefix}_{part}" in self.data
        }
