"""Time zones and countries by name, from the IANA tables that come with the time zones themselves."""

import zoneinfo
from functools import cache
from importlib import resources

# Old spellings and technical names are known to the clock, but nobody looks for their town there.
REGIONS = {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}


@cache
def countries() -> dict[str, str]:
    """ISO 3166 code -> English name, in the order of the names."""
    named = {row[0]: row[1] for row in _table("iso3166.tab")}
    return dict(sorted(named.items(), key=lambda item: item[1]))


@cache
def zones_by_region() -> list[tuple[str, list[tuple[str, str]]]]:
    """(region, [(zone, town)]) for a select with groups, UTC first."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for zone in sorted(zoneinfo.available_timezones()):
        region, _, town = zone.partition("/")
        if region in REGIONS and town:
            groups.setdefault(region, []).append((zone, town.replace("_", " ").replace("/", ", ")))
    return [("UTC", [("UTC", "UTC")]), *groups.items()]


def country_of_zone(zone: str) -> str:
    """The country in which the zone's town lies, as two letters; empty when the table does not say."""
    return _countries_of_zones().get(zone, "")


@cache
def _countries_of_zones() -> dict[str, str]:
    return {row[2]: row[0] for row in _table("zone.tab")}


def _table(name: str) -> list[list[str]]:
    text = (resources.files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
