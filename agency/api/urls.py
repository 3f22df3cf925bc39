from django.urls import include, path

from agency.api import pages, site

urlpatterns = [
    path("api/", include((site.addresses(), "ninja"), namespace="api")),
    path("settings/keys/", pages.api_keys, name="api_keys"),
    path("settings/keys/<uuid:pk>/revoke/", pages.api_key_revoke, name="api_key_revoke"),
]
