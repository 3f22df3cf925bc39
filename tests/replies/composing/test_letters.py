"""Whole letters, as they would be sent."""

import pytest

from replies.composing.facts import LETTER_PARTS, Facts, Part
from replies.composing.folding import LONGEST_LINE
from replies.composing.letter import advice, compose
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording

CHOSEN = {
    "thanks": "en-thanks-topic-enjoyed",
    "disappointment": "en-disappointment-rarely-easy",
    "interest": "en-interest-still-very",
    "feedback": "en-feedback-however-brief",
    "closing": "en-closing-best-wishes-team",
}

AFTER_AN_INTERVIEW = """\
Dear Dana,

Thank you for letting me know, and for such a good conversation about the Operations Analyst role at Northwind \
Logistics. I particularly enjoyed talking about the routing case study, and I have thought about it since.

Of course I had hoped for a different answer, but I know such decisions are rarely easy, and I respect yours.

I am still very interested in what you do at Northwind Logistics. Should another role come up that fits my \
experience more closely, I would be glad to hear from you.

Any feedback you are able to share would be very welcome, however brief. I will understand if you would rather not.

With best wishes to you and your team,
Amina Yusuf"""

AFTER_AN_EARLY_NO = """\
Dear hiring team,

Thank you for your answer about the Operations Analyst role, and for the time you spent on my application.

Please keep me in mind for future roles at Northwind Logistics that fit my experience more closely than this one.

Best wishes,
Amina Yusuf"""

AUF_DEUTSCH = """\
Hallo Dana,

danke, dass ihr mir Bescheid gegeben habt. Bei Northwind Logistics habe ich mich im Gespräch sehr willkommen gefühlt \
und viel darüber erfahren, wie ihr arbeitet.

Bitte behaltet mich im Blick, wenn sich bei Northwind Logistics eine andere Möglichkeit ergibt. Unser Gespräch setze \
ich jederzeit gern fort.

Viele Grüße
Amina Yusuf"""

EN_FRANCAIS = """\
Bonjour Dana Whitfield,

Je vous remercie de la confiance que vous m’avez témoignée avec cette offre chez Northwind Logistics, ainsi que de \
votre message et de votre temps.

Même si j’avais espéré une autre issue, je comprends les circonstances et respecte cette décision.

Mon intérêt pour Northwind Logistics n’a pas changé, et un message de votre part au sujet d’un futur poste me ferait \
très plaisir.

Un mot de retour pour mes prochains entretiens m’aiderait beaucoup, si votre temps le permet.

Cordialement,
Amina Yusuf"""


def test_a_warm_letter_after_an_interview(facts):
    draft = compose(facts(topic="The routing case study."), shipped_wordings(), CHOSEN)
    assert draft.subject == "Amina Yusuf – Operations Analyst"
    assert draft.body == AFTER_AN_INTERVIEW


def test_two_lines_after_an_early_no(facts):
    chosen = {
        "thanks": "en-thanks-early-brief-answer",
        "interest": "en-interest-early-brief-keep",
        "closing": "en-closing-early-brief-best",
    }
    draft = compose(facts(contact=None, stage="applied", tone="concise"), shipped_wordings(), chosen)
    assert draft.body == AFTER_AN_EARLY_NO


def test_a_german_letter_with_du(facts):
    chosen = {
        "thanks": "de-thanks-du-willkommen",
        "interest": "de-interest-du-im-blick",
        "closing": "de-closing-du-viele",
    }
    informal = facts(language="de", formal_address=False, ask_feedback=False, mention_disappointment=False)
    assert compose(informal, shipped_wordings(), chosen).body == AUF_DEUTSCH


def test_a_french_letter_after_an_offer(facts):
    chosen = {
        "thanks": "fr-thanks-offre-confiance",
        "disappointment": "fr-disappointment-offre-meme-si",
        "interest": "fr-interest-offre-intact",
        "feedback": "fr-feedback-bref-mot",
        "closing": "fr-closing-bref-cordialement",
    }
    french = facts(language="fr", stage="offer", tone="concise")
    assert compose(french, shipped_wordings(), chosen).body == EN_FRANCAIS


