"""The words of a mail, as text that wraps well and as HTML that looks like a letter, by day and by night."""

import re
import textwrap
from collections.abc import Mapping
from functools import cache
from typing import Any

import css_inline
from django.conf import settings
from django.template import Context, TemplateDoesNotExist
from django.template.loader import get_template, render_to_string

WIDTH = 76
LINK = re.compile(r"https?://\S+")
# "Confirm my address:" and, on the next line, nothing but a link.
LABELLED_LINK = re.compile(r"(?:(?P<label>[^\n]{1,80}):\n)?(?P<url>https?://\S+)")
CODE = re.compile(r"[A-Z0-9]{3,8}(-[A-Z0-9]{3,8})*")


def render_mail(*, template: str, context: Mapping[str, Any]) -> tuple[str, str, str]:
    """Subject, text and HTML of templates/emails/<template>/.

    `subject.txt` and `body.txt` are plain text (nothing is escaped there). Without a `body.html` the HTML is made from
    the text: a paragraph "Label:" and a link under it becomes a button, a code alone on its line is set large.
    """
    known = {**shared_context(), **context}
    subject = render_text(f"emails/{template}/subject.txt", known)
    text = render_text(f"emails/{template}/body.txt", known)
    try:
        html = render_to_string(f"emails/{template}/body.html", {**known, "subject": subject})
    except TemplateDoesNotExist:
        html = render_to_string("emails/from_text.html", {**known, "subject": subject, "blocks": blocks(text)})
    return " ".join(subject.split()), with_foot(text, known), inline(html)


def render_letter(*, body: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """Text and HTML of a letter in somebody's own words, with the agency's foot under it."""
    known = {**shared_context(), **context}
    foot = render_text("emails/letter_foot.txt", known)
    html = render_to_string("emails/letter.html", {**known, "paragraphs": paragraphs(body)})
    return f"{wrap(body)}\n\n-- \n{wrap(foot)}\n", inline(html)


def shared_context() -> dict[str, Any]:
    """What every mail's templates know."""
    return {"agency_name": settings.AGENCY_NAME, "site_url": settings.SITE_URL}


def render_text(name: str, context: Mapping[str, Any]) -> str:
    """A plain text template: nothing is escaped, and tags and includes leave no holes."""
    template: Any = get_template(name)
    words = str(template.template.render(Context(dict(context), autoescape=False)))
    return re.sub(r"\n{3,}", "\n\n", words).strip()


def with_foot(text: str, context: Mapping[str, Any]) -> str:
    foot = render_text("emails/foot.txt", context)
    return f"{wrap(text)}\n\n-- \n{wrap(foot)}\n"


def wrap(text: str) -> str:
    """Lines of at most 76 characters, broken between words only: a link stays whole."""
    return "\n".join(wrap_line(line) for line in text.replace("\r\n", "\n").strip("\n").split("\n"))


def wrap_line(line: str) -> str:
    if len(line) <= WIDTH:
        return line.rstrip()
    return textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False)


def blocks(text: str) -> list[dict[str, str]]:
    """The text's paragraphs, each with the kind that the HTML gives it: button, code or words."""
    return [block(paragraph) for paragraph in paragraphs(text)]


def paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()) if part.strip()]


def block(words: str) -> dict[str, str]:
    link = LABELLED_LINK.fullmatch(words)
    if link:
        return {"kind": "button", "label": link["label"] or link["url"], "url": link["url"]}
    if CODE.fullmatch(words):
        return {"kind": "code", "words": words}
    return {"kind": "words", "words": words}


def inline(html: str) -> str:
    """Styles moved to each tag, since many mail programs drop them elsewhere; dark mode's stay in the head."""
    return inliner().inline(html)


@cache
def inliner() -> css_inline.CSSInliner:
    return css_inline.CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)
