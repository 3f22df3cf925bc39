import pytest

from replies.composing.check import About, Level, check

KIND = """Dear Ms Okafor,

Thank you for the time you gave me on Tuesday and for telling me about your decision on the Analyst role at Harlow.

Of course I am disappointed, but I understand it. Please keep me in mind for future openings; I would like to
work with your team one day. If you have a moment, I would be grateful for any feedback.

Kind regards,
Priya Raman"""
ABOUT = About(candidate="Priya Raman", position="Analyst", company="Harlow", contact="Ada Okafor")


def _found(text, **about):
    return {(finding.rule, finding.level) for finding in check(text, about=About(**about)).findings}


def _keys(text, **about):
    return {finding.key for finding in check(text, about=About(**about)).findings}


def _with(sentence):
    return KIND.replace("Kind regards", f"{sentence}\n\nKind regards")


def test_a_kind_letter_has_nothing_to_remark():
    assert check(KIND, about=ABOUT).findings == ()


def test_the_parts_of_a_kind_letter_are_all_there():
    parts = check(KIND).parts
    assert (parts.thanks, parts.disappointment, parts.interest, parts.feedback) == (True, 1, True, True)


@pytest.mark.parametrize(
    "greeting", ["Dear Sir or Madam,", "To whom it may concern,", "Dear Hiring Manager,", "Hello,"]
)
def test_nobody_in_particular_is_greeted(greeting):
    assert _keys(KIND.replace("Dear Ms Okafor,", greeting)) == {"greeting.nameless"}


@pytest.mark.parametrize("greeting", ["Dear Ms. Okafor:", "Hi Ada,", "Ada,", "Good morning Dr Okafor,", "Dear 田中様,"])
def test_a_named_person_is_greeted(greeting):
    assert _keys(KIND.replace("Dear Ms Okafor,", greeting)) == set()


def test_a_letter_without_a_greeting_gets_a_hint():
    assert _found(KIND.removeprefix("Dear Ms Okafor,\n\n")) == {("greeting", Level.HINT)}


def test_a_letter_without_thanks_gets_a_hint():
    text = KIND.replace("Thank you for the time you gave me on Tuesday and for telling me", "I heard")
    assert ("thanks", Level.HINT) in _found(text.replace("grateful", "glad"))


def test_thanks_that_are_owed_later_or_meant_to_hurt_are_none():
    assert not check("I would be grateful if you wrote back. No thanks. Thanks for nothing.").parts.thanks


def test_another_role_than_the_known_one_gets_a_hint():
    assert _found(KIND, position="Welder", company="Norvik") == {("role", Level.HINT)}


def test_one_sentence_of_disappointment_is_fine_and_the_second_is_strong():
    second = "I had hoped for another answer."
    found = list(check(_with(second)).findings)
    assert [(f.key, f.matched) for f in found] == [("disappointment.repeated", second)]


@pytest.mark.parametrize("word", ["devastated", "heartbroken", "gutted", "furious"])
def test_a_heavy_word_is_strong_and_heats(word):
    checked = check(_with(f"I am {word}."))
    assert [(f.rule, f.level, f.matched) for f in checked.findings if f.key == "disappointment.strong"] == [
        ("disappointment", Level.STRONG, word)
    ]
    assert checked.is_heated


def test_denied_disappointment_is_none():
    assert check("I am not disappointed at all. I am not sad.").parts.disappointment == 0


def test_hidden_disappointment_is_some():
    assert check("I can't tell you how disappointed I am.").parts.disappointment == 1


def test_a_letter_without_interest_gets_a_hint():
    text = KIND.replace(
        "Please keep me in mind for future openings; I would like to\nwork with your team one day. ", ""
    )
    assert _found(text) == {("interest", Level.HINT)}


@pytest.mark.parametrize(
    "demand",
    [
        "I expect a detailed explanation.",
        "You owe me an answer.",
        "Explain why I was not selected.",
        "I demand to see my scores.",
        "Why was I rejected?",
        "Send me your feedback by Friday.",
    ],
)
def test_feedback_that_is_demanded_is_strong(demand):
    assert ("feedback", Level.STRONG) in _found(_with(demand))


def test_a_polite_why_is_a_hint():
    assert _keys(_with("Could you tell me the reason why I was not selected?")) == {"feedback.why"}


