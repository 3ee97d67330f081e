"""Sealed work by mail, through the real parser, reading children, decisions, store and letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.reader import Reader
from tests.buckslip.desk import DANA, PRIYA, RENEE, Came, PlayedDesk
from tracker.domain.commands import EndAccess
from tracker.domain.decision import Fate
from tracker.domain.task import State

CANARY = "Zanzibar"
ASKED = (
    f"Alvarez, attorneys' eyes only: please summarize the {CANARY} deposition by Friday at 5 pm. Renee should do it."
)


@pytest.fixture
def played(tmp_path: Path, reader: Reader) -> Iterator[PlayedDesk]:
    with PlayedDesk(tmp_path, reader) as desk:
        yield desk


def closed(letters: list[Came]) -> None:
    assert letters
    for one in letters:
        assert CANARY not in one.message.as_string() + one.flat + one.page + str(one.files), one.kind
        assert not one.files


def sealed_offer(played: PlayedDesk) -> Came:
    """The offer as Renee gets it; the mail's own subject says more than it may."""
    closed(played.mail(PRIYA, ASKED, files={f"{CANARY}.txt": b"Q. A."}, subject=f"{CANARY} depo"))
    offer = played.one("assignment", RENEE)
    assert str(offer.message["Subject"]) == "[T-1001]" and "send it" in offer.flat
    return offer


@pytest.mark.parametrize(
    "words",
    ["Send it.", "send it", "Please send it", "Send me the details, please.\n\nRenee", "Can you send me the rest?"],
)
def test_she_asks_and_gets_the_words_and_the_files(played: PlayedDesk, words: str) -> None:
    offer = sealed_offer(played)
    came = played.mail(RENEE, words, offer)
    (opened,) = came
    assert (opened.kind, opened.to) == ("assignment", RENEE)
    assert CANARY in opened.flat and opened.files[f"{CANARY}.txt"] == b"Q. A."
    assert str(opened.message["Subject"]) == "[T-1001]"


def test_the_work_goes_its_way_and_each_asks_for_what_she_needs(played: PlayedDesk) -> None:
    offer = sealed_offer(played)
    opened = played.mail(RENEE, "Send it.", offer)[0]
    closed(played.mail(RENEE, "Got it.", opened))
    question = f"Do you want the {CANARY} objections included?"
    closed(played.mail(RENEE, question, opened))
    (asked,) = played.mail(PRIYA, "Send it", played.one("question", PRIYA))
    assert question in asked.flat
    closed(played.mail(PRIYA, f"Only the testimony of {CANARY}.", asked))
    closed(played.mail(RENEE, "Final summary attached. 2 hours.", opened, {f"{CANARY} summary.txt": b"page 1"}))
    review = played.one("review", DANA)
    (work,) = played.mail(DANA, "Send it.", review)
    assert list(work.files.values()) == [b"page 1"]
    closed(played.mail(DANA, "Approved.", work))
    assert played.task().state is State.APPROVED
    (delivered,) = played.mail(PRIYA, "Send it.", played.one("delivery", PRIYA))
    assert list(delivered.files.values()) == [b"page 1"]


def test_send_it_with_a_number_needs_no_letter_and_is_no_word_for_others(played: PlayedDesk) -> None:
    sealed_offer(played)
    (came,) = played.mail(RENEE, "Send T-1001, please.", subject="T-1001")
    assert CANARY in came.flat
    closed(played.mail(PRIYA, "status T-1001", subject="status"))
    (status,) = played.mail(PRIYA, "Send it", played.one("status", PRIYA))
    assert CANARY in status.flat


def test_who_declined_it_gets_no_more(played: PlayedDesk) -> None:
    offer = sealed_offer(played)
    played.mail(RENEE, f"No time for {CANARY}, sorry.", offer)
    before = played.store.status(played.desk.key, played.now).mails_kept
    closed(played.mail(RENEE, "Send it.", offer))
    assert played.store.inbound(played.desk.key)[-1].fate is Fate.REFUSED
    assert played.store.status(played.desk.key, played.now).mails_kept == before + 1


def test_send_it_of_work_that_is_not_sealed_is_read_as_before(played: PlayedDesk) -> None:
    offer = played.taken()
    played.mail(RENEE, "Final summary attached.", offer, {"Summary.txt": b"page 1"})
    played.mail(DANA, "Send it.", played.one("review", DANA))
    assert played.task().state is State.IN_REVIEW


def test_only_what_really_went_out_is_among_the_documents_of_who_leaves(played: PlayedDesk) -> None:
    offer = sealed_offer(played)
    order = EndAccess("desk", RENEE)
    with played.store.transaction(played.desk.key) as work:
        assert work.facts_for([order], played.desk.roster.firm, None, played.now).sent[RENEE] == ()
    played.mail(RENEE, "Send it.", offer)
    with played.store.transaction(played.desk.key) as work:
        found = work.facts_for([order], played.desk.roster.firm, None, played.now).sent[RENEE]
    assert [one.name for one in found] == [f"{CANARY}.txt"]


def test_open_work_is_put_under_seal_by_reply(played: PlayedDesk) -> None:
    """From then on no letter says more than its number, and who is on it asks for the rest, until it is opened again."""
    played.mail(PRIYA, ASKED.replace("attorneys' eyes only", "as we said"), subject=f"{CANARY} depo")
    offer = played.one("assignment", RENEE)
    assert CANARY in offer.flat
    came = played.mail(PRIYA, "This is under seal from now on.", played.one("acknowledgement", PRIYA))
    assert {one.to for one in came} >= {PRIYA, RENEE}
    closed(came)
    assert all("T-1001 is under seal from now on." in one.flat for one in came)
    closed(played.mail(RENEE, "Got it.", offer))
    (opened,) = played.mail(RENEE, "Send it.", played.one("change", RENEE))
    assert CANARY in opened.flat
    told = played.mail(PRIYA, "It is no longer under seal.", played.one("acknowledgement", PRIYA))
    assert all(CANARY in one.flat or CANARY in str(one.message["Subject"]) for one in told)
    assert "T-1001 is under seal no more." in played.one("change", RENEE).flat


def test_words_about_what_else_is_sealed_seal_nothing(played: PlayedDesk) -> None:
    played.taken()
    played.mail(PRIYA, "Exhibit 4 is under seal, so leave it out.", played.one("acknowledgement", PRIYA))
    assert played.task().confidentiality == "normal"
