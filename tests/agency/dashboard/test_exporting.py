import csv
import io
from datetime import timedelta

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from agency.dashboard.exporting import FORMULAS, harmless
from replies.models import Draft, Reflection
from tests.agency.dashboard.conftest import a_no, answered, replied
from tests.cast import NOON, person

HEADINGS = [
    "Candidate",
    "Role",
    "Employer",
    "Contact",
    "Stage reached",
    "State",
    "No received",
    "Replied",
    "Asked for feedback",
    "Feedback in",
    "Recruiter",
]


def export(client, **asked):
    return client.get(reverse("dashboard_export"), {"tab": "all"} | asked)


def rows_of(answer):
    return list(csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))


@pytest.mark.django_db
def test_the_file_says_all_of_a_conversation_on_the_readers_clock(client, owner, recruiter):
    recruiter.time_zone = "Europe/Berlin"
    recruiter.save()
    answered(replied(a_no(owner), after=timedelta(hours=6), asked=True), after=timedelta(days=3))
    client.force_login(recruiter)
    assert rows_of(export(client)) == [
        HEADINGS,
        [
            "Amina Yusuf",
            "Operations Analyst",
            "Northwind Logistics",
            "Dana Whitfield",
            "final interview",
            "Feedback in",
            "2026-11-18 13:00",
            "2026-11-18 19:00",
            "2026-11-18 19:00",
            "2026-11-21 19:00",
            "Jonas Weber",
        ],
    ]


@pytest.mark.django_db
def test_the_file_is_in_the_readers_language(client, owner, recruiter):
    recruiter.language = "de"
    recruiter.save()
    a_no(owner)
    client.force_login(recruiter)
    assert len(rows_of(export(client))) == 2


@pytest.mark.django_db
def test_the_file_is_a_download_that_spreadsheets_open_as_utf_8(client, owner, recruiter):
    a_no(owner)
    client.force_login(recruiter)
    answer = export(client)
    assert answer.streaming
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="conversations-')
    assert answer.getvalue().startswith(b'\xef\xbb\xbf"Candidate","Role"')


@pytest.mark.django_db
def test_the_file_holds_what_is_filtered_and_all_pages_of_it(client, owner, recruiter):
    for number in range(60):
        a_no(owner, ago=timedelta(hours=number), position=f"Role {number:02}")
    replied(a_no(person(name="Bo Lindgren", recruiter=recruiter)))
    client.force_login(recruiter)
    roles = [row[1] for row in rows_of(export(client, tab="waiting", q="role", sort="oldest"))[1:]]
    assert roles == [f"Role {number:02}" for number in range(59, -1, -1)]


@pytest.mark.django_db
def test_nothing_private_leaves_by_the_file_or_by_a_page_of_the_desk(client, owner, recruiter):
    conversation = replied(a_no(owner), asked=True)
    canary = "canary-4711"
    Reflection.objects.create(conversation=conversation, text=f"I froze, {canary}.", updated_at=NOON)
    Draft.objects.create(conversation=conversation, edited={"thanks": canary}, topic=canary, updated_at=NOON)
    client.force_login(recruiter)
    assert canary not in export(client).getvalue().decode()
    pages = [reverse(name) for name in ("dashboard", "feedback_queue", "candidates")]
    for path in [*pages, "/dashboard/?tab=all&q=canary", reverse("candidate", args=[owner.pk])]:
        assert canary not in client.get(path, {"tab": "all"}).content.decode()


@pytest.mark.django_db
def test_what_people_typed_is_no_formula_in_a_spreadsheet(client, recruiter):
    evil = person(name='=HYPERLINK("http://evil.example","x")', email="e@example.test", recruiter=recruiter)
    a_no(evil, position="@SUM(1+1)*cmd|' /C calc'!A0", employer="+49 30 1234", contact_name="＝1+1")
    client.force_login(recruiter)
    [_heading, row] = rows_of(export(client))
    assert row[:4] == [
        '\'=HYPERLINK("http://evil.example","x")',
        "'@SUM(1+1)*cmd|' /C calc'!A0",
        "'+49 30 1234",
        "'＝1+1",
    ]


@pytest.mark.django_db
def test_a_semicolon_begins_no_cell_of_its_own(client, recruiter):
    a_no(person(name="Ana;=1+1", email="a@example.test", recruiter=recruiter))
    client.force_login(recruiter)
    assert '"Ana;=1+1"' in export(client).getvalue().decode()


@pytest.mark.parametrize("first", FORMULAS)
def test_each_beginning_of_a_formula_gets_its_apostrophe(first):
    assert harmless(f"{first}1") == f"'{first}1"
    assert harmless(f"  {first}1") == f"'  {first}1"


@pytest.mark.parametrize("cell", ["", "Ana", "3-4", "a=b", "Ö", "'quoted", "1 + 1"])
def test_other_words_stay_as_they_are(cell):
    assert harmless(cell) == cell


@given(st.text())
def test_no_cell_ever_begins_like_a_formula(cell):
    assert not harmless(cell).startswith(FORMULAS)
    assert harmless(cell).removeprefix("'") == cell.removeprefix("'") or cell.startswith("'")