@pytest.mark.parametrize(
    ("changes", "greeting"),
    [
        ({}, "Dear Dana,"),
        ({"tone": "concise"}, "Hello Dana,"),
        ({"tone": "formal"}, "Dear Dana Whitfield,"),
        ({"contact": "Dr. Dana Whitfield"}, "Dear Dana,"),
        ({"contact": "Ms Whitfield"}, "Dear Ms Whitfield,"),
        ({"contact": "van der Berg"}, "Dear van der Berg,"),
        ({"contact": "Zoë"}, "Dear Zoë,"),
        ({"contact": "王小明"}, "Dear 王小明,"),
        ({"contact": None}, "Dear hiring team,"),
        ({"contact": "no-reply@northwind.test"}, "Dear hiring team,"),
        ({"language": "de"}, "Guten Tag Dana Whitfield,"),
        ({"language": "de", "formal_address": False}, "Hallo Dana,"),
        ({"language": "de", "contact": None, "tone": "formal"}, "Sehr geehrte Damen und Herren,"),
        ({"language": "fr"}, "Bonjour Dana Whitfield,"),
        ({"language": "fr", "contact": None, "tone": "formal"}, "Madame, Monsieur,"),
        ({"language": "es"}, "Buenos días, Dana Whitfield:"),
        ({"language": "es", "formal_address": False}, "Hola, Dana:"),
    ],
)
def test_people_are_greeted_as_tone_and_language_ask(facts, changes, greeting):
    assert compose(facts(**changes), shipped_wordings()).parts[Part.GREETING].text == greeting


@pytest.mark.parametrize("stage", ["interview", "final", "offer"])
def test_after_a_meeting_a_letter_takes_all_five_steps(facts, stage):
    assert tuple(compose(facts(stage=stage), shipped_wordings()).parts) == LETTER_PARTS


@pytest.mark.parametrize("stage", ["applied", "screening"])
def test_after_an_early_no_a_letter_says_thanks_and_stays_open(facts, stage):
    parts = tuple(compose(facts(stage=stage), shipped_wordings()).parts)
    assert parts == (Part.GREETING, Part.THANKS, Part.INTEREST, Part.CLOSING)


def test_an_early_letter_asks_for_feedback_only_when_told_to(facts):
    assert Part.FEEDBACK in compose(facts(stage="applied", ask_feedback=True), shipped_wordings()).parts


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"stage": "applied", "contact": None}, "no_reply_needed"),
        ({"stage": "screening", "channel": "automatic"}, "no_reply_needed"),
        ({"stage": "applied"}, None),
        ({"stage": "interview", "contact": None}, None),
    ],
)
def test_an_automatic_early_no_needs_no_reply(facts, changes, code):
    assert advice(facts(**changes)) == code


def test_the_body_is_its_parts_with_a_blank_line_between(facts):
    draft = compose(facts(), shipped_wordings())
    assert draft.body == "\n\n".join(drafted.text for drafted in draft.parts.values())


def test_spans_mark_each_value_in_its_part(facts):
    draft = compose(facts(topic="data quality"), shipped_wordings(), CHOSEN)
    marked = {
        part: [(drafted.text[start:end], name) for start, end, name in drafted.spans]
        for part, drafted in draft.parts.items()
    }
    assert marked == {
        Part.GREETING: [("Dana", "contact_first_name")],
        Part.THANKS: [
            ("Operations Analyst", "position"),
            ("Northwind Logistics", "company"),
            ("data quality", "topic"),
        ],
        Part.DISAPPOINTMENT: [],
        Part.INTEREST: [("Northwind Logistics", "company")],
        Part.FEEDBACK: [],
        Part.CLOSING: [("Amina Yusuf", "candidate")],
    }


@pytest.mark.parametrize("words", ["Best wishes,", "Best wishes,\n{candidate}"])
def test_the_full_name_stands_once_below_the_closing(facts, words):
    closing = compose(facts(), (Wording("bye", Part.CLOSING, words),)).parts[Part.CLOSING]
    assert closing.text == "Best wishes,\nAmina Yusuf"
    assert [closing.text[start:end] for start, end, _ in closing.spans] == ["Amina Yusuf"]


def test_what_is_not_known_is_left_out_and_not_left_blank():
    draft = compose(Facts("Amina Yusuf", "", "A" * 10_000), shipped_wordings(), {"thanks": "en-thanks-people-behind"})
    assert draft.subject == "Amina Yusuf"
    assert draft.parts[Part.THANKS].text == (
        "Thank you for letting me know, and for the time you and your team gave me. It was good to meet the people "
        "behind the open role and to hear how you work at your company."
    )


def test_a_long_line_breaks_at_a_space_and_never_inside_a_value():
    company, position = "Π" * 100 + " " + "Σ" * 99, "Ж" * 100 + " " + "Я" * 99
    wording = Wording("long", Part.THANKS, "Thank you for the {position} role at {company}, " * 3)
    text = compose(Facts("Amina", position, company), (wording,)).parts[Part.THANKS].text
    assert max(len(line.encode()) for line in text.split("\n")) <= LONGEST_LINE
    assert text.count(company) == text.count(position) == 3
    assert "\n" in text
