"""Where people make and revoke their keys."""

from uuid import UUID

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from agency.api.forms import KeyForm
from agency.api.keys import keys_of, make_key, may_have_keys, revoke_key


@require_http_methods(["GET", "HEAD", "POST"])
@reauthentication_required(allow_get=True)
def api_keys(request: HttpRequest) -> HttpResponse:
    """The key is shown in the answer to the POST and nowhere else: it is kept in no session and no row."""
    if not may_have_keys(request.user):
        raise Http404
    form, secret = KeyForm(request.POST or None), ""
    if form.is_valid():
        _key, secret = make_key(person=request.user, name=form.cleaned_data["name"], now=timezone.now())
        form = KeyForm()
    context = {"form": form, "secret": secret, "keys": keys_of(request.user)}
    return render(request, "agency/api_keys.html", context, status=422 if form.errors else 200)


@require_POST
def api_key_revoke(request: HttpRequest, pk: UUID) -> HttpResponse:
    if not may_have_keys(request.user):
        raise Http404
    if revoke_key(person=request.user, pk=pk, now=timezone.now()):
        messages.success(request, _("Revoked. The key opens nothing any more."))
    else:
        messages.info(request, _("There is no such key, or it was revoked before. Nothing was changed."))
    return redirect("api_keys")
