"""The letter refreshes while ten people write at once: gunicorn's answers, beside a bare page under the same load."""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from django.urls import reverse

from agency.bench.browser import Browser, Fields
from agency.bench.measuring import Figure, steady
from agency.bench.pages import BARE
from agency.bench.rows import Desk
from agency.bench.site import site
from replies.models import Conversation

PEOPLE, SECONDS, WARM_UP = 10, 20, 4
TONES = ("warm", "concise", "formal")


def measure(desk: Desk) -> Iterator[Figure]:
    with site() as port:
        plain = at_once([look(Browser(desk.recruiter, port=port)) for _each in range(PEOPLE)])
        found = at_once([write(Browser(one.candidate, port=port), one) for one in desk.conversations[:PEOPLE]])
    for what, pick in (("median", statistics.median), ("99th percentile", ninety_ninth)):
        name = f"a bare signed-in view of 50 rows, as many at once ({pick(plain) * 1000:.1f} ms)"
        yield Figure(
            f"the letter refreshes, {PEOPLE} at once, {what}",
            f"{pick(found) * 1000:.1f} ms",
            pick(found) / pick(plain),
            name,
        )


def look(browser: Browser) -> Callable[[int], float]:
    return lambda _turn: browser.get(BARE)[1]


def write(browser: Browser, conversation: Conversation) -> Callable[[int], float]:
    """Another tone and a few more words, by turns. No letter is like an earlier one, so none was checked before."""
    path = reverse("composer", args=[conversation.pk])
    fields = Fields(browser.get(path)[0].partition("data-composer")[2].partition("</form>")[0]).values

    def once(turn: int) -> float:
        if turn % 2:
            fields["text_thanks"] += f" I often think of question {turn} that you asked me."
            return browser.post(path, fields, target="checks")[1]
        fields["tone"] = TONES[turn // 2 % len(TONES)]
        letter, spent = browser.post(path, fields, target="letter")
        fields.update(Fields(letter).values)
        return spent

    return once


def at_once(actions: Sequence[Callable[[int], float]]) -> list[float]:
    """Seconds of each answer when everybody asks once a second, not in step. The first turns warm up, uncounted."""

    def repeat(action: Callable[[int], float]) -> list[float]:
        found = []
        for turn in range(WARM_UP + SECONDS):
            rest = random.random()
            time.sleep(rest)
            found.append(action(turn))
            time.sleep(max(0.0, 1 - rest - found[-1]))
        return found[WARM_UP:]

    with steady(), ThreadPoolExecutor(len(actions)) as people:
        return [spent for found in people.map(repeat, actions) for spent in found]


def ninety_ninth(found: Sequence[float]) -> float:
    return statistics.quantiles(found, n=100, method="inclusive")[98]
