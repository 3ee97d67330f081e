"""Where the desk keeps its work and which servers it speaks with; what it signs in with is asked for at each use."""

from functools import partial
from pathlib import Path
from typing import Any

from config import secret, sections
from config.gathering import Gathering
from config.problems import Wrong, found_words
from config.settings import ServerSettings, StoreSettings, WebhookSettings

PORTS = {
    "imap": {"tls": 993, "starttls": 143, "plain": 143},
    "smtp": {"tls": 465, "starttls": 587, "plain": 25},
}


def store_of(found: Gathering, given: sections.Store) -> StoreSettings:
    """Its URL is "" where it is wrong."""
    key_file = secret.find(given.key_file, found.path.resolve().parent, found.environ)
    try:
        url = _url(found, given.url)
    except Wrong as wrong:
        found.wrong("store", "url", wrong)
        url = ""
    key = found.environ.get("BUCKSLIP_KEY", "")
    if found.secrets and found.first and not key:
        _check(found, "store", "key_file", partial(secret.check_key, key_file))
    return StoreSettings(url, key_file, key)


def _url(found: Gathering, url: str) -> str:
    """A SQLite file stands beside the configuration; PostgreSQL is spoken by psycopg."""
    kind, separator, rest = url.partition("://")
    if not separator or kind not in ("sqlite", "postgresql", "postgres", "postgresql+psycopg"):
        raise Wrong('must be "sqlite:///buckslip.db" or "postgresql://host/name"')
    if kind == "sqlite" and not rest.strip("/"):
        raise Wrong("names no file", 'Write "sqlite:///buckslip.db".')
    if kind == "sqlite":
        return f"sqlite:///{found.beside(rest.removeprefix('/'))}"
    signed_in = rest.rpartition("@")[0]
    if signed_in.partition(":")[2] and ("store", "url") not in found.source.origins:
        hint = "Keep it in ~/.pgpass, or put the whole URL into the environment as BUCKSLIP_STORE_URL."
        raise Wrong("holds a password, which does not belong in this file", hint)
    return f"postgresql+psycopg://{rest}"


def server_of(
    found: Gathering, name: str, given: sections.Imap | sections.Smtp | None, desk: sections.Desk | None
) -> ServerSettings | None:
    """`name`: imap or smtp. Signs in as the desk's address where no user is named; "" signs in as nobody."""
    if given is None:
        return None
    user = (desk.address if desk else "") if given.user is None else given.user
    ask = _password(found, given.password_file, given.password_env) if user else partial(str)
    if found.secrets and user:
        _check(found, name, "password_file" if given.password_file else "password_env", ask)
    port = given.port or PORTS[name][given.security]
    return ServerSettings(given.host, port, user, ask, given.security, _ca_file(found, name, given.ca_file))


def webhook_of(found: Gathering, given: sections.Webhook | None) -> WebhookSettings | None:
    if given is None:
        return None
    ask = _password(found, given.secret_file, given.secret_env)
    if found.secrets:
        _check(found, "webhook", "secret_file" if given.secret_file else "secret_env", ask)
    return WebhookSettings(given.url, ask, given.allow_private, _ca_file(found, "webhook", given.ca_file))


def _ca_file(found: Gathering, section: str, name: str | None) -> str | None:
    file = str(found.beside(name)) if name else None
    if file and not Path(file).is_file():
        found.wrong(section, "ca_file", Wrong("names a file that is not there"), found_words(name))
    return file


def _password(found: Gathering, file: str | None, variable: str | None) -> "partial[str]":
    """Asked at each use, so that a changed password needs no restart."""
    if file:
        return partial(secret.from_file, secret.find(file, found.path.resolve().parent, found.environ))
    return partial(secret.from_environment, variable or "", found.environ)


def _check(found: Gathering, section: str, name: str, ask: "partial[Any]") -> None:
    try:
        ask()
    except Wrong as wrong:
        found.wrong(section, name, wrong)
