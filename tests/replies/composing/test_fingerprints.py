from replies.composing.fingerprints import fingerprint, fingerprint_letter, split_sentences


def test_capitals_spaces_and_punctuation_make_no_difference():
    assert fingerprint("Thank you, again!") == fingerprint("thank  you — again")


def test_another_word_makes_a_difference():
    assert fingerprint("Thank you again") != fingerprint("Thank you ever")


def test_a_letter_is_split_into_sentences_and_lines():
    text = "Dear Dana,\n\nThank you. It was good!\n\nBest wishes,\nAmina"
    assert split_sentences(text) == ["Dear Dana,", "Thank you.", "It was good!", "Best wishes,", "Amina"]


def test_the_same_sentence_about_another_role_and_employer_is_recognised(facts):
    one = fingerprint_letter("I liked the role of an Operations Analyst at Northwind Logistics.", facts())
    other = fingerprint_letter(
        "I liked the role of a Driver at Acme Inc.", facts(position="Driver", company="Acme Inc.")
    )
    assert one & other


def test_a_full_stop_in_a_name_ends_the_sentence_where_it_did(facts):
    one = fingerprint_letter("I like Northwind Logistics. Thank you.", facts())
    other = fingerprint_letter("I like Acme Inc. Thank you.", facts(company="Acme Inc."))
    assert len(one & other) == 2


def test_names_of_other_people_inside_words_are_left_alone(facts):
    assert fingerprint("Analysis at work.") in fingerprint_letter("Analysis at work.", facts(candidate="Ana"))
