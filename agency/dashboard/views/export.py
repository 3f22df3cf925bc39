"""The list as a file."""

from django.http import HttpRequest, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from agency.dashboard.exporting import export_lines
from agency.dashboard.views.conversations import read_filter
from candidates.access import for_the_desk


@require_safe
@for_the_desk
def dashboard_export(request: HttpRequest) -> StreamingHttpResponse:
    """What is filtered, all pages of it, as a CSV that spreadsheets open right."""
    lines = export_lines(request.user, asked=read_filter(request))
    name = f"conversations-{timezone.localdate():%Y-%m-%d}.csv"
    return StreamingHttpResponse(
        lines,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"},
    )
