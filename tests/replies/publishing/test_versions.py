from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from replies import drafting, publishing
from replies.composing.shipped import shipped_wordings
from replies.models import ReplyTemplate, TemplateVersion, Wording
from replies.statuses import VersionState
from replies.wordings import wordings_in_force

pytestmark = pytest.mark.django_db


@pytest.fixture
def template():
    return ReplyTemplate.objects.get(language="en")


@pytest.fixture
def draft(template, editor, now):
    return publishing.begin_draft(template=template, by=editor, now=now)


def published(template) -> TemplateVersion:
    return template.versions.get(state=VersionState.PUBLISHED)


def as_values(wordings):
    return sorted((w.key, w.part, w.text, sorted(w.tones), sorted(w.stages), w.needs_topic) for w in wordings)


def test_a_new_agency_begins_with_the_shipped_wordings_in_four_languages():
    assert set(ReplyTemplate.objects.values_list("language", flat=True)) == {"en", "de", "fr", "es"}
    shipped = [wording for wording in shipped_wordings() if wording.language == "de"]
    assert as_values(wordings_in_force(language="de")) == as_values(shipped)


def test_installing_again_changes_nothing(now):
    assert publishing.install_shipped(now=now) == 0


def test_a_draft_begins_as_a_copy_and_there_is_one(template, draft, administrator, now):
    assert as_values(draft.wordings.all()) == as_values(published(template).wordings.all())
    assert publishing.begin_draft(template=template, by=administrator, now=now) == draft


def test_a_changed_sentence_stands_in_the_next_suggestion_once_it_is_published(draft, conversation, editor, now):
    draft.wordings.filter(part="feedback").update(text="Tell me one thing about {position}, if you have a moment.")
    before = drafting.suggest_letter(conversation=conversation, draft=drafting.draft_of(conversation)).body
    publishing.publish(version=draft, by=editor, now=now)
    after = drafting.suggest_letter(conversation=conversation, draft=drafting.draft_of(conversation)).body
    assert "Tell me one thing" not in before
    assert "Tell me one thing about Operations Analyst, if you have a moment." in after


def test_publishing_retires_the_version_before(template, draft, editor, now):
    old = published(template)
    publishing.publish(version=draft, by=editor, now=now)
    old.refresh_from_db()
    assert (old.state, published(template), draft.published_by) == (VersionState.RETIRED, draft, editor)


def test_a_broken_placeholder_is_named_with_its_place_and_nothing_is_published(template, draft, editor, now):
    broken = draft.wordings.filter(part="thanks").first()
    broken.text = "Thank you for the {positon} role."
    broken.save()
    with pytest.raises(publishing.NotPublishable) as refused:
        publishing.publish(version=draft, by=editor, now=now)
    [trouble] = refused.value.troubles
    assert (trouble.wording, trouble.problem.start, trouble.problem.nearest) == (broken, 18, "position")
    assert published(template) != draft


def test_a_version_without_a_greeting_is_not_published(draft, editor, now):
    draft.wordings.filter(part="greeting").delete()
    with pytest.raises(publishing.NotPublishable) as refused:
        publishing.publish(version=draft, by=editor, now=now)
    assert [trouble.part for trouble in refused.value.troubles] == ["greeting"]


def test_a_version_is_published_once(draft, editor, now):
    publishing.publish(version=draft, by=editor, now=now)
    with pytest.raises(publishing.NoLongerADraft):
        publishing.publish(version=draft, by=editor, now=now)


def test_the_second_of_two_editors_is_told(draft):
    publishing.count_a_save(version=draft, revision=0)
    with pytest.raises(publishing.SomebodyElseSaved):
        publishing.count_a_save(version=draft, revision=0)


def test_going_back_is_a_new_draft_with_the_old_words(template, draft, editor, now):
    first = published(template)
    draft.wordings.filter(part="closing").update(text="Bye.")
    publishing.publish(version=draft, by=editor, now=now)
    again = publishing.restore(version=first, by=editor, now=now)
    assert (again.number, as_values(again.wordings.all())) == (3, as_values(first.wordings.all()))


def test_a_draft_goes_out_at_its_hour(draft, now):
    TemplateVersion.objects.filter(pk=draft.pk).update(publish_at=now)
    assert publishing.publish_due(now=now - timedelta(minutes=1)) == 0
    assert publishing.publish_due(now=now) == 1


def refuses(change):
    with pytest.raises(IntegrityError), transaction.atomic():
        change()


def test_the_database_itself_keeps_published_wordings_as_they_are(template):
    version = published(template)
    wording = version.wordings.first()
    refuses(lambda: Wording.objects.filter(pk=wording.pk).update(text="Changed behind the back."))
    refuses(lambda: Wording.objects.filter(pk=wording.pk).delete())
    refuses(lambda: Wording.objects.create(version=version, key="new", part="thanks", text="Added."))


def test_the_database_itself_never_lets_a_version_go_back(template):
    refuses(lambda: TemplateVersion.objects.filter(pk=published(template).pk).update(state=VersionState.DRAFT))


def test_the_database_itself_keeps_one_draft_and_one_published_version(template, draft, now):
    refuses(lambda: publishing.add_version(template=template, by=None, now=now))
