"""What every page knows: the agency's name, and whether this is the demo."""

from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    return {"agency_name": settings.AGENCY_NAME, "is_demo": settings.DEMO}