def test_asking_before_accepting_gets_a_hint():
    assert "order" in _keys("Dear Ada,\n\nCould you give me some feedback on my interview?\n\nThank you for your time.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Please reconsider your decision.",
        "You made a big mistake.",
        "I am better than the person you chose.",
        "I thought my skills were a reasonably good match, but you see it differently.",
    ],
)
def test_arguing_is_strong(sentence):
    assert ("arguing", Level.STRONG) in _found(_with(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't think it was a mistake.",
        "If you ever reconsider, I would be delighted.",
        "Although I thought I was a good fit, I respect your decision.",
        "I am sure that you chose someone better qualified than me.",
    ],
)
def test_what_only_sounds_like_arguing_passes(sentence):
    assert ("arguing", Level.STRONG) not in _found(_with(sentence))


def test_a_respectful_appeal_is_a_hint():
    assert _keys(_with("I would respectfully ask you to review my application, as my licence is valid now.")) == {
        "arguing.appeal"
    }


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("You are idiots.", "hostility.insult"),
        ("You will hear from my lawyer.", "hostility.threat"),
        ("I will never apply to your company again.", "hostility.farewell"),
    ],
)
def test_hostility_is_strong_and_heats(sentence, key):
    checked = check(_with(sentence))
    assert key in {finding.key for finding in checked.findings if finding.level == Level.STRONG}
    assert checked.is_heated


def test_a_kind_letter_is_not_heated():
    assert not check(KIND).is_heated


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (39, "length.short"),
        (40, None),
        (180, None),
        (181, "length.long"),
        (250, "length.long"),
        (251, "length.very_long"),
    ],
)
def test_the_band_of_lengths(words, key):
    checked = check("word " * words)
    assert checked.words == words
    assert {finding.key for finding in checked.findings if finding.rule == "length"} == ({key} if key else set())


def test_only_the_very_long_is_strong():
    assert [f.level for f in check("word " * 181).findings if f.rule == "length"] == [Level.HINT]
    assert [f.level for f in check("word " * 251).findings if f.rule == "length"] == [Level.STRONG]


@pytest.mark.parametrize(
    ("sentence", "matched"),
    [
        ("I REALLY MEAN IT, TRULY.", "I REALLY MEAN IT, TRULY"),
        ("That was NEVER said.", "NEVER"),
        ("So good!!", "!!"),
        ("Really?!", "?!"),
    ],
)
def test_shouting_gets_a_hint(sentence, matched):
    assert matched in {
        f.matched for f in check(_with(sentence)).findings if f.rule == "shouting" and f.level == Level.HINT
    }


@pytest.mark.parametrize("sentence", ["I know SQL, HTML and AWS.", "NASA and UNESCO were there!", "It was in the USA."])
def test_initials_are_no_shouting(sentence):
    assert "shouting" not in {rule for rule, _ in _found(_with(sentence))}


@pytest.mark.parametrize(
    "address",
    ["no-reply@acme.test", "Acme <noreply@acme.test>", "jobs.donotreply@acme.test", "mailer-daemon@acme.test"],
)
def test_an_address_that_nobody_reads_gets_a_hint(address):
    assert _found(KIND, contact_address=address) == {("address", Level.HINT)}


@pytest.mark.parametrize("address", ["replya@acme.test", "ada@noreply.acme.test", "nora.eply@acme.test", ""])
def test_an_address_of_a_person_gets_none(address):
    assert _found(KIND, contact_address=address) == set()


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("My depression made the year hard.", "privacy.health"),
        ("At my age this is not easy.", "privacy.age"),
        ("My children were excited too.", "privacy.family"),
        ("My current salary is 50,000.", "privacy.pay"),
    ],
)
def test_what_is_private_gets_a_hint(sentence, key):
    assert key in _keys(_with(sentence))


def test_a_text_that_this_contact_knows_gets_a_hint():
    assert _found(KIND, already_sent=True) == {("repeated", Level.HINT)}


def test_quoted_mail_below_is_not_judged():
    quoted = KIND + "\n\nOn Tue, 3 Nov 2026 at 09:12, Ada Okafor wrote:\n> You are idiots. I expect an answer!!"
    assert check(quoted).findings == check(KIND).findings
    assert check(quoted).words == check(KIND).words


def test_a_phrase_that_a_mail_program_wrapped_is_found():
    text = KIND.replace(
        "Kind regards", "I have read your message twice and I must say that I will be hearing from\nmy lawyer about it."
    )
    assert "hostility.threat" in _keys(text)
