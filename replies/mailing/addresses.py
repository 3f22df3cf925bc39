"""Names and addresses in a mail's head. A candidate's name is user input in somebody's inbox: it is never trusted."""

import re
import unicodedata
from email.headerregistry import Address
from email.utils import parseaddr

NAME_MAX = 75
SUBJECT_MAX = 300
MESSAGE_ID_MAX = 250
REFERENCES_MAX = 20

# Characters with which a name could pass for an address, a link or a second recipient.
MISLEADING = re.compile(r'[@:,;"<>\\\[\]()]')
# Joiners are format characters too, but Persian and many Indian names cannot be written without them.
JOINERS = "\u200c\u200d"
MESSAGE_ID = re.compile(rf"<[!-;=?-~]{{3,{MESSAGE_ID_MAX}}}>")
LOCAL_PART = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
DOMAIN = re.compile(r"(?=.{1,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


class NoAddress(Exception):
    """There is nobody a mail could go to: no address, one that came back, or one that is none."""


def clean_line(text: str, *, limit: int) -> str:
    """One line of at most `limit` characters: no line breaks, no controls, nothing that turns the writing around."""
    kept = ("".join(" " if is_control(char) else char for char in text)).split()
    return " ".join(kept)[:limit].rstrip()


def is_control(char: str) -> bool:
    category = unicodedata.category(char)
    return category in {"Zl", "Zp"} or (category.startswith("C") and char not in JOINERS)


def clean_name(name: str) -> str:
    """A display name that can only be read as a name."""
    return clean_line(MISLEADING.sub("", name), limit=NAME_MAX)


def usable_address(address: str) -> str:
    """The address as SMTP carries it, an international domain in its ASCII form. Raises NoAddress.

    Exactly one mailbox: the local part must be plain ASCII, since few servers take another (RFC 6531).
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise NoAddress(address) from error
    if not LOCAL_PART.fullmatch(local) or not DOMAIN.fullmatch(ascii_domain):
        raise NoAddress(address)
    return f"{local}@{ascii_domain}"


def mailbox(*, name: str, address: str) -> Address:
    """One sender or recipient, for one header field."""
    return Address(display_name=clean_name(name), addr_spec=usable_address(address))


def address_of(text: str) -> str:
    """The address in a setting such as "Agency <hello@agency.example>"."""
    return parseaddr(text)[1]


def domain_of(address: str) -> str:
    return usable_address(address).rpartition("@")[2]


def known_message_ids(text: str) -> list[str]:
    """The Message-IDs in a header that somebody else wrote: well-formed ones only, the first and the last few."""
    found = list(dict.fromkeys(MESSAGE_ID.findall(text)))
    if len(found) > REFERENCES_MAX:
        return [found[0], *found[1 - REFERENCES_MAX :]]
    return found
