import pytest
import time_machine
from django.db import transaction
from django.test import override_settings

from tests.agency.safety.house import TODAY, House, build


@pytest.fixture(scope="module")
def house(django_db_setup, django_db_blocker) -> House:
    """Built once for a file, and taken down after it. Each test's own changes are undone as ever."""
    clock = time_machine.travel(TODAY, tick=True)
    with django_db_blocker.unblock(), override_settings(ACCOUNT_RATE_LIMITS=False), clock, _one_transaction():
        yield build()
        transaction.set_rollback(True)


def _one_transaction() -> transaction.Atomic:
    block = transaction.atomic()
    # As pytest-django's own: blocks that must be outermost may be inside this one.
    block._from_testcase = True
    return block
