"""One reply of our own words, with what a careful reader finds in it."""

from typing import NamedTuple


class Letter(NamedTuple):
    """The text, and the reader's labels: thanks, sentences of disappointment, interest, feedback asked."""

    name: str
    text: str
    thanks: bool
    disappointment: int
    interest: bool
    feedback: bool
