"""The table of pages to picture. Add a row for a new page: its name, who looks, and how to find it.

A finder takes the Demo and answers a path, or None where the demo's story has no such page.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page


@dataclass(frozen=True)
class Demo:
    """The running demo: its mails, and a page on which the role of the row is signed in."""

    page: Page
    maildir: Path


Finder = Callable[[Demo], str | None]


@dataclass(frozen=True)
class Row:
    name: str
    role: str
    find: Finder


def at(path: str) -> Finder:
    """A page with a fixed address."""
    return lambda demo: path


def link_on(path: str, *, matching: str) -> Finder:
    """The first link on the page at `path` whose address matches the whole of a regular expression."""

    def find(demo: Demo) -> str | None:
        demo.page.goto(path)
        links = demo.page.locator("a[href]").evaluate_all("links => links.map(link => new URL(link.href).pathname)")
        return next((link for link in links if re.fullmatch(matching, link)), None)

    return find


def link_after(first: Finder, *, matching: str) -> Finder:
    """A link on a page that has to be found itself."""

    def find(demo: Demo) -> str | None:
        path = first(demo)
        return link_on(path, matching=matching)(demo) if path else None

    return find


def link_in_mail(*, matching: str) -> Finder:
    """The path of a link in the newest mail that has one which matches."""

    def find(demo: Demo) -> str | None:
        mails = sorted(demo.maildir.glob("[nc]*/*"), key=lambda mail: mail.stat().st_mtime, reverse=True)
        found = (re.search(rf"https?://[^/\s]+({matching})", _text(mail)) for mail in mails)
        return next((match[1] for match in found if match), None)

    return find


def _text(mail: Path) -> str:
    body = message_from_bytes(mail.read_bytes(), policy=policy.default).get_body(("plain", "html"))
    return str(body.get_content()) if body else ""


ID = r"[0-9a-f-]{36}"
CONVERSATION = rf"/conversations/{ID}/"
APPLICATION = rf"/applications/{ID}/"
REPLY = rf"/conversations/{ID}/reply/"

TEMPLATES = "/admin/replies/replytemplate/"
TEMPLATE = rf"{TEMPLATES}{ID}/change/"


def wording_editor(demo: Demo) -> str | None:
    """The editor of a draft, which a staff editor begins by a button: the demo's story has none in the making."""
    path = link_on(TEMPLATES, matching=TEMPLATE)(demo)
    if path is None:
        return None
    demo.page.goto(path)
    demo.page.locator(".state form .button.default").click()
    demo.page.wait_for_url("**/draft/thanks/")
    return urlsplit(demo.page.url).path


PAGES = [
    Row("sign_in", "nobody", at("/accounts/login/")),
    Row("sign_up", "nobody", at("/accounts/signup/")),
    Row("sign_in_by_code", "nobody", at("/accounts/login/code/")),
    Row("password_forgotten", "nobody", at("/accounts/password/reset/")),
    Row("feedback_page", "nobody", link_in_mail(matching=r"/feedback/[^/\s]+/")),
    Row("nudges_stop", "nobody", link_in_mail(matching=r"/nudges/stop/[^/\s]+/")),
    Row("invitation", "nobody", link_in_mail(matching=r"/invitations/[^/\s]+/")),
    Row("my_applications", "candidate", at("/applications/")),
    Row("application", "candidate", link_on("/applications/", matching=APPLICATION)),
    Row("application_new", "candidate", at("/applications/new/")),
    Row("rejection_paste", "candidate", at("/rejections/new/")),
    Row("rejection_log", "candidate", link_on("/applications/", matching=rf"{APPLICATION}rejection/")),
    Row("composer", "candidate", link_on("/applications/", matching=REPLY)),
    Row("conversation", "candidate", link_on("/applications/", matching=CONVERSATION)),
    Row("settings", "candidate", at("/settings/")),
    Row("second_step", "candidate", at("/accounts/2fa/")),
    Row("api_keys", "candidate", at("/settings/keys/")),
    Row("api_docs", "candidate", at("/api/docs")),
    Row("missing_page", "candidate", at("/nowhere/")),
    Row("dashboard", "recruiter", at("/dashboard/")),
    Row("dashboard_all", "recruiter", at("/dashboard/?tab=all")),
    Row("candidates", "recruiter", at("/dashboard/candidates/")),
    Row("candidate", "recruiter", link_on("/dashboard/candidates/", matching=rf"/dashboard/candidates/{ID}/")),
    Row("feedback_queue", "recruiter", at("/dashboard/feedback/")),
    Row("conversation_of_a_candidate", "recruiter", link_on("/dashboard/", matching=CONVERSATION)),
    Row("invite", "recruiter", at("/dashboard/invite/")),
    Row("dashboard_of_a_team", "lead", at("/dashboard/")),
    Row("feedback_queue_of_a_team", "lead", at("/dashboard/feedback/")),
    Row("admin", "staff", at("/admin/")),
    Row("admin_templates", "staff", at("/admin/replies/replytemplate/")),
    Row("admin_template", "staff", link_on(TEMPLATES, matching=TEMPLATE)),
    Row("admin_wording", "staff", wording_editor),
    Row("admin_preview", "staff", link_after(link_on(TEMPLATES, matching=TEMPLATE), matching=r".*/preview/")),
    Row("admin_version", "staff", link_after(link_on(TEMPLATES, matching=TEMPLATE), matching=r".*/versions/[^/]+/")),
    Row("admin_coverage", "staff", link_after(link_on(TEMPLATES, matching=TEMPLATE), matching=r".*/coverage/")),
    Row("admin_nudge_times", "staff", at("/admin/replies/nudgepolicy/")),
]
