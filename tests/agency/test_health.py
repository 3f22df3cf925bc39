"""What machines ask: does it live, is it ready, how busy is it."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from agency import heartbeat
from agency.demo.servers import free_port
from tests.server_fixtures import running_beat, running_worker

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).resolve().parent.parent.parent
ALL_WELL = {"database": "ok", "broker": "ok", "worker": "ok", "beat": "ok"}


@pytest.fixture
def signs_of_life():
    for who in ("worker", "beat"):
        heartbeat.note(who=who)
    yield
    silence("worker", "beat")


def silence(*processes: str) -> None:
    """What ninety seconds without a sign of life come to."""
    for who in processes:
        heartbeat.client().delete(f"ajar:heartbeat:{who}")


def test_a_process_that_lives_says_so(client):
    assert client.get("/healthz").json() == {"status": "ok"}


def test_all_four_parts_make_it_ready(client, signs_of_life):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "checks": ALL_WELL})


@pytest.mark.parametrize("who", ["worker", "beat"])
def test_a_silent_process_is_named(client, signs_of_life, who):
    silence(who)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {
        "status": "unavailable",
        "checks": {**ALL_WELL, who: f"no sign of life from the {who}"},
    }


def test_a_broker_that_is_away_is_named_with_all_that_cannot_be_seen_without_it(client, settings):
    settings.BROKER_URL = f"redis://127.0.0.1:{free_port()}/0"
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["checks"] == {
        "database": "ok",
        "broker": "the broker does not answer",
        "worker": "the broker does not answer, so the worker cannot be seen",
        "beat": "the broker does not answer, so the beat cannot be seen",
    }


def test_a_database_that_is_away_is_named(signs_of_life):
    """In a process of its own, whose database is at a port where nobody listens; asked with a reader's cookie."""
    asks = """
        import django
        django.setup()
        from django.test import Client
        client = Client(raise_request_exception=False)
        client.cookies["sessionid"] = "somebodys"
        answer = client.get("/readyz")
        print(answer.status_code, answer.json()["checks"] if answer.status_code in (200, 503) else "")
    """
    environment = {
        **os.environ,
        "DATABASE_URL": f"postgres://ajar@127.0.0.1:{free_port()}/ajar",
        "DJANGO_SETTINGS_MODULE": "agency.settings",
    }
    answered = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(asks)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    expected = {**ALL_WELL, "database": "the database does not answer"}
    assert answered.stdout.strip() == f"503 {expected}", answered.stderr[-2000:]


@pytest.mark.django_db(transaction=True)
def test_a_real_worker_and_a_real_beat_are_seen(client, production_environment):
    silence("worker", "beat")
    assert client.get("/readyz").status_code == 503
    with running_worker(production_environment), running_beat(production_environment):
        deadline = time.monotonic() + 20
        while client.get("/readyz").status_code == 503 and time.monotonic() < deadline:
            time.sleep(0.2)
        assert client.get("/readyz").json()["checks"] == ALL_WELL
    silence("worker", "beat")


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_the_answer_is_never_an_old_one(client, address):
    assert "no-store" in client.get(address)["Cache-Control"]


# ---------------------------------------------------------------- how busy


TOKEN = "a-token-of-the-operators"


@pytest.mark.parametrize("said", [None, "", "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", TOKEN, "Bearer é"])
def test_without_the_token_there_are_no_figures(client, settings, said):
    settings.METRICS_TOKEN = TOKEN
    headers = {} if said is None else {"Authorization": said}
    assert client.get("/metrics", headers=headers).status_code == 404


@pytest.mark.parametrize("said", [None, "Bearer", "Bearer "])
def test_where_no_token_is_set_nobody_has_it(client, settings, said):
    settings.METRICS_TOKEN = ""
    headers = {} if said is None else {"Authorization": said}
    assert client.get("/metrics", headers=headers).status_code == 404


def test_an_administrator_is_no_scraper(client, settings, administrator):
    settings.METRICS_TOKEN = TOKEN
    client.force_login(administrator)
    assert client.get("/metrics").status_code == 404


def test_with_the_token_there_are_figures(client, settings):
    settings.METRICS_TOKEN = TOKEN
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert "python_info" in answer.content.decode()


def test_the_demo_shows_its_figures_to_everybody(client, settings):
    settings.DEMO = True
    assert client.get("/metrics").status_code == 200
