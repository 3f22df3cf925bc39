"""The last lines of a run say whether a browser took part; CI does not start without one."""

import os

import pytest

ADVICE = "On Debian: apt install chromium"


def _chromium() -> str | None:
    from tests.browser_fixtures import find_chromium

    return find_chromium()


def pytest_sessionstart() -> None:
    if os.environ.get("CI") == "true" and _chromium() is None:
        pytest.exit(f"CI tests in a real browser, and Chromium was not found. {ADVICE}", returncode=1)


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if path := _chromium():
        terminalreporter.write_line(f"Chromium: the browser tests ran in {path}.")
    else:
        terminalreporter.write_line(f"CHROMIUM WAS NOT FOUND: no browser test ran. {ADVICE}", red=True, bold=True)
