"""Beat runs twice, or a round takes longer than a minute: real transactions, real threads."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, transaction

from candidates.models import Team
from replies.models import Conversation, Message, Nudge
from replies.reminding import nudge_all_due, nudge_now
from replies.reminding.claiming import claim_due
from tests.cast import NOON, a_conversation, person

TICKS = 4
TOMORROW = NOON + timedelta(days=1)


def at_once(count, do):
    """Runs `do` in so many threads, which all begin together. Returns what they raised."""
    begin, raised = threading.Barrier(count), []

    def run():
        try:
            begin.wait()
            do()
        except Exception as error:
            raised.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


@pytest.fixture
def people(transactional_db):
    recruiter = person("recruiter", "Jonas Weber", team=Team.objects.create(name="Berlin desk"))
    candidates = [person(name=f"Candidate {number:02}", recruiter=recruiter) for number in range(20)]
    for employer in ("Northwind", "Meridian", "Alder"):
        for candidate in candidates:
            a_conversation(candidate=candidate, employer=employer)
    return candidates


def test_ticks_at_once_write_to_each_person_once(people):
    assert at_once(TICKS, lambda: nudge_all_due(now=TOMORROW, batch=5)) == []
    nudge_all_due(now=TOMORROW)
    assert sorted(Message.objects.values_list("to_address", flat=True)) == sorted(one.email for one in people)
    assert Nudge.objects.count() == 60


def test_a_recruiters_double_click_nudges_once(people):
    conversation = people[0].conversations.first()
    at_once(2, lambda: nudge_now(conversation=conversation, by=conversation.recruiter, now=NOON))
    assert Nudge.objects.count() == 1


def test_a_person_whom_one_tick_is_writing_to_is_left_alone_by_the_next(people):
    """The second tick comes a minute later, when another thing of the same person has fallen due."""
    candidate = people[0]
    first = candidate.conversations.order_by("pk").first()
    Conversation.objects.exclude(pk=first.pk).update(next_nudge_at=TOMORROW + timedelta(minutes=1))
    Conversation.objects.filter(pk=first.pk).update(next_nudge_at=TOMORROW)
    claimed, found = threading.Event(), []

    def later():
        claimed.wait()
        Conversation.objects.exclude(candidate=candidate).update(next_nudge_at=None)
        with transaction.atomic():
            found.extend(claim_due(now=TOMORROW + timedelta(minutes=1), size=100))
        connection.close()

    thread = threading.Thread(target=later)
    thread.start()
    with transaction.atomic():
        mine = claim_due(now=TOMORROW, size=100)
        claimed.set()
        thread.join()
    assert (mine, found) == ([first], [])


def test_by_hand_about_two_things_at_once_is_one_mail_that_day(people):
    conversations = list(people[0].conversations.order_by("pk")[:2])
    one_each = iter(conversations)

    def nudge():
        conversation = next(one_each)
        nudge_now(conversation=conversation, by=conversation.recruiter, now=NOON)

    assert at_once(2, nudge) == []
    assert Nudge.objects.count() == 1
