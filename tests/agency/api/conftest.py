import json

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from agency.api import rates
from agency.api.keys import make_key


class Script:
    """A program that has a person's key, and no cookie."""

    def __init__(self, person) -> None:
        self.key, self.secret = make_key(person=person, name="a script", now=timezone.now())
        self.client = Client(enforce_csrf_checks=True)

    def get(self, path, **query):
        return self.client.get(f"/api/v1{path}", query, headers=self.headers)

    def post(self, path, body):
        content = body if isinstance(body, (str, bytes)) else json.dumps(body)
        return self.client.post(f"/api/v1{path}", content, content_type="application/json", headers=self.headers)

    @property
    def headers(self):
        return {"Authorization": f"Bearer {self.secret}"}


@pytest.fixture
def script_of(db):
    cache.clear()
    return Script


@pytest.fixture
def no_limit():
    """For tests that ask more often than any script should."""
    before, rates.PER_MINUTE = rates.PER_MINUTE, 10**9
    yield
    rates.PER_MINUTE = before
