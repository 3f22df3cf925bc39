"""The rounds that beat starts. Each calls one verb; a round that is missed or doubled does no harm."""

from celery import shared_task
from django.utils import timezone


@shared_task(name="agency.nudge")
def nudge() -> None:
    """Each minute: reminders that are due."""
    from replies import reminding

    reminding.nudge_all_due(now=timezone.now())


@shared_task(name="agency.sweep")
def sweep() -> None:
    """Every 15 s: mail, out or in, that no task picked up, and leases whose sender died."""
    from replies.mailing import receiving, sweeping

    sweeping.sweep(now=timezone.now())
    receiving.read_unread(now=timezone.now())


@shared_task(name="agency.publish_due")
def publish_due() -> None:
    """Each minute: template versions whose time has come."""
    from replies import publishing

    publishing.publish_due(now=timezone.now())


@shared_task(name="agency.send_rested")
def send_rested() -> None:
    """Each minute: letters that were slept on and whose morning has come."""
    from replies import sleeping_on_it

    sleeping_on_it.send_rested(now=timezone.now())
