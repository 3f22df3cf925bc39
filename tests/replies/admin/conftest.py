import pytest
from django.urls import reverse

from replies import publishing
from replies.models import ReplyTemplate, TemplateVersion
from replies.statuses import VersionState


@pytest.fixture(autouse=True)
def without_a_second_factor(settings):
    settings.DEMO = True


@pytest.fixture
def template(db):
    return ReplyTemplate.objects.get(language="en")


@pytest.fixture
def draft(template, editor, now) -> TemplateVersion:
    return publishing.begin_draft(template=template, by=editor, now=now)


@pytest.fixture
def as_editor(client, editor):
    client.force_login(editor)
    return client


def page(name, template, *more, **query) -> str:
    return reverse(f"admin:replies_replytemplate_{name}", args=[template.pk, *more], query=query or None)


def published(template) -> TemplateVersion:
    return template.versions.get(state=VersionState.PUBLISHED)
