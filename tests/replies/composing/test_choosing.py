import pytest

from replies.composing.choosing import REASONS
from replies.composing.facts import LETTER_PARTS, Facts, Part, Tone
from replies.composing.fingerprints import fingerprint_letter, split_sentences
from replies.composing.letter import compose
from replies.composing.shipped import shipped_wordings
from replies.composing.wordings import Wording


def thanks(key, text="Thank you, {candidate}.", **conditions):
    return Wording(key=key, part=Part.THANKS, text=text, **conditions)


def key_of_thanks(facts, *wordings, chosen=None):
    return compose(facts, wordings, chosen or {}).parts[Part.THANKS].wording_key


@pytest.mark.parametrize(
    "conditions",
    [
        {"stages": frozenset({"final"})},
        {"channels": frozenset({"phone"})},
        {"language": "de"},
        {"needs_topic": True},
        {"needs_contact": True},
        {"relationship": "known"},
        {"formal_address": False},
        {"text": "About {topic}."},
        {"text": "Dear {contact_first_name}."},
        {"text": "the{position} role"},
        {"text": "{salary}"},
        {"text": "  "},
        {"text": "x" * 999},
        {"text": "{company}/{position}/{candidate}"},
    ],
)
def test_a_wording_that_does_not_fit_is_not_taken(facts, conditions):
    wordings = thanks("specific", **conditions), thanks("plain")
    assert {key_of_thanks(facts(contact=None, rotation=turn), *wordings) for turn in range(2)} == {"plain"}


@pytest.mark.parametrize(
    ("conditions", "changes"),
    [
        ({"stages": frozenset({"final", "interview"})}, {}),
        ({"tones": frozenset({"warm"})}, {}),
        ({"channels": frozenset({"phone"})}, {"channel": "phone"}),
        ({"needs_topic": True}, {"topic": "routing"}),
        ({"needs_contact": True}, {}),
        ({"relationship": "known"}, {"known_contact": True}),
        ({"relationship": "first"}, {}),
    ],
)
def test_the_more_specific_of_two_is_taken(facts, conditions, changes):
    wordings = thanks("plain"), thanks("specific", **conditions)
    assert {key_of_thanks(facts(rotation=turn, **changes), *wordings) for turn in range(3)} == {"specific"}


def test_equal_wordings_take_turns(facts):
    wordings = [thanks(key) for key in "abc"]
    keys = [key_of_thanks(facts(rotation=turn), *wordings) for turn in range(6)]
    assert sorted(keys[:3]) == ["a", "b", "c"]
    assert keys[:3] == keys[3:]


def test_the_same_facts_always_give_the_same_letter(facts):
    assert compose(facts(), shipped_wordings()) == compose(facts(), shipped_wordings())


def test_the_wording_that_was_picked_is_kept(facts):
    wordings = [thanks(key) for key in "abc"]
    picked = compose(facts(), wordings, {"thanks": "c"}).parts[Part.THANKS]
    assert (picked.wording_key, picked.why) == ("c", ("picked",))


def test_a_pick_that_is_gone_is_passed_over(facts):
    assert key_of_thanks(facts(), thanks("a"), chosen={"thanks": "gone", "no-such-part": "x"}) == "a"


def test_a_part_for_which_nothing_fits_is_taken_from_the_shipped_ones(facts):
    draft = compose(facts(), (thanks("ours"),))
    assert tuple(draft.parts) == LETTER_PARTS
    assert draft.parts[Part.THANKS].wording_key == "ours"
    assert draft.parts[Part.INTEREST].wording_key.startswith("en-interest-")


def test_a_tone_without_wordings_borrows_from_another(facts):
    taken = compose(facts(tone="formal"), (thanks("warm", tones=frozenset({"warm"})),)).parts[Part.THANKS]
    assert (taken.wording_key, taken.why) == ("warm", ("other_tone",))


def sentences_of(draft):
    return {s for part, drafted in draft.parts.items() if part != Part.GREETING for s in split_sentences(drafted.text)}


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("topic", [None, "data quality"])
def test_a_contact_never_reads_the_same_sentence_twice(facts, tone, topic):
    sent, read = frozenset(), set()
    for name in ["Amina Yusuf", "Ben Okoro", "Cleo Marsh", "Dov Levi", "Eva Lund", "Finn Roe"]:
        now = facts(candidate=name, position=f"{name.split()[1]} role", tone=tone, topic=topic, already_sent=sent)
        draft = compose(now, shipped_wordings())
        masked = {s.replace(now.position, "*").replace(name, "*") for s in sentences_of(draft)} - {"*"}
        assert not masked & read
        read |= masked
        sent |= fingerprint_letter(draft.body, now)


