"""Any person, any conversation, any policy that an agency could set."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import available_timezones

from hypothesis import strategies as st

from replies.nudging.decisions import Kind
from replies.nudging.facts import FeedbackFacts, Person, ReplyFacts
from replies.nudging.limits import Policy

ZONES = sorted(available_timezones())

zones = st.sampled_from(ZONES) | st.sampled_from([None, "", "Mars/Olympus"])
moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))
clock_times = st.integers(0, 23).map(time)
hours = st.integers(0, 24 * 10).map(lambda count: timedelta(hours=count))

people = st.builds(
    Person,
    time_zone=zones,
    country=st.sampled_from([None, "PT", "DE", "SA", "US", "XX"]),
    stopped=st.booleans(),
    switched_off=st.frozensets(st.sampled_from(list(Kind)), max_size=2),
    address_bounced=st.booleans(),
    paused=st.booleans(),
    last_mail_at=st.none() | moments,
    offered_at=st.none() | moments,
)
willing_people = st.builds(
    Person, time_zone=zones, country=st.sampled_from([None, "PT"]), last_mail_at=st.none() | moments
)

reply_facts = st.builds(
    ReplyFacts,
    person=people | willing_people,
    status=st.sampled_from(["waiting", "waiting", "waiting", "replied", "let_go"]),
    received_at=moments,
    draft_saved_at=st.none() | moments,
    nudges_sent=st.integers(0, 4),
    last_nudged_at=st.none() | moments,
    snoozed_until=st.none() | moments,
    closed=st.booleans(),
    logged_as_history=st.booleans(),
)
feedback_facts = st.builds(
    FeedbackFacts,
    person=people | willing_people,
    asked_at=moments,
    answered=st.booleans(),
    nudges_sent=st.integers(0, 4),
    last_nudged_at=st.none() | moments,
    snoozed_until=st.none() | moments,
    closed=st.booleans(),
    logged_as_history=st.booleans(),
)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    first = draw(hours)
    return Policy(
        first_after=first,
        second_after=first + draw(hours),
        max_per_conversation=draw(st.integers(0, 3)),
        quiet_from=draw(clock_times),
        quiet_until=draw(clock_times),
        candidates_have_free_days=draw(st.booleans()),
        recruiters_have_free_days=draw(st.booleans()),
        one_mail_a_day=draw(st.booleans()),
        too_late_after=timedelta(days=draw(st.sampled_from([30, 3650]))),
        switched_on_at=draw(st.none() | moments),
    )
