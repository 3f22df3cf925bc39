"""A previewed letter as the mail that would leave: its text, and its HTML in a frame of its own."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.contrib.admin import ModelAdmin
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.csp import CSP
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_http_methods

from replies.mailing.letters import Written, write_for_employer
from replies.models import ReplyTemplate
from replies.trying_out import Trial

SALT = "replies.previewed-mail"
LASTS = timedelta(days=1)
# Servers take a first line of 4,094 characters (gunicorn's limit_request_line): the address and its cookie-free rest.
LONGEST = 3600
# A mail's styles stand at its tags, since mail programs drop them elsewhere; a nonce cannot allow those, so this one
# answer allows inline styles. It allows nothing else: no script, no picture, no request, no form, and its origin is
# nobody's, in the frame and when it is opened by itself. The worst that words in it could do is look odd.
ALONE = {
    "default-src": [CSP.NONE],
    "style-src": [CSP.UNSAFE_INLINE],
    "form-action": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.SELF],
    "sandbox": True,
}


@dataclass(frozen=True, kw_only=True)
class Mail:
    """What would leave, and the signed text from which its HTML is shown; empty when that is too long."""

    written: Written
    letter: str


def send_off(trial: Trial) -> Mail:
    """The mail that this trial would be. Nothing is sent, and nothing written."""
    said = {
        "candidate": trial.facts.candidate,
        "language": str(trial.facts.language),
        "subject": trial.letter.subject,
        "body": trial.letter.body,
        "answer_url": answer_url() if "feedback" in trial.letter.parts else "",
    }
    letter = signing.dumps(said, salt=SALT, compress=True)
    return Mail(written=write_for_employer(**said), letter=letter if len(letter) <= LONGEST else "")


def answer_url() -> str:
    """Where the answer link of an invented letter leads: an address like a real one, behind which nobody is."""
    return f"{settings.SITE_URL}{reverse('feedback_page', args=['example'])}"


@xframe_options_sameorigin
@csp_override(ALONE)
@require_http_methods(["GET", "HEAD"])
def show_mail(request: HttpRequest, template: ReplyTemplate, *, admin: ModelAdmin) -> HttpResponse:
    """The HTML of a mail, as it would leave. Shows what `send_off` signed and nothing else: else there is no page."""
    try:
        said = signing.loads(request.GET.get("letter", ""), salt=SALT, max_age=LASTS)
    except signing.BadSignature as error:
        raise Http404 from error
    return HttpResponse(write_for_employer(**said).html)
