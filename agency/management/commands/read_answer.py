"""JSON lines of mails in, JSON lines of what their senders wrote out. No database."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from agency.management.json_lines import answer_lines
from replies.reading.lines import read_answer_line


class Command(BaseCommand):
    help = "Read answers as JSON lines: human, auto-reply, bounce or empty, and the text without quotes."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        answer_lines(read_answer_line)
