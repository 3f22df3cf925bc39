"""Where everything is. Public ids are UUIDs or signed tokens, never counting numbers."""

from django.contrib import admin
from django.urls import include, path

from agency import health, views

urlpatterns = [
    path("", views.home, name="home"),
    path("accounts/", include("allauth.urls")),
    path("", include("candidates.urls")),
    path("", include("replies.urls")),
    path("dashboard/", include("agency.dashboard.urls")),
    path("", include("agency.api.urls")),
    path("admin/", admin.site.urls),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", health.metrics, name="metrics"),
]
