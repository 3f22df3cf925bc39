"""Writes docs/screenshots/<page>-<width>-<light|dark>.png. Arguments name pages; without any, all are made."""

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser_fixtures import LAUNCH, every_look, find_chromium
from tests.screenshots.pages import PAGES, Demo, Row

FOLDER = Path("docs/screenshots")
TALLEST = 2600


def main(names: list[str]) -> int:
    """Picture the named pages, or all; answers the number of pages that could not be found."""
    demo = read_demo()
    rows = [row for row in PAGES if not names or row.name in names]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=LAUNCH)
        missing = [row.name for row in picture(browser, demo, rows)]
    for name in missing:
        print(f"not found in the demo: {name}")
    return len(missing)


def read_demo() -> dict:
    told = Path(os.environ.get("DEMO_DIR", ".demo")) / "demo.json"
    if not told.exists():
        sys.exit(f"There is no {told}. Start the demo first (make demo), then make the pictures in another window.")
    return json.loads(told.read_text())


def picture(browser: Browser, demo: dict, rows: list[Row]) -> Iterator[Row]:
    """Picture each row; yields those whose page the story does not have."""
    for role, of_role in groupby(rows, key=lambda row: row.role):
        with page_of(browser, demo, role) as page:
            for row in of_role:
                path = row.find(Demo(page=page, maildir=Path(demo["maildir"])))
                if path is None or not shoot(page, path, name=row.name):
                    yield row


@contextmanager
def page_of(browser: Browser, demo: dict, role: str) -> Iterator[Page]:
    """A page on which the demo's first person of this role is signed in."""
    context = browser.new_context(base_url=demo["web"], reduced_motion="reduce", locale="en-GB")
    page = context.new_page()
    if role != "nobody":
        person = next(person for person in demo["people"] if person["role"] == role)
        page.goto("/accounts/login/")
        page.locator("input[name=login]").fill(person["email"])
        page.locator("input[name=password]").fill(person["password"])
        page.locator("main form button[type=submit].primary").first.click()
        page.wait_for_url(lambda address: "/accounts/" not in address)
    yield page
    context.close()


def shoot(page: Page, path: str, *, name: str) -> bool:
    """Write the four pictures of a page. False where the page broke, or is not there although it should be."""
    answer = page.goto(path)
    if answer is None or answer.status != (404 if name == "missing_page" else 200):
        print(f"{name}: {path} answered {answer and answer.status}")
        return False
    for look in every_look(page):
        page.evaluate("document.fonts.ready")
        keep(page.screenshot(full_page=True), FOLDER / f"{name}-{look.replace(' ', '-')}.png")
    print(f"{name}: {path}")
    return True


def keep(picture: bytes, target: Path) -> None:
    """Save it small: the repository carries these."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image = image.crop((0, 0, image.width, min(image.height, TALLEST)))
    image.quantize(128, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
