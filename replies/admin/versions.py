"""Looking at a version, comparing two, going back to one."""

from uuid import UUID

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from candidates.stages import Stage
from replies import publishing
from replies.admin.frame import address, show
from replies.admin.reading import list_sections
from replies.comparing import compare
from replies.composing.coverage import lay_out_coverage
from replies.models import Part, ReplyTemplate, TemplateVersion, Tone
from replies.wordings import as_pure


@require_http_methods(["GET", "HEAD"])
def show_version(request: HttpRequest, template: ReplyTemplate, *, version_id: UUID, admin: ModelAdmin) -> HttpResponse:
    """One version, to be read."""
    version = get_version(template, version_id)
    return show(
        request,
        "version",
        admin=admin,
        template=template,
        title=_("Version %(number)d") % {"number": version.number},
        version=version,
        sections=list_sections(version),
    )


@require_http_methods(["GET", "HEAD"])
def compare_versions(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """Two versions side by side; those not named: the newest, and the one before it."""
    standing = list(template.versions.order_by("-number"))
    if not standing:
        raise Http404
    after = find_named(standing, request.GET.get("after")) or standing[0]
    earlier = [version for version in standing if version.number < after.number]
    before = find_named(standing, request.GET.get("before")) or (earlier or standing)[0]
    return show(
        request,
        "compare",
        admin=admin,
        template=template,
        title=_("What changed"),
        before=before,
        after=after,
        versions=standing,
        differences=compare(before, after),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def restore_version(
    request: HttpRequest, template: ReplyTemplate, *, version_id: UUID, admin: ModelAdmin
) -> HttpResponse:
    """GET: what going back would change. POST: a draft with the words of that version; nothing is published."""
    version = get_version(template, version_id)
    if request.method == "POST":
        draft = publishing.restore(version=version, by=request.user, now=timezone.now())
        said = _("Version %(old)d was copied into the draft, version %(new)d.") % {
            "old": version.number,
            "new": draft.number,
        }
        admin.log_change(request, template, said)
        messages.success(request, said + " " + _("Read it through, then publish it."))
        return HttpResponseRedirect(address("change", template))
    standing = publishing.draft_of(template) or template.versions.order_by("-number").first()
    return show(
        request,
        "restore",
        admin=admin,
        template=template,
        title=_("Go back to version %(number)d") % {"number": version.number},
        version=version,
        standing=standing,
        has_draft=publishing.draft_of(template) is not None,
        differences=compare(standing, version) if standing else [],
    )


@require_http_methods(["GET", "HEAD"])
def show_coverage(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """For which letters the template has words of its own, and what steps in elsewhere."""
    version = publishing.draft_of(template) or template.versions.order_by("-number").first()
    wordings = [as_pure(row, language=template.language) for row in version.wordings.all()] if version else []
    return show(
        request,
        "coverage",
        admin=admin,
        template=template,
        title=_("Coverage"),
        version=version,
        rows=[(Part(row.part), Stage(row.stage), row.cells) for row in lay_out_coverage(wordings)],
        tones=Tone.labels,
    )


def get_version(template: ReplyTemplate, version_id: UUID) -> TemplateVersion:
    versions = template.versions.select_related("template", "created_by", "published_by")
    return get_object_or_404(versions, pk=version_id)


def find_named(versions: list[TemplateVersion], name: str | None) -> TemplateVersion | None:
    return next((version for version in versions if str(version.pk) == name), None)
