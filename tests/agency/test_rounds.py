"""The rounds that beat starts, by hand: for cron, for a dead beat, and for whoever wants to know now."""

from datetime import timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import timezone

from agency import tasks
from replies.mailing import letters
from replies.models import Message
from replies.statuses import MessageKind, MessageState
from tests.cast import a_conversation

pytestmark = pytest.mark.django_db


@pytest.fixture
def notice(owner) -> Message:
    return letters.queue_notice(
        template="account/sign_in_code", context={"code": "K7QX"}, key="k", now=timezone.now(), person=owner
    )


def test_deliver_sends_what_is_queued_and_says_how_much(smtp_sink, notice):
    said = StringIO()
    call_command("deliver", stdout=said)
    assert said.getvalue() == "1 mails tried\n"
    assert [mail.recipients for mail in smtp_sink.messages] == [(notice.to_address,)]


def test_the_sweep_that_beat_starts_sends_what_is_queued(smtp_sink, notice):
    tasks.sweep()
    assert Message.objects.get().state == MessageState.SENT


def test_a_tick_reminds_and_sends_in_one_go(smtp_sink, owner):
    a_conversation(candidate=owner, now=timezone.now() - timedelta(days=2))
    owner.time_zone = "UTC"
    owner.save()
    call_command("tick", stdout=StringIO())
    nudges = Message.objects.filter(kind=MessageKind.NUDGE)
    assert {nudge.state for nudge in nudges} <= {MessageState.SENT}
    assert len(smtp_sink.messages) == nudges.count()


def test_each_entry_of_beats_schedule_is_a_task_that_workers_know():
    from agency.celery import app

    app.loader.import_default_modules()
    scheduled = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert scheduled <= set(app.tasks)


def test_each_routed_task_is_one_that_workers_know():
    from agency.celery import app

    app.loader.import_default_modules()
    routed = {name for name in settings.CELERY_TASK_ROUTES if not name.endswith("*")}
    assert routed <= set(app.tasks)
