"""What the pages about one template share: who may see them, their frame, their words for what happened."""

from collections.abc import Callable, Sequence
from functools import update_wrapper
from typing import Any

from django.contrib.admin import ModelAdmin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from replies.models import Part, ReplyTemplate
from replies.publishing import Trouble
from replies.saying import say_problem

NAME = "admin:replies_replytemplate_{}"


def address(page: str, template: ReplyTemplate, *more: object) -> str:
    """The address of one of the template's pages: "change", "draft", "preview" and so on."""
    return reverse(NAME.format(page), args=[template.pk, *more])


def for_editors(view: Callable[..., HttpResponse], admin: ModelAdmin) -> Callable[..., HttpResponse]:
    """The view with the template looked up, behind the admin's door, for people who may change wordings."""

    def shown(request: HttpRequest, template_id: Any, **kwargs: Any) -> HttpResponse:
        if not admin.has_change_permission(request):
            raise PermissionDenied
        template = get_object_or_404(ReplyTemplate, pk=template_id)
        return view(request, template, admin=admin, **kwargs)

    return admin.admin_site.admin_view(update_wrapper(shown, view))


def show(
    request: HttpRequest, page: str, *, admin: ModelAdmin, template: ReplyTemplate, title: str, **context: Any
) -> HttpResponse:
    """One of the template's pages in the admin's frame."""
    frame = {**admin.admin_site.each_context(request), "opts": admin.opts, "template": template, "title": title}
    return TemplateResponse(request, f"admin/replies/{page}.html", frame | context)


def say_troubles(troubles: Sequence[Trouble]) -> list[str]:
    """One sentence for each thing that keeps a version from being published."""
    return [say_trouble(trouble) for trouble in troubles]


def say_trouble(trouble: Trouble) -> str:
    part = Part(trouble.part).label
    if trouble.wording is None or trouble.problem is None:
        return _("%(part)s: at least one sentence must fit whoever writes to whomever.") % {"part": part}
    said = say_problem(trouble.problem, trouble.wording.text)
    return _("%(part)s, “%(words)s”: %(problem)s") % {"part": part, "words": trouble.wording, "problem": said}
