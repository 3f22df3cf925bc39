"""A real browser on a real server: `browser_page`, and what a test may demand of each page.

    @pytest.mark.browser
    def test_the_page_is_usable(browser_page, owner):
        sign_in(browser_page, owner)
        browser_page.goto("/applications/")
        for _look in every_look(browser_page):
            expect_accessible(browser_page)

At its end the fixture fails on any error the browser's console told, a breach of the Content-Security-Policy included.
"""

import os
import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Page, Response

PHONE = 390
DESK = 1360
LOOKS = [(width, scheme) for width in (PHONE, DESK) for scheme in ("light", "dark")]
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
LAUNCH = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEAVING = ("htmx:afterRequest", "htmx:sendError", "htmx:sendAbort")
SETTLED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def find_chromium() -> str | None:
    """The path of the Chromium that the system has, if it has one."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@pytest.fixture(scope="session")
def chromium() -> str:
    path = find_chromium()
    if path is None:
        pytest.skip("Chromium is not installed: no browser test ran. On Debian: apt install chromium")
    return path


@pytest.fixture(scope="session")
def browser_type_launch_args(chromium: str) -> dict:
    """Tells pytest-playwright to use the system's own Chromium."""
    # Playwright keeps an event loop in this thread; the ORM is not used from within it.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    return {"executable_path": chromium, "args": LAUNCH}


class Complaints(list[str]):
    """What the browser found wrong with the pages it was shown."""

    def watch(self, page: Page) -> None:
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.append(f"script error: {error}"))
        page.on("response", self.see)

    def hear(self, message: ConsoleMessage) -> None:
        # A refused page (4xx) is the test's business: the console repeats it without saying which. And leaving while a
        # part of the page is on its way is no error, though htmx tells it; an answer that fails is told as another one.
        if message.type == "error" and not message.text.startswith(LEAVING) and "Failed to load" not in message.text:
            self.append(f"console: {message.text} ({message.location.get('url')})")

    def see(self, response: Response) -> None:
        is_a_part = response.request.resource_type not in {"document", "xhr", "fetch"}
        if response.status >= 500 or (is_a_part and response.status >= 400):
            self.append(f"{response.status}: {response.url}")


@pytest.fixture
def browser_page(chromium, browser: Browser, live_server) -> Iterator[Page]:
    """A page of Chromium at the width of a phone, on the live server; fails where the browser complained."""
    context = browser.new_context(
        base_url=live_server.url,
        viewport={"width": PHONE, "height": 844},
        locale="en-GB",
        reduced_motion="reduce",
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    complaints = Complaints()
    complaints.watch(page)
    yield page
    context.close()
    assert complaints == []


def sign_in(page: Page, person) -> None:
    """The person is signed in from here on, by a session of their own."""
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    name = settings.SESSION_COOKIE_NAME
    page.context.clear_cookies(name=name)
    cookie = {"name": name, "value": client.cookies[name].value, "domain": "localhost", "path": "/"}
    page.context.add_cookies([cookie])


def every_look(page: Page) -> Iterator[str]:
    """Show the page on a phone and on a desk, in light and in dark; yields what it is, such as "390 light"."""
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SETTLED)
        yield f"{width} {scheme}"


def expect_accessible(page: Page) -> None:
    """Fails on anything axe finds, with the rule, the element and why; and on a page that scrolls sideways."""
    # preload would have axe fetch our stylesheets a second time, by the wrong addresses.
    found = Axe().run(page, options={"runOnly": STANDARDS, "preload": False}).response["violations"]
    assert [describe(violation) for violation in found] == []
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= seen, f"{page.url} scrolls sideways: {wide} px in {seen} px"


def describe(violation: dict) -> str:
    nodes = "; ".join(f"{node['target']}: {node['failureSummary']}" for node in violation["nodes"][:3])
    return f"{violation['id']} ({violation['impact']}): {nodes}"
