"""One round of nudges and sweeps, for cron or a test: `python manage.py tick`."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from replies import reminding
from replies.mailing import sweeping


class Command(BaseCommand):
    help = "Do one round: queue the reminders that are due, then send what is queued. What beat does, by hand."

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        reminding.nudge_all_due(now=now)
        tried = sweeping.sweep(now=timezone.now())
        self.stdout.write(f"{tried} mails tried")
