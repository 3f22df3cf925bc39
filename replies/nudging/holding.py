"""What holds every nudge, whatever its kind: the person's stop, and the moments that must have come first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from replies.nudging.decisions import (
    RECIPIENT_OF,
    Because,
    Kind,
    Reason,
    Recipient,
    Send,
    Stop,
    Wait,
)
from replies.nudging.facts import Person
from replies.nudging.free_days import free_days_in, is_weekend
from replies.nudging.limits import Policy
from replies.nudging.quiet_hours import IsFreeDay, as_utc, next_allowed, start_of_next_day, zone_named


@dataclass(frozen=True, slots=True)
class Hold:
    """Not before `until`, because."""

    until: datetime
    why: Reason


def stop_for_person(person: Person, kind: Kind) -> Stop | None:
    """The reason, if there is one, for which this person gets no mail of this kind at all."""
    if person.stopped:
        return Stop(Reason(Because.STOPPED_BY_PERSON))
    if kind in person.switched_off:
        return Stop(Reason(Because.KIND_SWITCHED_OFF, {"kind": kind.value}))
    if person.address_bounced:
        return Stop(Reason(Because.ADDRESS_BOUNCED))
    if person.paused:
        return Stop(Reason(Because.PAUSED_BY_RECRUITER))
    return None


def holds_for_person(person: Person, policy: Policy) -> list[Hold]:
    """One mail a day, and none on the day of an offer: both by the calendar on the person's own wall."""
    holds = []
    if policy.one_mail_a_day and person.last_mail_at is not None:
        until = start_of_next_day(person.last_mail_at, time_zone=person.time_zone)
        holds.append(Hold(until, Reason(Because.ONE_MAIL_A_DAY, {"last": as_utc(person.last_mail_at)})))
    if person.offered_at is not None:
        until = start_of_next_day(person.offered_at, time_zone=person.time_zone)
        holds.append(Hold(until, Reason(Because.DAY_OF_AN_OFFER)))
    return holds


def hold_for_settling(since: datetime, policy: Policy) -> list[Hold]:
    """What is older than the feature rests for its first days: nobody is greeted by a heap of reminders."""
    switched_on = policy.switched_on_at
    if switched_on is None or since >= switched_on:
        return []
    start = as_utc(switched_on)
    return [Hold(start + policy.settles_for, Reason(Because.SETTLING_IN, {"since": start}))]


def hold_for_snooze(until: datetime | None) -> list[Hold]:
    """The person said "not now"."""
    return [] if until is None else [Hold(until, Reason(Because.NOT_NOW))]


def send_or_wait(
    kind: Kind, person: Person, policy: Policy, *, holds: Iterable[Hold], why: Reason, now: datetime
) -> Send | Wait:
    """Send, for the reason `why`, if nothing holds it; else wait until no hold is left and the clock allows.

    The reason for waiting is what holds it longest; the hours and days on the wall are named only when
    nothing else holds it.
    """
    now = as_utc(now)
    to = RECIPIENT_OF[kind]
    held = [hold for hold in holds if hold.until > now]
    longest = max(held, key=lambda hold: hold.until, default=None)
    until = _allowed(longest.until if longest else now, person, policy, to=to)
    if until <= now:
        return Send(kind, to, why)
    reason = longest.why if longest else _reason_on_the_wall(now, until, person, policy)
    return Wait(until, Reason(reason.code, {**reason.values, **_where_and_when(person, until)}))


def first_stop(*answers: Stop | None) -> Stop | None:
    """The first of the answers that is a stop."""
    return next((answer for answer in answers if answer is not None), None)


def limit_stop(sent: int, limit: int) -> Stop | None:
    """Enough was sent."""
    return Stop(Reason(Because.LIMIT_REACHED, {"limit": limit})) if sent >= limit else None


def free_days_for(person: Person, policy: Policy, *, to: Recipient) -> IsFreeDay | None:
    """The days that are kept free for this person, or None where the policy keeps none."""
    at_work = to is not Recipient.CANDIDATE
    if not (policy.recruiters_have_free_days if at_work else policy.candidates_have_free_days):
        return None
    return free_days_in(person.country) if person.country else is_weekend


def _allowed(moment: datetime, person: Person, policy: Policy, *, to: Recipient) -> datetime:
    return next_allowed(
        moment,
        time_zone=person.time_zone,
        quiet_from=policy.quiet_from,
        quiet_until=policy.quiet_until,
        free_days=free_days_for(person, policy, to=to),
    )


def _reason_on_the_wall(now: datetime, until: datetime, person: Person, policy: Policy) -> Reason:
    by_the_hour = next_allowed(
        now, time_zone=person.time_zone, quiet_from=policy.quiet_from, quiet_until=policy.quiet_until
    )
    if by_the_hour == until:
        return Reason(Because.QUIET_HOURS)
    return Reason(Because.FREE_DAYS, {"country": person.country or ""})


def _where_and_when(person: Person, until: datetime) -> dict[str, str | datetime]:
    zone = zone_named(person.time_zone).key
    return {"until": until, "zone": zone, "place": zone.rpartition("/")[2].replace("_", " ")}
