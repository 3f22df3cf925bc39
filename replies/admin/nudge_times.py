"""When nudges go out: one page of times, in hours and days."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms.models import model_to_dict
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from replies.models import NudgePolicy

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class SpanField(forms.DecimalField):
    """A span of time, typed as a number of hours or days."""

    def __init__(self, *, unit: timedelta, most: int, **kwargs: Any) -> None:
        self.unit = unit
        super().__init__(min_value=Decimal("0.5"), max_value=most, decimal_places=1, step_size=Decimal("0.5"), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return f"{value / self.unit:g}" if isinstance(value, timedelta) else value

    def to_python(self, value: Any) -> Decimal | None:
        """The number, or ValidationError: the check for halves cannot count past what a float holds."""
        number = super().to_python(value)
        if number is not None and self.max_value is not None and number > self.max_value:
            raise ValidationError(_("This is too long."))
        return number

    def clean(self, value: Any) -> timedelta | None:
        number = super().clean(value)
        return None if number is None else float(number) * self.unit

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class NudgeTimesForm(forms.ModelForm):
    first_after = SpanField(
        unit=HOUR,
        most=14 * 24,
        label=_("First nudge: hours after the rejection"),
        help_text=_("Replying within 24 to 48 hours is the custom; a day leaves room for the first sting."),
    )
    second_after = SpanField(unit=HOUR, most=30 * 24, label=_("Second nudge: hours after the rejection"))
    feedback_owed_after = SpanField(
        unit=DAY,
        most=60,
        label=_("Recruiter is told that feedback is owed: days after it was asked for"),
    )

    class Meta:
        model = NudgePolicy
        fields = [
            "is_on",
            "first_after",
            "second_after",
            "max_per_conversation",
            "quiet_from",
            "quiet_until",
            "feedback_owed_after",
        ]
        labels = {"is_on": _("Nudges are sent")}
        help_texts = {
            "max_per_conversation": _("To a candidate, about one rejection. Two are usual; more feels like pressure."),
            "quiet_from": _("No nudge is sent in quiet hours. They follow each person’s own time zone."),
        }
        widgets = {
            "quiet_from": forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
            "quiet_until": forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        }

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("quiet_from") is not None and given.get("quiet_from") == given.get("quiet_until"):
            raise ValidationError({"quiet_until": _("The quiet hours must end at another time than they begin.")})
        return given


@admin.register(NudgePolicy)
class NudgePolicyAdmin(admin.ModelAdmin):
    """Exactly one row. Until it is saved, the page shows the times that ship with Ajar; looking writes nothing."""

    form = NudgeTimesForm
    fieldsets = [
        (None, {"fields": ["is_on"]}),
        (_("To candidates who have not replied"), {"fields": ["first_after", "second_after", "max_per_conversation"]}),
        (_("Quiet hours"), {"fields": ["quiet_from", "quiet_until"]}),
        (_("To recruiters"), {"fields": ["feedback_owed_after"]}),
    ]

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        row = NudgePolicy.objects.first()
        page, args = ("change", [row.pk]) if row else ("add", [])
        return HttpResponseRedirect(reverse(f"admin:replies_nudgepolicy_{page}", args=args))

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        buttons = {"show_save_and_continue": False, "show_save_and_add_another": False, "title": _("Nudge times")}
        return super().changeform_view(request, object_id, form_url, (extra_context or {}) | buttons)

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        return model_to_dict(NudgePolicy(), self.form.Meta.fields)

    def save_model(self, request: HttpRequest, obj: NudgePolicy, form: forms.ModelForm, change: bool) -> None:
        """Two people may open the page before there is a row: both save the same one."""
        saved, _created = NudgePolicy.objects.update_or_create(only=True, defaults=form.cleaned_data)
        obj.pk = saved.pk
        obj._state.adding = False

    def response_add(
        self, request: HttpRequest, obj: NudgePolicy, post_url_continue: str | None = None
    ) -> HttpResponse:
        return self.response_change(request, obj)

    def response_post_save_change(self, request: HttpRequest, obj: NudgePolicy) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:replies_nudgepolicy_change", args=[obj.pk]))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return super().has_add_permission(request) and not NudgePolicy.objects.exists()

    def has_delete_permission(self, request: HttpRequest, obj: NudgePolicy | None = None) -> bool:
        return False

    def get_model_perms(self, request: HttpRequest) -> dict[str, bool]:
        return super().get_model_perms(request) | {"add": False}
