"""Several desks in one installation: each with files of its own, nothing shared that must not be."""

from pathlib import Path

import pytest

from config import ConfigErrors, ConfigMissing, load, load_desk
from config.whereabouts import whereabouts
from tests.config.office import DESK, office

PEOPLE = "name,email,role\nAnna Hart,anna@{host},attorney\nRuth Cole,ruth@{host},coordinator\n"


def desk(folder: Path, host: str, more: str = "", first: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "people.csv").write_text(PEOPLE.format(host=host))
    (folder / "matters.csv").write_text("number,caption\n2026-1,Hart v. Cole\n")
    file = folder / "buckslip.toml"
    file.write_text(f'{first}[desk]\nname = "{host}"\naddress = "tasks@{host}"\n{more}')
    return file


def two(tmp_path: Path, more: str = 'key = "south"\n') -> Path:
    desk(tmp_path / "south", "south.example", more)
    return desk(tmp_path, "north.example", first='[installation]\ndesks = ["south/buckslip.toml"]\n')


def wrong(path: Path, **environ: str) -> str:
    with pytest.raises(ConfigErrors) as errors:
        load(path, environ)
    return str(errors.value)


def test_each_desk_has_its_own_firm_people_and_key(tmp_path: Path) -> None:
    settings = load(two(tmp_path), {})
    assert [(one.firm.desk, one.firm.name) for one in settings.desks] == [
        ("main", "north.example"),
        ("south", "south.example"),
    ]
    assert set(settings.desks[1].firm.people) == {"anna@south.example", "ruth@south.example"}
    assert settings.desk is settings.desks[0]


def test_a_command_is_about_the_desk_that_was_chosen(tmp_path: Path) -> None:
    path = two(tmp_path)
    assert load(path, {"BUCKSLIP_DESK": "south"}).desk.firm.name == "south.example"
    assert whereabouts(path, {"BUCKSLIP_DESK": "south"}).people_file == tmp_path / "south" / "people.csv"
    assert whereabouts(path, {}).people_file == tmp_path / "people.csv"
    assert 'there is no desk "sout"' in wrong(path, BUCKSLIP_DESK="sout")


def test_a_file_may_only_name_desks(tmp_path: Path) -> None:
    desk(tmp_path / "south", "south.example", 'key = "south"\n')
    (tmp_path / "buckslip.toml").write_text('[installation]\ndesks = ["south/buckslip.toml"]\n')
    assert [one.firm.desk for one in load(tmp_path / "buckslip.toml", {}).desks] == ["south"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("", 'north.example and south.example have the same key, "main"'),
        ('key = "south"\n[store]\nurl = "sqlite:///x.db"\n', "[store] belongs in the first desk's file"),
        ('key = "South Office"\n', "key must be a short word in small letters"),
        ('key = "south"\nzone = "Mars"\n', "south/buckslip.toml, line 5: zone"),
    ],
)
def test_what_is_wrong_with_a_further_desk_is_said_with_its_folder(tmp_path: Path, more: str, words: str) -> None:
    assert words in wrong(two(tmp_path, more))


def test_two_desks_never_read_the_same_mailbox(tmp_path: Path) -> None:
    imap = '[imap]\nhost = "localhost"\nuser = "{user}"\nsecurity = "plain"\npassword_env = "P"\n'
    desk(tmp_path / "south", "south.example", 'key = "south"\n' + imap.format(user="all"))
    first = '[installation]\ndesks = ["south/buckslip.toml"]\n'
    path = desk(tmp_path, "north.example", imap.format(user="all"), first)
    assert "have the same mailbox" in wrong(path)


def test_a_file_that_is_not_there_is_named_at_its_line(tmp_path: Path) -> None:
    path = desk(tmp_path, "north.example", first='[installation]\ndesks = ["gone/buckslip.toml"]\n')
    assert "buckslip.toml, line 2: there is no file gone/buckslip.toml" in wrong(path)
    with pytest.raises(ConfigMissing):
        load(tmp_path / "none.toml", {})


def test_the_environment_speaks_of_the_first_desk_only(tmp_path: Path) -> None:
    settings = load(two(tmp_path), {"BUCKSLIP_DESK_NAME": "North & Sons"})
    assert [one.firm.name for one in settings.desks] == ["North & Sons", "south.example"]


def test_a_desk_is_read_again_by_itself_and_keeps_its_key(tmp_path: Path) -> None:
    two(tmp_path)
    file = tmp_path / "south" / "buckslip.toml"
    file.write_text(file.read_text().replace('name = "south.example"', 'name = "South"'))
    assert load_desk(file, {}, "south", first=False).firm.name == "South"
    with pytest.raises(ConfigErrors, match="key was"):
        load_desk(file, {}, "west", first=False)


def test_any_desk_may_keep_its_secrets_in_variables_named_like_ours(tmp_path: Path) -> None:
    imap = '[imap]\nhost = "imap.example"\npassword_env = "BUCKSLIP_NORTH_PASSWORD"\n'
    hook = '[webhook]\nurl = "https://cases.example/in"\nsecret_env = "BUCKSLIP_WEBHOOK_SECRET"\n'
    (tmp_path / "north").mkdir()
    office(tmp_path / "north", DESK.replace("tasks@", "north@") + f'key = "north"\n{imap}')
    path = office(tmp_path, f'{DESK}{hook}[installation]\ndesks = ["north/buckslip.toml"]\n')
    environ = {"BUCKSLIP_NORTH_PASSWORD": "secret", "BUCKSLIP_WEBHOOK_SECRET": "secret"}
    assert len(load(path, environ).desks) == 2
    with pytest.raises(ConfigErrors, match="BUCKSLIP_SOUTH_PASSWORD: there is no such setting"):
        load(path, environ | {"BUCKSLIP_SOUTH_PASSWORD": "secret"})
