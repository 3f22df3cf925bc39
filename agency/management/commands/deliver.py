"""Sends what is queued, without a worker: `python manage.py deliver`."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from replies.mailing import sweeping


class Command(BaseCommand):
    help = "Send the mail that is queued and due, replies first, until none is left or the time is over."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--seconds", type=float, default=600.0, help="stop after this long (600)")

    def handle(self, *args: Any, seconds: float, **options: Any) -> None:
        tried = sweeping.sweep(now=timezone.now(), seconds=seconds)
        self.stdout.write(f"{tried} mails tried")
