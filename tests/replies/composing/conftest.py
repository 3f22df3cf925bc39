"""Facts that every test of composing starts from."""

from typing import Any

import pytest

from replies.composing.facts import Facts


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
