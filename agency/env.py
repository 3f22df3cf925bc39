"""Reads the environment, strictly and early: a missing or malformed variable stops the boot and is named."""

import re
import secrets
from collections.abc import MutableMapping
from dataclasses import dataclass
from email.utils import parseaddr
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email

env = environ.Env()

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off", ""}
HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where mail leaves: an SMTP server, or a provider that django-anymail speaks to."""

    scheme: str
    host: str = ""
    port: int = 25
    user: str = ""
    password: str = ""
    use_tls: bool = False
    use_ssl: bool = False

    @property
    def is_smtp(self) -> bool:
        return self.scheme in {"smtp", "smtps", "smtp+tls"}


def text(name: str, *, default: str | None = None) -> str:
    """The variable's text. Raises ImproperlyConfigured, naming the variable, when it is missing and has no default."""
    value = env.str(name, default=default if default is not None else "")
    if not value and default is None:
        raise ImproperlyConfigured(f"{name} is not set. See docs/deploying.md for what it should hold.")
    return value


def boolean(name: str, *, default: bool) -> bool:
    """True or false. Anything else is an error, so that a typo never means "off"."""
    return _is_true(env.str(name, default=str(default)), name=name)


def _is_true(word: str, *, name: str) -> bool:
    value = word.strip().lower()
    if value in TRUE:
        return True
    if value in FALSE:
        return False
    raise ImproperlyConfigured(f"{name} must be true or false, not {value!r}.")


def names(name: str) -> list[str]:
    """A list, separated by commas, of at least one entry."""
    found = [part.strip() for part in text(name).split(",") if part.strip()]
    if not found:
        raise ImproperlyConfigured(f"{name} must name at least one host.")
    return found


def secret(name: str) -> str:
    """The variable, or the contents of the file that NAME_FILE points to (as Docker and Kubernetes mount secrets)."""
    path = env.str(f"{name}_FILE", default="")
    if not path:
        return text(name)
    try:
        value = Path(path).read_text().strip()
    except OSError as error:
        raise ImproperlyConfigured(f"{name}_FILE points to {path}, which cannot be read.") from error
    if not value:
        raise ImproperlyConfigured(f"{name}_FILE points to {path}, which is empty.")
    return value


def secret_key() -> str:
    """Django's secret key, at least 32 characters long."""
    value = secret("SECRET_KEY")
    if len(value) < 32:
        raise ImproperlyConfigured("SECRET_KEY must be at least 32 characters long.")
    return value


def webhook_secret(name: str) -> str:
    """A user name and a password, as basic authentication has them: without a colon none could prove itself."""
    value = secret(name)
    user, _colon, password = value.partition(":")
    if not user or len(password) < 16:
        raise ImproperlyConfigured(f"{name} must be a user name, a colon and a password of at least 16 characters.")
    return value


def token(name: str) -> str:
    """A long random word, or "" where none is set."""
    value = text(name, default="")
    if value and len(value) < 16:
        raise ImproperlyConfigured(f"{name} must be at least 16 characters long, or left out.")
    return value


def mailbox(name: str) -> str:
    """An address that mail can come from, with or without a name: hello@example.com, or Ajar <hello@example.com>."""
    value = text(name)
    try:
        validate_email(parseaddr(value)[1] or value)
    except ValidationError as error:
        raise ImproperlyConfigured(f"{name} must be an e-mail address, not {value!r}.") from error
    return value


def domain(name: str) -> str:
    """The name of a host, such as reply.example.com."""
    value = text(name)
    if not HOST.fullmatch(value):
        raise ImproperlyConfigured(f"{name} must be a domain such as reply.example.com, not {value!r}.")
    return value


def origin(name: str) -> str:
    """The address of the site: a scheme and a host, and a port where there is one, but no path."""
    value = address(name, schemes=("https", "http"))
    if value.count("/") != 2 or "@" in value or not HOST.fullmatch(urlsplit(value).hostname or ""):
        raise ImproperlyConfigured(f"{name} must be an address like https://ajar.example.com, without a path.")
    return value


