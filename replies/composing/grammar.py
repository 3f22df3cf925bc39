"""Small words that depend on the value beside them: "an Analyst", "d’Analyste", one full stop and not two."""

import re

from replies.composing.cleaning import DETERMINERS

# The words that bend, by language, as they stand directly before a placeholder.
BENDING = {
    "en": re.compile(r"(?:^|(?<=[\s(]))(?:[Aa]n?) $"),
    "fr": re.compile(r"(?:^|(?<=[\s(]))(?:[Dd]e) $"),
}
_SILENT_STARTS = ("hour", "honest", "honour", "honor", "heir")
_CONSONANT_STARTS = ("uni", "use", "eu", "one", "once", "ut", "ubiq")
_LETTERS_SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
_SAID_AS_A_WORD = re.compile("[AEIOU][B-DF-HJ-NP-TV-Z]+[AEIOU]")
_FRENCH_VOWELS = frozenset("aàâäæeéèêëiîïoôöœuùûü")
_FRENCH_MUTE_H = ("hôte", "hôtesse", "horlog", "hortic", "huiss", "hydr", "hygi", "homme", "hôpital", "hôtel")
_ENDS_A_SENTENCE = (".", "!", "?", "…")
_COUNTED = re.compile(
    r"(?:study|project|exercise|task|presentation|case|problem|question|roadmap|migration|redesign|team|process"
    r"|strategy|plan|product|platform|tool|model|system|challenge|role|approach|launch|assignment|test|portfolio"
    r"|campaign|workshop|dashboard|pipeline|programme|program|initiative|campus|warehouse|app|rollout|budget)$",
    re.IGNORECASE,
)


def bend(lead: str, value: str, *, language: str) -> str:
    """`lead` ("a ", "An ", "de ") in the form that `value` asks for, with the space behind it where it keeps one."""
    if language == "fr":
        return lead[:1] + ("’" if _is_elided_in_french(value) else "e ")
    return lead[:1] + ("n " if _sounds_like_a_vowel(value) else " ")


def end_sentence(value: str) -> str:
    """`value` with a full stop, unless it brings its own ("Inc.", "Yahoo!")."""
    return value if value.endswith(_ENDS_A_SENTENCE) else value + "."


def fit_topic(topic: str, *, language: str) -> str:
    """What was discussed, with the article or the quotation marks without which the sentence would limp."""
    determined = topic.partition(" ")[0].casefold() in DETERMINERS[language]
    if language == "de":
        return f"„{topic}“"
    if language == "fr":
        return topic if determined or topic[:2].casefold() in ("l’", "l'") else f"«\u00a0{topic}\u00a0»"
    if language == "en" and not determined and _is_one_counted_thing(topic):
        return f"the {topic}"
    return topic


def _is_one_counted_thing(topic: str) -> bool:
    first, _, rest = topic.casefold().partition(" ")
    is_possessed = first.endswith(("’s", "'s", "s’", "s'")) or first in ("this", "that", "one", "each")
    is_an_activity = first.endswith("ing") and rest.partition(" ")[0] in DETERMINERS["en"]
    return not is_possessed and not is_an_activity and bool(_COUNTED.search(topic))


def _sounds_like_a_vowel(value: str) -> bool:
    word = re.split(r"[\s/-]", value, maxsplit=1)[0].strip("(\"'“‘")
    if 1 < len(word) < 5 and word.isupper() and not _SAID_AS_A_WORD.search(word):
        return word[0] in _LETTERS_SAID_WITH_A_VOWEL
    plain = word.casefold()
    if plain.startswith(_SILENT_STARTS):
        return True
    return plain[:1] in tuple("aeiou8") and not plain.startswith(_CONSONANT_STARTS)


def _is_elided_in_french(value: str) -> bool:
    plain = value.casefold()
    return plain[:1] in _FRENCH_VOWELS or plain.startswith(_FRENCH_MUTE_H)
