"""Every address of the site, walked from the URL configuration: what is added there turns up here by itself."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

SHAPES = {"uuid": "01890000-0000-7000-8000-000000000000", "uuidstr": "01890000-0000-7000-8000-000000000000", "int": "1"}
ONE_OF = {"app_label": "candidates", "key": "x-x"}


@dataclass(frozen=True)
class Route:
    """One pattern. `name` is what `reverse` takes, or the pattern itself where it has no name."""

    name: str
    pattern: str
    view: Callable[..., Any]
    converters: frozenset[str]

    @cached_property
    def is_csrf_exempt(self) -> bool:
        return bool(getattr(self.view, "csrf_exempt", False))

    @cached_property
    def view_arguments(self) -> dict[str, str]:
        """Something for each part of the address that is open: of the right shape, leading nowhere."""
        return {name: SHAPES.get(kind, "x") for kind, name in re.findall(r"<(?:(\w+):)?(\w+)>", self.pattern)} | {
            name: ONE_OF[name] for name in re.findall(r"<(\w+)>", self.pattern) if name in ONE_OF
        }

    @cached_property
    def is_public(self) -> bool:
        """Whether LoginRequiredMiddleware lets everybody through to the view."""
        return not getattr(self.view, "login_required", True)


def all_routes() -> list[Route]:
    return list(_walk(get_resolver()))


def _walk(resolver: URLResolver, *, before: str = "", space: str = "", kinds: frozenset[str] = frozenset()) -> Iterator:
    for entry in resolver.url_patterns:
        pattern = before + str(entry.pattern)
        found = kinds | {type(converter).__name__ for converter in entry.pattern.converters.values()}
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from _walk(entry, before=pattern, space=inner, kinds=found)
        elif isinstance(entry, URLPattern):
            yield Route(space + entry.name if entry.name else pattern, pattern, entry.callback, found)
