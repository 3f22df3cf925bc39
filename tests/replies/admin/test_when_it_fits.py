from django.utils import translation

from replies.composing.facts import Part
from replies.composing.wordings import Wording
from replies.templatetags.wordings import fits

WORDING = Wording(
    key="warm",
    part=Part.THANKS,
    text="Thank you.",
    tones=frozenset({"warm", "formal"}),
    stages=frozenset({"interview", "offer"}),
)


def test_what_a_sentence_fits_is_said_in_one_line():
    with translation.override("en"):
        assert fits(WORDING) == "warm or formal · after: interview or offer"


def test_german_nouns_keep_their_capitals():
    with translation.override("de"):
        assert fits(WORDING) == "herzlich oder förmlich · nach: Gespräch oder Angebot"
