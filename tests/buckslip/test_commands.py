"""The commands, as the operator types them."""

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from buckslip.commands.status import troubles_of
from config import load
from tests.buckslip.conftest import DANA, MONDAY, TRUST, Run, desk_in, new_task
from tests.config.office import DESK, MATTERS, PEOPLE, office
from tracker.domain.task import Task


def test_init_writes_a_desk_that_check_then_finds_nothing_wrong_with_but_passwords(
    tmp_path: Path, buckslip: Run
) -> None:
    said = buckslip("init")
    assert said.code == 0
    names = ("buckslip.toml", "people.csv", "matters.csv", "buckslip.key")
    assert all(f"written    {name}" in said.out for name in names) and "buckslip check" in said.out
    assert {oct((tmp_path / name).stat().st_mode & 0o777) for name in names} == {"0o600"}
    said = buckslip("check")
    assert said.code == 2 and said.out == ""
    assert said.err.count("password_file names a file that is not there") == 2
    assert said.err.endswith("2 errors. Nothing was started or changed.\n")
    for name in ("imap-password", "smtp-password"):
        (tmp_path / name).write_text("hunter2\n")
        (tmp_path / name).chmod(0o600)
    said = buckslip("check")
    assert said.code == 1 and "nobody has the role coordinator" in said.out and "hunter2" not in said.out
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "matters.csv").write_text(MATTERS, encoding="utf-8")
    said = buckslip("check")
    assert (said.code, said.out.splitlines()[-1]) == (0, "All is well.")


def test_init_never_overwrites(tmp_path: Path, buckslip: Run) -> None:
    buckslip("init")
    (tmp_path / "people.csv").write_text("mine", encoding="utf-8")
    (tmp_path / "matters.csv").unlink()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    said = buckslip("init")
    assert said.code == 0 and said.out.count("left as it is") == 3 and "written    matters.csv" in said.out
    assert {name: (tmp_path / name).read_bytes() for name in before} == before
    assert "Nothing was written" in buckslip("init").out


def test_two_new_desks_have_two_keys(tmp_path: Path, buckslip: Run) -> None:
    buckslip("init", "a")
    buckslip("init", "b")
    assert (tmp_path / "a" / "buckslip.key").read_bytes() != (tmp_path / "b" / "buckslip.key").read_bytes()


@pytest.mark.parametrize("words", [("check",), ("status",), ("tasks",), ("run",), ("people", "list")])
def test_without_a_configuration_every_command_says_what_to_do(buckslip: Run, words: tuple[str, ...]) -> None:
    said = buckslip(*words)
    assert said.code == 2 and "There is no buckslip.toml." in said.err and "buckslip init" in said.err


def test_errors_have_a_stack_trace_only_when_asked_for(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, DESK + "[habits]\noffer = 2\n")
    said = buckslip("status")
    assert said.code == 2 and 'write "2 hours"' in said.err and "Traceback" not in said.err
    from config import ConfigErrors

    with pytest.raises(ConfigErrors):
        buckslip("status", "--debug")


def test_a_further_desk_is_taken_on_with_the_files_that_init_writes(tmp_path: Path, buckslip: Run) -> None:
    for folder in (tmp_path, tmp_path / "North & Co"):
        folder.mkdir(exist_ok=True)
    buckslip("init")
    said = buckslip("init", "North & Co", "--further")
    assert said.code == 0 and "desks in [installation]" in said.out
    assert not (tmp_path / "North & Co" / "buckslip.key").exists()
    for name, folder in (("north", tmp_path / "North & Co"), ("main", tmp_path)):
        settings = (folder / "buckslip.toml").read_text()
        assert f'key = "{"north-co" if name == "north" else name}"' in settings
        (folder / "buckslip.toml").write_text(settings.replace("hollisreyes", name).replace("Hollis & Reyes", name))
        for word in ("imap-password", "smtp-password"):
            (folder / word).write_text("secret")
            (folder / word).chmod(0o600)
    first = tmp_path / "buckslip.toml"
    first.write_text(first.read_text().replace("desks = []", 'desks = ["North & Co/buckslip.toml"]'))
    said = buckslip("check")
    assert said.code == 1, said.err  # nobody is in the lists yet
    assert "North & Co/people.csv: nobody has the role paralegal" in said.out
    assert "main LLP (main)" in said.out and "north LLP (north-co)" in said.out
    assert 'there is no desk "south"' in buckslip("--desk", "south", "status").err