def test_when_everything_has_been_read_there_is_still_a_letter(facts):
    everything = frozenset[str]()
    for _ in range(60):
        now = facts(already_sent=everything)
        everything |= fingerprint_letter(compose(now, shipped_wordings()).body, now)
    draft = compose(facts(already_sent=everything), shipped_wordings())
    assert tuple(draft.parts) == LETTER_PARTS
    assert "repeated" in draft.parts[Part.DISAPPOINTMENT].why


def test_a_sentence_that_was_sent_about_another_role_counts_as_read(facts):
    wordings = thanks("a", "Thank you for the {position} role."), thanks("b", "Many thanks.")
    sent = fingerprint_letter("Thank you for the Driver role.", facts(position="Driver"))
    keys = {key_of_thanks(facts(already_sent=sent, rotation=turn), *wordings) for turn in range(2)}
    assert keys == {"b"}


def test_a_sentence_remembered_word_for_word_counts_as_read(facts):
    wordings = thanks("a", "Thank you for the {position} role."), thanks("b", "Many thanks.")
    sent = fingerprint_letter("Thank you for the Operations Analyst role.")
    keys = {key_of_thanks(facts(already_sent=sent, rotation=turn), *wordings) for turn in range(2)}
    assert keys == {"b"}


def test_four_sentences_in_a_row_never_begin_with_i(facts):
    wordings = (
        thanks("i", "I thank you. I liked it."),
        Wording("i", Part.DISAPPOINTMENT, "Sadly not. I had hoped. I understand."),
        Wording("i3", Part.INTEREST, "Still, yes. I like it. I do. I do so.", tones=frozenset({"warm"})),
        Wording("i4", Part.INTEREST, "I like it. I do.", tones=frozenset({"warm"})),
        Wording("it", Part.INTEREST, "It is good."),
    )
    draft = compose(facts(), wordings, {"thanks": "i", "disappointment": "i"})
    assert draft.parts[Part.INTEREST].wording_key == "i3"
    draft = compose(facts(), tuple(w for w in wordings if w.key != "i3"), {"thanks": "i", "disappointment": "i"})
    assert draft.parts[Part.INTEREST].wording_key == "it"


def test_every_reason_has_its_sentence(facts):
    drafts = [
        compose(facts(topic=topic, known_contact=known, channel=channel), shipped_wordings())
        for topic in (None, "routing")
        for known in (True, False)
        for channel in ("email", "phone")
    ]
    given = {reason for draft in drafts for drafted in draft.parts.values() for reason in drafted.why}
    assert {"topic", "contact", "known_contact", "stage", "tone"} <= given <= REASONS.keys()


def test_changed_wordings_are_not_mixed_up_with_remembered_ones(facts):
    first = key_of_thanks(facts(), thanks("a"))
    second = key_of_thanks(facts(), thanks("b"))
    assert (first, second) == ("a", "b")


def test_alternatives_begin_with_the_sentence_in_the_letter(facts):
    draft = compose(facts(), shipped_wordings())
    for part, drafted in draft.parts.items():
        alternatives = draft.alternatives[part]
        assert alternatives[0] == drafted
        assert len({alternative.wording_key for alternative in alternatives}) == len(alternatives)


def test_a_part_that_was_left_out_can_still_be_picked_from(facts):
    draft = compose(facts(mention_disappointment=False), shipped_wordings())
    assert Part.DISAPPOINTMENT not in draft.parts
    assert len(draft.alternatives[Part.DISAPPOINTMENT]) >= 4


def test_tu_is_for_a_person_and_a_team_is_vous():
    team = compose(Facts("Amina", "Analyste", "Acme", language="fr", formal_address=False), shipped_wordings())
    person = compose(
        Facts("Amina", "Analyste", "Acme", "Luc Roy", language="fr", formal_address=False), shipped_wordings()
    )
    assert "vous" in team.parts[Part.THANKS].text or "votre" in team.parts[Part.THANKS].text
    assert set(person.parts[Part.THANKS].text.replace("’", " ").split()) & {"ta", "ton", "tu"}
