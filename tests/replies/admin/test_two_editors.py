import pytest
from django.test import Client

from replies import publishing
from tests.replies.admin.conftest import page
from tests.replies.admin.filling_in import fields_of, prefix_of

pytestmark = pytest.mark.django_db

TEAM, HELLO = "Dear hiring team,", "Hello {contact_first_name},"


@pytest.fixture
def address(template, draft):
    return page("part", template, "greeting")


@pytest.fixture
def first(as_editor, address):
    """The fields as the first editor opened them."""
    return fields_of(as_editor.get(address))


@pytest.fixture
def second(administrator, address):
    client = Client()
    client.force_login(administrator)
    return client


@pytest.fixture
def seconds_fields(second, address, first):
    return fields_of(second.get(address))


def text_of(fields, words):
    return prefix_of(fields, words) + "-text"


def texts(draft):
    return set(draft.wordings.filter(part="greeting").values_list("text", flat=True))


def test_the_second_is_told_and_nothing_is_overwritten(as_editor, second, address, draft, first, seconds_fields):
    as_editor.post(address, first | {text_of(first, TEAM): "Dear first,", "do": "save"})
    answer = second.post(address, seconds_fields | {text_of(first, TEAM): "Dear second,", "do": "publish"})
    assert "Somebody else saved this draft while you were writing." in answer.content.decode()
    assert ("Dear first," in texts(draft), "Dear second," in texts(draft)) == (True, False)
    draft.refresh_from_db()
    assert draft.state == "draft"


def test_the_second_gets_their_own_words_back_with_the_others_beside(
    as_editor, second, address, draft, first, seconds_fields
):
    as_editor.post(address, first | {text_of(first, TEAM): "Dear first,", "do": "save"})
    answer = second.post(address, seconds_fields | {text_of(first, TEAM): "Dear second,", "do": "save"})
    shown = fields_of(answer)
    assert "Dear second," in shown.values()
    [contested] = [form for form in answer.context["formset"] if form.merged.is_contested]
    assert contested.merged.theirs.text == "Dear first,"


def test_different_sentences_of_both_are_kept_by_saving_again(as_editor, second, address, draft, first, seconds_fields):
    as_editor.post(address, first | {text_of(first, TEAM): "Dear first,", "do": "save"})
    again = second.post(address, seconds_fields | {text_of(first, HELLO): "Hi {contact},", "do": "save"})
    assert again.context["contested"] == 0
    second.post(address, fields_of(again) | {"do": "save"})
    assert texts(draft) == {"Dear first,", "Hi {contact},", "Dear {contact},", "Dear {contact_first_name},"}


def test_a_sentence_that_the_other_removed_comes_back_only_by_saving_again(
    as_editor, second, address, draft, first, seconds_fields
):
    as_editor.post(address, first | {prefix_of(first, HELLO) + "-DELETE": "on", "do": "save"})
    again = second.post(address, seconds_fields | {text_of(first, HELLO): "Hi {contact},", "do": "save"})
    assert again.context["contested"] == 1
    assert "Hi {contact}," not in texts(draft)
    second.post(address, fields_of(again) | {"do": "save"})
    assert "Hi {contact}," in texts(draft)


def test_a_sentence_that_the_other_changed_is_not_removed(as_editor, second, address, draft, first, seconds_fields):
    as_editor.post(address, first | {text_of(first, HELLO): "Hi {contact},", "do": "save"})
    again = second.post(address, seconds_fields | {prefix_of(first, HELLO) + "-DELETE": "on", "do": "save"})
    shown = fields_of(again)
    assert prefix_of(shown, HELLO) + "-DELETE" not in shown
    assert "Hi {contact}," in texts(draft)


def test_one_who_comes_after_the_publication_keeps_their_words(
    second, address, template, draft, editor, now, seconds_fields
):
    publishing.publish(version=draft, by=editor, now=now)
    publishing.begin_draft(template=template, by=editor, now=now)
    answer = second.post(address, seconds_fields | {text_of(seconds_fields, TEAM): "Dear late,", "do": "publish"})
    assert answer.context["texts"] == ["Dear late,"]
    assert publishing.draft_of(template).revision == 0
