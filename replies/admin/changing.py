"""The draft of a template: begun, changed a part at a time, published, put off, thrown away."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from candidates.stages import Stage
from replies import publishing, rewording
from replies.admin.forms import ScheduleForm, VersionForm, WordingFormSet, Wordings, initial_of, open_part, read_part
from replies.admin.frame import address, say_troubles, show
from replies.admin.sample_people import SAMPLES
from replies.composing.likeness import find_alike
from replies.composing.placeholders import PLACEHOLDERS
from replies.models import Part, ReplyTemplate, TemplateVersion, Tone
from replies.rewording import Merged


@require_POST
def begin(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """Begins a draft, or goes on with the one that stands."""
    was_there = publishing.draft_of(template) is not None
    draft = publishing.begin_draft(template=template, by=request.user, now=timezone.now())
    if not was_there:
        admin.log_change(request, template, _("Began version %(number)d.") % {"number": draft.number})
    part = request.POST.get("part")
    return to_part(template, part if part in Part.values else Part.THANKS, key=request.POST.get("key", ""))


def to_part(template: ReplyTemplate, part: str, *, key: str = "") -> HttpResponse:
    return HttpResponseRedirect(address("part", template, part) + (f"#{key}" if key else ""))


@require_http_methods(["GET", "HEAD", "POST"])
def change_part(request: HttpRequest, template: ReplyTemplate, *, part: str, admin: ModelAdmin) -> HttpResponse:
    """The wordings of one part of the draft, to be changed."""
    if part not in Part.values:
        raise Http404
    draft = publishing.draft_of(template)
    if draft is None and request.method != "POST":
        return HttpResponseRedirect(address("change", template))
    if draft is None:
        return refuse_late(request, template, part=part, admin=admin)
    if request.method != "POST":
        formset = open_part(rewording.wordings_of_part(draft, part), part=part, language=template.language)
        return show_part(request, draft, part=part, formset=formset, admin=admin)
    return save(request, draft, part=part, admin=admin)


def save(request: HttpRequest, draft: TemplateVersion, *, part: str, admin: ModelAdmin) -> HttpResponse:
    formset = read_part(request.POST, part=part, language=draft.template.language)
    version_form = VersionForm(request.POST)
    if request.POST.get("do") == "add":
        return show_part(request, draft, part=part, formset=add_one(formset), admin=admin)
    if not (formset.is_valid() and version_form.is_valid()):
        return show_part(request, draft, part=part, formset=formset, admin=admin, version_form=version_form)
    if version_form.cleaned_data["draft"] != draft.pk:
        return refuse_late(request, draft.template, part=part, admin=admin)
    try:
        changes = rewording.save_part(
            version=draft,
            revision=version_form.cleaned_data["revision"],
            part=part,
            wordings=formset.wordings,
            note=version_form.cleaned_data["note"],
        )
    except publishing.SomebodyElseSaved as somebody:
        return show_merged(request, somebody.version, part=part, formset=formset, admin=admin)
    except publishing.NoLongerADraft:
        return refuse_late(request, draft.template, part=part, admin=admin)
    tell(request, draft, part=part, changes=changes, admin=admin)
    following = {"publish": publish, "schedule": set_hour, "take_off": take_hour_off}.get(request.POST.get("do", ""))
    return following(request, draft, admin=admin) if following else to_part(draft.template, part)


def open_version(draft: TemplateVersion) -> VersionForm:
    return VersionForm(initial={"draft": draft.pk, "revision": draft.revision, "note": draft.note})


def add_one(formset: WordingFormSet) -> WordingFormSet:
    """The same fields with an empty one more, for readers without JavaScript."""
    data = formset.data.copy()
    data["w-TOTAL_FORMS"] = str(formset.total_form_count() + 1)
    return read_part(data, part=formset.form_kwargs["part"], language=formset.form_kwargs["language"])


def tell(
    request: HttpRequest, draft: TemplateVersion, *, part: str, changes: rewording.Changes, admin: ModelAdmin
) -> None:
    """Says what was saved, and keeps who did it."""
    counts = [
        ngettext("%d sentence changed", "%d sentences changed", len(changes.changed)) % len(changes.changed),
        ngettext("%d added", "%d added", len(changes.added)) % len(changes.added),
        ngettext("%d removed", "%d removed", len(changes.removed)) % len(changes.removed),
    ]
    touched = (changes.changed, changes.added, changes.removed)
    said = ", ".join(count for count, keys in zip(counts, touched, strict=True) if keys)
    if said:
        admin.log_change(request, draft.template, f"{Part(part).label}, {draft.number}: {said}")
        messages.success(request, _("Saved in the draft: %(what)s.") % {"what": said})
    elif request.POST.get("do") == "save":
        messages.info(request, _("Nothing had changed, so there was nothing to save."))


def publish(request: HttpRequest, draft: TemplateVersion, *, admin: ModelAdmin) -> HttpResponse:
    """Puts the saved draft in force, or says what keeps it from that."""
    try:
        publishing.publish(version=draft, by=request.user, now=timezone.now())
    except publishing.NotPublishable as faulty:
        say_not_publishable(request, faulty)
        return to_part(draft.template, request.POST["part"])
    except publishing.NoLongerADraft:
        messages.warning(request, _("Somebody else has just published this draft, with what you saved."))
        return HttpResponseRedirect(address("change", draft.template))
    said = _("Version %(number)d is in force.") % {"number": draft.number}
    admin.log_change(request, draft.template, said)
    messages.success(request, said + " " + _("The next letter that is suggested uses it."))
    return HttpResponseRedirect(address("change", draft.template))


def say_not_publishable(request: HttpRequest, faulty: publishing.NotPublishable) -> None:
    messages.error(request, _("Not published; what is in force stays, and the draft is kept. Mend this first:"))
    for sentence in say_troubles(faulty.troubles):
        messages.error(request, sentence)


def show_merged(
    request: HttpRequest, draft: TemplateVersion, *, part: str, formset: WordingFormSet, admin: ModelAdmin
) -> HttpResponse:
    """After another editor's save: their words and this editor's, nothing written."""
    theirs = rewording.wordings_of_part(draft, part)
    merged = rewording.merge(mine=formset.mine, theirs=theirs)
    reopened = Wordings(
        initial=[reopen(one) for one in merged],
        prefix="w",
        form_kwargs={"part": part, "language": draft.template.language},
    )
    for form, one in zip(reopened.forms, merged, strict=True):
        form.merged = one
    contested = sum(one.is_contested for one in merged)
    return show_part(request, draft, part=part, formset=reopened, admin=admin, overtaken=True, contested=contested)


def reopen(one: Merged) -> dict[str, Any]:
    return initial_of(one.mine.wording, seen=one.mine.seen, is_removed=one.mine.is_removed)


def refuse_late(request: HttpRequest, template: ReplyTemplate, *, part: str, admin: ModelAdmin) -> HttpResponse:
    """The draft was published or thrown away meanwhile: the words come back, to be put into a new draft."""
    formset = read_part(request.POST, part=part, language=template.language)
    formset.is_valid()
    texts = [one.wording.text for one in formset.mine if one.is_touched and not one.is_removed]
    return show(
        request, "too_late", admin=admin, template=template, title=_("This draft is closed"), part=part, texts=texts
    )


def show_part(
    request: HttpRequest,
    draft: TemplateVersion,
    *,
    part: str,
    formset: WordingFormSet,
    admin: ModelAdmin,
    version_form: VersionForm | None = None,
    **more: Any,
) -> HttpResponse:
    """The editor. An invalid note or revision comes back as it was sent."""
    mark_alike(formset)
    faults = sum(bool(form.errors) for form in formset.forms) if formset.is_bound else 0
    return show(
        request,
        "part",
        admin=admin,
        template=draft.template,
        title=Part(part).label,
        draft=draft,
        part=Part(part),
        parts=Part,
        formset=formset,
        faults=faults,
        version_form=version_form or open_version(draft),
        schedule_form=ScheduleForm(initial={"at": draft.publish_at}),
        placeholders=PLACEHOLDERS,
        samples=SAMPLES,
        tones=Tone.choices,
        stages=Stage.choices,
        **more,
    )


def mark_alike(formset: WordingFormSet) -> None:
    """Points out sentences that nearly repeat another one of the part."""
    shown = {form.prefix: replace(form.shown, key=form.prefix) for form in formset.forms if form["text"].value()}
    alike = find_alike(list(shown.values()))
    for form in formset.forms:
        form.alike = alike.get(form.prefix)


def set_hour(request: HttpRequest, draft: TemplateVersion, *, admin: ModelAdmin) -> HttpResponse:
    """Has the saved draft published by itself at the hour that was given."""
    form = ScheduleForm(request.POST)
    if not form.is_valid() or form.cleaned_data["at"] <= timezone.now():
        messages.error(request, _("The draft is saved, but not scheduled: choose a date and time in the future."))
        return to_part(draft.template, request.POST["part"])
    try:
        publishing.schedule(version=draft, at=form.cleaned_data["at"])
    except publishing.NotPublishable as faulty:
        say_not_publishable(request, faulty)
        return to_part(draft.template, request.POST["part"])
    when = date_format(timezone.localtime(form.cleaned_data["at"]), "DATETIME_FORMAT")
    said = _("Version %(number)d will be published on %(when)s.") % {"number": draft.number, "when": when}
    admin.log_change(request, draft.template, said)
    messages.success(request, said)
    return HttpResponseRedirect(address("change", draft.template))


def take_hour_off(request: HttpRequest, draft: TemplateVersion, *, admin: ModelAdmin) -> HttpResponse:
    publishing.schedule(version=draft, at=None)
    said = _("Version %(number)d will not be published by itself.") % {"number": draft.number}
    admin.log_change(request, draft.template, said)
    messages.success(request, said)
    return to_part(draft.template, request.POST["part"])


@require_http_methods(["GET", "HEAD", "POST"])
def discard_draft(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """GET asks; POST throws the draft away."""
    draft = publishing.draft_of(template)
    if draft is None:
        return HttpResponseRedirect(address("change", template))
    if request.method != "POST":
        return show(request, "discard", admin=admin, template=template, title=_("Throw the draft away?"), draft=draft)
    publishing.discard(version=draft)
    said = _("The draft, version %(number)d, was thrown away.") % {"number": draft.number}
    admin.log_change(request, template, said)
    messages.success(request, said + " " + _("What is in force was not touched."))
    return HttpResponseRedirect(address("change", template))
