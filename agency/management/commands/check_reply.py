"""JSON lines of replies in, JSON lines of findings out. No database."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from agency.management.json_lines import answer_lines
from replies.composing.check.lines import check_line


class Command(BaseCommand):
    help = "Check replies as JSON lines: what could be better, where, and which parts of a good reply are there."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        answer_lines(check_line)
