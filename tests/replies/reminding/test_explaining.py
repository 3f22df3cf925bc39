"""The reasons in words."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from replies.nudging.decisions import Because, Reason
from replies.reminding import explain, explain_note

MORNING = datetime(2026, 11, 19, 8, tzinfo=UTC)
# Every value that any reason comes with.
VALUES = {
    "number": 1, "of": 2, "since": MORNING, "until": MORNING, "zone": "Europe/Lisbon", "place": "Lisbon",
    "last": MORNING, "saved": MORNING, "country": "PT", "status": "replied", "kind": "feedback_owed", "limit": 2,
    "days": 30,
}  # fmt: skip


@pytest.mark.parametrize("code", list(Because))
def test_every_reason_has_a_sentence(code):
    sentence = explain(Reason(code, VALUES))
    assert sentence.endswith(".")
    assert "%" not in sentence


def test_a_held_nudge_names_the_place_and_the_hour():
    reason = Reason(Because.QUIET_HOURS, {"until": MORNING, "place": "Lisbon", "zone": "Europe/Lisbon"})
    evening = MORNING - timedelta(hours=10)
    assert explain(reason, now=evening) == "Nudge held: quiet hours in Lisbon until 08:00."


def test_a_moment_further_off_has_its_date():
    reason = Reason(Because.NOT_NOW, {"until": MORNING})
    assert explain(reason, now=MORNING - timedelta(days=1)) == "Put off by the candidate until 19 Nov 2026, 08:00."
    assert explain(reason) == "Put off by the candidate until 19 Nov 2026, 08:00."


def test_moments_are_those_of_the_reader():
    with timezone.override(ZoneInfo("Europe/Berlin")):
        assert explain(Reason(Because.NOT_YET_DUE, {"until": MORNING})) == "Next nudge: 19 Nov 2026, 09:00."


@pytest.mark.parametrize(
    "note", [{}, {"code": "unheard_of"}, {"code": "quiet_hours"}, {"code": "quiet_hours", "values": []}]
)
def test_a_note_that_cannot_be_read_says_nothing(note):
    assert explain_note(note) == ""
