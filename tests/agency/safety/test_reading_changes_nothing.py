"""Scanners open every link in a mail, browsers fetch ahead: a GET may do nothing. And what every answer must say."""

import re
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.urls import reverse

from tests.agency.safety.api_rows import API_ROWS
from tests.agency.safety.crawling import Visit, crawl, links_in
from tests.agency.safety.house import ANONYMOUS, House
from tests.agency.safety.rows import ROWS
from tests.agency.safety.who import NOBODY

pytestmark = pytest.mark.django_db

READERS = (ANONYMOUS, "owner", "recruiter", "lead", "editor", "administrator")
ENTRANCES = {"/", "/accounts/login/", "/accounts/signup/", "/accounts/logout/", "/metrics", "/api/v1/openapi.json"}
# A session holds the time of its end, the notes to be shown once, and where somebody is in signing in.
CHANGED_BY_READING = {"django_session"}
TOKEN_PAGES = {
    "account_confirm_email",
    "account_reset_password_from_key",
    "feedback_page",
    "invitation",
    "put_off_nudge",
    "stop_nudges",
}


def fingerprints() -> dict[str, str]:
    """A hash of all rows of each table."""
    found = {}
    with connection.cursor() as cursor:
        for table in sorted(set(connection.introspection.table_names(cursor)) - CHANGED_BY_READING):
            cursor.execute(f'SELECT md5(string_agg(r::text, chr(10) ORDER BY r::text)) FROM "{table}" r')
            found[table] = cursor.fetchone()[0]
    return found


def addresses_for(who: str, house: House) -> set[str]:
    """Every page of ours that its row opens for them, linked from somewhere or not."""
    rows = [(name, row) for name, rows in {**ROWS, **API_ROWS}.items() for row in rows if who in (row.get or NOBODY)]
    return {reverse(name, args=row.args(house)) + row.query(house) for name, row in rows}


@pytest.fixture(scope="module")
def crawled(house: House) -> tuple[list[Visit], dict[str, str], dict[str, str]]:
    before, visits = fingerprints(), []
    for who in READERS:
        beginnings = ENTRANCES | addresses_for(who, house)
        # allauth signs out whoever opens the link that confirms somebody else's address; so each opens their own mails.
        mails = house.mails() if who == ANONYMOUS else house.mails(to=house.people[who])
        visits += crawl(house, who, beginnings=beginnings | links_in(mails))
    return visits, before, fingerprints()


@pytest.fixture
def visits(crawled) -> list[Visit]:
    return crawled[0]


@pytest.fixture
def pages(visits) -> list[Visit]:
    return [visit for visit in visits if visit.is_page and visit.method == "GET"]


def failing(visits: list[Visit], *, unless) -> list[str]:
    return [f"{visit} {dict(visit.response.headers)}" for visit in visits if not unless(visit)]


# ---------------------------------------------------------------- the crawl has been somewhere


def test_the_crawl_opens_the_pages_that_matter(visits):
    opened = {visit.view_name for visit in visits if visit.response.status_code == 200}
    assert opened >= TOKEN_PAGES | {
        "applications",
        "application",
        "composer",
        "conversation",
        "settings",
        "dashboard",
        "dashboard_export",
        "feedback_queue",
        "candidates",
        "candidate",
        "admin:index",
        "admin:candidates_user_change",
        "admin:replies_replytemplate_change",
        "account_login",
        "account_logout",
        "mfa_index",
    }


def test_every_kind_of_mailed_link_was_followed(visits):
    assert {visit.view_name for visit in visits if visit.who == ANONYMOUS} >= TOKEN_PAGES


# ---------------------------------------------------------------- and has changed nothing


def test_reading_writes_no_row(visits):
    assert [(str(visit), visit.writes) for visit in visits if visit.writes] == []


def test_after_the_crawl_every_table_holds_what_it_held(crawled):
    _visits, before, after = crawled
    assert after == before


def test_nothing_breaks(visits):
    broken = [visit for visit in visits if visit.response.status_code >= 500]
    # No worker runs here, and /readyz says so.
    assert [str(visit) for visit in broken if visit.view_name != "readyz"] == []


