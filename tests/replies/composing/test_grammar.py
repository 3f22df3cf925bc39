import pytest

from replies.composing.grammar import fit_topic
from replies.composing.placeholders import render


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("Analyst", "as an Analyst"),
        ("Driver", "as a Driver"),
        ("UX Designer", "as a UX Designer"),
        ("HR Manager", "as an HR Manager"),
        ("University Lecturer", "as a University Lecturer"),
        ("Hourly Worker", "as an Hourly Worker"),
        ("European Buyer", "as a European Buyer"),
        ("NURSE", "as a NURSE"),
        ("8-bit Artist", "as an 8-bit Artist"),
    ],
)
@pytest.mark.parametrize("typed", ["as a {position}", "as an {position}"])
def test_the_english_article_follows_the_value(typed, position, words):
    assert render(typed, {"position": position}).text == words


@pytest.mark.parametrize(
    ("position", "words"),
    [
        ("Analyste", "le poste d’Analyste"),
        ("Ébéniste", "le poste d’Ébéniste"),
        ("Hôte d’accueil", "le poste d’Hôte d’accueil"),
        ("Head of Sales", "le poste de Head of Sales"),
        ("Chef de projet", "le poste de Chef de projet"),
    ],
)
def test_the_french_preposition_follows_the_value(position, words):
    assert render("le poste de {position}", {"position": position}, language="fr").text == words


def test_a_spanish_a_is_no_article():
    assert render("incorporarme a {company}", {"company": "Acme"}, language="es").text == "incorporarme a Acme"


@pytest.mark.parametrize(
    ("company", "words"), [("Acme", "at Acme."), ("Acme Inc.", "at Acme Inc."), ("Yahoo!", "at Yahoo!")]
)
def test_a_sentence_ends_once(company, words):
    assert render("at {company}.", {"company": company}).text == words


@pytest.mark.parametrize(
    ("topic", "language", "fitted"),
    [
        ("routing case study", "en", "the routing case study"),
        ("the routing case study", "en", "the routing case study"),
        ("your roadmap", "en", "your roadmap"),
        ("Dana’s roadmap", "en", "Dana’s roadmap"),
        ("running the campaign", "en", "running the campaign"),
        ("hiring plan", "en", "the hiring plan"),
        ("data quality", "en", "data quality"),
        ("Kubernetes", "en", "Kubernetes"),
        ("Routing", "de", "„Routing“"),
        ("la migration", "fr", "la migration"),
        ("l’équipe", "fr", "l’équipe"),
        ("Kubernetes", "fr", "«\u00a0Kubernetes\u00a0»"),
        ("logística", "es", "logística"),
    ],
)
def test_a_topic_gets_the_article_or_the_marks_that_it_needs(topic, language, fitted):
    assert fit_topic(topic, language=language) == fitted
