"""What is answered when it cannot be done (RFC 9457): what happened, what was kept, what to do next."""

import json
from http import HTTPStatus

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja.errors import ValidationError


class Problem(Exception):
    """An answer with this status. `errors` name fields; `headers` go with it."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        errors: list[dict[str, str]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors or []
        self.headers = headers or {}

    def response(self) -> HttpResponse:
        body = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": str(self.detail),
            "errors": self.errors,
        }
        return HttpResponse(
            json.dumps(body), status=self.status, content_type="application/problem+json", headers=self.headers
        )


def who_are_you() -> Problem:
    detail = _("No valid key came with this request, so nothing was done. Send a key that stands in your settings.")
    return Problem(401, detail, headers={"WWW-Authenticate": 'Bearer realm="ajar"'})


def nothing_here() -> Problem:
    return Problem(404, _("There is nothing here, or it belongs to somebody else. Nothing was changed."))


def too_often(*, wait: int) -> Problem:
    """`wait` in seconds."""
    detail = _("Too many requests. This one did nothing; send it again in %(wait)s seconds.") % {"wait": wait}
    return Problem(429, detail, headers={"Retry-After": str(wait)})


def out_of_place(detail: str) -> Problem:
    """The thing is not in a state in which this may happen."""
    return Problem(409, detail)


def not_as_asked(errors: list[dict[str, str]]) -> Problem:
    return Problem(422, _("Nothing was saved. Put right what the errors name, and send it again."), errors=errors)


def from_form(form: BaseForm) -> Problem:
    """A form's remarks, field by field."""
    return not_as_asked(
        [{"field": name, "message": str(said)} for name, remarks in form.errors.items() for said in remarks]
    )


def from_schema(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """What the shape of a request had wrong; the values themselves are not repeated."""
    remarks = [{"field": ".".join(map(str, one["loc"][1:])), "message": str(one["msg"])} for one in error.errors]
    return not_as_asked(remarks).response()
