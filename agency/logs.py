"""Logs: one JSON object a line, with ids and never the words of a letter, nor a link that opens a door."""

import re
from collections.abc import Mapping
from typing import Any

import structlog

SHARED = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]

# Addresses whose last part is itself the permission. Django logs the path of each request that it refuses.
LINKS = re.compile(
    r"(/(?:invitations|feedback|nudges/stop|nudges/later|accounts/confirm-email|accounts/password/reset/key)/)"
    r"[^/\s\"'?]{20,}"
)


def hide_links(_logger: Any, _method: str, event: Mapping[str, Any]) -> dict[str, Any]:
    """A structlog processor: what stands in for a token is three dots."""
    return {key: without_links(value) for key, value in event.items()}


def without_links(value: Any) -> Any:
    """The value, at any depth, with each link's token left out."""
    match value:
        case str():
            return LINKS.sub(r"\1...", value)
        case Mapping():
            return {key: without_links(one) for key, one in value.items()}
        case list() | tuple():
            return [without_links(one) for one in value]
    return value


def configuration(*, debug: bool) -> dict[str, Any]:
    """Django's LOGGING: everything to standard error, as JSON (as text for people when debugging)."""
    renderer: Any = structlog.dev.ConsoleRenderer() if debug else structlog.processors.JSONRenderer()
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "lines": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.format_exc_info,
                    hide_links,
                    renderer,
                ],
                "foreign_pre_chain": SHARED,
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "lines"}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
        "loggers": {
            "django.server": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
            "django_structlog": {"level": "WARNING"},
        },
    }


def configure() -> None:
    """Makes structlog's loggers write through the standard library's."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.filter_by_level,
            *SHARED[1:],
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def report_errors_to(dsn: str) -> None:
    """Sends unhandled errors to Sentry, without request bodies, personal data, or the variables that hold a letter."""
    import sentry_sdk

    sentry_sdk.init(
        dsn=dsn,
        send_default_pii=False,
        max_request_body_size="never",
        include_local_variables=False,
        before_send=lambda event, _hint: without_links(event),
        traces_sample_rate=0.0,
    )
