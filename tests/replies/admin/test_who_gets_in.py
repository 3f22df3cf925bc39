import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.contrib import admin
from django.urls import reverse

from candidates.models import User
from replies.admin.reply_templates import PAGES
from replies.models import ReplyTemplate
from tests.replies.admin.conftest import page, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses(template, draft):
    """Every page about wordings and nudge times."""
    of_template = [page(name, template) for name in PAGES if name not in ("part", "version", "restore", "mail")]
    return [
        *of_template,
        page("part", template, "thanks"),
        page("version", template, published(template).pk),
        page("restore", template, published(template).pk),
        page("change", template),
        page("history", template),
        reverse("admin:index"),
        reverse("admin:replies_replytemplate_changelist"),
        reverse("admin:replies_replytemplate_add"),
        reverse("admin:replies_nudgepolicy_changelist"),
    ]


def outcomes(client, addresses):
    return {client.get(address).status_code for address in addresses}


@pytest.mark.parametrize("who", ["owner", "recruiter", "lead"])
def test_candidates_and_recruiters_find_no_admin(client, request, addresses, who):
    client.force_login(request.getfixturevalue(who))
    assert outcomes(client, addresses) == {404}


def test_a_visitor_is_asked_to_sign_in(client, addresses):
    assert outcomes(client, addresses) == {302}


@pytest.mark.parametrize("who", ["editor", "administrator"])
def test_editors_and_administrators_open_every_page(client, request, addresses, who):
    client.force_login(request.getfixturevalue(who))
    # The draft is begun by POST only; the nudge times lead on to their one page.
    assert outcomes(client, addresses) == {200, 302, 405}


@pytest.mark.parametrize("name", ["part", "preview", "discard", "restore", "draft", "version", "compare"])
def test_nobody_else_may_post(client, recruiter, template, draft, name):
    client.force_login(recruiter)
    more = {"part": ["thanks"], "version": [draft.pk], "restore": [draft.pk]}.get(name, [])
    assert client.post(page(name, template, *more)).status_code == 404


def test_a_staff_editor_sees_wording_and_nudge_times_only(as_editor):
    apps = as_editor.get(reverse("admin:index")).context["app_list"]
    assert [(app["app_label"], [model["object_name"] for model in app["models"]]) for app in apps] == [
        ("replies", ["NudgePolicy", "ReplyTemplate"])
    ]


def test_letters_drafts_reflections_and_mails_are_not_in_the_admin():
    shown = {model.__name__ for model in admin.site._registry if model._meta.app_label == "replies"}
    assert shown == {"ReplyTemplate", "NudgePolicy"}


def test_a_template_is_never_deleted(client, administrator, template):
    client.force_login(administrator)
    assert client.post(page("delete", template), {"post": "yes"}).status_code == 403
    assert ReplyTemplate.objects.filter(pk=template.pk).exists()


@pytest.fixture
def outside_the_demo(settings):
    settings.DEMO = False


def set_up_second_factor(person: User) -> None:
    TOTP.activate(person, generate_totp_secret())


def test_without_a_second_factor_an_editor_is_led_to_set_one_up_and_no_further(as_editor, addresses, outside_the_demo):
    for address in addresses:
        answer = as_editor.get(address, follow=True)
        assert "/accounts/" in answer.request["PATH_INFO"]
        assert len(answer.redirect_chain) <= 3


def test_without_a_second_factor_nothing_is_written(as_editor, template, draft, outside_the_demo):
    as_editor.post(page("discard", template))
    assert template.versions.filter(pk=draft.pk).exists()


def test_with_a_second_factor_an_editor_is_let_in(as_editor, editor, template, outside_the_demo):
    set_up_second_factor(editor)
    assert as_editor.get(page("change", template)).status_code == 200
