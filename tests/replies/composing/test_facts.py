import pytest

from replies.composing.facts import Facts


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Amina Yusuf", "Amina Yusuf"),
        ("  Amina \t Yusuf ", "Amina Yusuf"),
        ("Amina\r\nBcc: everyone@example.test", "Amina Bcc: everyone@example.test"),
        ("Amina\u2028Yusuf\x85", "Amina Yusuf"),
        ("A\x00mi\x1bna", "Amina"),
        ("\u202eAmina\u202c \u200fYusuf\u2069", "Amina Yusuf"),
        ("Ami\u200bna\ufeff", "Amina"),
        ("Ame\u0301lie", "Amélie"),
        ("<b>Amina</b>", "<b>Amina</b>"),
        ("{position}", "{position}"),
        ("سارا علی\u200cزاده", "سارا علی\u200cزاده"),
        ("\ud800Amina", "Amina"),
        ("\u200d \u200b", ""),
        ("A" * 200, "A" * 200),
        ("A" * 201, ""),
        ("名" * 160, "名" * 160),
        ("名" * 161, ""),
    ],
)
def test_a_value_becomes_one_visible_line_or_nothing(typed, kept):
    assert Facts(candidate=typed, position="Analyst", company="Acme").candidate == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Dana Whitfield <dana@acme.test>", "Dana Whitfield"),
        ("Dana Whitfield (she/her)", "Dana Whitfield"),
        ("dana@acme.test", None),
        (" ", None),
        (None, None),
    ],
)
def test_a_contact_is_a_name_and_no_address(typed, kept):
    assert Facts("Amina", "Analyst", "Acme", contact=typed).contact == kept


@pytest.mark.parametrize(
    ("typed", "language", "kept"),
    [
        ("The routing case study.", "en", "the routing case study"),
        ("A/B testing", "en", "A/B testing"),
        ("Kubernetes", "en", "Kubernetes"),
        ("Die Fallstudie", "de", "die Fallstudie"),
        ("Die Fallstudie", "en", "Die Fallstudie"),
        (" ;", "en", None),
    ],
)
def test_a_topic_fits_the_middle_of_a_sentence(typed, language, kept):
    assert Facts("Amina", "Analyst", "Acme", topic=typed, language=language).topic == kept


@pytest.mark.parametrize("stage", ["applied", "screening"])
def test_an_early_no_is_answered_without_disappointment_or_question(stage):
    facts = Facts("Amina", "Analyst", "Acme", stage=stage)
    assert (facts.ask_feedback, facts.mention_disappointment) == (False, False)


def test_after_an_interview_both_are_in_unless_declined():
    facts = Facts("Amina", "Analyst", "Acme", stage="interview", ask_feedback=False)
    assert (facts.ask_feedback, facts.mention_disappointment) == (False, True)


@pytest.mark.parametrize("wrong", [{"stage": "hired"}, {"tone": "angry"}, {"language": "it"}, {"channel": "fax"}])
def test_an_unknown_kind_is_refused(wrong):
    with pytest.raises(ValueError, match="must be one of"):
        Facts("Amina", "Analyst", "Acme", **wrong)
