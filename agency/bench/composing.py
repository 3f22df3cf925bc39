"""Putting a letter together, beside filling eight blanks of a finished one."""

from collections.abc import Iterator
from dataclasses import replace

from agency.bench.measuring import Figure, cpu_seconds, cpu_seconds_each
from agency.bench.people import row
from replies.composing.filling import Values, gather_values
from replies.composing.letter import DraftedPart, compose
from replies.composing.shipped import shipped_wordings
from replies.composing.suggesting import read_facts, suggest_line
from replies.composing.wordings import Wording

WORDINGS = 500
LINES = 10_000
FINISHED = (
    "Dear {contact},\n\nthank you for telling me about the {position} role, and for the time that {company} gave me. "
    "I enjoyed talking about {topic} with you{team}. {filler} I am sorry that it will not be the {position_again} "
    "role, and I respect your decision. If another position comes along at {company_again}, I would be glad to hear "
    "of it.\n\nWith kind regards,\n"
)
BLANKS = {
    "contact": "Dana",
    "position": "Operations Analyst",
    "company": "Northwind Logistics",
    "topic": "the routing case study",
    "team": " and your team",
    "position_again": "Operations Analyst",
    "company_again": "Northwind Logistics",
}


def measure() -> Iterator[Figure]:
    finished = FINISHED + "x" * 430
    blanks = {**BLANKS, "filler": "It has stayed with me."}
    plain = cpu_seconds_each(lambda _number: finished.format_map(blanks))
    wordings = many_wordings()
    facts = [read_facts(row(number)) for number in range(2_000)]
    letter = cpu_seconds_each(lambda number: compose(facts[number % len(facts)], wordings), seconds=2)
    name = f"str.format_map of {len(finished.format_map(blanks))} characters, 8 blanks"
    yield Figure(f"a letter from {WORDINGS} wordings", f"{1 / letter:,.0f} a second", letter / plain, name)
    drafted = [list(compose(each, wordings).parts.values()) for each in facts]
    values = [gather_values(each, language=each.language) for each in facts]
    filled = cpu_seconds_each(lambda number: fill(drafted[number % len(facts)], values[number % len(facts)]))
    yield Figure("rendering alone, once chosen", f"{filled * 1e6:.1f} µs a letter", filled / plain, name)
    rows = [row(number) for number in range(LINES)]
    lines = cpu_seconds(lambda: [suggest_line(each) for each in rows]) / LINES
    yield Figure(f"suggest_line, {LINES:,} rows", f"{1 / lines:,.0f} a second", lines / plain, name)


def fill(parts: list[DraftedPart], values: Values) -> str:
    """The words of a letter whose wordings are chosen."""
    return "\n\n".join([part.option.ready.fill(values) for part in parts])


def many_wordings() -> tuple[Wording, ...]:
    """The English wordings, and as many again under other keys as make up the number."""
    english = [wording for wording in shipped_wordings() if wording.language == "en"]
    copies = range(WORDINGS // len(english) + 1)
    more = (replace(wording, key=f"{wording.key}-{copy}") for copy in copies for wording in english)
    return tuple(wording for _count, wording in zip(range(WORDINGS), more, strict=False))
