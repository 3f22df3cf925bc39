"""A template as a file: taken out, and brought in as a draft."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from replies import publishing, rewording
from replies.admin.forms import place
from replies.admin.frame import address, show
from replies.models import Part, ReplyTemplate
from replies.wording_files import LARGEST, BadFile, read_file, write_file
from replies.wordings import as_pure


class FileForm(forms.Form):
    file = forms.FileField(label=gettext_lazy("File (YAML, at most 1 MB)"), max_length=200)


@require_http_methods(["GET", "HEAD"])
def export(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """The draft, else the newest version, as a file."""
    version = publishing.draft_of(template) or template.versions.order_by("-number").first()
    rows = version.wordings.all() if version else []
    wordings = [as_pure(row, language=template.language) for row in rows]
    ordered = sorted(wordings, key=lambda one: (Part.values.index(one.part), place(one)))
    text = write_file(
        name=template.name,
        language=template.language,
        wordings=ordered,
        schema=request.build_absolute_uri(static("schemas/reply-template.json")),
    )
    name = f"{slugify(template.name) or 'template'}-{version.number if version else 0}.yaml"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type="application/yaml; charset=utf-8", headers=headers)


@require_http_methods(["GET", "HEAD", "POST"])
def import_file(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """POST: the file becomes the draft; a bad one changes nothing and is told line by line."""
    form = FileForm(request.POST or None, request.FILES or None)
    faults: list[Any] = []
    if request.method == "POST" and form.is_valid():
        try:
            wordings = read_file(form.cleaned_data["file"].read(LARGEST + 1), language=template.language)
            return bring_in(request, template, wordings=wordings, admin=admin)
        except BadFile as bad:
            faults = bad.faults
        except (publishing.SomebodyElseSaved, publishing.NoLongerADraft):
            messages.warning(request, _("Somebody else has just saved the draft. Nothing was changed: try again."))
    return show(
        request,
        "import",
        admin=admin,
        template=template,
        title=_("Bring in a file"),
        form=form,
        faults=faults,
        draft=publishing.draft_of(template),
    )


def bring_in(request: HttpRequest, template: ReplyTemplate, *, wordings: list[Any], admin: ModelAdmin) -> HttpResponse:
    draft = publishing.begin_draft(template=template, by=request.user, now=timezone.now())
    changes = rewording.save_all(version=draft, revision=draft.revision, wordings=wordings)
    number = len(changes.added) + len(changes.changed) + len(changes.removed)
    said = ngettext(
        "%(number)d sentence of the draft, version %(version)d, came from a file.",
        "%(number)d sentences of the draft, version %(version)d, came from a file.",
        number,
    ) % {"number": number, "version": draft.number}
    admin.log_change(request, template, said)
    messages.success(request, said + " " + _("Read them through, then publish."))
    return HttpResponseRedirect(address("compare", template) + f"?after={draft.pk}")
