"""`make demo`, run for real: what it announces, and that nothing of it outlives it."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import psycopg
import pytest

from agency.demo.servers import free_port
from tests.server_fixtures import ROOT

pytestmark = pytest.mark.timeout(400)


class RunningDemo:
    """One demo in a folder of its own, as `make demo` starts it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.output = folder.with_suffix(".out")

    def start(self) -> None:
        self.process = self.command()
        deadline = time.monotonic() + 180
        while not (self.folder / "demo.json").exists():
            assert self.process.poll() is None, self.output.read_text()
            assert time.monotonic() < deadline, self.output.read_text()
            time.sleep(0.1)
        self.facts = json.loads((self.folder / "demo.json").read_text())

    def command(self) -> subprocess.Popen:
        environment = {**os.environ, "PORT": str(self.port), "DEMO_DIR": str(self.folder)}
        with self.output.open("a") as output:
            return subprocess.Popen(
                [sys.executable, "-m", "agency.demo"],
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def processes(self) -> dict[int, str]:
        """Every living process that was started with this demo's folder in its environment."""
        found = {}
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if f"DEMO_DIR={self.folder}\0".encode() in (process / "environ").read_bytes():
                    found[int(process.name)] = (process / "cmdline").read_text().replace("\0", " ")
            except OSError:
                continue
        return found

    def left_behind(self, *, seconds: float = 30) -> dict[int, str]:
        deadline = time.monotonic() + seconds
        while (left := self.processes()) and time.monotonic() < deadline:
            time.sleep(0.1)
        return left

    def count_people(self) -> int:
        with psycopg.connect(self.facts["database"]) as connection:
            row = connection.execute("SELECT count(*) FROM candidates_user").fetchone()
            assert row is not None
            return row[0]

    def stop(self) -> int:
        """Tell it to stop, if it runs, and give its exit status."""
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(60)


@pytest.fixture(scope="module")
def one_demo() -> Iterator[RunningDemo]:
    parent = Path(tempfile.mkdtemp(prefix="ajar-demo-test-"))
    parent.chmod(0o711)
    demo = RunningDemo(parent / "demo")
    try:
        demo.start()
        yield demo
    finally:
        demo.stop()
        shutil.rmtree(parent)


@pytest.fixture
def demo(one_demo) -> RunningDemo:
    """The demo, running: started again where the test before ended it."""
    if one_demo.process.poll() is not None:
        one_demo.start()
    return one_demo


def test_the_announcement_is_as_the_contract_says(demo):
    assert {key: type(value) for key, value in demo.facts.items()} == {
        **dict.fromkeys(("web", "smtp", "maildir", "database", "broker"), str),
        "people": list,
        "inbound": dict,
    }
    assert demo.facts["web"] == f"http://127.0.0.1:{demo.port}"
    assert {tuple(sorted(person)) for person in demo.facts["people"]} == {("email", "password", "role")}
    assert {person["role"] for person in demo.facts["people"]} == {"candidate", "recruiter", "lead", "staff"}
    assert sorted(demo.facts["inbound"]) == ["domain", "secret", "webhook"]
    assert Path(demo.facts["maildir"], "new").is_dir()


@pytest.mark.parametrize("role", ["candidate", "recruiter", "lead", "staff"])
def test_the_people_it_names_can_sign_in(demo, role):
    person = next(person for person in demo.facts["people"] if person["role"] == role)
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    page = browser.open(f"{demo.facts['web']}/accounts/login/").read().decode()
    [token] = set(re.findall(r'name="csrfmiddlewaretoken" value="([^"]+)"', page))
    form = {"csrfmiddlewaretoken": token, "login": person["email"], "password": person["password"]}
    with browser.open(f"{demo.facts['web']}/accounts/login/", urllib.parse.urlencode(form).encode()) as answer:
        assert "/accounts/login/" not in answer.url


def test_a_second_demo_in_the_same_folder_is_refused_and_the_first_goes_on(demo):
    second = demo.command()
    assert second.wait(60) == 1
    assert "A demo is already running in" in demo.output.read_text()
    assert urllib.request.urlopen(f"{demo.facts['web']}/readyz").status == 200


def test_killed_without_warning_it_leaves_no_process_and_comes_back_with_its_data(demo):
    people, secret = demo.count_people(), demo.facts["inbound"]["secret"]
    demo.process.kill()
    demo.process.wait()
    assert demo.left_behind() == {}
    (demo.folder / "demo.json").unlink()
    demo.start()
    assert (demo.count_people(), demo.facts["inbound"]["secret"]) == (people, secret)


def test_when_one_part_dies_the_whole_demo_ends_and_says_which(demo):
    [beat] = [pid for pid, words in demo.processes().items() if " beat " in words]
    os.kill(beat, signal.SIGKILL)
    assert demo.process.wait(60) == 1
    assert "beat ended by itself" in demo.output.read_text()
    assert demo.left_behind() == {}
    assert not (demo.folder / "demo.json").exists()


def test_told_to_stop_it_leaves_no_process(demo):
    assert demo.stop() == 0
    assert demo.left_behind(seconds=0) == {}


def test_told_to_stop_while_it_starts_it_leaves_no_process(demo):
    demo.stop()
    demo.process = demo.command()
    while not any("celery" in words for words in demo.processes().values()):
        assert demo.process.poll() is None
        time.sleep(0.05)
    demo.process.send_signal(signal.SIGINT)
    assert demo.process.wait(60) == 0
    assert demo.left_behind(seconds=0) == {}
