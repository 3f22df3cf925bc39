from django.urls import path

from replies.views import composer

urlpatterns = [
    path("conversations/<uuid:pk>/reply/", composer.composer, name="composer"),
    path("conversations/<uuid:pk>/reply/self/", composer.send_yourself, name="composer_self"),
    path("conversations/<uuid:pk>/reply/let-go/", composer.let_it_go, name="composer_let_go"),
    path("conversations/<uuid:pk>/reply/letter.eml", composer.letter_file, name="composer_file"),
]
