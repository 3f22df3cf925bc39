"""Where mail providers post what came in."""

import structlog
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.csrf import csrf_exempt

from replies.mailing.webhooks import view_of

log = structlog.get_logger(__name__)

# What anymail's parsers meet in a body that is not what the provider sends. Our own trouble is another error: a 500.
MALFORMED = (ValueError, KeyError, TypeError, AttributeError)


# Exempt from CSRF: a provider has no cookie. Its signature or shared secret is the proof, checked before all else.
@csrf_exempt
@login_not_required
def mail_hook(request: HttpRequest, provider: str) -> HttpResponse:
    view = view_of(provider)
    if view is None:
        raise Http404
    try:
        return view(request)
    except MALFORMED as error:
        log.warning("malformed post from a mail provider", provider=provider, error=type(error).__name__)
        return HttpResponseBadRequest("This is not what the provider documents. Nothing was kept.")
