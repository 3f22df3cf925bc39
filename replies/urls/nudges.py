from django.urls import path

from replies.views import nudges

urlpatterns = [
    path("nudges/stop/<str:token>/", nudges.stop, name="stop_nudges"),
    path("nudges/later/<str:token>/", nudges.later, name="put_off_nudge"),
    path("conversations/<uuid:pk>/nudge/", nudges.by_hand, name="nudge"),
]
