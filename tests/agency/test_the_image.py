"""No Docker engine here: the files are read by the real linter and the real compose, and the image's steps are done
in a folder, with the image's packages and commands."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf import settings

from agency.demo.servers import free_port
from agency.processes import START_COMMANDS, WEB, WORKER
from tests.server_fixtures import ROOT, empty_broker, running, running_beat, running_worker

OUR_SERVICES = {"web", "worker", "beat", "migrate"}
SECRETS = {
    **dict.fromkeys(("POSTGRES_PASSWORD", "REDIS_PASSWORD", "SECRET_KEY", "INBOUND_SECRET"), "given"),
    **dict.fromkeys(("SITE_URL", "ALLOWED_HOSTS", "AGENCY_NAME", "MAIL_URL", "MAIL_FROM"), "given"),
    "INBOUND_DOMAIN": "given",
}


def program(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def compose(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [program("docker-compose"), "--env-file", "/dev/null", "--profile", "*", "config", "--format", "json"]
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": os.environ["PATH"], **environment}, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def services() -> dict[str, dict]:
    done = compose(SECRETS)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["services"]


@pytest.fixture(scope="module")
def dockerfile() -> str:
    return (ROOT / "Dockerfile").read_text().replace("\\\n", " ")


@pytest.mark.parametrize("name", sorted(START_COMMANDS))
def test_the_makefile_starts_what_the_image_starts(name):
    # `make test` runs us: its own flags would make the inner one tell where it enters and leaves.
    environment = {key: value for key, value in os.environ.items() if key not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}}
    done = subprocess.run(
        ["make", "--dry-run", name], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert [shlex.split(line) for line in done.stdout.splitlines()] == [list(START_COMMANDS[name])]


@pytest.mark.parametrize("name", sorted(START_COMMANDS))
def test_compose_starts_what_the_image_starts(name, services):
    assert services[name]["command"] == list(START_COMMANDS[name])


def test_the_image_alone_is_the_web(dockerfile):
    [command] = re.findall(r"^CMD (.*)$", dockerfile, re.MULTILINE)
    assert json.loads(command) == list(WEB)


def test_a_worker_takes_every_queue_in_the_order_of_the_settings():
    queues = WORKER[WORKER.index("--queues") + 1].split(",")
    assert queues == list(settings.CELERY_TASK_QUEUES_IN_ORDER)


@pytest.mark.parametrize("name", sorted(SECRETS))
def test_compose_stops_and_names_what_is_missing(name):
    done = compose({other: value for other, value in SECRETS.items() if other != name})
    assert done.returncode != 0
    assert f"required variable {name} is missing" in done.stderr


def test_every_container_is_read_only_without_privileges_and_not_root(services):
    loose = {
        name
        for name, service in services.items()
        if not service.get("read_only")
        or service.get("cap_drop") != ["ALL"]
        or service.get("security_opt") != ["no-new-privileges:true"]
        or service.get("user", "root").split(":")[0] in {"root", "0"}
    }
    assert loose == set()


def test_every_container_that_stays_is_watched_and_comes_back(services):
    unwatched = {
        name
        for name, service in services.items()
        # The web's check is the image's own.
        if name not in {"migrate", "web"} and (not service.get("healthcheck") or service["restart"] != "unless-stopped")
    }
    assert unwatched == set()


def test_nothing_is_reached_from_outside_the_machine(services):
    hosts = {port.get("host_ip") for service in services.values() for port in service.get("ports", [])}
    assert hosts == {"127.0.0.1"}


# Read by the settings, and none of an operator's business: docs/deploying.md says to leave them out.
NOT_FOR_OPERATORS = {"DEBUG", "DEMO"}


def test_all_that_the_settings_read_reaches_the_containers_and_the_operators_page(services):
    read = set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', (ROOT / "agency/settings.py").read_text())) | {"SECRET_KEY"}
    page = (ROOT / "docs/deploying.md").read_text()
    assert {name for name in read - NOT_FOR_OPERATORS if name not in services["web"]["environment"]} == set()
    assert {name for name in read if f"`{name}`" not in page} == set()


def test_one_image_serves_all_of_ours(services):
    assert {services[name]["image"] for name in OUR_SERVICES} == {"ajar:latest"}


def test_hadolint_finds_nothing_in_the_dockerfile():
    done = subprocess.run([program("hadolint"), "Dockerfile"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_the_image_is_given_no_secret(dockerfile):
    given = re.findall(r"^(?:ARG|ENV) .*$", dockerfile, re.MULTILINE)
    assert [line for line in given if re.search("SECRET|PASSWORD|TOKEN|_URL", line)] == []
    assert "rm -r .ci" in dockerfile


@pytest.fixture(scope="module")
def image(dockerfile, tmp_path_factory) -> Iterator[Path]:
    """A folder like the image's /app: what .dockerignore lets in, the Dockerfile's packages, its collectstatic."""
    app = tmp_path_factory.mktemp("image")
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        if line.startswith("!"):
            _copy(ROOT / line[1:], app / line[1:])
    [sync] = re.findall(r"uv (sync [^&\n]*)", dockerfile)
    [collect] = re.findall(r"\.venv/bin/(python manage\.py collectstatic[^&\n]*)", dockerfile)
    environment = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "UV_SYSTEM_CERTS": "1"}
    script = f"'{ROOT}/.tools/uv/bin/uv' {sync} --quiet && set -a && . .ci/settings.env && .venv/bin/{collect}"
    done = subprocess.run(
        ["bash", "-ec", script], cwd=app, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    shutil.rmtree(app / ".ci")
    yield app
    shutil.rmtree(app)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    elif source.exists():
        shutil.copy(source, target)


@pytest.fixture
def image_environment(image, production_environment) -> dict[str, str]:
    """Production's settings, on a broker number of its own: no other test's worker shows its signs of life there."""
    broker = f"{production_environment['BROKER_URL'].rpartition('/')[0]}/15"
    empty_broker(broker)
    return {
        **production_environment,
        "BROKER_URL": broker,
        "PATH": f"{image}/.venv/bin:{os.environ['PATH']}",
        "PYTHONPATH": str(image),
        "SITE_URL": "https://ajar.example.test",
        "ALLOWED_HOSTS": "ajar.example.test",
        "BIND": f"127.0.0.1:{free_port()}",
        "WEB_CONCURRENCY": "1",
    }


@pytest.mark.timeout(300)
@pytest.mark.django_db(transaction=True)
def test_web_worker_and_beat_of_the_image_become_ready_together(image, image_environment):
    with ExitStack() as started:
        started.callback(os.chdir, Path.cwd())
        os.chdir(image)
        started.enter_context(
            running(WEB, env=image_environment, is_ready=lambda _log: _answer(image_environment, "/healthz")[0] == 200)
        )
        assert _answer(image_environment, "/readyz")[0] == 503
        assert not _is_well("worker", image_environment)
        started.enter_context(running_worker(image_environment))
        started.enter_context(running_beat(image_environment))
        assert _ready_at_last(image_environment) == {"database": "ok", "broker": "ok", "worker": "ok", "beat": "ok"}
        assert [who for who in ("web", "worker", "beat") if not _is_well(who, image_environment)] == []


def _answer(environment: dict[str, str], path: str) -> tuple[int, str]:
    question = urllib.request.Request(f"http://{environment['BIND']}{path}", headers={"Host": "ajar.example.test"})
    try:
        with urllib.request.urlopen(question, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


def _ready_at_last(environment: dict[str, str]) -> dict[str, str]:
    deadline = time.monotonic() + 30
    while _answer(environment, "/readyz")[0] != 200 and time.monotonic() < deadline:
        time.sleep(0.2)
    return json.loads(_answer(environment, "/readyz")[1])["checks"]


def _is_well(who: str, environment: dict[str, str]) -> bool:
    command = ["python", "-m", "agency.healthcheck", who]
    return subprocess.run(command, env=environment, check=False).returncode == 0
