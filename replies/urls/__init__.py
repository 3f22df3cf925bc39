"""Where the pages of a conversation are; one file per journey."""

from replies.urls import applications, composer, conversations, feedback, mail, nudges

urlpatterns = [
    *applications.urlpatterns,
    *conversations.urlpatterns,
    *composer.urlpatterns,
    *mail.urlpatterns,
    *nudges.urlpatterns,
    *feedback.urlpatterns,
]
