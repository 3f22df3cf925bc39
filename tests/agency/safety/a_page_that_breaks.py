"""A site of one page, which breaks with a person's words in hand."""

from django.http import HttpRequest, HttpResponse
from django.urls import path


class Broken(Exception):
    pass


def breaks(request: HttpRequest) -> HttpResponse:
    words = request.POST["words"]
    raise Broken(len(words))


urlpatterns = [path("", breaks, name="home")]
handler500 = "django.views.defaults.server_error"
