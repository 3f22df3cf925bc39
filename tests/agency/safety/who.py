"""The people of the house in groups, for the table of who may open what."""

from tests.agency.safety.house import ANONYMOUS

Who = frozenset[str]

CANDIDATES: Who = frozenset({"owner", "other_candidate"})
DESK: Who = frozenset({"recruiter", "colleague", "stranger", "lead", "other_lead"})
STAFF: Who = frozenset({"editor", "administrator"})
SIGNED_IN = CANDIDATES | DESK | STAFF
EVERYBODY = SIGNED_IN | {ANONYMOUS}
NOBODY: Who = frozenset()

# About one candidate's things: themselves, and their own recruiter with the lead of that team.
OWN: Who = frozenset({"owner"})
THEIR_DESK: Who = frozenset({"recruiter", "lead"})
THEIR_SIDE = OWN | THEIR_DESK

EDITORS = STAFF
ADMINISTRATORS: Who = frozenset({"administrator"})
# Of the people in the house, those who have a second factor.
WITH_SECOND_FACTOR = STAFF
# Who can prove anew that they are who they are: with a password, or a second factor.
CAN_REAUTHENTICATE = OWN | STAFF
