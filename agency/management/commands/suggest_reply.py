"""JSON lines of facts in, JSON lines of suggested replies out. No database."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from agency.management.json_lines import answer_lines
from replies.composing.suggesting import suggest_line


class Command(BaseCommand):
    help = "Suggest replies: facts as JSON lines in, letters with subject, parts and findings out."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        answer_lines(suggest_line)
