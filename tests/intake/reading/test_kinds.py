"""The kind of a request (kinds.yaml), whatever its words; words without a verb that ask, and those that only tell."""

from pathlib import Path

import pytest

from intake.reading.kinds import KINDS, KindRow
from intake.reading.kinds.together import ways_of, words_of
from intake.reading.kinds.words import WORDS
from intake.reading.shape import Reading
from tests.intake.reading.desk import mail, read
from tests.tables import table

TABLE = table(Path(__file__).with_name("kinds.yaml"))


def sent(text: str, **beside: object) -> Reading:
    """On a Tuesday morning, for the one matter that the subject names."""
    return read(mail("dhollis", "Northgate Logistics", text, sent="2027-01-12T10:00", **beside))  # type: ignore[arg-type]


@pytest.mark.parametrize(("code", "text"), [(code, one) for code, said in TABLE["is"].items() for one in said])
def test_a_request_is_of_its_kind_however_it_is_said(code: str, text: str) -> None:
    found = sent(text)
    assert [one.task_type for one in found.tasks] == [code]
    assert [one.text for one in found.questions if one.about != "file"] == []


@pytest.mark.parametrize(("code", "text"), [(code, one) for code, said in TABLE["is_not"].items() for one in said])
def test_what_only_sounds_like_a_kind_is_none(code: str, text: str) -> None:
    assert code not in [one.task_type for one in sent(text).tasks]


@pytest.mark.parametrize("text", TABLE["asks"])
def test_words_without_a_verb_ask_for_what_they_name(text: str) -> None:
    found = sent(text)
    assert len(found.tasks) == 1
    assert [one.text for one in found.questions if one.about != "file"] == []


@pytest.mark.parametrize("text", TABLE["tells"])
def test_words_without_a_verb_only_tell_that_something_is_there(text: str) -> None:
    assert sent(text).tasks == ()


@pytest.mark.parametrize(
    ("text", "file", "code"),
    [
        ("Draft our written responses to these.", "Coyle_RFPs_Set_One.pdf", "discovery_responses"),
        ("Please prepare the responses to these.", "2nd set of interrogatories.pdf", "discovery_responses"),
        ("Please summarize it, two pages.", "Weems_depo_transcript.pdf", "deposition_summary"),
        ("Please summarize it, two pages.", "invoice_0417.pdf", "general"),
        ("Please put it into a chronology.", "hospital-records.pdf", "medical_chronology"),
    ],
)
def test_what_came_with_a_mail_says_what_it_leaves_open(text: str, file: str, code: str) -> None:
    assert [one.task_type for one in sent(text, files=[file]).tasks] == [code]


FORWARDED = """Please prepare our responses to these, with the usual objections.

---------- Forwarded message ---------
From: R. Coyle <coyle@other.example>
Date: Mon, Jan 11, 2027
Subject: Northgate Logistics

Attached please find Northgate's Second Set of Interrogatories."""


def test_so_does_what_is_forwarded() -> None:
    assert [one.task_type for one in sent(FORWARDED).tasks] == ["discovery_responses"]


@pytest.mark.parametrize(
    "count", ["start at 1", "beginning at one", "starting with 5", "begin with no. 3", "from 12 on"]
)
def test_the_first_number_of_a_set_is_no_hour(count: str) -> None:
    found = sent(f"Please Bates stamp the dispatch emails, prefix NGL, {count}.")
    assert [one.about for one in found.questions] == []


@pytest.mark.parametrize("said", ["Please start at 9 tomorrow.", "I need them by 4."])
def test_but_an_hour_beside_a_set_is_one(said: str) -> None:
    found = sent(f"Please Bates stamp the dispatch emails. {said}")
    assert any(one.about == "due" for one in found.questions) or "agreed" not in found.tasks[0].due.basis


def test_every_kind_of_words_is_asked_for_by_a_type() -> None:
    asked = {name for row in KINDS for way in ways_of(row) for name in (way.made, *way.of, *way.never)}
    assert asked | {"other work"} == set(WORDS)


@pytest.mark.parametrize("row", [row for row in KINDS if row.together], ids=lambda row: row.code)
def test_a_way_names_each_of_its_kinds_of_words(row: KindRow) -> None:
    for names, way in zip(row.together, ways_of(row), strict=True):
        assert names.replace("-", "").split() == " ".join((*way.of, way.made, *way.never)).split()


def test_words_of_a_kind_are_whole_words() -> None:
    assert "log" not in words_of("The blog was long, and the logic was hers")
