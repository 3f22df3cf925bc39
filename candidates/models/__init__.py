"""The nouns on the ground floor."""

from candidates.models.account import ADMIN_ROLES, AGENCY_ROLES, DESK_ROLES, Invitation, Role, Team, User
from candidates.models.application import Application
from candidates.models.employer import Contact, Employer
from candidates.models.rejection import Rejection

__all__ = [
    "ADMIN_ROLES",
    "AGENCY_ROLES",
    "DESK_ROLES",
    "Application",
    "Contact",
    "Employer",
    "Invitation",
    "Rejection",
    "Role",
    "Team",
    "User",
]
