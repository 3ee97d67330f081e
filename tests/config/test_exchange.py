"""[library] and [webhook]: off by default, and nothing unsafe without a word of the firm's own."""

from pathlib import Path

import pytest

from config import ConfigErrors, load
from tests.config.office import DESK, office

HOOK = '[webhook]\nurl = "https://cases.firm.example/hook"\nsecret_file = "webhook-secret"\n'


def test_both_are_off_where_nothing_is_said(tmp_path: Path) -> None:
    desk = load(office(tmp_path), {}).desk
    assert (desk.library, desk.webhook, desk.firm.webhook) == (None, None, False)


def test_a_folder_stands_beside_the_file_unless_it_has_a_whole_path(tmp_path: Path) -> None:
    assert load(office(tmp_path, f'{DESK}[library]\nfolder = "lib"\n'), {}).desk.library == tmp_path / "lib"
    assert load(office(tmp_path, f'{DESK}[library]\nfolder = "/mnt/x"\n'), {}).desk.library == Path("/mnt/x")


def test_letters_may_carry_more_or_less_by_domain_and_name_the_folder(tmp_path: Path) -> None:
    more = '[library]\nfolder = "lib"\nshown_as = \'\\\\files\\work\'\n[attachments.to]\n"Work.example" = "7 MB"\n'
    firm = load(office(tmp_path, DESK + more), {}).desk.firm
    assert (dict(firm.attach_limits), firm.library_shown_as) == ({"work.example": 7 * 1024**2}, r"\\files\work")
    with pytest.raises(ConfigErrors, match="must be a size"):
        load(office(tmp_path, DESK + '[attachments.to]\n"*" = 15\n'), {})


def test_the_secret_is_read_anew_each_time_and_shown_to_nobody(tmp_path: Path) -> None:
    (tmp_path / "webhook-secret").write_text("one\n")
    (tmp_path / "webhook-secret").chmod(0o600)
    desk = load(office(tmp_path, DESK + HOOK), {}).desk
    assert desk.webhook and desk.firm.webhook and desk.webhook.secret() == "one"
    (tmp_path / "webhook-secret").write_text("two\n")
    assert desk.webhook.secret() == "two"
    assert "cases.firm" not in repr(desk.webhook) and not desk.webhook.allow_private


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        (HOOK.replace("https", "http"), 'needs a url with "https"'),
        (HOOK.replace("https:", "ftp:"), "must be an address"),
        (HOOK.replace("cases", "user:hunter2@cases"), "holds a name or password"),
        (HOOK.replace('secret_file = "webhook-secret"', ""), "needs secret_file or secret_env"),
        (HOOK + 'secret_env = "X"\n', "needs secret_file or secret_env"),
        (HOOK + 'ca_file = "none.pem"\n', "ca_file names a file that is not there"),
        ("[library]\n", '[library] needs the setting "folder"'),
        (HOOK, "secret_file names a file that is not there"),
    ],
)
def test_what_is_wrong_is_said_without_showing_a_secret(tmp_path: Path, toml: str, words: str) -> None:
    with pytest.raises(ConfigErrors) as errors:
        load(office(tmp_path, DESK + toml), {}, secrets=True)
    assert words in str(errors.value) and "hunter2" not in str(errors.value)


def test_two_desks_cannot_share_a_library(tmp_path: Path) -> None:
    (tmp_path / "north").mkdir()
    office(
        tmp_path / "north",
        '[desk]\nname = "North"\naddress = "n@north.example"\nkey = "north"\n[library]\nfolder = "../lib"\n',
    )
    path = office(tmp_path, f'{DESK}[installation]\ndesks = ["north/buckslip.toml"]\n[library]\nfolder = "lib"\n')
    with pytest.raises(ConfigErrors, match="have the same library"):
        load(path, {})
