"""What a list is asked to show, read strictly from its address. The whole state of a list is in its address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agency.dashboard.paging import Sort
from replies.models.conversation import ConversationQuerySet
from replies.statuses import SPOKEN, STANDING, Status

LONGEST_SEARCH = 200


class BadFilter(Exception):
    """The address asks for what no list of ours can show; `name` is the part of it that is wrong."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


TABS = {
    "owed": (_("Feedback owed"), (Status.ASKED,)),
    "waiting": (_("Waiting for a reply"), (Status.WAITING,)),
    "replied": (_("Replied"), SPOKEN),
    "answered": (_("Feedback in"), (Status.ANSWERED,)),
    "all": (_("All"), STANDING),
}
SORTS = {
    "newest": Sort("received_at", descending=True),
    "oldest": Sort("received_at"),
    "name": Sort("candidate__name"),
    "employer": Sort("employer__name"),
}
SORT_WORDS = {
    "newest": _("Newest no first"),
    "oldest": _("Oldest no first"),
    "name": _("By candidate"),
    "employer": _("By employer"),
}


@dataclass(frozen=True)
class Filter:
    """Which conversations a list shows, and in which order."""

    tab: str = "owed"
    words: str = ""
    sort: str = "newest"

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> Filter:
        """From a query string (`tab`, `q`, `sort`); what is left out has its default. Raises BadFilter."""
        found = cls(tab=asked.get("tab") or "owed", words=read_words(asked), sort=asked.get("sort") or "newest")
        if found.tab not in TABS:
            raise BadFilter("tab")
        if found.sort not in SORTS:
            raise BadFilter("sort")
        return found

    def but(self, **changes: str) -> Filter:
        return replace(self, **changes)

    @property
    def query(self) -> str:
        """The query string that asks for the same, without what is the default: "" or "?tab=all&q=ops"."""
        return self.query_with()

    def query_with(self, **more: str) -> str:
        """The same with further fields, such as `after`: a page's token."""
        said = {"tab": self.tab, "q": self.words, "sort": self.sort} | more
        usual = {"tab": "owed", "sort": "newest"}
        told = {name: value for name, value in said.items() if value != usual.get(name, "")}
        return "?" + urlencode(told) if told else ""

    @property
    def order(self) -> Sort:
        return SORTS[self.sort]

    def searched(self, conversations: ConversationQuerySet) -> ConversationQuerySet:
        """Those in which each word stands in the candidate's name, the employer's or the role; closed ones never."""
        for word in self.words.split():
            conversations = conversations.filter(
                Q(candidate__name__icontains=word)
                | Q(employer__name__icontains=word)
                | Q(application__position__icontains=word)
            )
        return conversations.standing()

    def chosen(self, conversations: ConversationQuerySet) -> ConversationQuerySet:
        """Those that the list shows, in no order yet."""
        return self.searched(conversations).filter(status__in=TABS[self.tab][1])


def read_words(asked: Mapping[str, str]) -> str:
    """What is searched for, in `q`. Raises BadFilter when nobody could have typed it."""
    words = " ".join(asked.get("q", "").split())
    if len(words) > LONGEST_SEARCH or "\0" in words:
        raise BadFilter("q")
    return words
