"""Our own wordings are found as the part that they are, in each language, and as no other."""

import re

import pytest

from replies.composing.check import About, Level, check
from replies.composing.facts import Part
from replies.composing.shipped import shipped_wordings

VALUES = {
    "position": "Analyst",
    "company": "Harlow",
    "contact": "Ada Okafor",
    "contact_first_name": "Ada",
    "candidate": "Sam Doe",
}
PARTS = {
    Part.THANKS: (True, 0, False, False),
    Part.DISAPPOINTMENT: (False, 1, False, False),
    Part.INTEREST: (False, 0, True, False),
    Part.FEEDBACK: (False, 0, False, True),
}
WORDINGS = [wording for wording in shipped_wordings() if wording.part in PARTS]


def _filled(text):
    return re.sub(
        r"\{(\w+)(?:\|([^{}]*))?\}", lambda match: VALUES.get(match[1], match[2] or "the harbour project"), text
    )


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.key)
def test_a_shipped_wording_is_found_as_its_part_and_no_other(wording):
    parts = check(_filled(wording.text), about=About(language=wording.language)).parts
    assert (parts.thanks, parts.disappointment, parts.interest, parts.feedback) == PARTS[wording.part]


@pytest.mark.parametrize("wording", shipped_wordings(), ids=lambda wording: wording.key)
def test_a_shipped_wording_alone_is_not_warned_of(wording):
    found = check(_filled(wording.text), about=About(language=wording.language)).findings
    assert [finding.key for finding in found if finding.level != Level.HINT] == []
