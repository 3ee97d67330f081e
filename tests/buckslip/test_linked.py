"""A link in the place of a file, from the mail to the letter that says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.reader import Reader
from tests.buckslip.desk import PRIYA, RENEE, PlayedDesk
from tests.intake.files.word import docx
from tracker.domain.task import State

LINK = "https://hollisreyes.sharepoint.com/:b:/g/kim"
SAID = "You sent a link, not a file (OneDrive or SharePoint)"


@pytest.fixture
def desk(tmp_path: Path, reader: Reader) -> Iterator[PlayedDesk]:
    with PlayedDesk(tmp_path, reader) as one:
        yield one


def test_the_acknowledgement_says_that_a_link_came(desk: PlayedDesk) -> None:
    desk.mail(PRIYA, f"Please summarize the Kim deposition for Alvarez by Friday at 5 pm. The transcript: {LINK}")
    letter = desk.one("acknowledgement")
    assert f"Note: {SAID}." in letter.flat
    assert "If it opens only inside the firm, reply with the file attached." in letter.flat
    assert LINK in desk.one("assignment").text.replace("\n", ""), "the paralegal has it as it was written"


def test_a_file_that_was_announced_and_is_a_link_is_asked_for(desk: PlayedDesk) -> None:
    desk.mail(PRIYA, f"Attached is the Kim transcript: {LINK}\nPlease summarize it for Alvarez by Friday at 5 pm.")
    letter = desk.one("acknowledgement")
    assert f"{SAID}, and the desk opens no links. Please send the file" in letter.flat
    assert letter.flat.count("a link, not a file") == 1


def test_a_link_with_more_instructions_is_told_too(desk: PlayedDesk) -> None:
    desk.taken()
    answer = desk.one("acknowledgement", PRIYA)
    assert SAID not in answer.flat
    desk.mail(PRIYA, f"Please use this form as well: {LINK}", answer)
    assert f"Note: {SAID}." in desk.one("acknowledgement", PRIYA).flat


def test_a_link_is_no_delivery(desk: PlayedDesk) -> None:
    offer = desk.taken()
    safe = "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.sharepoint.com%2Fkim&data=05"
    [letter] = desk.mail(RENEE, f"Final summary is here: {safe}", offer)
    assert (letter.kind, letter.to) == ("question", RENEE)
    assert (
        "You sent a link, not a file" in letter.flat
        and "please send the files for T-1001 as attachments" in letter.flat
    )
    assert (desk.task().state, desk.task().versions) == (State.IN_PROGRESS, ())
    desk.mail(RENEE, "Sorry, attached.", letter, {"Summary.docx": docx("Kim knew.")})
    assert desk.task().state is State.IN_REVIEW
