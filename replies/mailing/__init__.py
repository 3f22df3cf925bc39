"""Mail both ways: a row first, then a mail; a mail in is kept raw first, then read."""