def test_no_page_of_ours_leads_to_one_that_is_not_there_for_its_reader(visits):
    gone = [visit for visit in visits if visit.method == "GET" and visit.response.status_code in {403, 404}]
    meant = {"metrics", "account_reset_password_from_key"}
    assert [str(visit) for visit in gone if visit.view_name not in meant] == []


# ---------------------------------------------------------------- what every answer says


def test_every_page_has_a_strict_policy_with_a_nonce_of_its_own(pages):
    nonces = []
    for page in pages:
        policy = page.response["Content-Security-Policy"]
        directives = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
        assert "unsafe" not in policy, page
        assert {name: directives[name] for name in ("default-src", "object-src", "base-uri", "frame-ancestors")} == {
            "default-src": "'none'",
            "object-src": "'none'",
            "base-uri": "'none'",
            "frame-ancestors": "'none'",
        }, page
        assert directives["form-action"] == "'self'", page
        nonces += re.findall(r"'nonce-([^']+)'", directives["script-src"])
    assert len(set(nonces)) == len(nonces) > 20


def test_no_page_holds_a_script_or_a_style_that_the_policy_would_refuse(pages):
    refused = re.compile(
        r"<script(?![^>]*(?:nonce=|src=|type=.application/json))|<style(?![^>]*nonce=)|\sstyle=|\son\w+=\""
    )
    assert [(str(page), refused.findall(body(page))) for page in pages if refused.search(body(page))] == []


def body(page: Visit) -> str:
    return page.response.content.decode()


@pytest.mark.parametrize(
    ("header", "allowed"),
    [
        ("X-Content-Type-Options", {"nosniff"}),
        ("X-Frame-Options", {"DENY"}),
        ("Referrer-Policy", {"same-origin", "no-referrer"}),
        ("Cross-Origin-Opener-Policy", {"same-origin"}),
    ],
)
def test_every_answer_has_the_header(visits, header, allowed):
    assert failing(visits, unless=lambda visit: visit.response.get(header) in allowed) == []


def test_every_answer_gives_away_no_camera_place_or_purse(visits):
    wanted = {"camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()"}
    assert failing(visits, unless=lambda v: wanted <= set(v.response.get("Permissions-Policy", "").split(", "))) == []


def test_what_a_signed_in_person_reads_is_kept_by_no_cache(visits):
    read = [visit for visit in visits if visit.who != ANONYMOUS and visit.response.status_code < 400]
    assert failing(read, unless=lambda visit: "no-store" in visit.response.get("Cache-Control", "")) == []


def test_an_address_that_is_a_permission_is_told_to_nobody_and_kept_by_no_cache(visits):
    mailed = [visit for visit in visits if visit.view_name in TOKEN_PAGES and visit.method == "GET"]
    assert failing(mailed, unless=lambda visit: visit.response.get("Referrer-Policy") == "no-referrer") == []
    assert failing(mailed, unless=lambda visit: "no-store" in visit.response.get("Cache-Control", "")) == []


def test_what_is_no_page_is_saved_and_not_shown(visits):
    files = [
        v for v in visits if v.view_name in {"composer_file", "dashboard_export"} and v.response.status_code == 200
    ]
    assert {v.view_name for v in files} == {"composer_file", "dashboard_export"}
    assert failing(files, unless=lambda v: v.response.get("Content-Disposition", "").startswith("attachment; ")) == []


def test_no_page_leads_out_of_the_house(pages):
    elsewhere = {
        urlsplit(link).netloc
        for page in pages
        for link in re.findall(r'(?:href|src|action)="(https?://[^"]*)"', body(page))
    }
    assert elsewhere <= {"testserver"}


def test_a_form_on_a_page_that_hides_its_address_can_still_be_sent(pages):
    """Under "no-referrer" alone a browser posts `Origin: null`, which the check against forged requests refuses."""
    forms = [page for page in pages if page.view_name in TOKEN_PAGES and "csrfmiddlewaretoken" in body(page)]
    assert {page.view_name for page in forms} >= {
        "feedback_page",
        "put_off_nudge",
        "invitation",
        "account_confirm_email",
    }
    assert [str(page) for page in forms if '<meta name="referrer" content="strict-origin">' not in body(page)] == []


@pytest.mark.parametrize("address", ["/", "/accounts/login/", "/applications/", "/healthz", "/nowhere/"])
def test_trace_is_refused(house, address):
    assert house.client_of("owner").trace(address).status_code == 405
