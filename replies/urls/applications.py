"""Where applications, their no, and the pages of people are."""

from django.urls import path

from replies.views import applications, inviting, reading, rejections, settings

urlpatterns = [
    path("applications/", applications.applications, name="applications"),
    path("applications/<uuid:pk>/", applications.application, name="application"),
    path("applications/<uuid:pk>/rejection/", rejections.rejection_log, name="rejection_log"),
    path("rejections/new/", reading.rejection_paste, name="rejection_paste"),
    path("rejections/<uuid:pk>/undo/", rejections.rejection_undo, name="rejection_undo"),
    path("dashboard/invite/", inviting.invite, name="invite"),
    path("settings/", settings.settings, name="settings"),
]
