"""A right configuration, and what becomes of it."""

import tomllib
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from config import amounts, lines, load
from config.problems import Wrong
from config.scope import default_types
from config.sections import OF_ALL, SECTIONS
from tests.config.office import DESK, MATTERS, PEOPLE, office
from tracker.domain.firm import Hours, Turnaround

EXAMPLE = Path(lines.__file__).parent / "example.toml"


def test_the_example_loads_cleanly(tmp_path: Path) -> None:
    path = office(tmp_path, EXAMPLE.read_text("utf-8"))
    settings = load(path, {})
    assert settings.warnings == ()
    assert settings.desk.firm.address == "tasks@hollisreyes.example"


def test_the_example_shows_every_setting_with_a_comment(tmp_path: Path) -> None:
    """A setting that has no line there, or a line without a word about it, is not documented."""
    text = EXAMPLE.read_text("utf-8")
    section, shown = "", set()
    for line in text.splitlines():
        bare = line.removeprefix("# ")
        if bare.startswith("["):  # a section that is off by default stands there as a comment
            name = bare[1 : bare.index("]")]
            section = name.split(".")[0]
            shown |= {(section, name.split(".")[1])} if "." in name else set()
        elif " = " in bare and bare.split(" = ")[0].isidentifier():
            shown.add((section, bare.split(" = ")[0]))
    wanted = {(name, setting) for name, model in SECTIONS.items() for setting in model.model_fields}
    assert wanted - shown == set()
    off = {"library", "webhook", "attachments"}  # unless a desk asks for them
    assert len([one for one in wanted if one[0] not in OF_ALL | off]) <= 50  # of one desk


def test_the_example_shows_the_defaults(tmp_path: Path) -> None:
    given = tomllib.loads(EXAMPLE.read_text("utf-8"))
    for name in ("hours", "habits", "store"):
        assert SECTIONS[name].model_validate(given[name]) == SECTIONS[name]()
    for setting, value in given["scope"]["turnaround"].items():
        assert amounts.turnaround(value) == default_types()[setting].turnaround


def test_a_desk_needs_little(tmp_path: Path) -> None:
    settings = load(office(tmp_path), {})
    firm = settings.desk.firm
    assert (firm.desk, firm.zone, firm.hours) == ("main", "America/New_York", Hours(time(9), time(17)))
    assert firm.habits.offer == timedelta(hours=2) and firm.habits.digest_time == time(7, 30)
    assert settings.store.url == f"sqlite:///{tmp_path.resolve()}/buckslip.db"
    assert settings.desk.imap is None and settings.desk.smtp is None
    assert [str(one) for one in settings.warnings][:2] == [
        "buckslip.toml: there is no section [imap]: `buckslip run` could not read mail",
        "buckslip.toml: there is no section [smtp]: `buckslip run` could not send mail",
    ]


@pytest.mark.parametrize(
    ("written", "rate"), [("65", 65.0), ("72.5", 72.5), ('"$72.50 an hour"', 72.5), ('""', None), ("0", 0.0)]
)
def test_a_rate_for_the_whole_desk(tmp_path: Path, written: str, rate: float | None) -> None:
    toml = DESK.replace("[desk]\n", f"[desk]\nrate = {written}\n")
    assert load(office(tmp_path, toml), {}).desk.firm.rate == rate


@pytest.mark.parametrize("written", ["true", '"a lot"', "-5", "[65]"])
def test_what_is_no_rate_of_a_desk_is_named(tmp_path: Path, written: str) -> None:
    with pytest.raises(Exception, match="rate must be dollars an hour"):
        load(office(tmp_path, DESK.replace("[desk]\n", f"[desk]\nrate = {written}\n")), {})


def test_business_days_are_as_long_as_the_firms_hours(tmp_path: Path) -> None:
    toml = (
        DESK
        + '[hours]\nstart = "8:30"\nend = "18:00"\nclosures = [2026-11-27]\n'
        + '[habits]\nescalate_after = "2 business days"\npartner_after = "3 hours"\n'
    )
    firm = load(office(tmp_path, toml), {}).desk.firm
    assert firm.habits.escalate_after == timedelta(hours=19)
    assert firm.habits.partner_after == timedelta(hours=3)
    assert firm.closures == {date(2026, 11, 27)}


def test_the_scope_of_work_takes_the_firms_turnarounds(tmp_path: Path) -> None:
    toml = (
        DESK
        + '[scope]\nversion = "2026-2"\n[scope.turnaround]\nresearch_memo = "3 business days"\n'
        + 'efiling = "2 business hours"\n'
    )
    scope = load(office(tmp_path, toml), {}).desk.firm.scope
    assert scope.version == "2026-2"
    assert scope.types["research_memo"].turnaround == Turnaround(business_days=3)
    assert scope.types["efiling"].turnaround == Turnaround(business_hours=2)
    assert scope.types["medical_chronology"].turnaround == Turnaround(business_days=7)


