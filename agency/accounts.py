"""How allauth's journeys speak to this site: their mail goes through the outbox like all other mail."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    pass
