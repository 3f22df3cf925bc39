"""The fields of a wording, and of a part's wordings together."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from candidates.stages import Channel, Stage
from replies.composing.choosing import is_usable
from replies.composing.facts import Part as PurePart
from replies.composing.wordings import Wording as PureWording
from replies.models import Tone
from replies.models.wording import Relationship
from replies.rewording import Mine, digest
from replies.saying import say_problems

MOST = 300
ADDRESS = [("", _("addresses nobody")), ("formal", _("Sie, vous, usted")), ("informal", _("du, tu, tú"))]
SAID = {"": None, "formal": True, "informal": False}


class Checks(forms.CheckboxSelectMultiple):
    template_name = "admin/replies/_checks.html"


class WordingForm(forms.Form):
    """A sentence and when it fits. Nothing ticked under a condition: it fits them all."""

    key = forms.RegexField(r"^[a-z0-9][a-z0-9._-]*\Z", max_length=80, required=False, widget=forms.HiddenInput)
    seen = forms.CharField(max_length=16, required=False, widget=forms.HiddenInput)
    text = forms.CharField(
        label=_("Words"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "spellcheck": "true", "dir": "auto"}),
        error_messages={"required": _("Write a sentence here, or tick “Remove”.")},
    )
    tones = forms.MultipleChoiceField(label=_("Tone"), choices=Tone, required=False, widget=Checks)
    stages = forms.MultipleChoiceField(label=_("Stage reached"), choices=Stage, required=False, widget=Checks)
    channels = forms.MultipleChoiceField(label=_("How the no came"), choices=Channel, required=False, widget=Checks)
    needs_contact = forms.BooleanField(label=_("Only when the contact’s name is known"), required=False)
    needs_topic = forms.BooleanField(label=_("Only when a topic is mentioned"), required=False)
    relationship = forms.ChoiceField(
        label=_("Do they know each other?"), choices=Relationship, initial=Relationship.ANY, required=False
    )
    formal_address = forms.ChoiceField(label=_("Form of address"), choices=ADDRESS, required=False)

    def __init__(self, *args: Any, part: str, language: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.part, self.language = part, language
        if language == "en":
            del self.fields["formal_address"]

    def clean_text(self) -> str:
        text = "\n".join(line.rstrip() for line in self.cleaned_data["text"].splitlines())
        if problems := say_problems(text):
            raise ValidationError([ValidationError(problem) for problem in problems])
        if not is_usable(PureWording(key="new", part=PurePart(self.part), text=text, language=self.language)):
            raise ValidationError(_("This has a stretch without a space that is too long for a line of a mail."))
        return text

    @property
    def wording(self) -> PureWording:
        """What the fields say, as far as they could be read; for the preview the words may still be faulty."""
        said = self.cleaned_data
        return PureWording(
            key=said.get("key", ""),
            part=PurePart(self.part),
            text=said.get("text") or self["text"].value() or "",
            language=self.language,
            tones=frozenset(said.get("tones", ())),
            stages=frozenset(said.get("stages", ())),
            channels=frozenset(said.get("channels", ())),
            needs_contact=said.get("needs_contact", False),
            needs_topic=said.get("needs_topic", False),
            relationship=said.get("relationship") or Relationship.ANY,
            formal_address=SAID[said.get("formal_address", "")],
        )

    @property
    def shown(self) -> PureWording:
        """The wording as the page shows it, whether it was read from the draft or sent by the editor."""
        value = {name: self[name].value() for name in self.fields}
        return PureWording(
            key=value["key"] or "",
            part=PurePart(self.part),
            text=value["text"] or "",
            tones=frozenset(value["tones"] or ()),
            stages=frozenset(value["stages"] or ()),
            channels=frozenset(value["channels"] or ()),
            needs_contact=bool(value["needs_contact"]),
            needs_topic=bool(value["needs_topic"]),
            relationship=value["relationship"] if value["relationship"] in Relationship.values else Relationship.ANY,
            formal_address=SAID.get(value.get("formal_address") or ""),
        )

    @property
    def conditions(self) -> list[forms.BoundField]:
        return [self[name] for name in ("tones", "stages", "channels")]

    @property
    def is_removed(self) -> bool:
        return bool(self.is_bound and self.cleaned_data.get("DELETE"))


def initial_of(wording: PureWording, *, seen: str | None = None, is_removed: bool = False) -> dict[str, Any]:
    """What stands in the fields of a wording when the page opens."""
    said = {value: word for word, value in SAID.items()}
    return {
        "key": wording.key,
        "seen": digest(wording) if seen is None else seen,
        "text": wording.text,
        "tones": list(wording.tones),
        "stages": list(wording.stages),
        "channels": list(wording.channels),
        "needs_contact": wording.needs_contact,
        "needs_topic": wording.needs_topic,
        "relationship": wording.relationship,
        "formal_address": said[wording.formal_address],
        "DELETE": is_removed,
    }


class WordingFormSet(forms.BaseFormSet):
    """The wordings of one part."""

    def clean(self) -> None:
        keys = [form.cleaned_data.get("key") for form in self.forms if form.is_valid() and form.cleaned_data.get("key")]
        if len(keys) != len(set(keys)):
            raise ValidationError(_("The same sentence came twice. Open the page again and change it once more."))

    @property
    def written(self) -> list[WordingForm]:
        """The forms that say something; an added one that was left empty does not count."""
        return [form for form in self.forms if form.initial or form["text"].value() or form["key"].value()]

    @property
    def mine(self) -> list[Mine]:
        """Each wording as this editor wants it, with what they saw when they began."""
        return [
            Mine(wording=form.wording, seen=form.cleaned_data.get("seen", ""), is_removed=form.is_removed)
            for form in self.written
        ]

    @property
    def wordings(self) -> list[PureWording]:
        """What the part is to hold."""
        return [one.wording for one in self.mine if not one.is_removed]


Wordings = forms.formset_factory(WordingForm, formset=WordingFormSet, extra=0, max_num=MOST, can_delete=True)


def open_part(wordings: Iterable[PureWording], *, part: str, language: str) -> WordingFormSet:
    """The fields of a part as it stands, in the order in which an editor looks for a sentence."""
    ordered = sorted(wordings, key=place)
    return Wordings(
        initial=[initial_of(wording) for wording in ordered],
        prefix="w",
        form_kwargs={"part": part, "language": language},
    )


def read_part(data: Any, *, part: str, language: str) -> WordingFormSet:
    """The fields of a part as an editor sent them."""
    return Wordings(data, prefix="w", form_kwargs={"part": part, "language": language})


def place(wording: PureWording) -> tuple[object, ...]:
    """Where a sentence stands among its part's: by stage, then by tone, the special ones first."""
    stages = [stage for stage in Stage.values if stage in wording.stages]
    tones = [tone for tone in Tone.values if tone in wording.tones]
    return (
        Stage.values.index(stages[0]) if stages else len(Stage),
        stages,
        Tone.values.index(tones[0]) if tones else len(Tone),
        tones,
        wording.key,
    )


class VersionForm(forms.Form):
    """What belongs to the whole draft."""

    draft = forms.UUIDField(widget=forms.HiddenInput)
    revision = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("What changed, for your colleagues (optional)"),
        max_length=200,
        required=False,
    )


class ScheduleForm(forms.Form):
    """When a draft goes out by itself."""

    at = forms.DateTimeField(
        label=_("Date and time"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
    )
