"""Short ways to say a moment and a fact, for the tables of the policy."""

from datetime import UTC, datetime, timedelta
from typing import Any

from replies.nudging.decisions import Decision, Send, Stop
from replies.nudging.facts import FeedbackFacts, Person, ReplyFacts

# A Monday. Lisbon has the time of UTC until the end of March.
REJECTED = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def lisbon(**changes: Any) -> Person:
    return Person(**{"time_zone": "Europe/Lisbon", "country": "PT"} | changes)


def reply(**changes: Any) -> ReplyFacts:
    return ReplyFacts(**{"person": lisbon(), "status": "waiting", "received_at": REJECTED} | changes)


def feedback(**changes: Any) -> FeedbackFacts:
    return FeedbackFacts(**{"person": lisbon(), "asked_at": REJECTED} | changes)


def told(decision: Decision) -> tuple[Any, ...]:
    """A decision in a line: ("send", kind, code), ("wait", until, code) or ("stop", code)."""
    if isinstance(decision, Send):
        return ("send", decision.kind.value, decision.why.code.value)
    if isinstance(decision, Stop):
        return ("stop", decision.why.code.value)
    return ("wait", decision.until, decision.why.code.value)
