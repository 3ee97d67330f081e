"""The sections of buckslip.toml: each setting, its form and its default. An unknown name is an error."""

from collections.abc import Callable
from datetime import date, time, timedelta
from ipaddress import ip_address
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from config import amounts, names
from config.problems import Wrong
from tracker.domain.firm import Turnaround

Security = Literal["tls", "starttls", "plain"]
Proof = Literal["dmarc", "dkim", "spf", "m365_internal", "none"]


def _each(form: Callable[[object], Any], words: str) -> BeforeValidator:
    def all_of(value: object) -> tuple[Any, ...]:
        if isinstance(value, str) or not isinstance(value, (list, tuple)):
            raise Wrong(words)
        return tuple(_one(form, one) for one in value)

    return BeforeValidator(all_of)


def _one(form: Callable[[object], Any], value: object) -> Any:
    try:
        return form(value)
    except Wrong as wrong:
        raise Wrong(wrong.words, wrong.hint, value) from None


def _business_time(value: object) -> object:
    """Checked here, with all else; how long a business day is stands in [hours], so it is counted later."""
    amounts.business_time(value, timedelta(hours=8))
    return value


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise Wrong('must be dates such as ["2026-11-27"], year first') from None


def _rate(value: object) -> float | None:
    """Dollars an hour, as a number or in words; "" for none."""
    return amounts.rate(str(value)) if str(value).strip() else None


def _filled(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise Wrong("must not be empty")
    return value.strip() if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_filled)]
Address = Annotated[str, BeforeValidator(names.address)]
Zone = Annotated[str, BeforeValidator(names.zone)]
TimeOfDay = Annotated[time, BeforeValidator(amounts.time_of_day)]
BusinessTime = Annotated[Any, BeforeValidator(_business_time)]
Rate = Annotated[float | None, BeforeValidator(_rate)]
Port = Annotated[int, Field(ge=1, le=65535)]


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Installation(Section):
    desks: Annotated[tuple[str, ...], _each(_filled, 'must be a list of files such as ["north/buckslip.toml"]')] = ()


class Desk(Section):
    name: Text
    address: Address
    key: Annotated[str, BeforeValidator(names.key)] = "main"
    zone: Zone = "America/New_York"
    people: Text = "people.csv"
    matters: Text = "matters.csv"
    agreement: str = ""
    agreement_file: str = ""
    rate: Rate = None
    welcome: bool = True
    private_subjects: bool = False
    footer: Annotated[str, Field(max_length=600)] = ""
    templates: str = ""


class WorkingHours(Section):
    start: TimeOfDay = time(9)
    end: TimeOfDay = time(17)
    states: Annotated[tuple[str, ...], _each(names.state, 'must be a list of states such as ["CA", "NY"]')] = ()
    closures: Annotated[tuple[date, ...], _each(_day, 'must be a list of dates such as ["2026-11-27"]')] = ()

    @model_validator(mode="after")
    def _starts_before_it_ends(self) -> Self:
        if self.start >= self.end:
            raise Wrong("end must come after start")
        return self

    @property
    def day(self) -> timedelta:
        """How long a business day is."""
        return timedelta(hours=self.end.hour - self.start.hour, minutes=self.end.minute - self.start.minute)


class Server(Section):
    """A mail server and how to sign in. The password itself never stands in the file."""

    host: Text
    port: Port | None = None
    user: str | None = None
    password_file: Text | None = None
    password_env: Text | None = None
    security: Security = "tls"
    ca_file: Text | None = None

    @model_validator(mode="after")
    def _plain_only_at_home(self) -> Self:
        if self.security == "plain" and not is_loopback(self.host):
            raise Wrong(
                'security "plain" is only for a server on this machine (localhost)',
                'Write security = "tls" or "starttls".',
            )
        return self

    @model_validator(mode="after")
    def _one_password(self) -> Self:
        if self.password_file and self.password_env:
            raise Wrong("names both password_file and password_env", "Keep one of the two.")
        if self.user != "" and not (self.password_file or self.password_env):
            raise Wrong(
                "says nothing about the password",
                'Put it into a file that only you can read and write password_file = "NAME-OF-THAT-FILE".',
            )
        return self


