"""A pytest plugin: the real PostgreSQL, Valkey and SMTP server that all tests speak to, up before settings are read.

The environment may name other servers (DATABASE_URL, BROKER_URL); then none is started. Under xdist the controller
starts them once, and each worker has a database and a broker number of its own.
"""

import atexit
import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest

from agency.demo.servers import FAST, postgres, valkey
from tests.smtp_sink import running_smtp_sink

pytest_plugins = ["tests.server_fixtures", "tests.saying_what_ran"]

XDIST_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
FOLDERS = "ajar-tests-"
running = ExitStack()


def start_servers() -> None:
    """Start what the environment does not name, and name it there. Takes about a second."""
    folder = _new_folder()
    if "DATABASE_URL" not in os.environ:
        os.environ["DATABASE_URL"] = running.enter_context(postgres(folder / "postgres", settings=FAST)).url
    if "BROKER_URL" not in os.environ:
        os.environ["BROKER_URL"] = running.enter_context(valkey(folder / "valkey", keep=False)).url


def set_what_settings_ask_for() -> None:
    """The rest of the environment, the same on every machine. The mail server is this process's own sink."""
    os.environ.update(
        SECRET_KEY="only-for-tests-" + "x" * 40,
        ALLOWED_HOSTS="localhost,127.0.0.1,testserver",
        SITE_URL="http://testserver",
        AGENCY_NAME="Harbour Talent",
        MAIL_URL=smtp_server.url,
        MAIL_FROM="hello@agency.example.test",
        INBOUND_DOMAIN="reply.example.test",
        INBOUND_SECRET="postmark:only-for-tests-webhook-secret",
    )
    for name in ("DEBUG", "DEMO", "SENTRY_DSN", "METRICS_TOKEN", "SECRET_KEY_FILE", "INBOUND_IMAP_URL", "BEHIND_PROXY"):
        os.environ.pop(name, None)


def take_own_broker_number(worker: str) -> None:
    """Worker gw0 uses broker database 1, gw1 number 2, and so on; 0 is for a run without xdist."""
    base, _, _number = os.environ["BROKER_URL"].rpartition("/")
    os.environ["BROKER_URL"] = f"{base}/{int(worker.removeprefix('gw')) + 1}"


def _new_folder() -> Path:
    """A folder of this run; those of runs that were killed are swept away first."""
    for left in Path(tempfile.gettempdir()).glob(f"{FOLDERS}*"):
        if not Path(f"/proc/{left.name.removeprefix(FOLDERS).partition('-')[0]}").exists():
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{FOLDERS}{os.getpid()}-"))
    folder.chmod(0o711)
    running.callback(shutil.rmtree, folder, ignore_errors=True)
    return folder


atexit.register(running.close)
if not XDIST_WORKER:
    start_servers()
else:
    take_own_broker_number(XDIST_WORKER)
smtp_server = running.enter_context(running_smtp_sink())
set_what_settings_ask_for()


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Serve static files straight from their folders: no collectstatic, no manifest, before any test runs."""
    from django.conf import settings

    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.WHITENOISE_USE_FINDERS = True
    settings.WHITENOISE_AUTOREFRESH = True


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    running.close()
