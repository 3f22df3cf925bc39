from django.urls import path

from replies.views import conversations, feedback_by_hand

urlpatterns = [
    path("conversations/<uuid:pk>/", conversations.conversation, name="conversation"),
    path("conversations/<uuid:pk>/feedback/", feedback_by_hand.log_feedback, name="feedback_log"),
    path("conversations/<uuid:pk>/feedback/read/", conversations.read_feedback, name="feedback_read"),
    path("conversations/<uuid:pk>/feedback/declined/", conversations.decline, name="feedback_declined"),
    path("conversations/<uuid:pk>/mail/<uuid:message>/", conversations.resolve_doubt, name="resolve_doubt"),
]
