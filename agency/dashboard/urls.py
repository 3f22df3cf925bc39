from django.urls import path

from agency.dashboard.views import candidates, conversations, export, feedback

urlpatterns = [
    path("", conversations.dashboard, name="dashboard"),
    path("export.csv", export.dashboard_export, name="dashboard_export"),
    path("conversations/<uuid:pk>/nudge/", conversations.nudge_in_list, name="dashboard_nudge"),
    path("feedback/", feedback.feedback_queue, name="feedback_queue"),
    path("candidates/", candidates.candidates, name="candidates"),
    path("candidates/<uuid:pk>/", candidates.candidate, name="candidate"),
    path("candidates/<uuid:pk>/nudges/", candidates.hold_nudges, name="candidate_nudges"),
]
