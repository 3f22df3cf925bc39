"""When to try again: waits that grow, with jitter, for two days. Pure."""

import random
from datetime import datetime, timedelta

# RFC 5321, 4.5.4.1: half an hour and more between tries, give up after four to five days. A reply to a no should be
# quicker on both ends: greylisting servers let a mail in after one to fifteen minutes, and after two days a person
# should look.
FIRST_WAITS = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 60)]
LONGEST_WAIT = timedelta(hours=4)
GIVE_UP_AFTER = timedelta(hours=48)
CHANNEL_WAIT = timedelta(minutes=1)
JITTER = 0.2


def wait_before(*, attempt: int) -> timedelta | None:
    """How long to wait after the attempt of that number (from 1) failed, before jitter. None: give up.

    The waits add up to 48 hours at most.
    """
    waits = FIRST_WAITS + [LONGEST_WAIT] * attempt
    waited = sum(waits[:attempt], timedelta())
    return waits[attempt - 1] if waited <= GIVE_UP_AFTER else None


def next_try(*, attempt: int, now: datetime) -> datetime | None:
    """When to try again after that attempt, scattered by a fifth so that a thousand mails do not come back at once."""
    wait = wait_before(attempt=attempt)
    return None if wait is None else now + jittered(wait)


def after_channel_trouble(*, now: datetime) -> datetime:
    """When the way out may be open again."""
    return now + jittered(CHANNEL_WAIT)


def jittered(wait: timedelta) -> timedelta:
    return wait * random.uniform(1 - JITTER, 1 + JITTER)
