"""As it is deployed: one process with SITE_URL=https://..., asked for a page, a sign-in and its own checks."""

import json
import os
import subprocess
import sys
import textwrap
from http.cookies import SimpleCookie
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent.parent
ASKS = """
    import json
    import django
    from django.conf import settings
    settings.STORAGES = {
        **settings.STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    django.setup()
    from io import StringIO
    from django.core.management import call_command
    from django.db import transaction
    from django.test import Client

    said = StringIO()
    call_command("check", deploy=True, fail_level="WARNING", stdout=said, stderr=said)
    with transaction.atomic():
        client = Client(headers={"host": "ajar.example.test"})
        page = client.get("/accounts/login/", secure=True)
        code = client.post("/accounts/login/code/", {"email": "nobody@example.test"}, secure=True)
        transaction.set_rollback(True)
    proxied = {"x-forwarded-proto": "https"}
    print(json.dumps({
        "check": said.getvalue().strip(),
        "headers": dict(page.headers),
        "cookies": [cookie.OutputString() for cookie in client.cookies.values()],
        "plain": [client.get("/accounts/login/").status_code, client.get("/accounts/login/")["Location"]],
        "machines": [client.get(address).status_code for address in ("/healthz", "/metrics")],
        "pretended": client.get("/accounts/login/", headers=proxied).status_code,
    }))
"""

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def deployed(production_environment) -> dict:
    environment = {
        **production_environment,
        "DJANGO_SETTINGS_MODULE": "agency.settings",
        "SITE_URL": "https://ajar.example.test",
        "ALLOWED_HOSTS": "ajar.example.test",
        "SECRET_KEY": "Only4Tests-" + "".join(map(chr, range(48, 123))),
    }
    # Browser tests set this for their own process.
    environment.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    told = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ASKS)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert told.returncode == 0, told.stderr[-3000:]
    return json.loads(told.stdout)


def test_djangos_own_check_of_a_deployment_finds_nothing(deployed):
    assert deployed["check"] == "System check identified no issues (0 silenced)."


def test_cookies_are_sent_to_this_host_alone_by_https_alone_and_not_to_scripts(deployed):
    cookies = SimpleCookie()
    for line in deployed["cookies"]:
        cookies.load(line)
    assert set(cookies) == {"__Host-session", "__Host-csrf"}
    for cookie in cookies.values():
        flags = (cookie["secure"], cookie["httponly"], cookie["samesite"], cookie["path"], cookie["domain"])
        assert flags == (True, True, "Lax", "/", "")


def test_browsers_are_told_to_come_by_https_for_a_year(deployed):
    assert deployed["headers"]["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"


def test_who_comes_by_http_is_sent_to_https(deployed):
    assert deployed["plain"] == [301, "https://ajar.example.test/accounts/login/"]


def test_machines_inside_the_network_are_answered_without_it(deployed):
    assert deployed["machines"] == [200, 404]


def test_a_header_that_only_a_proxy_may_set_is_believed_from_nobody_else(deployed):
    assert deployed["pretended"] == 301


def test_the_environment_that_checks_use_is_shaped_like_a_deployment():
    lines = (ROOT / ".ci" / "settings.env").read_text().splitlines()
    told = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert told["SITE_URL"].startswith("https://")
    assert set(told) <= set(os.environ) | {"DATABASE_URL", "BROKER_URL"}
