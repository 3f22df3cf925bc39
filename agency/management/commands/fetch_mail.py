from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from replies.mailing.fetching import fetch_mail


class Command(BaseCommand):
    help = "Take in unseen mail over IMAP, from the mailbox that INBOUND_IMAP_URL names."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--url", default=settings.INBOUND_IMAP_URL, help="imaps://user:password@host/folder")

    def handle(self, *args: Any, url: str, **options: Any) -> None:
        if not url:
            raise CommandError("INBOUND_IMAP_URL is not set, so there is no mailbox to look into.")
        self.stdout.write(f"{fetch_mail(url=url, now=timezone.now())} new")
