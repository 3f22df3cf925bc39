#!/usr/bin/env python
"""Ajar's command line."""

import os
import sys

# These read JSON lines and write JSON lines. They touch no database, no broker and no mail.
LINE_COMMANDS = {"suggest_reply", "check_reply", "read_rejection", "read_answer"}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "agency.settings")
    if set(sys.argv[1:2]) & LINE_COMMANDS:
        from agency.env import provide_what_a_line_command_needs

        provide_what_a_line_command_needs(os.environ)
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
