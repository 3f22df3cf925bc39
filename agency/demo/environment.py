"""The environment of a demo: what an operator would set, with secrets of its own that are kept beside its data."""

import json
import secrets
from collections.abc import MutableMapping
from pathlib import Path

INBOUND_WEBHOOK = "/hooks/mail/postmark/"

# What the shell that starts the demo may hold for another purpose.
FOREIGN = (
    "DEBUG",
    "SENTRY_DSN",
    "METRICS_TOKEN",
    "SECRET_KEY_FILE",
    "INBOUND_SECRET_FILE",
    "INBOUND_IMAP_URL",
    "BEHIND_PROXY",
    "CELERY_BROKER_URL",
    "GUNICORN_CMD_ARGS",
)


def set_environment(
    environment: MutableMapping[str, str], *, folder: Path, port: int, database: str, broker: str, smtp: str
) -> None:
    """Set all that agency/settings.py, gunicorn and Celery read. `smtp` is "host:port"."""
    for name in FOREIGN:
        environment.pop(name, None)
    environment.update(
        kept_secrets(folder / "secrets.json"),
        DJANGO_SETTINGS_MODULE="agency.settings",
        DEMO="1",
        DATABASE_URL=database,
        BROKER_URL=broker,
        ALLOWED_HOSTS="127.0.0.1,localhost,[::1]",
        SITE_URL=site_url(port),
        AGENCY_NAME="Harbour Talent",
        MAIL_URL=f"smtp://{smtp}",
        MAIL_FROM="hello@harbour-talent.example.test",
        INBOUND_DOMAIN="reply.example.test",
        BIND=f"127.0.0.1:{port}",
        WEB_CONCURRENCY="2",
        CELERY_WORKER_CONCURRENCY="2",
    )


def site_url(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def kept_secrets(path: Path) -> dict[str, str]:
    """SECRET_KEY and INBOUND_SECRET, random, written to `path` the first time so that sessions outlive a restart."""
    if not path.exists():
        made = {"SECRET_KEY": secrets.token_urlsafe(48), "INBOUND_SECRET": f"postmark:{secrets.token_urlsafe(24)}"}
        path.touch(mode=0o600)
        path.write_text(json.dumps(made))
    kept: dict[str, str] = json.loads(path.read_text())
    return kept
