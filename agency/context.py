"""What every page knows: the agency's name, whether this is the demo, and how many requests wait at the desk."""

from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.http import HttpRequest

from agency.dashboard.owed import open_requests
from candidates.models import User


def site(request: HttpRequest) -> dict[str, object]:
    return {"agency_name": settings.AGENCY_NAME, "is_demo": settings.DEMO}


def desk(request: HttpRequest) -> dict[str, Callable[[], int]]:
    """`feedback_waiting` is counted when a template asks for it: only the navigation of the desk does, once a page."""
    return {"feedback_waiting": partial(count_waiting, request.user)} if hasattr(request, "user") else {}


def count_waiting(reader: User) -> int:
    """Requests for feedback that are open at the reader's desk. One query, answered from an index."""
    return open_requests(reader).count()
