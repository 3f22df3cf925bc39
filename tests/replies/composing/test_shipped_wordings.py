"""What ships with the product, judged as a whole."""

from itertools import pairwise, product

import pytest

from replies.composing.check import About, check
from replies.composing.choosing import is_usable
from replies.composing.facts import EARLY_STAGES, STAGES, Facts, Language, Part, Tone
from replies.composing.fingerprints import split_sentences
from replies.composing.letter import compose, list_parts
from replies.composing.shipped import shipped_wordings

FIVE = (Part.THANKS, Part.DISAPPOINTMENT, Part.INTEREST, Part.FEEDBACK, Part.CLOSING)
KINDS = list(product(Language, Tone, STAGES, (True, False)))


def facts_of(language, tone, stage, formal_address, **changes):
    usual = {"contact": "Dana Whitfield", "language": language, "tone": tone, "stage": stage}
    return Facts(
        "Amina Yusuf", "Operations Analyst", "Northwind Logistics", formal_address=formal_address, **usual | changes
    )


def test_every_wording_can_be_used():
    assert [wording.key for wording in shipped_wordings() if not is_usable(wording)] == []


def test_no_key_is_used_twice():
    keys = [wording.key for wording in shipped_wordings()]
    assert len(set(keys)) == len(keys)


def test_no_sentence_is_written_twice_for_the_same_use():
    seen = {}
    for wording in shipped_wordings():
        if wording.part in FIVE[:-1]:
            use = (wording.language, wording.part, wording.formal_address, wording.stages)
            use += (wording.needs_topic, wording.relationship)
            for sentence in split_sentences(wording.text):
                seen.setdefault((*use, sentence), []).append(wording.key)
    assert [keys for keys in seen.values() if len(keys) > 1] == []


@pytest.mark.parametrize(("language", "tone", "stage", "formal_address"), KINDS)
def test_there_is_a_choice_for_every_part(language, tone, stage, formal_address):
    draft = compose(facts_of(language, tone, stage, formal_address), shipped_wordings())
    fewest = 4 if language == "en" and stage in ("interview", "final") else 3
    assert {part for part in FIVE if len(draft.alternatives[part]) < fewest} == set()


@pytest.mark.parametrize(("language", "tone", "stage", "formal_address"), KINDS)
@pytest.mark.parametrize(
    "changes", [{}, {"topic": "data quality"}, {"contact": None}, {"known_contact": True}, {"channel": "phone"}]
)
def test_every_letter_has_a_good_length(language, tone, stage, formal_address, changes):
    facts = facts_of(language, tone, stage, formal_address, **changes)
    alternatives = compose(facts, shipped_wordings()).alternatives
    lengths = [[len(drafted.text.split()) for drafted in alternatives[part]] for part in list_parts(facts)]
    shortest, longest = sum(map(min, lengths)), sum(map(max, lengths))
    assert (shortest >= 40 and longest <= 75) if stage in EARLY_STAGES else (shortest >= 70 and longest <= 140)


@pytest.mark.parametrize(("language", "tone", "stage", "formal_address"), KINDS)
def test_neighbouring_parts_never_open_with_the_same_word(language, tone, stage, formal_address):
    for turn in range(12):
        facts = facts_of(
            language, tone, stage, formal_address, rotation=turn, ask_feedback=True, mention_disappointment=True
        )
        parts = compose(facts, shipped_wordings()).parts.values()
        openings = [drafted.text.split()[0].casefold().strip(",") for drafted in parts]
        assert all(one != other for one, other in pairwise(openings)), openings


@pytest.mark.parametrize("language", Language)
def test_nothing_is_said_in_the_wrong_form_of_address(language):
    wrong = {
        "en": ({}, {}),
        "de": (
            {"du", "dir", "dich", "ihr", "euch", "eure", "eurer", "euren"},
            {"Sie", "Ihnen", "Ihr", "Ihre", "Ihrem"},
        ),
        "fr": ({"tu", "ta", "ton", "toi", "te"}, {"votre", "vos"}),
        "es": ({"tu", "tus", "te", "ti", "contigo"}, {"su", "sus", "ustedes", "les"}),
    }[language]
    for wording in shipped_wordings():
        words = set(
            wording.text.replace("{company|vous}", "").replace("’", " ").replace(",", " ").replace(".", " ").split()
        )
        if wording.language == language and wording.formal_address is not None:
            # "Mon intérêt pour votre travail" speaks to the firm; in Spanish "su" may be anybody's.
            allowed = {"votre"} if language == "fr" else set()
            assert not words & set(wrong[0 if wording.formal_address else 1]) - allowed, wording.key


def test_english_wordings_never_promise_or_beg():
    for wording in shipped_wordings():
        if wording.language == "en":
            assert not {"honoured", "humbly", "beg", "dream", "devastated", "unfair", "!"} & set(
                wording.text.lower().split()
            )
            assert "!" not in wording.text, wording.key


@pytest.mark.parametrize("language", Language)
def test_the_check_has_nothing_to_remark_about_a_shipped_letter(language):
    """Each wording is read by the check at least once, in a letter where it stands."""
    read = set()
    remarks = []
    for tone, stage, formal_address, turn in product(Tone, STAGES, (True, False), range(4)):
        for changes in ({}, {"topic": "data quality"}, {"known_contact": True, "channel": "phone"}):
            facts = facts_of(language, tone, stage, formal_address, rotation=turn, **changes)
            draft = compose(facts, shipped_wordings())
            keys = {drafted.wording_key for drafted in draft.parts.values()}
            if not keys <= read:
                read |= keys
                about = About(
                    candidate=facts.candidate,
                    position=facts.position,
                    company=facts.company,
                    contact=facts.contact,
                    language=language,
                )
                remarks += [(sorted(keys), finding.message) for finding in check(draft.body, about=about).findings]
    assert remarks == []
    assert len(read) > 80
