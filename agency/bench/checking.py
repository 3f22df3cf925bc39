"""The check of a letter, beside one look at each of its words."""

import re
from collections.abc import Iterator

from agency.bench.measuring import Figure, cpu_seconds_each
from agency.bench.people import row
from replies.composing.check import About, check
from replies.composing.suggesting import suggest_line

WORDS = 200
WORD = re.compile(r"\w+")


def measure() -> Iterator[Figure]:
    about = About(candidate="Amina Yusuf", position="Operations Analyst", company="Northwind Logistics")
    texts = [letter_of_two_hundred_words(number) for number in range(400)]
    plain = cpu_seconds_each(lambda number: WORD.findall(texts[number % len(texts)].lower()))
    found = cpu_seconds_each(lambda number: check(f"{texts[number % len(texts)]} {number}", about=about), seconds=2)
    yield Figure(
        f"the check of {WORDS} words", f"{found * 1000:.2f} ms of CPU", found / plain, "re.findall of the words"
    )


def letter_of_two_hundred_words(number: int) -> str:
    """Suggested letters one after the other, cut there. Each number its own, so that nothing is remembered."""
    words: list[str] = []
    while len(words) < WORDS:
        words += str(suggest_line(row(number + len(words)))["body"]).split(" ")
    return " ".join(words[:WORDS])
