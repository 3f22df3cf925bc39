"""Who may open which page. Whoever may not is told what a stranger is told: there is no such page."""

from collections.abc import Callable
from functools import wraps
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse

from candidates.models import User

View = Callable[..., HttpResponse]


def for_candidates(view: View) -> View:
    """The page is a candidate's own; for everybody else it does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not request.user.is_candidate:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def for_the_desk(view: View) -> View:
    """The page belongs to recruiters and leads; for everybody else it does not exist."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if not request.user.is_at_the_desk:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def get_candidate_or_404(*, user: User, named: str | None) -> User:
    """The candidate for whom `user` writes: candidates for themselves, the desk for the one it names.

    `named` is a UUID from outside, in any state. Raises Http404.
    """
    if user.is_candidate and not named:
        return user
    try:
        return User.objects.visible_to(user).select_related("recruiter").get(pk=UUID(named or ""))
    except (ValueError, User.DoesNotExist) as error:
        raise Http404 from error


def keeps_its_address(view: View) -> View:
    """The page's address holds a token: no other site is told where the reader came from, no cache keeps the page.

    The page itself relaxes this to "strict-origin" in a meta element (candidates/_referrer.html): under "no-referrer"
    browsers post forms with `Origin: null`, which the CSRF check rightly refuses. The path is sent in neither case.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["Referrer-Policy"] = "no-referrer"
        response["Cache-Control"] = "no-store, private"
        return response

    return guarded
