"""What a person sees when the configuration is wrong."""

from pathlib import Path

import pytest

from config import ConfigErrors, ConfigMissing, load
from tests.config.office import DESK, MATTERS, PEOPLE, office


def errors_of(path: Path, **environ: str) -> str:
    with pytest.raises(ConfigErrors) as raised:
        load(path, {"BUCKSLIP_KEY": "0" * 64} | environ, secrets=True)
    return str(raised.value)


def test_a_misspelled_setting_is_underlined_and_the_right_one_named(tmp_path: Path) -> None:
    path = office(tmp_path, '[desk]\nname = "Hollis"\nadress = "tasks@hollisreyes.example"\n')
    assert (
        'buckslip.toml, line 3: there is no setting "adress" in [desk]\n'
        '   3 | adress = "tasks@hollisreyes.example"\n'
        "     | ^^^^^^\n"
        '   Did you mean "address"?'
    ) in errors_of(path)


def test_a_bare_number_is_no_length_of_time(tmp_path: Path) -> None:
    path = office(tmp_path, DESK + "\n[habits]\noffer = 24\n")
    assert errors_of(path) == (
        'buckslip.toml, line 6: offer must be a length of time such as "30 minutes", "2 hours" or "2 business days"\n'
        "   6 | offer = 24\n"
        '   Found the number 24. If you meant hours, write "24 hours".'
    )


def test_a_reference_to_nobody_names_the_row_and_counts_the_others(tmp_path: Path) -> None:
    people = PEOPLE.replace("delegate,,,dhollis@", "delegate,,,p.nair@")
    assert errors_of(office(tmp_path, people=people)) == (
        'people.csv, row 4 (Carol Dunn): acts_for is "p.nair@hollisreyes.example", who is not in this file\n'
        '   Did you mean "pnair@hollisreyes.example"? 4 of 5 rows are fine.'
    )
    people = PEOPLE.replace("delegate,,,dhollis@hollisreyes", "delegate,,,x@elsewhere")
    assert "Add that person, or leave the column empty. 4 of 5 rows are fine." in errors_of(
        office(tmp_path, people=people)
    )


def test_every_error_of_every_file_comes_at_once_and_in_order(tmp_path: Path) -> None:
    toml = """[desk]
name = ""
address = "tasks at hollisreyes"
zone = "Eastern"
private_subjects = "perhaps"

[hours]
start = "25:00"
closures = ["2026-11-27", "11/26/2026"]
states = ["CA", "Texas"]

[imap]
host = "imap.hollisreyes.example"
port = 99999
password_file = "nowhere"
security = "none"
largest = 50

[smtp]
host = "smtp.hollisreyes.example"
password_env = "BUCKSLIP_ABSENT"
connections = 0

[trust.proof]
"hollisreyes.example" = "dmrac"

[habits]
offer = 2
offer_urgent = "1 business day"
digest = "Munday 7:30"

[scope]
rush_before = 13

[scope.turnaround]
deposition_sumary = "5 business days"
docketing = "4 hours"

[smtpp]
"""
    people = PEOPLE.replace("paralegal,", "pralegal,")
    matters = MATTERS.replace("2026-0141,", ",")
    words = errors_of(office(tmp_path, toml, people, matters))
    for line, what in (
        (2, "name must not be empty"),
        (3, "address must be one email address"),
        (4, 'Did you mean "America/New_York"?'),
        (5, "private_subjects must be true or false"),
        (8, "start must be a time of day"),
        (9, 'Found "11/26/2026"'),
        (10, 'Found "Texas"'),
        (14, "port must be 65535 or less"),
        (16, 'security must be "tls", "starttls" or "plain"'),
        (17, 'If you meant megabytes, write "50 MB".'),
        (22, "connections must be 1 or more"),
        (25, 'Did you mean "dmarc"?'),
        (28, 'write "2 hours"'),
        (29, "counts by the clock"),
        (30, 'Found "Munday 7:30"'),
        (33, "rush_before must be a time of day"),
        (36, 'Did you mean "deposition_summary"?'),
        (37, 'write "4 business hours"'),
        (39, 'Did you mean "smtp"?'),
    ):
        block = next((one for one in words.split("\n\n") if one.startswith(f"buckslip.toml, line {line}:")), "")
        assert what in block, (line, what, words)
    assert "people.csv, row 6 (Renee Okafor): role must be" in words and 'Did you mean "paralegal"?' in words
    assert "matters.csv, row 2 (Alvarez v. Northgate Logistics): number is empty" in words
    places = [
        int(block.split("line ")[1].split(":")[0]) for block in words.split("\n\n") if block.startswith("buckslip")
    ]
    assert places == sorted(places)


def test_broken_toml_says_where_and_shows_nothing_of_the_line(tmp_path: Path) -> None:
    path = office(tmp_path, DESK + "[imap]\npassword_file = hunter2hunter2\n")
    words = errors_of(path)
    assert words.startswith("buckslip.toml, line 5: this line cannot be read")
    assert "hunter2" not in words


