"""Reply templates: the list, a page for each, and the addresses of the pages about one."""

from typing import Any

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from replies.admin import as_mail, changing, exchanging, previewing, versions, what_works
from replies.admin.frame import address, for_editors
from replies.admin.reading import list_sections
from replies.models import ReplyTemplate, TemplateVersion, Tone
from replies.statuses import VersionState

PAGES = {
    "draft": ("draft/", changing.begin),
    "part": ("draft/<slug:part>/", changing.change_part),
    "preview": ("preview/", previewing.preview),
    "mail": ("preview/mail/", as_mail.show_mail),
    "works": ("works/", what_works.show_what_works),
    "coverage": ("coverage/", versions.show_coverage),
    "export": ("export/", exchanging.export),
    "import": ("import/", exchanging.import_file),
    "discard": ("discard/", changing.discard_draft),
    "version": ("versions/<uuid:version_id>/", versions.show_version),
    "restore": ("versions/<uuid:version_id>/restore/", versions.restore_version),
    "compare": ("compare/", versions.compare_versions),
}


@admin.register(ReplyTemplate)
class ReplyTemplateAdmin(admin.ModelAdmin):
    list_display = ["name", "language", "in_force", "draft"]
    fields = ["name", "language"]
    change_form_template = "admin/replies/template.html"

    def get_urls(self) -> list[URLPattern]:
        own = [
            path(f"<uuid:template_id>/{route}", for_editors(view, self), name=f"replies_replytemplate_{name}")
            for name, (route, view) in PAGES.items()
        ]
        return own + super().get_urls()

    def get_queryset(self, request: HttpRequest) -> QuerySet[ReplyTemplate]:
        versions = TemplateVersion.objects.select_related("created_by", "published_by").order_by("-number")
        return super().get_queryset(request).order_by("name").prefetch_related(Prefetch("versions", versions))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return super().changelist_view(request, (extra_context or {}) | {"title": _("Reply templates")})

    @admin.display(description=_("in force"))
    def in_force(self, template: ReplyTemplate) -> str:
        version = version_in(template, VersionState.PUBLISHED)
        return str(_("Version %(number)d") % {"number": version.number}) if version else "–"

    @admin.display(description=_("being changed"))
    def draft(self, template: ReplyTemplate) -> str | SafeString:
        version = version_in(template, VersionState.DRAFT)
        if version is None:
            return "–"
        label = _("Draft, version %(number)d") % {"number": version.number}
        return format_html('<a href="{}">{}</a>', address("change", template), label)

    def get_readonly_fields(self, request: HttpRequest, obj: ReplyTemplate | None = None) -> list[str]:
        """The wordings are in the language: it stays as it was chosen."""
        return ["language"] if obj else []

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        template = kwargs.get("obj")
        if template is not None:
            context |= describe(template, tone=request.GET.get("tone", ""))
        return super().render_change_form(request, context, *args, **kwargs)

    def response_add(
        self, request: HttpRequest, obj: ReplyTemplate, post_url_continue: str | None = None
    ) -> HttpResponse:
        super().response_add(request, obj, post_url_continue)
        return HttpResponseRedirect(address("change", obj))

    def response_post_save_change(self, request: HttpRequest, obj: ReplyTemplate) -> HttpResponse:
        return HttpResponseRedirect(address("change", obj))

    def has_delete_permission(self, request: HttpRequest, obj: ReplyTemplate | None = None) -> bool:
        """Replies remember which version they came from."""
        return False


def version_in(template: ReplyTemplate, state: str) -> TemplateVersion | None:
    """The template's version in a state, from the versions that were read with it."""
    return next((version for version in template.versions.all() if version.state == state), None)


def describe(template: ReplyTemplate, *, tone: str) -> dict[str, Any]:
    """What the page of a template shows: what is in force, what is being changed, every sentence, every version."""
    published = version_in(template, VersionState.PUBLISHED)
    draft = version_in(template, VersionState.DRAFT)
    shown = draft or published
    return {
        "template": template,
        "published": published,
        "draft": draft,
        "versions": template.versions.all(),
        "sections": list_sections(shown, tone=tone) if shown else [],
        "shown": shown,
        "tone": tone,
        "tones": Tone.choices,
        "title": template.name,
        "subtitle": None,
    }
