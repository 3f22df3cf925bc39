"""JSON lines of mails in, JSON lines of what they say about a rejection out. No database."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from agency.management.json_lines import answer_lines
from replies.reading.lines import read_rejection_line


class Command(BaseCommand):
    help = "Read mails as JSON lines: is each a rejection, of which role, by whom, when, why."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        answer_lines(read_rejection_line)
