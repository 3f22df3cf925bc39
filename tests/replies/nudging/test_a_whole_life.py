"""A conversation from the no to its end, with a clock that moves and a person who changes their mind."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from replies.nudging.decisions import Send, Stop, Wait
from replies.nudging.facts import Person, ReplyFacts
from replies.nudging.policy import Policy, decide_nudge_by_hand, decide_reply_nudge
from tests.replies.nudging.strategies import ZONES, moments

POLICY = Policy()


class WholeLife(RuleBasedStateMachine):
    @initialize(received_at=moments, zone=st.sampled_from(ZONES))
    def a_no_comes_in(self, received_at, zone):
        self.now = received_at
        self.facts = ReplyFacts(person=Person(time_zone=zone), status="waiting", received_at=received_at)
        self.sent: list[tuple[datetime, str]] = []

    @rule(minutes=st.integers(1, 60 * 40))
    def time_passes_and_the_tick_comes_late(self, minutes):
        self.now += timedelta(minutes=minutes)
        self._tick(decide_reply_nudge)

    @rule()
    def the_tick_comes_when_it_should(self):
        decision = decide_reply_nudge(self.facts, POLICY, now=self.now)
        if isinstance(decision, Wait):
            self.now = decision.until
        self._tick(decide_reply_nudge)

    @rule()
    def two_ticks_come_at_once(self):
        self._tick(decide_reply_nudge)
        self._tick(decide_reply_nudge)

    @rule()
    def the_recruiter_presses_nudge(self):
        self._tick(decide_nudge_by_hand)

    @rule(hours=st.integers(1, 24 * 14))
    def the_candidate_says_not_now(self, hours):
        self.facts = replace(self.facts, snoozed_until=self.now + timedelta(hours=hours))

    @rule(zone=st.sampled_from(ZONES))
    def the_candidate_moves(self, zone):
        self.facts = replace(self.facts, person=replace(self.facts.person, time_zone=zone))

    @rule()
    def a_draft_is_saved(self):
        self.facts = replace(self.facts, draft_saved_at=self.now)

    @precondition(lambda self: len(self.sent) > 0)
    @rule()
    def the_candidate_stops_them(self):
        self.facts = replace(self.facts, person=replace(self.facts.person, stopped=True))

    @precondition(lambda self: len(self.sent) > 0)
    @rule()
    def the_candidate_replies(self):
        self.facts = replace(self.facts, status="replied")

    @invariant()
    def never_more_than_two(self):
        assert len(self.sent) <= 2

    @invariant()
    def never_two_within_a_day(self):
        assert all(later - earlier >= timedelta(hours=24) for (earlier, _), (later, _) in self._pairs())

    @invariant()
    def never_in_the_night(self):
        assert all(8 <= at.astimezone(ZoneInfo(zone)).hour < 20 for at, zone in self.sent)

    @invariant()
    def an_open_conversation_has_a_next_moment_or_a_reason_to_be_silent(self):
        decision = decide_reply_nudge(self.facts, POLICY, now=self.now)
        silent = self.facts.status != "waiting" or self.facts.person.stopped
        if silent:
            assert isinstance(decision, Stop)
        elif isinstance(decision, Stop):
            assert decision.why.code in {"limit_reached", "too_late"}

    def _pairs(self):
        return zip(self.sent, self.sent[1:], strict=False)

    def _tick(self, decide):
        if not isinstance(decide(self.facts, POLICY, now=self.now), Send):
            return
        assert self.facts.status == "waiting"
        assert not self.facts.person.stopped
        person = replace(self.facts.person, last_mail_at=self.now)
        sent = self.facts.nudges_sent + 1
        self.facts = replace(self.facts, person=person, nudges_sent=sent, last_nudged_at=self.now)
        self.sent.append((self.now.astimezone(UTC), person.time_zone))


TestAWholeLife = WholeLife.TestCase
TestAWholeLife.settings = settings(max_examples=80, stateful_step_count=30, deadline=None)
