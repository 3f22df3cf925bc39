from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import person

MOST = 12
LISTS = ["/dashboard/?tab=all", "/dashboard/?tab=all&q=o&sort=name", "/dashboard/feedback/", "/dashboard/candidates/"]


@pytest.fixture
def crowd(owner, recruiter):
    """Makes so many further candidates with a no each, in turn waiting, replied, asked and answered."""

    def add(number):
        for one in range(number):
            candidate = person(name=f"Person {one}", recruiter=recruiter)
            conversation = a_no(candidate, ago=timedelta(hours=one), employer=f"House {one % 7}")
            if one % 4:
                replied(conversation, asked=one % 4 > 1)
            if one % 4 == 3:
                answered(conversation)

    return add


def queries(client, reader, path):
    client.force_login(reader)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_two_hundred_rows_cost_the_queries_of_one(client, owner, recruiter, lead, crowd):
    replied(a_no(owner), asked=True)
    asked = [(reader, path) for reader in (recruiter, lead) for path in LISTS]
    with_one = {each: queries(client, *each) for each in asked}
    crowd(200)
    assert {each: queries(client, *each) for each in asked} == with_one
    assert max(with_one.values()) <= MOST


def test_a_candidate_with_ten_noes_costs_the_queries_of_one(client, owner, recruiter):
    path = reverse("candidate", args=[owner.pk])
    answered(replied(a_no(owner), asked=True))
    with_one = queries(client, recruiter, path)
    for number in range(9):
        answered(replied(a_no(owner, ago=timedelta(days=number), employer=f"House {number}"), asked=True))
    assert queries(client, recruiter, path) == with_one


def test_a_page_of_a_candidate_counts_no_requests(client, owner):
    client.force_login(owner)
    client.get("/applications/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/applications/")
    assert not [query for query in captured if "COUNT(*)" in query["sql"] and "replies_conversation" in query["sql"]]
