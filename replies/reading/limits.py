"""How much of one mail is looked at. The raw mail is kept whole elsewhere: a limit here hides, it never loses."""

from __future__ import annotations

RAW_BYTES = 25 * 1024 * 1024
DEPTH = 10
PARTS = 100
ATTACHMENTS = 20
HEADERS = 1_000
HEADER_BYTES = 1024 * 1024
HEADER_CHARACTERS = 20_000
TEXT_CHARACTERS = 1_000_000
HTML_CHARACTERS = 1_000_000
# The HTML cleaner is quadratic in nesting: 50,000 open tags took 5.3 s, 10,000 take 0.2 s.
HTML_TAGS = 10_000
PASTED_CHARACTERS = 1_000_000
