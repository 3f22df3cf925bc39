"""Lines that a mail can carry: at most 998 bytes, RFC 5322 section 2.1.1."""

from collections.abc import Sequence

from replies.composing.filling import Span

LONGEST_LINE = 998


def fold(text: str, spans: Sequence[Span]) -> str:
    """`text` with a line break in place of a space wherever a line would be too long; offsets stay as they are.

    It breaks outside the values, so that each stays in one piece.
    """
    if all(len(line.encode()) <= LONGEST_LINE for line in text.split("\n")):
        return text
    letters = list(text)
    used, last_space = 0, None
    for at, letter in enumerate(letters):
        used = 0 if letter == "\n" else used + len(letter.encode())
        last_space = None if letter == "\n" else last_space
        if used > LONGEST_LINE and last_space is not None:
            letters[last_space] = "\n"
            used = len("".join(letters[last_space + 1 : at + 1]).encode())
            last_space = None
        if letter == " " and not any(span.start <= at < span.end for span in spans):
            last_space = at
    return "".join(letters)
