from django.urls import path

from replies.views import mail

urlpatterns = [path("hooks/mail/<slug:provider>/", mail.mail_hook, name="mail_hook")]
