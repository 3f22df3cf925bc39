from datetime import timedelta

import pytest
from django.urls import reverse

from agency.dashboard.people import people_of
from agency.dashboard.stories import story_of
from candidates.rejecting import undo_rejection
from replies import reminding
from replies.models import Conversation, NudgeWish
from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import NOON, an_application, person

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


def test_a_row_counts_applications_and_names_the_last_no(owner, other_candidate, recruiter):
    a_no(owner, ago=9 * DAY, employer="Juniper Bank")
    a_no(owner, ago=2 * DAY, employer="Kestrel Health")
    an_application(candidate=owner)
    people = people_of(recruiter, asked={}, now=NOON).people
    assert [(one.name, one.applications, one.last_no, one.last_employer) for one in people] == [
        ("Amina Yusuf", 3, "16 Nov", "Kestrel Health"),
        ("Tomás Herrera", 0, "", ""),
    ]


def test_a_no_that_was_taken_back_is_not_the_last(owner, recruiter):
    conversation = a_no(owner, ago=2 * DAY)
    undo_rejection(rejection=conversation.rejection, reason="mistake", by=recruiter, now=NOON)
    assert people_of(recruiter, asked={}, now=NOON).people[0].last_no == ""


@pytest.mark.parametrize(
    ("words", "found"), [("amina", 1), ("tomas@", 1), ("zebra", 0), ("a yus", 1), ("%", 0), ("", 2)]
)
def test_candidates_are_found_by_name_and_address(owner, other_candidate, recruiter, words, found):
    people = people_of(recruiter, asked={"q": words}, now=NOON)
    assert (len(people.people), people.count) == (found, found)


@pytest.mark.parametrize("asked", [{"q": "a\0"}, {"q": "a" * 201}, {"after": "x"}, {"before": "x"}])
def test_what_no_list_can_show_is_refused(client, recruiter, asked):
    client.force_login(recruiter)
    assert client.get(reverse("candidates"), asked).status_code == 400


def test_the_second_page_keeps_the_search(client, recruiter):
    for number in range(51):
        person(name=f"Ana {number:02}", email=f"ana{number}@example.test", recruiter=recruiter)
    client.force_login(recruiter)
    first = client.get(reverse("candidates"), {"q": "ana"})
    second = client.get(reverse("candidates"), {"q": "ana", "after": first.context["people"].after})
    assert [one.name for one in second.context["people"].people] == ["Ana 50"]
    assert 'href="/dashboard/candidates/?q=ana&amp;after=' in first.content.decode()


def test_the_story_tells_each_no_and_what_followed_in_order(owner, recruiter):
    answered(replied(a_no(owner, ago=9 * DAY, employer="Juniper Bank"), asked=True), text="More SQL next time.")
    a_no(owner, ago=1 * DAY, employer="Kestrel Health")
    waiting = an_application(candidate=owner, employer="Halcyon Games")
    story = story_of(owner, reader=recruiter)
    assert [[entry.title for entry in chapter.entries] for chapter in story.chapters] == [
        ["Kestrel Health said no, by e-mail"],
        ["Juniper Bank said no, by e-mail", "Feedback came, by e-mail"],
    ]
    assert story.in_progress == [waiting]


def test_the_story_is_what_the_reader_may_see(owner, recruiter, stranger):
    """The candidate was with another recruiter before: what was said then stays there."""
    owner.recruiter = stranger
    owner.save()
    a_no(owner, employer="Juniper Bank")
    owner.recruiter = recruiter
    owner.save()
    mine = a_no(owner, employer="Kestrel Health")
    assert [one.conversation for one in story_of(owner, reader=recruiter).chapters] == [mine]
    assert people_of(recruiter, asked={}, now=NOON).people[0].applications == 1


def test_feedback_stands_on_the_page_as_the_employer_said_it(client, owner, recruiter):
    answered(replied(a_no(owner), asked=True), text="More SQL next time.")
    client.force_login(recruiter)
    assert "More SQL next time." in client.get(reverse("candidate", args=[owner.pk])).content.decode()


def hold(client, candidate, what):
    return client.post(reverse("candidate_nudges", args=[candidate.pk]), {"do": what}, follow=True)


def test_a_pause_holds_what_would_go_out_until_it_is_lifted(client, owner, recruiter):
    conversation = a_no(owner)
    client.force_login(recruiter)
    assert "Paused since" in hold(client, owner, "pause").content.decode()
    assert NudgeWish.objects.get().paused_by == recruiter
    assert Conversation.objects.get(pk=conversation.pk).next_nudge_at is None
    assert "Pause nudges" in hold(client, owner, "resume").content.decode()
    assert Conversation.objects.get(pk=conversation.pk).next_nudge_at is not None


def test_a_candidates_own_stop_is_theirs_alone_to_lift(client, owner, recruiter):
    reminding.stop_nudges(person=owner, now=NOON)
    client.force_login(recruiter)
    page = client.get(reverse("candidate", args=[owner.pk])).content.decode()
    assert "Only Amina can start them again." in page
    assert 'value="resume"' not in page


def test_anything_else_than_pause_and_resume_is_refused(client, owner, recruiter):
    client.force_login(recruiter)
    assert hold(client, owner, "delete").status_code == 400
    assert not NudgeWish.objects.exists()