def test_there_are_46_usual_types_of_work_and_one_for_the_rest() -> None:
    types = default_types()
    assert len(types) == 47 and "general" in types
    assert all(one.name and one.area and one.hours > 0 for one in types.values())


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    environ = {
        "BUCKSLIP_DESK_ZONE": "America/Denver",
        "BUCKSLIP_HOURS_STATES": "ca, NY",
        "BUCKSLIP_SMTP_HOST": "127.0.0.1",
        "BUCKSLIP_SMTP_PORT": "2525",
        "BUCKSLIP_SMTP_SECURITY": "plain",
        "BUCKSLIP_SMTP_PASSWORD_ENV": "BUCKSLIP_SMTP_SECRET",
        "BUCKSLIP_SMTP_SECRET": "hunter2",
        "BUCKSLIP_STORE_URL": "postgresql://buckslip:hunter2@db.example/tasks",
        "HOME": "/nowhere",
    }
    settings = load(office(tmp_path), environ)
    assert settings.desk.firm.zone == "America/Denver" and settings.desk.firm.states == ("CA", "NY")
    server = settings.desk.smtp_server
    assert server and (server.host, server.port, server.secret()) == ("127.0.0.1", 2525, "hunter2")
    assert settings.store.url == "postgresql+psycopg://buckslip:hunter2@db.example/tasks"
    assert "hunter2" not in repr(settings)


def test_a_credential_of_systemd_is_found_by_its_name(tmp_path: Path) -> None:
    handed = tmp_path / "credentials"
    handed.mkdir()
    (handed / "imap-password").write_text("hunter2\n")
    (handed / "imap-password").chmod(0o440)
    (tmp_path / "desk").mkdir()
    toml = DESK + '[imap]\nhost = "imap.hollisreyes.example"\npassword_file = "imap-password"\n'
    environ = {"CREDENTIALS_DIRECTORY": str(handed), "BUCKSLIP_KEY": "0" * 64}
    server = load(office(tmp_path / "desk", toml), environ, secrets=True).desk.imap_server
    assert server and server.secret() == "hunter2"
    assert (server.user, server.port) == ("tasks@hollisreyes.example", 993)


def test_a_changed_password_needs_no_restart(tmp_path: Path) -> None:
    secret = tmp_path / "pw"
    secret.write_text("before")
    secret.chmod(0o600)
    settings = load(office(tmp_path, DESK + '[imap]\nhost = "imap.example"\npassword_file = "pw"\n'), {})
    login = settings.desk.imap
    assert login and login.secret() == "before"
    secret.write_text("after")
    assert login.secret() == "after"


def test_a_missing_coordinator_is_a_warning(tmp_path: Path) -> None:
    people = "".join(line for line in PEOPLE.splitlines(keepends=True) if "coordinator" not in line)
    settings = load(office(tmp_path, EXAMPLE.read_text("utf-8"), people, MATTERS), {})
    assert [str(one) for one in settings.warnings] == [
        "people.csv: nobody has the role coordinator: held mail and work that nobody can take would reach no one"
    ]


def test_believing_anybody_is_a_warning(tmp_path: Path) -> None:
    toml = EXAMPLE.read_text("utf-8").replace('"hollisreyes.example" = "dmarc"', '"*" = "none"')
    (warning,) = load(office(tmp_path, toml), {}).warnings
    assert "anyone may write as anybody" in str(warning)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("2 hours", timedelta(hours=2)),
        ("90 min", timedelta(minutes=90)),
        ("1.5 hours", timedelta(minutes=90)),
        ("2 business days", timedelta(hours=16)),
        ("4 working hours", timedelta(hours=4)),
        ("half a business day", timedelta(hours=4)),
        ("1 business day", timedelta(hours=8)),
    ],
)
def test_lengths_of_business_time_are_read(text: str, length: timedelta) -> None:
    assert amounts.business_time(text, timedelta(hours=8)) == length


@pytest.mark.parametrize(
    "value",
    ["1 day", "2", "-1 hours", "0 hours", "two hours", "2 fortnights", "", True, None, 3.5, "9" * 400 + " hours"],
)
def test_what_is_no_length_of_business_time_is_wrong(value: object) -> None:
    with pytest.raises(Wrong):
        amounts.business_time(value, timedelta(hours=8))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9:00-17:00", Hours(time(9), time(17))),
        ("9-5", Hours(time(9), time(17))),
        ("8:30 am to 5 pm", Hours(time(8, 30), time(17))),
        ("10:00 – 18:30", Hours(time(10), time(18, 30))),
    ],
)
def test_working_hours_are_read(text: str, hours: Hours) -> None:
    assert amounts.working_hours(text) == hours


@pytest.mark.parametrize("text", ["17:00-9:00", "9", "25-26", "9-9", "all day", "12-12"])
def test_what_are_no_working_hours_is_wrong(text: str) -> None:
    with pytest.raises(Wrong):
        amounts.working_hours(text)


def test_lines_are_found_behind_strings_lists_and_comments_that_look_like_keys() -> None:
    text = '''# [desk] is not here
[desk]
name = "a [b] = c # d"  # name = "x"
closures = [
  "2026-11-27", # end = 1
]
long = """
zone = "not a key"
"""
"quoted.key" = 1
a.b = 2
[trust.proof]
"x.example" = "dmarc"
'''
    places = lines.index(text)
    assert {path: place.line for path, place in places.items()} == {
        ("desk",): 2,
        ("desk", "name"): 3,
        ("desk", "closures"): 4,
        ("desk", "long"): 7,
        ("desk", "quoted.key"): 10,
        ("desk", "a", "b"): 11,
        ("trust", "proof"): 12,
        ("trust", "proof", "x.example"): 13,
    }