class Imap(Server):
    folder: Text = "INBOX"
    filed_folder: Text = "Buckslip"
    largest: Annotated[int, BeforeValidator(amounts.size)] = 50 * 1024**2

    @model_validator(mode="after")
    def _filed_elsewhere(self) -> Self:
        if self.folder.casefold() == self.filed_folder.casefold():
            raise Wrong(
                "has the same folder and filed_folder", "Mail that is kept is moved out of the one into the other."
            )
        return self


class Smtp(Server):
    connections: Annotated[int, Field(ge=1, le=20)] = 4


class Trust(Section):
    authserv_id: str = ""
    proof: dict[str, Proof] = {}


class Store(Section):
    url: Text = "sqlite:///buckslip.db"
    key_file: Text = "buckslip.key"


class Library(Section):
    folder: Text
    shown_as: str = ""


class Attachments(Section):
    """Raw bytes of files that a letter may carry, by the reader's domain."""

    to: dict[str, Annotated[int, BeforeValidator(amounts.size)]] = {}


class Webhook(Section):
    """Another system that is told of each event. The secret itself never stands in the file."""

    url: Annotated[str, BeforeValidator(names.url)]
    secret_file: Text | None = None
    secret_env: Text | None = None
    allow_private: bool = False
    allow_plain: bool = False
    ca_file: Text | None = None

    @model_validator(mode="after")
    def _one_secret(self) -> Self:
        if bool(self.secret_file) == bool(self.secret_env):
            raise Wrong("needs secret_file or secret_env, and only one of them", "It is what signs each message.")
        return self

    @model_validator(mode="after")
    def _plain_only_where_allowed(self) -> Self:
        if self.url.startswith("http:") and not self.allow_plain:
            raise Wrong('needs a url with "https"', "In a network of your own: allow_plain = true.")
        return self


class Habits(Section):
    """Lengths stay words here: what a business day is stands in [hours]."""

    offer: BusinessTime = "2 hours"
    offer_urgent: Annotated[timedelta, BeforeValidator(amounts.clock_time)] = timedelta(minutes=30)
    escalate_after: BusinessTime = "8 hours"
    partner_after: BusinessTime = "8 hours"
    question_reminder: BusinessTime = "4 hours"
    digest: Annotated[tuple[int, time], BeforeValidator(amounts.weekday_and_time)] = (0, time(7, 30))


class Scope(Section):
    version: Text = "1"
    rush_before: TimeOfDay = time(13)
    rush_next: TimeOfDay = time(12)
    revision_round: Annotated[Turnaround, BeforeValidator(amounts.turnaround)] = Turnaround(business_days=1)
    excluded: Annotated[tuple[str, ...], _each(_filled, 'must be a list of types of work such as ["translation"]')] = ()
    rules: Annotated[tuple[str, ...], _each(_filled, "must be a list of sentences")] = ()
    turnaround: dict[str, Annotated[Turnaround, BeforeValidator(amounts.turnaround)]] = {}


SECTIONS: dict[str, type[Section]] = {
    "installation": Installation,
    "desk": Desk,
    "hours": WorkingHours,
    "imap": Imap,
    "smtp": Smtp,
    "trust": Trust,
    "store": Store,
    "library": Library,
    "attachments": Attachments,
    "webhook": Webhook,
    "habits": Habits,
    "scope": Scope,
}

# only a person can write these tables; everything else may come from the environment too
TABLES = frozenset({("trust", "proof"), ("scope", "turnaround"), ("attachments", "to")})

# what stands once, in the first file, however many desks there are
OF_ALL = frozenset({"installation", "store"})

# settings whose value is shown to nobody
SECRET_WORDS = ("pass", "pwd", "secret", "token", "key", "cred", "auth", "login", "url")


def may_be_secret(name: str) -> bool:
    """True for a setting, known or misspelled, whose value must not be printed."""
    return any(word in name.lower() for word in SECRET_WORDS)


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
