import pytest
from django.apps import apps
from django.core import serializers

from replies.admin.sample_people import SAMPLES
from replies.models import ReplyTemplate
from tests.replies.admin.conftest import page
from tests.replies.admin.filling_in import fields_of

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def opened(as_editor, template, draft):
    return fields_of(as_editor.get(page("part", template, "thanks")))


def everything():
    """All rows but the session, which Django touches by itself."""
    models = [model for model in apps.get_models() if model._meta.label != "sessions.Session"]
    return [serializers.serialize("json", model._default_manager.order_by("pk")) for model in models]


def test_the_letter_has_the_words_in_the_fields_and_nothing_is_written(as_editor, template, opened):
    name = next(name for name in opened if name.endswith("-text"))
    said = opened | {name: "Thank you for the {position} talk.", "focus": name.removesuffix("-text"), "person": "long"}
    before = everything()
    letter = as_editor.post(page("preview", template), said, headers=HTMX).content.decode()
    assert "Senior Regional Operations" in letter
    assert "Thank you for the <mark>" in letter
    assert everything() == before


def test_six_letters_show_the_unsaved_words(as_editor, template, opened):
    answer = as_editor.post(page("preview", template), opened | {"w-0-text": "Many thanks.", "focus": "w-0"})
    shown = {person.slug: trial.letter.parts["thanks"].text for person, trial, _mail in answer.context["trials"]}
    assert shown == {person.slug: "Many thanks." for person in SAMPLES}


def test_a_faulty_sentence_is_named_and_the_rest_of_the_letter_stands(as_editor, template, opened):
    said = opened | {"w-0-text": "Thanks for {positon}.", "focus": "w-0", "person": "short"}
    answer = as_editor.post(page("preview", template), said, headers=HTMX)
    trial = answer.context["trial"]
    assert trial.is_faulty
    assert "{positon}" not in trial.letter.body


def test_a_sentence_that_does_not_fit_says_when_it_does(as_editor, template, opened):
    said = opened | {"w-0-stages": ["applied"], "focus": "w-0", "stage": "offer", "person": "short"}
    answer = as_editor.post(page("preview", template), said, headers=HTMX)
    assert "The sentence you are changing is not in this letter. It fits:" in answer.content.decode()


def test_values_are_escaped_and_never_read_as_placeholders(as_editor, template, opened):
    said = opened | {"w-0-text": "<b>Thanks</b> {{ settings.SECRET_KEY }} {% now %}", "focus": "w-0", "person": "short"}
    shown = as_editor.post(page("preview", template), said, headers=HTMX).content.decode()
    assert "<b>Thanks" not in shown
    said = opened | {"w-0-text": "<b>Thanks</b> {% now %", "focus": "w-0"}
    assert "<b>Thanks" not in as_editor.post(page("part", template, "thanks"), said).content.decode()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_shipped_template_makes_six_whole_letters(as_editor, language):
    template = ReplyTemplate.objects.get(language=language)
    for tone in ("", "warm", "concise", "formal"):
        answer = as_editor.get(page("preview", template, tone=tone, stage="final"))
        bodies = [trial.letter.body for _person, trial, _mail in answer.context["trials"]]
        assert [body.count("{") for body in bodies] == [0] * 6
        assert all(len(trial.letter.parts) == 6 for _person, trial, _mail in answer.context["trials"])


@pytest.mark.parametrize(
    "odd", [{"tone": "rude"}, {"stage": "x"}, {"person": "nobody"}, {"part": "x"}, {"focus": "w-999"}]
)
def test_what_no_page_sends_does_no_harm(as_editor, template, opened, odd):
    assert as_editor.post(page("preview", template), opened | odd, headers=HTMX).status_code == 200
