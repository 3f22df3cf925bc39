import pytest

from replies.models import Reply
from replies.statuses import VersionState
from tests.replies.admin.conftest import page
from tests.replies.telling.conftest import keys, said

__all__ = ["keys", "said"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def thanks(as_editor, template):
    """The page's words, and what it tells about the sentences of thanks."""

    def open_page():
        answer = as_editor.get(page("works", template))
        sections = answer.context["sections"]
        return answer.content.decode(), next(one for one in sections if one.figures.part == "thanks")

    return open_page


def test_nine_uses_are_hidden_and_ten_are_shown(thanks, keys, said):
    said(keys[0], keys[0], times=9)
    html, section = thanks()
    assert (section.told, "<table" in html) == ((), False)
    assert "Too few letters yet." in html
    said(keys[0], keys[0])
    html, section = thanks()
    assert [one.wording.key for one in section.told] == [keys[0]]
    assert "10 letters have been sent with its sentences." in html


def test_counts_are_told_in_words_with_their_interval(thanks, keys, said):
    said(keys[0], keys[0], asked=True, answered=True, times=2)
    said(keys[0], keys[0], asked=True, times=8)
    said(keys[0], keys[0], share=0.25, times=6)
    said(keys[0], keys[1], times=3)
    said(keys[0], None)
    words = " ".join(thanks()[0].split())
    assert '10 <span class="quiet">50 %, probably 30 to 70 %' in words
    assert '6 <span class="quiet">half of them by 25 % or more' in words
    assert "2 of 10 that asked" in words
    assert "20 %, probably 6 to 51 %" in words
    assert "No difference seen yet between these sentences." in words


def test_a_difference_is_told_when_the_intervals_part(thanks, keys, said):
    said(keys[0], keys[0], asked=True, answered=True, times=10)
    said(keys[1], keys[1], asked=True, times=10)
    html, _section = thanks()
    assert "No difference seen yet" not in html
    assert html.count("Feedback comes more often after") == 1


def test_no_letter_and_no_candidate_is_on_the_page(thanks, keys, said, owner):
    said(keys[0], keys[0], times=10)
    Reply.objects.update(body="A canary in a letter.", subject="A canary above it")
    html, _section = thanks()
    assert "canary" not in html
    assert owner.name not in html


def test_the_page_takes_the_same_queries_for_one_letter_and_for_thirty(
    as_editor, template, keys, said, django_assert_max_num_queries
):
    assert template.versions.filter(state=VersionState.PUBLISHED).exists()
    counts = []
    for times in (1, 29):
        said(keys[0], keys[0], times=times)
        with django_assert_max_num_queries(12) as taken:
            as_editor.get(page("works", template))
        counts.append(len(taken))
    assert counts[0] == counts[1]
