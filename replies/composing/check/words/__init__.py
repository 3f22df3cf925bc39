"""Word knowledge by language: which turns of phrase carry which meaning."""

from replies.composing.check.words.guessing import lexicon_for
from replies.composing.check.words.lexicon import Lexicon

__all__ = ["Lexicon", "lexicon_for"]
