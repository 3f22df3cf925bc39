from django.urls import path

from replies.views import feedback_page

urlpatterns = [path("feedback/<str:token>/", feedback_page.feedback_page, name="feedback_page")]
