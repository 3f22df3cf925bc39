from datetime import timedelta

import pytest
from django.utils import timezone

from replies import publishing
from replies.comparing import compare, mark_differences
from replies.models import TemplateVersion
from tests.replies.admin.conftest import page, published
from tests.replies.admin.filling_in import fields_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def second(template, draft, editor, now):
    """Version 2, in force, with one sentence changed, one added, one removed."""
    draft.wordings.filter(text="Dear hiring team,").update(
        text="Dear people at {company|your company},", tones=["warm"]
    )
    draft.wordings.filter(text="Dear {contact},").delete()
    draft.wordings.create(key="en-closing-bye", part="closing", text="Goodbye.")
    return publishing.publish(version=draft, by=editor, now=now)


def test_differences_are_told_word_by_word(template, second):
    found = compare(template.versions.get(number=1), second)
    told = [
        (one.part, one.before and one.before.text, one.after and one.after.text, one.fits_otherwise) for one in found
    ]
    assert told == [
        ("greeting", "Dear {contact},", None, False),
        ("greeting", "Dear hiring team,", "Dear people at {company|your company},", True),
        ("closing", None, "Goodbye.", False),
    ]


def test_marked_pieces_are_the_words_again():
    left, right = mark_differences("Thank you for the {position} role.", "Thank you for your time.")
    assert "".join(piece.text for piece in left) == "Thank you for the {position} role."
    assert [piece.text for piece in right if piece.differs] == ["your", "time"]


def test_a_published_version_is_shown_without_fields(as_editor, template, second):
    shown = as_editor.get(page("version", template, second.pk)).content.decode()
    assert "Goodbye." in shown
    assert "<textarea" not in shown


def test_going_back_makes_a_draft_and_publishes_nothing(as_editor, template, second):
    first = template.versions.get(number=1)
    as_editor.post(page("restore", template, first.pk))
    assert compare(first, publishing.draft_of(template)) == []
    assert published(template) == second


def test_looking_at_what_going_back_would_change_changes_nothing(as_editor, template, second):
    as_editor.get(page("restore", template, template.versions.get(number=1).pk))
    assert publishing.draft_of(template) is None


def test_a_version_of_another_template_is_not_found(as_editor, template, second):
    other = TemplateVersion.objects.exclude(template=template).first()
    assert as_editor.get(page("version", template, other.pk)).status_code == 404
    assert as_editor.post(page("restore", template, other.pk)).status_code == 404


def test_a_draft_is_thrown_away(as_editor, template, draft):
    as_editor.get(page("discard", template))
    assert publishing.draft_of(template) == draft
    as_editor.post(page("discard", template))
    assert (publishing.draft_of(template), published(template).number) == (None, 1)


def send(client, template, **more):
    fields = fields_of(client.get(page("part", template, "thanks")))
    return client.post(page("part", template, "thanks"), fields | more, follow=True)


def test_a_draft_is_scheduled_in_the_editors_own_time_and_goes_out_then(as_editor, editor, template, draft):
    editor.time_zone = "Europe/Berlin"
    editor.save()
    tomorrow = timezone.now() + timedelta(days=1)
    local = timezone.localtime(tomorrow, timezone.zoneinfo.ZoneInfo("Europe/Berlin"))
    send(as_editor, template, do="schedule", at=local.strftime("%Y-%m-%dT%H:%M"))
    draft.refresh_from_db()
    assert draft.publish_at == tomorrow.replace(second=0, microsecond=0)
    assert publishing.publish_due(now=tomorrow) == 1


@pytest.mark.parametrize("at", ["", "2020-01-01T10:00", "soon"])
def test_an_hour_that_is_none_is_refused_and_the_draft_is_kept(as_editor, template, draft, at):
    said = [str(message) for message in send(as_editor, template, do="schedule", at=at).context["messages"]]
    assert "The draft is saved, but not scheduled: choose a date and time in the future." in said
    draft.refresh_from_db()
    assert draft.publish_at is None


def test_the_hour_is_taken_off(as_editor, template, draft):
    publishing.schedule(version=draft, at=timezone.now() + timedelta(days=1))
    send(as_editor, template, do="take_off")
    draft.refresh_from_db()
    assert draft.publish_at is None


def test_the_list_asks_as_much_of_the_database_for_one_template_as_for_four(
    as_editor, template, draft, django_assert_max_num_queries
):
    with django_assert_max_num_queries(9):
        as_editor.get("/admin/replies/replytemplate/")
