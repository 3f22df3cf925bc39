"""What can become of a try to send one mail, apart from success. Each carries the server's own words."""


class Outcome(Exception):
    """`said`: the server's words, or what went wrong on the way, for the person who can act."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


class TryLater(Outcome):
    """Nothing left, and it may work later: 4xx, a line that broke before the last byte, a server that is slow."""


class Refused(Outcome):
    """The server will never take this mail (5xx). `of_recipient`: it is the address that it refused."""

    def __init__(self, said: str, *, of_recipient: bool) -> None:
        super().__init__(said)
        self.of_recipient = of_recipient


class ChannelTrouble(Outcome):
    """The way out is blocked for every mail: no connection, no sign-in, our sender refused. No mail's own fault."""


class Unanswered(Outcome):
    """The whole mail was handed over, and no answer came: nobody knows whether it was taken (RFC 1047)."""
