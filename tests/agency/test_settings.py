"""A typo in the environment stops the boot and is named: settings.py as it is, with each variable missing or wrong."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parent.parent.parent
GOOD = {
    "SECRET_KEY": "k" * 50,
    "DATABASE_URL": "postgres://ajar:secret@db:5432/ajar",
    "BROKER_URL": "redis://:secret@broker:6379/0",
    "ALLOWED_HOSTS": "ajar.example.com",
    "SITE_URL": "https://ajar.example.com",
    "AGENCY_NAME": "Example Talent",
    "MAIL_URL": "smtp+tls://user:password@smtp.example.com:587",
    "MAIL_FROM": "Example Talent <hello@example.com>",
    "INBOUND_DOMAIN": "reply.example.com",
    "INBOUND_SECRET": "postmark:0123456789abcdef",
}
MALFORMED = [
    ("SECRET_KEY", "too-short"),
    ("DATABASE_URL", "mysql://ajar@db/ajar"),
    ("DATABASE_URL", "postgres://ajar@db:port/ajar"),
    ("DATABASE_URL", "postgres://ajar@db:5432"),
    ("BROKER_URL", "amqp://broker"),
    ("BROKER_URL", "redis://broker:port/0"),
    ("BROKER_URL", "redis://"),
    ("ALLOWED_HOSTS", " , "),
    ("SITE_URL", "ajar.example.com"),
    ("SITE_URL", "ftp://ajar.example.com"),
    ("SITE_URL", "https://ajar.example.com/portal"),
    ("SITE_URL", "https://user@ajar.example.com"),
    ("SITE_URL", "https://ajar example.com"),
    ("MAIL_URL", "smtp.example.com"),
    ("MAIL_URL", "smtp://"),
    ("MAIL_URL", "smtp://smtp.example.com:port"),
    ("MAIL_URL", "smtp://smtp.example.com?tls=maybe"),
    ("MAIL_URL", "pigeon://token@"),
    ("MAIL_FROM", "hello"),
    ("MAIL_FROM", "Example Talent <hello@>"),
    ("INBOUND_DOMAIN", "someone@reply.example.com"),
    ("INBOUND_DOMAIN", "https://reply.example.com"),
    ("INBOUND_SECRET", "no-colon-in-it-at-all"),
    ("INBOUND_SECRET", "postmark:short"),
    ("INBOUND_IMAP_URL", "pop3://mail.example.com"),
    ("SENTRY_DSN", "sentry"),
    ("METRICS_TOKEN", "short"),
    ("DEBUG", "maybe"),
    ("DEMO", "maybe"),
    ("BEHIND_PROXY", "maybe"),
]


def boot(environment: dict[str, str]) -> dict[str, object]:
    """What agency/settings.py makes of the environment, and of no other."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    try:
        return runpy.run_path(str(ROOT / "agency" / "settings.py"))
    finally:
        os.environ.clear()
        os.environ.update(before)


def test_the_environment_as_it_should_be_boots():
    made = boot(GOOD)
    assert (made["IS_HTTPS"], made["DEBUG"], made["DEMO"]) == (True, False, False)


@pytest.mark.parametrize("name", sorted(GOOD))
def test_what_is_missing_is_named(name):
    with pytest.raises(ImproperlyConfigured, match=f"^{name} "):
        boot({key: value for key, value in GOOD.items() if key != name})


@pytest.mark.parametrize(("name", "value"), MALFORMED)
def test_what_is_malformed_is_named(name, value):
    with pytest.raises(ImproperlyConfigured, match=f"^{name}[ ,]"):
        boot({**GOOD, name: value})


@pytest.mark.parametrize("name", ["SECRET_KEY", "INBOUND_SECRET"])
def test_a_secret_may_come_from_a_file(name, tmp_path):
    file = tmp_path / "secret"
    file.write_text(GOOD[name] + "\n")
    rest = {key: value for key, value in GOOD.items() if key != name}
    assert boot({**rest, f"{name}_FILE": str(file)})[name] == GOOD[name]


@pytest.mark.parametrize("contents", [None, "", "  \n"])
def test_a_file_that_holds_no_secret_is_named(contents, tmp_path):
    file = tmp_path / "secret"
    if contents is not None:
        file.write_text(contents)
    with pytest.raises(ImproperlyConfigured, match=r"^SECRET_KEY_FILE "):
        boot({**GOOD, "SECRET_KEY_FILE": str(file)})


@pytest.mark.parametrize("url", ["postmark://token@", "mailgun://key@mg.example.com", "amazon-ses://"])
def test_a_provider_that_anymail_knows_boots(url):
    assert boot({**GOOD, "MAIL_URL": url})["MAILERS"]["default"]["BACKEND"].startswith("anymail.backends.")


def test_nothing_but_https_makes_cookies_secure():
    assert "SESSION_COOKIE_SECURE" not in boot({**GOOD, "SITE_URL": "http://localhost:8000"})


def test_a_start_without_a_variable_stops_and_says_which():
    """The whole way, as an operator sees it."""
    rest = {key: value for key, value in GOOD.items() if key != "INBOUND_DOMAIN"}
    started = subprocess.run(
        [sys.executable, "manage.py", "check"], cwd=ROOT, env={"PATH": os.environ["PATH"], **rest}, capture_output=True
    )
    assert started.returncode != 0
    assert b"INBOUND_DOMAIN is not set. See docs/deploying.md" in started.stderr
