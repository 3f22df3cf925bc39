from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from time import sleep

import pytest
from django.db import connection, transaction

from candidates.models import Role, Team, User
from candidates.registering import next_recruiter
from tests.cast import NOON, person


@pytest.mark.django_db(transaction=True)
def test_two_who_register_at_once_get_two_recruiters():
    team = Team.objects.create(name="Berlin desk")
    for name in ("Jonas Weber", "Mara Lindqvist"):
        person(Role.RECRUITER, name, team=team)
    both_hold_theirs = Barrier(2, timeout=10)

    def register() -> str:
        try:
            with transaction.atomic():
                given = next_recruiter(now=NOON)
                both_hold_theirs.wait()
                return given.name
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as people:
        given = [people.submit(register) for _person in range(2)]
    assert sorted(one.result() for one in given) == ["Jonas Weber", "Mara Lindqvist"]
    assert list(User.objects.values_list("last_given_at", flat=True)) == [NOON, NOON]


@pytest.mark.django_db(transaction=True)
def test_the_only_recruiter_is_given_to_both():
    person(Role.RECRUITER, "Jonas Weber", team=Team.objects.create(name="Berlin desk"))
    first_holds = Event()

    def come_first() -> str:
        try:
            with transaction.atomic():
                given = next_recruiter(now=NOON)
                first_holds.set()
                wait_until(lambda: second.done() or somebody_waits_for_a_lock())
                return given.name
        finally:
            connection.close()

    def come_second() -> str | None:
        try:
            first_holds.wait(timeout=10)
            with transaction.atomic():
                given = next_recruiter(now=NOON)
                return given and given.name
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as people:
        second = people.submit(come_second)
        first = people.submit(come_first)
    assert [first.result(), second.result()] == ["Jonas Weber", "Jonas Weber"]


def somebody_waits_for_a_lock() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return cursor.fetchone()[0] > 0


def wait_until(it_is_so: Callable[[], bool]) -> None:
    for _try in range(500):
        if it_is_so():
            return
        sleep(0.01)
    raise AssertionError("waited in vain")
