"""What became of a template's sentences, for the people who write them."""

from dataclasses import dataclass

from django.contrib.admin import ModelAdmin
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from replies.admin.frame import show
from replies.intervals import FEWEST
from replies.models import ReplyTemplate
from replies.telling_what_works import Figures, PartFigures, tell_what_works


@dataclass(frozen=True, kw_only=True)
class Section:
    """A part's figures, the sentences with uses enough apart from the others."""

    figures: PartFigures
    told: tuple[Figures, ...]
    too_few: tuple[Figures, ...]


@require_http_methods(["GET", "HEAD"])
def show_what_works(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """What became of each sentence; nothing that fewer than ten letters tell."""
    figures = tell_what_works(template)
    return show(
        request,
        "works",
        admin=admin,
        template=template,
        title=_("Does it work?"),
        whole=figures.whole,
        sections=[lay_out(part) for part in figures.parts],
        fewest=FEWEST,
    )


def lay_out(part: PartFigures) -> Section:
    told = tuple(one for one in part.wordings if is_told(one))
    return Section(figures=part, told=told, too_few=tuple(one for one in part.wordings if not is_told(one)))


def is_told(figures: Figures) -> bool:
    return figures.suggestions.is_shown or figures.uses.feedback.is_shown
