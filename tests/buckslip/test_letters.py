"""Letters seen before they are sent: with made-up facts, in the firm's own words, in a person's own zone."""

import webbrowser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.buckslip.conftest import Run
from tests.config.office import DESK, office

OWN = DESK.replace("[desk]\n", '[desk]\ntemplates = "words"\nfooter = "Licensed in California."\n', 1)


def test_a_letter_can_be_seen_and_all_of_them_named(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    names = buckslip("preview", "all").out.split()
    assert {"review", "digest", "escalation"} <= set(names) and len(names) > 60
    said = buckslip("preview", "review")
    assert said.code == 0 and "Subject: [T-1042]" in said.out and "\nFor your review by " in said.out
    said = buckslip("preview", "reveiw")
    assert said.code == 5 and "buckslip preview all" in said.err


def test_a_persons_letter_is_in_her_zone(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path)
    said = buckslip("preview", "acknowledgement", "--person", "dana")
    assert said.code == 0 and "You, before it goes out" in said.out
    assert buckslip("preview", "review", "--person", "nobody at all").code == 5


def test_its_page_opens_in_the_browser(tmp_path: Path, buckslip: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    office(tmp_path, OWN)
    assert buckslip("preview", "review", "--open").code == 0
    page = Path(urlsplit(opened[0]).path)
    assert "Licensed in California." in page.read_text(encoding="utf-8")
    page.unlink()


def test_the_words_are_tried_and_a_slip_is_named(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, OWN)
    buckslip("init")
    head = tmp_path / "words" / "review" / "head.txt"
    head.parent.mkdir(parents=True)
    head.write_text("Please read {{ task.number }}.\n---\n\n---\n{{ task.title }}\n", encoding="utf-8")
    said = buckslip("templates", "check")
    assert said.code == 0 and "all is well" in said.out
    assert "Please read T-1042." in buckslip("preview", "review").out
    assert "ok    templates" in buckslip("check").out


def test_a_slip_is_named_by_both_checks(tmp_path: Path, buckslip: Run) -> None:
    office(tmp_path, OWN)
    buckslip("init")
    head = tmp_path / "words" / "review" / "head.txt"
    head.parent.mkdir(parents=True)
    head.write_text("{{ task.titel }}\n---\n\n---\nx\n", encoding="utf-8")
    said = buckslip("templates", "check")
    assert said.code == 2 and "review/head.txt, line 1" in said.out and "titel" in said.out
    said = buckslip("check")
    assert said.code == 1 and "templates: review/head.txt, line 1" in said.out
    said = buckslip("preview", "review")
    assert said.code == 2 and "review/head.txt, line 1" in said.err and "in the desk's own words" in said.err
