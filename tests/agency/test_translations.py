"""What translators wrote keeps what the pages need; a text that is not translated yet stays English."""

import gettext
import html
import re
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.urls import reverse

LANGUAGES = [code for code, _name in settings.LANGUAGES if code != "en"]
# One number for each plural form that our languages know; French and Spanish have one for a million.
NUMBERS = (0, 1, 2, 1_000_000)
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sdif%]|\{\w*(?=[|}])")
TAG = re.compile(r"</?[a-z][^>]*>")
OF_THE_SIGN_IN_PAGE = ("Welcome back", "Sign in, and take up where you left off.", "E-mail me a code")


def compiled(language: str) -> Path:
    return settings.LOCALE_PATHS[0] / language / "LC_MESSAGES" / "django.mo"


def read(language: str) -> gettext.NullTranslations:
    return gettext.translation("django", settings.LOCALE_PATHS[0], [language], fallback=True)


def sources(language: str) -> Iterator[tuple[str, str, str]]:
    """Context, singular and plural of each translated text: the standard library forgets the plural when it reads."""
    if not compiled(language).exists():
        return
    data = compiled(language).read_bytes()
    _magic, _revision, number, table = struct.unpack_from("<4I", data)
    for length, start in struct.iter_unpack("<2I", data[table : table + 8 * number]):
        context, _, text = data[start : start + length].decode().rpartition("\x04")
        singular, _, plural = text.partition("\x00")
        if singular:
            yield context, singular, plural


def translations(language: str) -> Iterator[tuple[str, str, int, str]]:
    """Singular, plural (the same where there is one form only), number, and the words for that number."""
    told = read(language)
    for context, singular, plural in sources(language):
        if not plural:
            words = told.pgettext(context, singular) if context else told.gettext(singular)
            yield singular, singular, 1, words
            continue
        for number in NUMBERS:
            several = (singular, plural, number)
            yield *several, told.npgettext(context, *several) if context else told.ngettext(*several)


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))


def positions(text: str) -> list[str]:
    """The placeholders without a name, in their order: they are filled by it."""
    return [found for found in PLACEHOLDER.findall(text) if re.fullmatch(r"%[sdif]|\{", found)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_source(language):
    wrong = [
        words
        for singular, plural, number, words in translations(language)
        if not placeholders(singular) <= placeholders(words) <= placeholders(plural)
        or (number == 2 and placeholders(words) != placeholders(plural))
        or positions(words) != positions(plural)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_empty(language):
    assert [singular for singular, _plural, _number, words in translations(language) if not words.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_tags_of_its_source(language):
    wrong = [
        words
        for singular, plural, _number, words in translations(language)
        if sorted(TAG.findall(words)) not in (sorted(TAG.findall(singular)), sorted(TAG.findall(plural)))
    ]
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sign_in_page_is_in_the_readers_language(client, language):
    told = read(language)
    english, page = (
        html.unescape(client.get(reverse("account_login"), headers={"accept-language": code}).content.decode())
        for code in ("en", language)
    )
    assert f'<html lang="{language}"' in page
    assert main_part(page) != main_part(english)
    for sentence in OF_THE_SIGN_IN_PAGE:
        assert sentence in english
        assert told.gettext(sentence) in page


def main_part(page: str) -> str:
    """The page body as people read it, without what differs at every visit."""
    return " ".join(re.sub(r"<[^>]*>", " ", page.partition("<main")[2].partition("</main>")[0]).split())
