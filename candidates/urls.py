"""Where the pages of applications and people are."""

from django.urls import path

from candidates.views import applications, invitations

urlpatterns = [
    path("applications/new/", applications.application_new, name="application_new"),
    path("applications/<uuid:pk>/edit/", applications.application_edit, name="application_edit"),
    path("employers/suggestions/", applications.employer_suggestions, name="employer_suggestions"),
    path("invitations/<str:token>/", invitations.invitation, name="invitation"),
]
