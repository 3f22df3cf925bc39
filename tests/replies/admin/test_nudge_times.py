from datetime import time, timedelta

import pytest
from django.urls import reverse

from replies.models import NudgePolicy
from replies.reminding.times import current_policy

pytestmark = pytest.mark.django_db

TIMES = "/admin/replies/nudgepolicy/"
GIVEN = {
    "is_on": "on",
    "first_after": "36",
    "second_after": "96.5",
    "max_per_conversation": "2",
    "quiet_from": "19:30",
    "quiet_until": "09:00",
    "feedback_owed_after": "10",
}


def opened(client) -> str:
    """The address that the page of times leads to."""
    return client.get(TIMES).url


def test_the_page_shows_the_times_that_ship_and_looking_writes_nothing(as_editor):
    form = as_editor.get(opened(as_editor)).context["adminform"].form
    shown = {name: form[name].value() for name in ("first_after", "second_after", "feedback_owed_after")}
    assert shown == {"first_after": "24", "second_after": "72", "feedback_owed_after": "7"}
    assert not NudgePolicy.objects.exists()


def test_saved_times_hold_from_the_next_tick_on(as_editor):
    as_editor.post(opened(as_editor), GIVEN)
    policy = current_policy()
    assert (policy.first_after, policy.second_after, policy.quiet_from, policy.feedback_owed_after) == (
        timedelta(hours=36),
        timedelta(hours=96, minutes=30),
        time(19, 30),
        timedelta(days=10),
    )


def test_there_is_one_row_however_often_it_is_saved(as_editor):
    first = opened(as_editor)
    as_editor.post(first, GIVEN)
    as_editor.post(opened(as_editor), GIVEN | {"first_after": "12"})
    assert [row.first_after for row in NudgePolicy.objects.all()] == [timedelta(hours=12)]
    assert as_editor.get(first).status_code == 403


def test_switching_nudges_off(as_editor):
    given = {name: value for name, value in GIVEN.items() if name != "is_on"}
    as_editor.post(opened(as_editor), given)
    assert current_policy() is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("first_after", "0"),
        ("first_after", "x"),
        ("first_after", "100"),
        ("second_after", "20"),
        ("second_after", "9999"),
        ("max_per_conversation", "6"),
        ("quiet_until", "19:30"),
        ("feedback_owed_after", "-1"),
    ],
)
def test_times_that_make_no_sense_are_refused_at_their_field(as_editor, field, value):
    answer = as_editor.post(opened(as_editor), GIVEN | {field: value})
    refused = set(answer.context["adminform"].form.errors)
    assert refused == ({"second_after"} if (field, value) == ("first_after", "100") else {field})
    assert not NudgePolicy.objects.exists()


def test_they_are_never_deleted(as_editor):
    as_editor.post(opened(as_editor), GIVEN)
    row = NudgePolicy.objects.get()
    assert (
        as_editor.post(reverse("admin:replies_nudgepolicy_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
    )
