import pytest
from django.contrib.admin.models import LogEntry

from replies import drafting
from replies.models import Wording
from replies.publishing import draft_of
from tests.replies.admin.conftest import page, published
from tests.replies.admin.filling_in import fields_of, prefix_of

pytestmark = pytest.mark.django_db

GREETING = "Dear hiring team,"


@pytest.fixture
def opened(as_editor, template, draft):
    return fields_of(as_editor.get(page("part", template, "greeting")))


def texts(version, part="greeting"):
    return sorted(version.wordings.filter(part=part).values_list("text", flat=True))


def test_a_sentence_is_changed_and_published_and_stands_in_the_next_suggestion(as_editor, template, conversation):
    begun = as_editor.post(page("draft", template), {"part": "greeting"})
    fields = fields_of(as_editor.get(begun.url))
    fields[prefix_of(fields, "Dear {contact_first_name},") + "-text"] = "Good morning {contact_first_name},"
    done = as_editor.post(begun.url, fields | {"do": "publish"}, follow=True)
    letter = drafting.suggest_letter(conversation=conversation, draft=drafting.draft_of(conversation))
    assert letter.body.startswith("Good morning Dana,")
    assert "Version 2 is in force." in done.content.decode()


def test_saving_the_page_as_it_opened_changes_nothing(as_editor, template, draft, opened):
    before = list(draft.wordings.order_by("key").values())
    as_editor.post(page("part", template, "greeting"), opened | {"do": "save"})
    assert list(draft.wordings.order_by("key").values()) == before


@pytest.mark.parametrize("part", ["subject", "thanks", "disappointment", "interest", "feedback", "closing"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_shipped_wording_is_changed_by_opening_and_saving(as_editor, editor, now, language, part):
    from replies.models import ReplyTemplate
    from replies.publishing import begin_draft

    template = ReplyTemplate.objects.get(language=language)
    draft = begin_draft(template=template, by=editor, now=now)
    before = list(draft.wordings.order_by("key").values())
    fields = fields_of(as_editor.get(page("part", template, part)))
    as_editor.post(page("part", template, part), fields | {"do": "save"})
    assert list(draft.wordings.order_by("key").values()) == before


def test_an_unknown_placeholder_is_named_with_its_place_and_the_nearest_name(as_editor, template, draft, opened):
    name = prefix_of(opened, GREETING) + "-text"
    answer = as_editor.post(page("part", template, "greeting"), opened | {name: "Dear team {positon},", "do": "save"})
    said = answer.context["formset"].forms[int(name.split("-")[1])].errors["text"]
    assert said == ["Character 11: {positon} is not known; did you mean {position}?"]
    assert fields_of(answer)[name] == "Dear team {positon},"
    assert GREETING in texts(draft)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dear {},", "Character 6: {} is empty. Put a name between the braces."),
        ("Dear {contact,", "Character 6: the brace { has no partner."),
        ("Dear{contact},", "Character 5: {contact} needs a space between it and the words beside it."),
        (
            "Dear {contact|},",
            "Character 6: {contact|} has nothing behind the bar. Write what to say when it is not known.",
        ),
        (
            "Dear {zzzzqq},",
            "Character 6: {zzzzqq} is not known. The known ones are listed beside the field.",
        ),
        ("", "Write a sentence here, or tick “Remove”."),
    ],
)
def test_a_fault_is_said_beside_its_field(as_editor, template, opened, text, said):
    name = prefix_of(opened, GREETING) + "-text"
    answer = as_editor.post(page("part", template, "greeting"), opened | {name: text, "do": "publish"})
    assert answer.context["formset"].forms[int(name.split("-")[1])].errors["text"] == [said]
    assert draft_of(template) is not None


def test_a_sentence_is_added_with_its_conditions(as_editor, template, draft, opened):
    added = {
        "w-TOTAL_FORMS": str(int(opened["w-TOTAL_FORMS"]) + 1),
        "w-4-text": "Hello everyone,",
        "w-4-tones": ["warm", "concise"],
        "w-4-relationship": "known",
    }
    as_editor.post(page("part", template, "greeting"), opened | added | {"do": "save"})
    new = draft.wordings.get(text="Hello everyone,")
    assert (new.key, new.tones, new.relationship) == ("en-greeting-hello-everyone", ["concise", "warm"], "known")


def test_asking_for_another_field_keeps_what_was_typed_and_saves_nothing(as_editor, template, draft, opened):
    name = prefix_of(opened, GREETING) + "-text"
    answer = as_editor.post(page("part", template, "greeting"), opened | {name: "Dear all,", "do": "add"})
    fields = fields_of(answer)
    assert (fields[name], fields["w-4-text"]) == ("Dear all,", "")
    assert GREETING in texts(draft)


def test_a_sentence_is_removed(as_editor, template, draft, opened):
    as_editor.post(
        page("part", template, "greeting"), opened | {prefix_of(opened, "Hello") + "-DELETE": "on", "do": "save"}
    )
    assert texts(draft) == ["Dear hiring team,", "Dear {contact_first_name},", "Dear {contact},"]


def test_a_letter_without_a_greeting_for_everybody_is_not_published(as_editor, template, draft, opened):
    gone = {prefix_of(opened, GREETING) + "-DELETE": "on"}
    answer = as_editor.post(page("part", template, "greeting"), opened | gone | {"do": "publish"}, follow=True)
    said = [str(message) for message in answer.context["messages"]]
    assert "Greeting: at least one sentence must fit whoever writes to whomever." in said
    assert (published(template).number, draft_of(template)) == (1, draft)


def test_who_changed_what_is_kept(as_editor, template, editor, draft, opened):
    name = prefix_of(opened, GREETING) + "-text"
    as_editor.post(page("part", template, "greeting"), opened | {name: "Dear all,", "do": "publish"})
    kept = LogEntry.objects.filter(object_id=str(template.pk), user=editor).order_by("pk")
    assert [entry.get_change_message() for entry in kept] == [
        "Greeting, 2: 1 sentence changed",
        "Version 2 is in force.",
    ]


def test_the_words_of_a_published_version_cannot_be_posted_into(as_editor, template, editor, draft, opened, now):
    from replies import publishing

    publishing.publish(version=draft, by=editor, now=now)
    name = prefix_of(opened, GREETING) + "-text"
    answer = as_editor.post(page("part", template, "greeting"), opened | {name: "Dear all,", "do": "save"})
    assert answer.context["texts"] == ["Dear all,"]
    assert not Wording.objects.filter(text="Dear all,").exists()
