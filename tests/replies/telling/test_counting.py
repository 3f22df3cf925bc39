from dataclasses import replace

import pytest

from replies import conversing, publishing
from replies.intervals import Share
from replies.models import ReplyTemplate, Wording
from replies.statuses import VersionState
from replies.telling_what_works import Suggestions, Uses, tell_what_works

pytestmark = pytest.mark.django_db


def figures_of(template, key):
    """What is told about one sentence of thanks."""
    thanks = next(part for part in tell_what_works(template).parts if part.part == "thanks")
    return next(one for one in thanks.wordings if one.wording.key == key)


def test_the_four_outcomes_are_counted_apart(template, keys, said):
    said(keys[0], keys[0], times=3)
    said(keys[0], keys[0], share=0.1)
    said(keys[0], keys[0], share=0.3)
    said(keys[0], keys[0], share=0.8)
    said(keys[0], keys[1], times=2)
    said(keys[0], None)
    assert figures_of(template, keys[0]).suggestions == Suggestions(
        times=9, kept=3, edited=3, replaced=2, removed=1, median_edit=0.3
    )
    assert figures_of(template, keys[1]).suggestions == Suggestions()
    assert (figures_of(template, keys[0]).uses.times, figures_of(template, keys[1]).uses.times) == (6, 2)


def test_feedback_counts_after_what_was_sent_and_of_those_who_asked(template, keys, said):
    said(keys[0], keys[0], asked=True, answered=True, times=2)
    said(keys[0], keys[0], asked=True, times=3)
    said(keys[0], keys[0], answered=True)
    said(keys[0], keys[1], asked=True, answered=True)
    assert figures_of(template, keys[0]).uses == Uses(times=6, feedback=Share(2, 5))
    assert figures_of(template, keys[1]).uses == Uses(times=1, feedback=Share(1, 1))


def test_the_template_as_a_whole_counts_each_letter_once(template, keys, said):
    said(keys[0], keys[0], asked=True, answered=True, times=2)
    said(keys[1], keys[0], asked=True)
    whole = tell_what_works(template).whole
    assert whole.uses == Uses(times=3, feedback=Share(2, 3))
    assert whole.suggestions == Suggestions(times=3, kept=2, replaced=1)


def test_a_letter_from_before_suggestions_were_kept_counts_as_sent_only(template, keys, said):
    said(None, keys[0], asked=True, answered=True)
    told = figures_of(template, keys[0])
    assert (told.suggestions, told.uses) == (Suggestions(), Uses(times=1, feedback=Share(1, 1)))


def test_what_was_taken_back_counts_nowhere(template, keys, said, now):
    conversation = said(keys[0], keys[0])
    conversation.refresh_from_db()
    conversing.close_conversation(conversation=conversation, now=now)
    assert figures_of(template, keys[0]).uses == Uses()


def test_letters_of_another_template_or_of_none_do_not_count(template, keys, said, now):
    german = ReplyTemplate.objects.get(language="de").versions.get(state=VersionState.PUBLISHED)
    said(keys[0], keys[0], version=german)
    said(keys[0], keys[0], version=None)
    assert figures_of(template, keys[0]).suggestions == Suggestions()


@pytest.fixture
def second(template, keys, editor, now):
    """Another English template in force, that has the first sentence of thanks under the same key, and one more."""
    other = ReplyTemplate.objects.create(name="Summer", language="en")
    draft = publishing.begin_draft(template=other, by=editor, now=now)
    for key in (keys[0], "summer.thanks"):
        Wording.objects.create(version=draft, part="thanks", key=key, text="Thank you for a good summer.")
    for part in ("greeting", "closing"):
        Wording.objects.create(version=draft, part=part, key=f"summer.{part}", text="Good day,")
    publishing.publish(version=draft, by=editor, now=now)
    return other


def test_a_key_in_two_templates_counts_for_the_one_the_letter_came_from(template, second, keys, said):
    version = second.versions.get(state=VersionState.PUBLISHED)
    said(keys[0], keys[0], version=version)
    assert figures_of(second, keys[0]).uses.times == 1
    assert figures_of(template, keys[0]).uses.times == 0


def test_a_sentence_in_a_letter_that_mostly_came_from_another_template_counts(template, second, keys, said):
    said("summer.thanks", "summer.thanks")
    assert figures_of(second, "summer.thanks").uses.times == 1


def test_figures_survive_a_new_version_of_the_words(template, keys, said, editor, now):
    said(keys[0], keys[0])
    draft = publishing.begin_draft(template=template, by=editor, now=now)
    draft.wordings.filter(key=keys[0]).update(text="Thank you all for the time.")
    draft.wordings.filter(key=keys[1]).delete()
    publishing.publish(version=draft, by=editor, now=now)
    told = figures_of(template, keys[0])
    assert (told.wording.text, told.suggestions.times, told.is_in_force) == ("Thank you all for the time.", 1, True)


def test_a_sentence_no_longer_in_force_is_told_about_only_when_it_was_used(template, keys, said, editor, now):
    said(keys[0], keys[0])
    draft = publishing.begin_draft(template=template, by=editor, now=now)
    draft.wordings.filter(key__in=keys[:2]).delete()
    publishing.publish(version=draft, by=editor, now=now)
    assert not figures_of(template, keys[0]).is_in_force
    with pytest.raises(StopIteration):
        figures_of(template, keys[1])


def test_two_sentences_differ_only_when_their_intervals_part(template, keys, said):
    said(keys[0], keys[0], asked=True, answered=True, times=9)
    said(keys[1], None, times=2)
    said(keys[1], keys[1], asked=True, times=9)

    def thanks():
        return next(part for part in tell_what_works(template).parts if part.part == "thanks")

    assert thanks().answered_more == ()
    said(keys[0], keys[0], asked=True, answered=True)
    said(keys[1], keys[1], asked=True)
    pairs = [(often.key, seldom.key) for often, seldom in thanks().answered_more]
    assert (pairs, thanks().kept_more) == ([(keys[0], keys[1])], ())


def test_ten_letters_or_a_hundred_take_three_queries(template, keys, said, django_assert_num_queries):
    said(keys[0], keys[0], asked=True, times=10)
    with django_assert_num_queries(3):
        tell_what_works(template)


def test_the_outcomes_add_up(template, keys, said):
    for sent in (keys[0], keys[1], None):
        said(keys[0], sent, share=0.5)
    told = figures_of(template, keys[0]).suggestions
    assert told.times == told.kept + told.edited + told.replaced + told.removed == 3
    assert not told.is_shown
    assert replace(told, times=10).is_shown
