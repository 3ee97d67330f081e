"""The words are all there: one folder a letter, one wording a refusal, and neither list runs ahead of the other."""

from importlib.resources import files
from typing import Any

import pytest
from jinja2 import UndefinedError

from outbound.compose import compose
from outbound.examples import AT, FIRM, due, each, letter, read_file, refusal, view
from outbound.examples import change as changed
from outbound.render import environment, head, template
from outbound.scene import scene_of
from tests.outbound.reading_back import body, mail
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Refusal

FOLDER = files("templates")
CHANGES = [
    *("accepted", "declined", "due_changed", "due_proposed", "priority_changed", "cancelled", "on_hold", "resumed"),
    *("reassigned", "instructions", "comment", "reopened", "closed", "withdrawn", "matter_set"),
    *("filing", "service", "filing_and_service", "filing_held", "service_held"),
    *("out_of_scope", "in_scope"),
    *("sealed", "unsealed"),
    *("released", "waits", "series_begun", "series_stopped", "cap_near", "cap_reached", "cap_changed", "cap_kept"),
    "court_confirmed",
]
OTHERS = {"refusals", "sealed", "__pycache__"}  # no kinds of their own
EVERY_LETTER = pytest.mark.parametrize("letter", each().values(), ids=each().keys())


def test_each_kind_has_a_folder_and_each_folder_a_kind() -> None:
    folders = {entry.name for entry in FOLDER.iterdir() if entry.is_dir()} - OTHERS
    assert folders == {kind.value for kind in Kind}


@pytest.mark.parametrize("folder", [*(kind.value for kind in Kind), "sealed"])
def test_a_folder_has_all_parts_of_a_letter(folder: str) -> None:
    for part in ("subject.txt", "head.txt", "body.txt", "body.html"):
        assert template(f"{folder}/{part}").name == f"{folder}/{part}"


def test_each_refusal_has_its_words_and_no_words_are_left_over() -> None:
    assert {entry.name for entry in (FOLDER / "refusals").iterdir()} == {f"{reason.value}.txt" for reason in Refusal}


@pytest.mark.parametrize("reason", Refusal)
@pytest.mark.parametrize("task", [None, view(version=2)], ids=["no task", "a task"])
def test_a_refusal_says_why_in_one_or_two_sentences(reason: Refusal, task: dict[str, object] | None) -> None:
    text = body(mail(refusal(reason.value, task=task)), "plain")
    assert text.startswith("Nothing was changed.\n\n")
    said = " ".join(text.split("\n\n")[1].split())
    assert 25 < len(said) < 200 and said.endswith(".")
    assert "None" not in said and "{" not in said


def test_there_is_an_example_of_every_kind() -> None:
    assert {letter.notice.kind for letter in each().values()} == set(Kind)


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_has_a_headline_of_its_own(change: str) -> None:
    dues: dict[str, Any] = (
        {"old_due": due(), "new_due": due("2026-11-30T20:00:00Z")} if change.startswith("due_") else {}
    )
    first = body(mail(changed(change, **dues)), "plain").split("\n")[0]
    assert "has changed" not in first and len(first) > 15


def test_a_fact_that_is_missing_is_an_error_and_never_an_empty_place() -> None:
    facts = {"task": view(), "version": 2, "decision": "approved", "words": ""}
    with pytest.raises((UndefinedError, KeyError)):
        compose(letter(Kind.OUTCOME, FIRM.people["dana@harlow-pike.example"], facts), FIRM, AT, read_file)


@EVERY_LETTER
def test_headline_and_preheader_are_of_a_length_that_mailboxes_show(letter: Letter) -> None:
    scene = scene_of(letter, FIRM)
    shown = head(scene.folder, scene.context | {"subject": "x"})
    assert 10 <= len(shown.headline) <= 110
    assert 40 <= len(shown.preheader) <= 90, shown.preheader


def test_templates_are_compiled_once() -> None:
    assert environment() is environment()
    assert template("acknowledgement/body.html") is template("acknowledgement/body.html")