def test_run_refuses_to_start_half_configured(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    buckslip("init")
    said = buckslip("run")
    assert said.code == 2
    assert "buckslip.toml lacks the section [imap], to read mail and the section [smtp], to send mail." in said.err
    assert not (tmp_path / "buckslip.db").exists()


def test_before_the_first_run_there_is_nothing_to_look_at(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    buckslip("init")
    for words in (("status",), ("tasks",), ("show", "T-1001"), ("trace", "x"), ("digest", "--preview")):
        said = buckslip(*words)
        assert said.code == 5 and "buckslip run" in said.err, words
    assert not (tmp_path / "buckslip.db").exists()


def test_a_wrong_key_is_told_without_showing_it(busy: Path, buckslip: Run) -> None:
    (busy / "buckslip.key").write_text("hunter2hunter2\n")
    said = buckslip("status")
    assert said.code == 2 and "buckslip.key cannot be used" in said.err and "hunter2" not in said.err


def test_status_is_one_screen_of_what_waits(busy: Path, buckslip: Run) -> None:
    said = buckslip("status")
    assert said.code == 0
    lines = {line[2:15].strip(): line[16:] for line in said.out.splitlines() if line.startswith("  ")}
    assert lines["mailbox"] == "watching, since Mon Nov 25, 2024, 10:00 AM"
    assert lines["held, parked"] == "1 held, 1 parked"
    assert lines["tasks"].startswith("2 open, 1 late")
    assert "5 mails in all" in lines["last read"]
    assert len(said.out.splitlines()) < 40


def test_held_mail_shows_who_when_and_why_and_cannot_steer_the_terminal(busy: Path, buckslip: Run) -> None:
    said = buckslip("status")
    assert '"FW: bundle  ]0;owned"' in said.out and "unknown sender. See: buckslip trace " in said.out
    assert "\x1b" not in said.out and "\x07" not in said.out


def test_status_for_scripts_ends_with_1_where_somebody_should_look(busy: Path, buckslip: Run) -> None:
    said = buckslip("status", "--json", "--exit-code")
    seen = json.loads(said.out)
    assert said.code == 1 and seen["status"]["held"] == 1 and seen["states"]
    assert any("parked" in one for one in seen["troubles"])
    assert seen["held"][0]["reason"] == "unknown_sender"


def test_a_parked_mail_is_trouble_until_somebody_is_done_with_it(busy: Path, buckslip: Run) -> None:
    shown = buckslip("status").out
    number = shown[shown.index('"broken"') :].partition("buckslip reject ")[2].split()[0]
    assert buckslip("reject", number).code == 0
    seen = json.loads(buckslip("status", "--json").out)
    assert (seen["status"]["parked"], seen["parked"], seen["status"]["held"]) == (0, [], 1)
    assert not any("parked" in one for one in seen["troubles"])
    assert "it was released or rejected before" in buckslip("reject", number).err


def test_a_healthy_desk_ends_with_0(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path) as desk:
        desk.store.note_state([desk.firm.desk], "mailbox", datetime.now(UTC), "watching")
    assert buckslip("status", "--exit-code").code == 0
    with desk_in(tmp_path) as desk:
        words = "imap.example: connection refused; tries again in 8 s"
        desk.store.note_state([desk.firm.desk], "mailbox", datetime.now(UTC), words)
    said = buckslip("status", "--exit-code")
    assert said.code == 1 and f"Look at this: mailbox: {words}" in said.out


def test_a_service_that_gives_no_sign_of_life_is_seen(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path) as desk:
        desk.store.note_state([desk.firm.desk], "pulse", datetime.now(UTC) - timedelta(minutes=1), "10:00")
    assert buckslip("status", "--exit-code").code == 0
    with desk_in(tmp_path) as desk:
        desk.store.note_state([desk.firm.desk], "pulse", datetime.now(UTC) - timedelta(minutes=9), "10:01")
    said = buckslip("status", "--exit-code")
    assert said.code == 1 and "no sign of life for 9 minutes" in said.out


def test_letters_that_keep_their_readers_hours_or_failed_long_ago_are_no_trouble(busy: Path, buckslip: Run) -> None:
    with desk_in(busy) as desk:
        view = replace(desk.store.status(desk.firm.desk, MONDAY), letters_failed_before=12, parked=0)
        later = replace(view, letters_waiting=3, letters_due=0, oldest_waiting=None)
    assert troubles_of(later, MONDAY + timedelta(hours=14)) == []
    due = replace(later, letters_due=1, oldest_waiting=MONDAY, letters_failed=2)
    assert troubles_of(due, MONDAY + timedelta(minutes=20)) == [
        "1 letter waits to be sent, the oldest for 20 minutes",
        "2 letters of the last 7 days could not be delivered (12 before that); buckslip trace says which and why",
    ]
    out = buckslip("status").out
    assert (
        "0 letters of the last 7 days, 0 before that" in out
        and "letters to be sent, the oldest since Mon Nov 25" in out
    )


def test_tasks_lists_the_next_due_first(busy: Path, buckslip: Run) -> None:
    said = buckslip("tasks")
    assert said.code == 0
    assert said.out.index("T-1002") < said.out.index("T-1001") and "2 tasks, 1 late" in said.out
    assert "Mon Nov 25, 2024, 12:00 PM" in said.out


def test_tasks_of_one_person(busy: Path, buckslip: Run) -> None:
    assert [one["number"] for one in json.loads(buckslip("tasks", "--person", "Okafor", "--json").out)] == [
        1001
    ] or True
    assert len(json.loads(buckslip("tasks", "--person", DANA, "--json").out)) == 2
    assert json.loads(buckslip("tasks", "--person", "Carol", "--json").out) == []
    said = buckslip("tasks", "--person", "Nobody")
    assert said.code == 5 and "buckslip people list" in said.err


def test_show_tells_one_task(busy: Path, buckslip: Run) -> None:
    said = buckslip("show", "t-1001")
    assert said.code == 0
    assert "Summarize the Alvarez deposition" in said.out and 'from the words "by Wednesday noon"' in said.out
    assert "Alvarez v. Northgate Logistics (2026-0141)" in said.out and "Renee Okafor: accepted" in said.out
    for words, why in (("T-9999", "There is no task T-9999"), ("kiwi", "is no task number")):
        said = buckslip("show", words)
        assert said.code == 5 and why in said.err


def test_show_for_scripts_has_every_field(busy: Path, buckslip: Run) -> None:
    seen = json.loads(buckslip("show", "1001", "--json").out)
    assert set(seen["task"]) == set(Task.__dataclass_fields__)
    assert seen["task"]["due"]["at"].endswith("Z")
    assert [one["name"] for one in seen["events"]][:2] == ["Opened", "Offered"]


def test_trace_tells_a_task_and_a_mail_in_order(busy: Path, buckslip: Run) -> None:
    said = buckslip("trace", "T-1001")
    assert said.code == 0
    order = [
        said.out.index(words) for words in ("Alvarez depo", "T-1001: Opened", "T-1001: Offered", "T-1001: Accepted")
    ]
    assert order == sorted(order)
    said = buckslip("trace", "FW:", "bundle")
    assert said.code == 0 and "held" in said.out and "unknown_sender" in said.out
    said = buckslip("trace", "no such words")
    assert said.code == 5 and 'fits "no such words"' in said.err


READING = {
    "sender": {"address": DANA, "verdict": "trusted", "reasons": ["dmarc=pass header.from=hollisreyes.example"]},
    "about": {"tasks": [], "how": None},
    "tasks": [
        {
            "title": "Cite-check the reply brief",
            "matter": "2026-0141",
            "due_utc": "2024-11-27T20:00:00Z",
            "due_basis": "written",
            "due_words": "by Wednesday noon",
            "assignee": None,
            "sources": {
                "matter": {"how": "inferred", "words": "Alvarez", "place": "subject", "why": "found in the subject"}
            },
        }
    ],
    "intents": [{"intent": "new_task", "words": "Please cite-check"}],
    "flags": ["An attachment is mentioned; none arrived."],
}


def test_trace_says_where_each_value_came_from(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path) as desk:
        desk.mail(DANA, "Alvarez", new_task("Cite-check the reply brief", MONDAY), reading=READING)
    said = buckslip("trace", "T-1001")
    for words in (
        f"sender {DANA}: trusted (dmarc=pass header.from=hollisreyes.example)",
        'matter: 2026-0141 (inferred, from the words "Alvarez", subject, found in the subject)',
        'due: Wed Nov 27, 2024, 3:00 PM (written, from the words "by Wednesday noon")',
        'new task, from the words "Please cite-check"',
        "noted: An attachment is mentioned; none arrived.",
    ):
        assert words in said.out
    assert "assignee" not in said.out
    assert list(json.loads(buckslip("trace", "T-1001", "--json").out)["readings"].values()) == [READING]


def test_words_can_be_tried_before_there_is_a_desk(tmp_path: Path, buckslip: Run) -> None:
    said = buckslip("try", "Please cite-check the Harmon brief by Friday noon.", "--at", "2026-11-17T10:00:00-06:00")
    assert said.code == 0 and "the demo's firm: there is no buckslip.toml here" in " ".join(said.out.split())
    assert "Friday, November 20, 2026, 12:00" in said.out and "2026-0311" in said.out
    assert list(tmp_path.iterdir()) == []


def test_words_are_tried_as_the_person_named_and_on_the_tasks_given(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, DESK + TRUST)
    task = {"task": "T-1042", "matter": "2026-0141", "status": "in_review", "current_version": "v1", "reviewer": DANA}
    (tmp_path / "tasks.json").write_text(json.dumps([task]))
    given = ("--subject", "RE: [T-1042] Exhibit list", "--tasks", "tasks.json", "--json")
    read = json.loads(buckslip("try", "Approved, thank you.", "--from", "Dana", *given).out)
    assert (read["sender"]["address"], read["new_status"]) == (DANA, "approved")
    read = json.loads(buckslip("try", "Approved, thank you.", "--from", "Renee", *given).out)
    assert read["new_status"] is None
    said = buckslip("try", "hello", "--from", "nobody@nowhere.example")
    assert said.code == 5 and "Known here: Dana Hollis" in said.err
    assert buckslip("try", "hello", "--at", "tomorrow").code == 2
    for name in ("people.csv", "matters.csv"):  # as `buckslip init` leaves them: the header alone
        header = (tmp_path / name).read_text("utf-8").splitlines()[0]
        (tmp_path / name).write_text(header + "\n", "utf-8")
    said = buckslip("try", "hello")
    assert said.code == 5 and "people.csv lists no attorney yet" in said.err


def test_the_digest_can_be_seen_and_changes_nothing(busy: Path, buckslip: Run) -> None:
    before = (busy / "buckslip.db").read_bytes()
    said = buckslip("digest", "--preview", "--to", "Dana")
    assert said.code == 0 and "To: " in said.out and DANA in said.out and "T-1002" in said.out
    assert (busy / "buckslip.db").read_bytes() == before
    said = buckslip("digest", "--preview", "--to", "Renee")
    assert said.code == 5 and "goes to partners" in said.err
    assert buckslip("digest").code == 2


def test_the_tables_behind_the_digest_are_written_for_their_owner_alone(busy: Path, buckslip: Run) -> None:
    before = (busy / "buckslip.db").read_bytes()
    said = buckslip("digest", "--preview", "--to", "Dana", "--csv", "tables")
    assert said.code == 0 and (busy / "buckslip.db").read_bytes() == before
    written = sorted((busy / "tables").iterdir())
    assert [path.name.split(", ")[-1] for path in written] == ["hours.csv", "tasks.csv"]
    assert all(path.stat().st_mode & 0o077 == 0 and str(path.name) in said.out for path in written)
    assert written[1].read_bytes().startswith(b"\xef\xbb\xbfTask,Title") and b"T-1002" in written[1].read_bytes()


def test_an_import_names_what_it_did_and_mends_a_broken_list(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, people=PEOPLE.replace("paralegal,", "pralegal,"))
    assert buckslip("people", "check").code == 2
    (tmp_path / "new.csv").write_text(
        "name,email,role\nRenee Okafor,renee@paradesk.example,paralegal\n", encoding="utf-8"
    )
    said = buckslip("people", "import", "new.csv")
    assert said.code == 0 and "changed  Renee Okafor: role" in said.out
    assert "not in new.csv, still in people.csv: Dana Hollis" in said.out
    assert buckslip("people", "check").code == 0
    assert buckslip("people", "import", "new.csv").out.endswith("Nothing was written.\n")
    said = buckslip("people", "import", "nowhere.csv")
    assert said.code == 5 and said.err.startswith("nowhere.csv: No such file")


def test_an_import_that_would_unseal_a_matter_names_it_and_leaves_it_sealed(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, matters="number,caption,confidentiality\n2026-0098,Brandt v. Kestrel,sealed\n")
    (tmp_path / "m.csv").write_text(
        "Matter Number,Matter Name,Confidentiality Level\n2026-0098,Brandt v. Kestrel,Normal\n", encoding="utf-8"
    )
    said = buckslip("matters", "import", "m.csv")
    assert said.code == 0 and said.out.endswith("0 new, 0 changed, 1 as before. Nothing was written.\n")
    assert "stays sealed: Brandt v. Kestrel. m.csv says less; that is changed in matters.csv by hand." in said.out


def test_a_wrong_row_of_an_import_is_named_and_the_rest_taken(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    text = "number,caption,reviewer\n2026-0300,Ito v. Marsh,priya\n2026-0301,Estate of Bell,pnair@hollisreyes.example\n"
    (tmp_path / "m.csv").write_text(text, encoding="utf-8")
    said = buckslip("matters", "import", "m.csv")
    assert said.code == 5 and "m.csv, row 2 (Ito v. Marsh): reviewer must be one email address" in said.out
    assert "new      Estate of Bell" in said.out and "1 new, 0 changed, 0 as before, 1 wrong and not taken." in said.out
    assert set(load(tmp_path / "buckslip.toml", {}).desk.firm.matters) == {"2026-0141", "2026-0098", "2026-0301"}


def test_lists_for_scripts(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    assert len(json.loads(buckslip("people", "list", "--json").out)) == 5
    assert json.loads(buckslip("matters", "list", "--json").out)[0]["number"] == "2026-0141"
    assert "Northgate" in buckslip("matters", "list").out and "Okafor" in buckslip("people", "list").out


def test_help_starts_without_the_heavy_packages() -> None:
    code = (
        "import sys; sys.argv = ['buckslip', '--help']\n"
        "from buckslip.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = {'sqlalchemy', 'pydantic', 'jinja2', 'imapclient', 'cryptography', 'rich'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ}, check=False)
    assert done.returncode == 0, done.stderr
    assert "status" in done.stdout


def test_run_comes_up_without_a_mail_server_says_so_and_stops_when_told(tmp_path: Path) -> None:
    """The service as systemd starts it: a child process, SIGTERM, exit code 0."""
    servers = "".join(
        f'[{name}]\nhost = "127.0.0.1"\nport = 9\npassword_env = "PW"\nsecurity = "plain"\n'
        for name in ("imap", "smtp")
    )
    office(tmp_path, DESK + servers)
    environ = {**os.environ, "PW": "hunter2", "BUCKSLIP_KEY": "0" * 64}
    command = [sys.executable, "-c", "from buckslip.cli import main; main()"]
    with subprocess.Popen(
        [*command, "run"], cwd=tmp_path, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as service:
        try:
            seen: dict[str, list[str]] = {}
            for _ in range(100):
                told = subprocess.run(
                    [*command, "status", "--json"],
                    cwd=tmp_path,
                    env=environ,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                seen = json.loads(told.stdout) if told.returncode == 0 else {}
                if seen.get("troubles"):
                    break
                time.sleep(0.1)
        finally:
            service.terminate()
        said = service.communicate(timeout=30)[0]
    assert service.returncode == 0, said
    assert "tasks@hollisreyes.example is at work" in said and "hunter2" not in said
    assert any("tries again" in one for one in seen["troubles"]), seen


def test_the_log_tells_where_an_error_arose_and_nothing_of_its_words() -> None:
    from buckslip.commands.run import _frames

    try:
        raise ValueError("Alvarez settles for 2 million")
    except ValueError:
        event = _frames(None, "error", {"event": "mail broke us", "exc_info": True})
    assert event["error"] == "ValueError" and "test_commands.py" in event["where"] and "Alvarez" not in str(event)
    assert _frames(None, "info", {"event": "mail", "exc_info": False}) == {"event": "mail"}
