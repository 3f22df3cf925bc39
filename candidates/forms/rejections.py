"""The no: typed, pasted or uploaded."""

import re
from datetime import UTC, datetime

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.forms.applications import ContactFields
from candidates.rejecting import LONGEST_WORDS
from candidates.stages import Channel, Stage, UndoReason

LARGEST_FILE = 5 * 1024 * 1024
LOCAL_TIME = "%Y-%m-%dT%H:%M"
# Nobody answers a no from the last century; a year of 0026 is a slip of the finger.
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
MESSAGE_ID = re.compile(r"<[^<>\s\x00-\x1f]{1,900}>")
# What a decoder puts where it could not read. One may stand in a real mail; this share of a text is a wrong encoding.
BROKEN = "\ufffd"
BROKEN_SHARE = 0.01

TOO_LONG = _(
    "This is longer than a mail (over a million characters), so nothing was saved. "
    "Keep the part that says no, and try again."
)
NOT_TEXT = _("This is not text that we can read. Nothing was saved. Copy the words of the mail and paste them here.")
BAD_CHARACTERS = _(
    "Many characters came out broken (shown as �). Nothing was saved. "
    "Copy the mail again, or upload its .eml file instead."
)


class WordsField(forms.CharField):
    """The words of a mail: as long as a mail, and text."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**{"max_length": LONGEST_WORDS, "required": False, **kwargs})
        for validator in self.validators:
            if validator.code == "max_length":
                validator.message = TOO_LONG
            if validator.code == "null_characters_not_allowed":
                validator.message = NOT_TEXT

    def widget_attrs(self, widget: forms.Widget) -> dict[str, str]:
        """No maxlength: a browser would cut a pasted mail without a word."""
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}

    def clean(self, value: str) -> str:
        words = super().clean(value)
        if words.count(BROKEN) > len(words) * BROKEN_SHARE:
            raise forms.ValidationError(BAD_CHARACTERS, code="broken")
        return words


class PasteForm(forms.Form):
    """A mail as it came: its text, or its file."""

    text = WordsField(label=_("Paste the mail"), widget=forms.Textarea(attrs={"rows": 10}))
    file = forms.FileField(
        label=_("Or choose its file"),
        required=False,
        help_text=_("An .eml file, at most 5 MB. Your mail program calls it “Save as” or “Download message”."),
        error_messages={"empty": _("This file is empty. Choose another, or paste the text.")},
        widget=forms.FileInput(attrs={"accept": ".eml,message/rfc822"}),
    )

    def clean_file(self) -> UploadedFile | None:
        file = self.cleaned_data["file"]
        if file and file.size > LARGEST_FILE:
            raise forms.ValidationError(_("This file is larger than 5 MB. Paste the text of the mail instead."))
        return file

    def clean(self) -> None:
        text, file = self.cleaned_data.get("text"), self.cleaned_data.get("file")
        if self.errors:
            return
        if not text and not file:
            self.add_error("text", _("Paste the mail here, or choose its file below."))
        if text and file:
            self.add_error("file", _("There is text above and a file here. Use one of them; your text was kept."))


class RejectionForm(ContactFields):
    """When, how, from whom, in what words."""

    received_at = forms.DateTimeField(
        label=_("When did you hear?"),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format=LOCAL_TIME),
        error_messages={"invalid": _("Give a day and a time, such as 2026-11-18 12:00.")},
    )
    channel = forms.ChoiceField(label=_("How?"), choices=Channel, initial=Channel.EMAIL)
    stage = forms.ChoiceField(label=_("How far had it come?"), choices=Stage)
    words = WordsField(label=_("Their words"), widget=forms.Textarea(attrs={"rows": 6}))

    field_order = ["received_at", "channel", "stage", "contact_name", "contact_email", "words"]

    def __init__(self, *args: object, now: datetime, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.now = now
        when = self.fields["received_at"]
        when.initial = now
        when.widget.attrs["max"] = timezone.localtime(now).strftime(LOCAL_TIME)

    def clean_received_at(self) -> datetime:
        received_at = self.cleaned_data["received_at"]
        if received_at > self.now:
            raise forms.ValidationError(_("This is in the future. When did you really hear?"), code="future")
        if received_at < EARLIEST:
            raise forms.ValidationError(_("This is very long ago. Look at the year again."), code="past")
        return received_at


class ReadRejectionForm(RejectionForm):
    """What was read from a mail, for the person to confirm: which application, and the no itself.

    `application` is the id of one of the applications given, or "new"; then employer and role are asked for.
    """

    NEW = "new"

    application = forms.ChoiceField(label=_("Which application is it about?"))
    employer = forms.CharField(label=_("Employer"), max_length=160, required=False)
    position = forms.CharField(label=_("Role"), max_length=160, required=False)
    mail_subject = forms.CharField(max_length=400, required=False, widget=forms.HiddenInput)
    mail_message_id = forms.CharField(max_length=998, required=False, widget=forms.HiddenInput)
    mail_references = forms.CharField(max_length=20_000, required=False, widget=forms.HiddenInput)

    field_order = ["application", "employer", "position", *RejectionForm.field_order]

    def __init__(self, *args: object, applications: list[tuple[str, object]], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["application"].choices = [*applications, (self.NEW, _("None of these: a new one"))]
        self.fields["application"].error_messages["invalid_choice"] = _(
            "Choose one of your applications, or a new one."
        )

    @property
    def is_new(self) -> bool:
        return self.cleaned_data.get("application") == self.NEW

    def clean(self) -> None:
        for name in ("employer", "position"):
            if self.is_new and not self.cleaned_data.get(name) and name not in self.errors:
                self.add_error(name, _("This is needed for a new application."))

    def clean_mail_message_id(self) -> str:
        return "".join(MESSAGE_ID.findall(self.cleaned_data["mail_message_id"])[:1])

    def clean_mail_references(self) -> str:
        return " ".join(MESSAGE_ID.findall(self.cleaned_data["mail_references"]))


class UndoForm(forms.Form):
    reason = forms.ChoiceField(choices=UndoReason)
