"""Sentences recognised again, whoever they were written for: the role, the employer and the names do not count."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

from replies.composing.facts import Facts
from replies.composing.names import given_name

# Stands for any value. It never occurs in a clean one.
MASK = "\ufffc"

_WORDS = re.compile(rf"[^\W_]+|{MASK}")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s\u00a0]+|\s*\n\s*")
# An article that bends to the value behind it, or an elided preposition, is no difference.
_BENT = frozenset({"a", "an", "the", "d", "de"})


def split_sentences(text: str) -> list[str]:
    """The sentences and lines of a letter, without blank ones."""
    return [sentence for sentence in (part.strip() for part in _SENTENCE_END.split(text)) if sentence]


@lru_cache(maxsize=8192)
def fingerprint(sentence: str) -> str:
    """16 hexadecimal digits that stay the same whatever the capitals, spaces and punctuation of a sentence."""
    words = _WORDS.findall(unicodedata.normalize("NFKC", sentence).casefold())
    kept = [word for word, after in zip(words, [*words[1:], ""], strict=True) if after != MASK or word not in _BENT]
    return blake2b(" ".join(kept).encode("utf-8", "replace"), digest_size=8).hexdigest()


def fingerprint_letter(text: str, facts: Facts | None = None) -> frozenset[str]:
    """What to remember of a letter that was sent: each sentence as it stands and, with `facts`, without their values.

    Hand the union over all letters that a contact received to Facts.already_sent.
    """
    masked = mask_values(text, facts) if facts else ""
    return frozenset(map(fingerprint, [*split_sentences(text), *split_sentences(masked)]))


def mask_values(text: str, facts: Facts) -> str:
    """The letter with MASK in place of each value of `facts`."""
    values = sorted(set(filter(None, _list_values(facts))), key=len, reverse=True)
    if not values:
        return text
    return re.sub(rf"(?<!\w)(?:{'|'.join(map(re.escape, values))})(?!\w)", _mask, text)


def _mask(found: re.Match[str]) -> str:
    """Keep the full stop of "Acme Inc." where it also ends the sentence."""
    behind = found.string[found.end() : found.end() + 2]
    ends_here = found.group().endswith((".", "!", "?", "…")) and (not behind.strip() or behind.strip().isupper())
    return MASK + "." * (ends_here and not behind.startswith((".", ",")))


def _list_values(facts: Facts) -> Iterable[str]:
    yield from (facts.candidate, given_name(facts.candidate), facts.position, facts.company, facts.topic or "")
    if facts.contact:
        yield from (facts.contact, given_name(facts.contact))
