"""RFC 3676: lines that end in a space go on in the next one."""

from __future__ import annotations

SIGNATURE = "-- "


def join_flowed(text: str, *, delsp: bool = False) -> str:
    """The text with its soft line breaks undone, quote depth by quote depth."""
    joined: list[str] = []
    pieces: list[str] = []
    depth = -1
    for line in text.split("\n"):
        content = line.lstrip(">")
        deep = len(line) - len(content)
        content = content.removeprefix(" ") if deep or content.startswith(" ") else content
        if pieces and (deep != depth or content == SIGNATURE):
            joined.append(_line(depth, pieces))
            pieces = []
        depth = deep
        if content.endswith(" ") and content != SIGNATURE:
            pieces.append(content[:-1] if delsp else content)
            continue
        joined.append(_line(depth, [*pieces, content]))
        pieces = []
    if pieces:
        joined.append(_line(depth, pieces))
    return "\n".join(joined)


def _line(depth: int, pieces: list[str]) -> str:
    quote = ">" * depth + " " if depth else ""
    return quote + "".join(pieces)