@pytest.mark.parametrize(
    "line",
    [
        'password = "hunter2"',
        'passwrd = "hunter2"',
        'pasword = "hunter2"',
        'imap_password = "hunter2"',
        'pw = "hunter2"',
        'api_token = "hunter2"',
        'password_fil = "hunter2"',
        'password_env = "hunter2"',
        'password_file = "hunter2"',
        'password_file = ["hunter2"]',
        "password_env = { a = 'hunter2' }",
    ],
)
def test_what_may_be_a_secret_is_never_echoed(tmp_path: Path, line: str) -> None:
    words = errors_of(office(tmp_path, DESK + f'[imap]\nhost = "imap.hollisreyes.example"\n{line}\n'))
    assert "buckslip.toml, line 6" in words
    assert "hunter2" not in words


def test_a_password_in_the_file_is_told_where_it_belongs(tmp_path: Path) -> None:
    words = errors_of(office(tmp_path, DESK + '[imap]\nhost = "imap.hollisreyes.example"\npassword = "hunter2"\n'))
    assert "line 6: a password does not belong in this file\n   6 | password = ...\n     | ^^^^^^^^" in words
    assert "password_file = " in words and "password_env = " in words


def test_a_database_password_in_the_file_is_refused_unseen(tmp_path: Path) -> None:
    words = errors_of(office(tmp_path, DESK + '[store]\nurl = "postgresql://buckslip:hunter2@db.example/tasks"\n'))
    assert "url holds a password" in words and ".pgpass" in words
    assert "hunter2" not in words


def test_a_secret_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "imap-password"
    secret.write_text("hunter2\n")
    toml = DESK + '[imap]\nhost = "imap.hollisreyes.example"\npassword_file = "imap-password"\n'
    (tmp_path / "buckslip.key").write_text("unused")
    (tmp_path / "buckslip.key").chmod(0o600)
    path = office(tmp_path, toml)
    secret.chmod(0o644)
    words = errors_of(path)
    assert f"chmod 600 {secret}" in words and "hunter2" not in words
    secret.chmod(0o600)
    server = load(path, {}, secrets=True).desk.imap_server
    assert server and server.secret() == "hunter2" and "hunter2" not in repr(server)


def test_a_missing_key_says_where_keys_come_from(tmp_path: Path) -> None:
    with pytest.raises(ConfigErrors) as raised:
        load(office(tmp_path), {}, secrets=True)
    assert "key_file names a file that is not there" in str(raised.value) and "buckslip init" in str(raised.value)


def test_an_environment_variable_that_means_nothing_is_an_error(tmp_path: Path) -> None:
    words = errors_of(office(tmp_path, DESK), BUCKSLIP_DESK_ADDRES="x")
    assert words == (
        'environment variable BUCKSLIP_DESK_ADDRES: there is no such setting\n   Did you mean "BUCKSLIP_DESK_ADDRESS"?'
    )


def test_a_wrong_value_from_the_environment_names_the_variable(tmp_path: Path) -> None:
    words = errors_of(office(tmp_path, DESK), BUCKSLIP_DESK_ZONE="Mars/Olympus")
    assert words.startswith("environment variable BUCKSLIP_DESK_ZONE: zone must be a time zone")


def test_plain_is_for_this_machine_only(tmp_path: Path) -> None:
    toml = DESK + '[smtp]\nhost = "HOST"\nuser = ""\nsecurity = "plain"\n'
    assert "only for a server on this machine" in errors_of(office(tmp_path, toml.replace("HOST", "smtp.example")))
    assert load(office(tmp_path, toml.replace("HOST", "127.0.0.1")), {}).desk.smtp_server is not None


def test_a_missing_list_is_an_error_with_the_others(tmp_path: Path) -> None:
    path = office(tmp_path, DESK + "[habits]\noffer = 2\n")
    (tmp_path / "matters.csv").unlink()
    words = errors_of(path)
    assert "matters.csv: this file cannot be read" in words and 'write "2 hours"' in words


def test_a_missing_configuration_is_told_apart_from_a_wrong_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigMissing):
        load(tmp_path / "buckslip.toml", {})


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ('people = "~nobody-of-that-name/people.csv"\n', "people.csv: this file cannot be read"),
        (
            '[imap]\nhost = "x.example"\npassword_env = "X"\nfiled_folder = "inbox"\n',
            "[imap] has the same folder and filed_folder",
        ),
        ('[store]\nurl = "sqlite:///"\n', "url names no file"),
    ],
)
def test_what_could_never_work_is_told_and_not_tried(tmp_path: Path, toml: str, words: str) -> None:
    with pytest.raises(ConfigErrors) as told:
        load(office(tmp_path, DESK + toml), {"X": "secret"})
    assert words in str(told.value)
