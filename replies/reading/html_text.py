"""HTML of a stranger: as text, with quotes marked as in a plain mail, and cleaned for showing."""

from __future__ import annotations

import re
from html import unescape

from replies.reading.limits import HTML_CHARACTERS, HTML_TAGS

SHOWN_TAGS = {
    "a", "b", "blockquote", "br", "code", "div", "em", "h1", "h2", "h3", "h4", "hr", "i", "li", "ol", "p", "pre",
    "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
TAG = re.compile(r"<[^<>]{0,2000}>")
BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6])\b[^<>]{0,200}>", re.IGNORECASE)
UNSEEN = ("script", "style", "head", "title")
DECLARATION = re.compile(r"^\s*<\?xml[^<>]{0,500}\?>")


def clean_html(html: str) -> str:
    """What may be shown: no scripts, styles, forms, images or remote content; links leak no referrer."""
    import nh3

    return nh3.clean(
        _cut(html),
        tags=SHOWN_TAGS,
        clean_content_tags={"script", "style", "title", "head"},
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
    )


def read_html(html: str) -> str:
    """The text a reader sees. Lines inside a blockquote begin with "> ", so that a quote stays a quote."""
    cut = DECLARATION.sub("", _cut(html))
    try:
        return _render(cut)
    except (ValueError, TypeError, AttributeError, IndexError, KeyError, RecursionError, AssertionError):
        return _strip_tags(cut)


def _render(html: str) -> str:
    from inscriptis import get_annotated_text  # type: ignore[import-untyped]
    from inscriptis.model.config import ParserConfig  # type: ignore[import-untyped]

    rendered = get_annotated_text(html, ParserConfig(annotation_rules={"blockquote": ["quote"]}))
    text: str = rendered["text"]
    if not text.strip() and html.strip():
        return _strip_tags(html)
    return _mark_quotes(text, [(start, end) for start, end, _ in rendered["label"]])


def _mark_quotes(text: str, spans: list[tuple[int, int]]) -> str:
    marked, at = [], 0
    reached = sorted(spans)
    for line in text.split("\n"):
        while reached and reached[0][1] <= at:
            reached.pop(0)
        quoted = bool(reached) and reached[0][0] < at + len(line) and bool(line.strip())
        marked.append("> " + line.strip() if quoted else line.rstrip())
        at += len(line) + 1
    return "\n".join(marked)


def _strip_tags(html: str) -> str:
    text = unescape(TAG.sub("", BREAK.sub("\n", _without_unseen(html))))
    return re.sub(r"[ \t]+", " ", text).strip()


def _without_unseen(html: str) -> str:
    """Without what a browser does not show. Searches only up to the last closing tag: linear even where none is."""
    for tag in UNSEEN:
        last = html.lower().rfind(f"</{tag}")
        if last >= 0:
            shown = re.sub(rf"<{tag}\b.*?</{tag}[^<>]*>?", "", html[: last + len(tag) + 3], flags=re.I | re.S)
            html = shown + html[last + len(tag) + 3 :]
    return html


def _cut(html: str) -> str:
    html = html[:HTML_CHARACTERS]
    if html.count("<") <= HTML_TAGS:
        return html
    return "<".join(html.split("<", HTML_TAGS)[:HTML_TAGS])
