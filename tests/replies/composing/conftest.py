"""Facts that every test of composing starts from."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from replies.composing.facts import Facts

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def facts() -> Any:
    """Facts of Amina Yusuf, who had an interview at Northwind Logistics, but for what the test says."""

    def make(**changes: Any) -> Facts:
        usual = {
            "candidate": "Amina Yusuf",
            "position": "Operations Analyst",
            "company": "Northwind Logistics",
            "contact": "Dana Whitfield",
        }
        return Facts(**usual | changes)

    return make


@pytest.fixture
def run_command() -> Any:
    """Runs a line command of manage.py in a process of its own, with no settings in its environment."""

    def run(name: str, text: str) -> str:
        bare = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG")}
        done = subprocess.run(
            [sys.executable, "manage.py", name],
            input=text + "\n",
            env=bare,
            cwd=ROOT,
            text=True,
            capture_output=True,
            check=True,
        )
        return done.stdout

    return run
