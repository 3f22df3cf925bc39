"""The whole letter while a wording is being changed, and the six letters side by side. Writes nothing."""

from dataclasses import replace
from typing import Any

from django.contrib.admin import ModelAdmin
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from candidates.stages import Stage
from replies.admin.as_mail import send_off
from replies.admin.forms import WordingFormSet, read_part
from replies.admin.frame import show
from replies.admin.sample_people import BY_SLUG, SAMPLES
from replies.composing.wordings import Wording as PureWording
from replies.models import Part, ReplyTemplate, TemplateVersion, Tone
from replies.publishing import draft_of
from replies.statuses import VersionState
from replies.trying_out import Trial, try_out
from replies.wordings import as_pure


def preview(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """GET: six letters of the draft, else of the version in force. POST: with the words as they stand in the fields."""
    version = draft_of(template) or template.versions.filter(state=VersionState.PUBLISHED).first()
    if version is None:
        raise Http404
    given = request.POST if request.method == "POST" else request.GET
    formset = read_posted(given, template) if request.method == "POST" else None
    wordings, edited = gather(version, formset, focus=given.get("focus", ""))
    tone, stage = allowed(given.get("tone"), Tone.values), allowed(given.get("stage"), Stage.values)
    people = [BY_SLUG[given["person"]]] if request.htmx and given.get("person") in BY_SLUG else SAMPLES
    trials = [
        (person, try_out(wordings=wordings, make_facts=maker(person, template), tone=tone, stage=stage, edited=edited))
        for person in people
    ]
    if request.htmx:
        return show_one(request, trials[0][1], admin=admin, template=template)
    trials = [(person, trial, send_off(trial)) for person, trial in trials]
    return show(
        request,
        "preview",
        admin=admin,
        template=template,
        title=_("Six letters"),
        version=version,
        trials=trials,
        tone=tone,
        stage=stage,
        tones=Tone.choices,
        stages=Stage.choices,
        is_unsaved=formset is not None,
    )


def show_one(request: HttpRequest, trial: Trial, *, admin: ModelAdmin, template: ReplyTemplate) -> HttpResponse:
    return show(request, "_trial", admin=admin, template=template, title="", trial=trial)


def maker(person: Any, template: ReplyTemplate) -> Any:
    return lambda **circumstances: person.make_facts(language=template.language, **circumstances)


def allowed(value: str | None, values: list[str]) -> str:
    return value if value in values else ""


def read_posted(data: Any, template: ReplyTemplate) -> WordingFormSet | None:
    """The fields of the part that is open in the editor; None when the page sent none."""
    if data.get("part") not in Part.values:
        return None
    formset = read_part(data, part=data["part"], language=template.language)
    formset.is_valid()
    return formset


def gather(
    version: TemplateVersion, formset: WordingFormSet | None, *, focus: str
) -> tuple[list[PureWording], PureWording | None]:
    """The wordings to try, those in the fields in place of their part's saved ones; and the one being edited."""
    rows = version.wordings.order_by("key")
    if formset is None:
        return [as_pure(row, language=version.template.language) for row in rows], None
    rows = rows.exclude(part=formset.form_kwargs["part"])
    wordings, edited = [as_pure(row, language=version.template.language) for row in rows], None
    for form in formset.written:
        if form.is_removed:
            continue
        wording = name_for_now(form.wording, form.prefix)
        wordings.append(wording)
        edited = wording if form.prefix == focus else edited
    return wordings, edited


def name_for_now(wording: PureWording, name: str) -> PureWording:
    """A new wording has no key before it is saved."""
    return wording if wording.key else replace(wording, key=f"new-{name}")