def database(name: str) -> dict[str, Any]:
    """A PostgreSQL database from its address; no other engine is spoken."""
    address = text(name)
    if not address.startswith(("postgres://", "postgresql://")):
        raise ImproperlyConfigured(f"{name} must begin with postgres://, since Ajar speaks PostgreSQL only.")
    _refuse_bad_port(name, address)
    parts = env.db_url_config(address)
    if not parts["NAME"]:
        raise ImproperlyConfigured(f"{name} must end with the name of a database.")
    return {
        **parts,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def _refuse_bad_port(name: str, address: str) -> None:
    try:
        urlsplit(address).port  # noqa: B018
    except ValueError as error:
        raise ImproperlyConfigured(f"{name} has a port that is not a number.") from error


def address(name: str, *, schemes: tuple[str, ...], default: str | None = None) -> str:
    """A URL with one of the schemes, without a slash at its end. Only with a default may it be left out."""
    value = text(name, default=default).rstrip("/")
    if value == default:
        return value
    _refuse_bad_port(name, value)
    parts = urlsplit(value)
    if parts.scheme not in schemes or not parts.netloc:
        raise ImproperlyConfigured(f"{name} must be an address like {schemes[0]}://host, not {value!r}.")
    return value


def mail_server(name: str) -> MailServer:
    """The outgoing mail server from an address such as smtp://user:password@host:587?tls=true."""
    value = text(name)
    _refuse_bad_port(name, value)
    parts = urlsplit(value)
    query = {key: found[-1] for key, found in parse_qs(parts.query).items()}
    server = MailServer(
        scheme=parts.scheme.replace("-", "_"),
        host=parts.hostname or "",
        port=parts.port or (465 if parts.scheme == "smtps" else 25),
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        use_tls=parts.scheme == "smtp+tls" or _is_true(query.get("tls", "false"), name=f"{name}, in its tls,"),
        use_ssl=parts.scheme == "smtps",
    )
    if (server.is_smtp and not server.host) or not (server.is_smtp or _is_provider(server.scheme)):
        raise ImproperlyConfigured(f"{name} must look like smtp://user:password@host:port or postmark://token@.")
    return server


def _is_provider(scheme: str) -> bool:
    """Whether django-anymail speaks to a provider of that name."""
    return scheme.isidentifier() and find_spec(f"anymail.backends.{scheme}") is not None


def mailers(server: MailServer) -> dict[str, dict[str, Any]]:
    """Django's MAILERS for the server: its SMTP backend, or the anymail backend named by the scheme.

    The scheme is anymail's module name (postmark, mailgun, sendgrid, amazon_ses, ...), the user is the API key or
    token, the host the sender domain where the provider wants one.
    """
    if server.is_smtp:
        options: dict[str, Any] = {
            "host": server.host,
            "port": server.port,
            "username": server.user,
            "password": server.password,
            "use_tls": server.use_tls,
            "use_ssl": server.use_ssl,
            "timeout": 30,
        }
        return {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}}
    key = {"postmark": "server_token"}.get(server.scheme, "api_key")
    options = {key: server.user} if server.user else {}
    if server.host and server.scheme == "mailgun":
        options["sender_domain"] = server.host
    return {
        "default": {"BACKEND": f"anymail.backends.{server.scheme}.EmailBackend", "OPTIONS": options},
    }


def provide_what_a_line_command_needs(environment: MutableMapping[str, str]) -> None:
    """Fills, for this process only, what settings ask for and a command over JSON lines never uses."""
    for name, value in {
        "SECRET_KEY": secrets.token_urlsafe(48),
        "DATABASE_URL": "postgres://nobody@127.0.0.1:1/nothing",
        "BROKER_URL": "redis://127.0.0.1:1/0",
        "ALLOWED_HOSTS": "localhost",
        "SITE_URL": "http://localhost",
        "AGENCY_NAME": "Ajar",
        "MAIL_URL": "smtp://127.0.0.1:1",
        "MAIL_FROM": "nobody@localhost",
        "INBOUND_DOMAIN": "localhost",
        "INBOUND_SECRET": f"nobody:{secrets.token_urlsafe(24)}",
    }.items():
        environment.setdefault(name, value)
