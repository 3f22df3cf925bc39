"""The API as a whole: /api/v1/..., its schema, and its page of documentation at /api/docs."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.openapi.docs import DocsBase

from agency.api import applications, conversations
from agency.api.documentation import read_schema
from agency.api.problems import Problem, from_schema, nothing_here
from agency.api.signing_in import ByKey, BySession

DESCRIPTION = (
    "What you may see and do on the pages, for scripts. Send a personal key as “Authorization: Bearer ajar_...”; in "
    "a browser your session counts. What belongs to somebody else answers 404. A problem is told as "
    "application/problem+json: what happened, what was kept, what to do next."
)


class Documentation(DocsBase):
    """A page of our own, from the schema: Swagger's nests buttons in buttons, and a screen reader loses them."""

    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        schema = api.get_openapi_schema(path_params=kwargs)
        context = {"groups": read_schema(schema), "about": api.description, "url": self.get_openapi_url(api, kwargs)}
        return render(request, "agency/api_docs.html", context)


api = NinjaAPI(
    title="Ajar",
    version="1",
    description=DESCRIPTION,
    urls_namespace="api",
    docs_url="/docs",
    openapi_url="/v1/openapi.json",
    docs=Documentation(),
    auth=[ByKey(), BySession()],
)
api.add_router("/v1/applications", applications.router)
api.add_router("/v1/conversations", conversations.router)


@api.exception_handler(Problem)
def say_problem(request: HttpRequest, problem: Problem) -> HttpResponse:
    return problem.response()


@api.exception_handler(Http404)
def say_nothing_here(request: HttpRequest, error: Http404) -> HttpResponse:
    return nothing_here().response()


@api.exception_handler(HttpError)
def say_what_ninja_found(request: HttpRequest, error: HttpError) -> HttpResponse:
    return Problem(error.status_code, str(error)).response()


api.exception_handler(ValidationError)(from_schema)


def addresses() -> list[Any]:
    """The API's patterns. Operations take keys, answer 401 in place of a sign-in page, and keep Django's CSRF check:

    the framework exempts its views from that check and makes one of its own; we let only keys past it.
    """
    patterns, _app, _namespace = api.urls
    for pattern in patterns:
        if pattern.name != "openapi-view":
            pattern.callback.takes_keys = True
            pattern.callback.login_required = False
            pattern.callback.csrf_exempt = False
    return patterns
