import pytest

from replies.intake import find_applications_for
from replies.matching import CLOSE, NOT, SAME, likeness
from replies.reading.rejection_mail import RejectionRead
from tests.cast import a_conversation, an_application


@pytest.mark.parametrize(
    ("ours", "theirs", "nearness"),
    [
        ("Northwind Logistics", "northwind  LOGISTICS", SAME),
        ("Northwind Logistics", "Northwind Logistics GmbH", SAME),
        ("Société Générale", "Societe Generale", SAME),
        ("Northwind", "Northwind Logistics Ltd.", CLOSE),
        ("Senior Data Engineer", "Data Engineer", CLOSE),
        ("Northwind Logistics", "Southwind Logistics", NOT),
        ("Northwind", None, NOT),
        ("", "Northwind", NOT),
        ("!!!", "Northwind", NOT),
        ("AG", "SE", NOT),
    ],
)
def test_names_are_alike_whatever_their_dress(ours, theirs, nearness):
    assert likeness(ours, theirs) == nearness


@pytest.mark.django_db
class TestApplicationsForAMail:
    def found(self, candidate, employer, position):
        read = RejectionRead(True, 0.9, employer=employer, position=position)
        return [
            (match.application.position, match.application.employer.name, match.is_likely)
            for match in find_applications_for(read, candidate=candidate)
        ]

    def test_the_right_role_at_the_right_house_comes_first(self, owner):
        an_application(candidate=owner, employer="Northwind", position="Analyst")
        an_application(candidate=owner, employer="Northwind", position="Clerk")
        an_application(candidate=owner, employer="Harbour Dairy", position="Analyst")
        assert self.found(owner, "Northwind GmbH", "Analyst") == [
            ("Analyst", "Northwind", True),
            ("Clerk", "Northwind", True),
            ("Analyst", "Harbour Dairy", False),
        ]

    def test_a_mail_without_an_employer_is_about_the_role(self, owner):
        an_application(candidate=owner, employer="Northwind", position="Analyst")
        an_application(candidate=owner, employer="Harbour Dairy", position="Clerk")
        assert self.found(owner, None, "Analyst") == [("Analyst", "Northwind", True), ("Clerk", "Harbour Dairy", False)]

    def test_a_mail_that_names_nothing_is_about_none_in_particular(self, owner):
        an_application(candidate=owner, employer="Northwind", position="Analyst")
        assert self.found(owner, None, None) == [("Analyst", "Northwind", False)]

    def test_only_ones_own_are_looked_at(self, application, other_candidate):
        assert self.found(other_candidate, "Northwind Logistics", "Operations Analyst") == []

    def test_those_that_had_their_no_are_marked(self, owner, now):
        a_conversation(candidate=owner, now=now)
        an_application(candidate=owner, position="Clerk")
        matches = find_applications_for(None, candidate=owner)
        assert {match.application.position: match.application.has_no for match in matches} == {
            "Operations Analyst": True,
            "Clerk": False,
        }
