"""Which language a text is in: by its small words, when nobody says."""

import re
from functools import cache

from replies.composing.check.words.lexicon import Lexicon

LOOKED_AT = 3_000
"""Characters that are enough to tell four languages apart."""

_SMALL_WORDS = {
    "en": "the and to you your for i is was that of in it my with have not this be me thank",
    "de": "und ich sie ihr ihre ihnen für die der das ist nicht ein eine mit zu auf den dass habe mir "
    "danke von im vielen dank",
    "fr": "je vous votre et le la les de des pour que est pas une un dans ce avec mon merci ne sur j'ai du au",
    "es": "y que de la el por para su en una un no me lo con mi gracias es los las ha usted le he del",
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def guess_language(text: str) -> str:
    """Two letters, from lower-case text; English when nothing tells."""
    words = _WORD.findall(text[:LOOKED_AT])
    counts = {language: sum(word in known for word in words) for language, known in _SETS.items()}
    return max(counts, key=lambda language: counts[language])


def lexicon_for(*, text: str, language: str | None) -> Lexicon:
    """The words of the language that is named (a tag such as "de-AT"), else of the one the text is in."""
    named = (language or "").replace("_", "-").partition("-")[0].lower()
    return _lexicon(named if named in _SETS else guess_language(text))


@cache
def _lexicon(language: str) -> Lexicon:
    """Compiled on first use: four languages at start-up would cost each command a tenth of a second."""
    match language:
        case "de":
            from replies.composing.check.words.de import LEXICON
        case "fr":
            from replies.composing.check.words.fr import LEXICON
        case "es":
            from replies.composing.check.words.es import LEXICON
        case _:
            from replies.composing.check.words.en import LEXICON
    return LEXICON
