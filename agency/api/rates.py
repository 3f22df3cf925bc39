"""How often one key, or one person in a browser, may ask."""

from datetime import datetime

import structlog
from django.core.cache import cache
from redis.exceptions import RedisError

from agency.api.problems import too_often

log = structlog.get_logger(__name__)

PER_MINUTE = 240


def count_request(*, who: str, now: datetime) -> None:
    """Counts one request in this minute, unless the cache is away. Raises a 429 Problem past PER_MINUTE."""
    name = f"api:{who}:{now:%Y%m%d%H%M}"
    try:
        cache.add(name, 0, timeout=90)
        asked = cache.incr(name)
    except (RedisError, ValueError) as error:
        log.warning("api_not_counted", error=type(error).__name__)
        return
    if asked > PER_MINUTE:
        raise too_often(wait=60 - now.second)
