"""Rounds by mail alone, over a real store and real reading children: each story in the words that people write."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from intake.files import Seen
from intake.reader import Reader, ReaderBroke
from tests.buckslip.desk import DANA, PRIYA, RENEE, Came, PlayedDesk
from tests.intake.files.test_properties import jpeg, office, tiff
from tests.intake.files.word import docx, par, run
from tests.intake.outlook import File, Message, msg, tnef
from tracker.domain.evolve import evolve
from tracker.domain.task import State
from tracker.store.errors import Tampered

V1 = docx(
    "Summary of the Kim deposition", "The hearing is set for May 12 at 9 am in Department 5.", "Kim knew in March."
)
V2 = docx(
    "Summary of the Kim deposition",
    par("The hearing is set for June 14 at 9 am in Department 5.", '<w:r><w:commentReference w:id="0"/></w:r>'),
    "Kim knew in March.",
    par(run("She admits notice at 41:3.", "<w:vanish/>")),
)
PDF = b"%PDF-1.7 exhibits"
INDEX = b"page,line\n41,3\n"


@pytest.fixture
def desk(tmp_path: Path, reader: Reader) -> Iterator[PlayedDesk]:
    with PlayedDesk(tmp_path, reader) as one:
        yield one
        assert one.store.verify_chain(one.desk.key) is None
        task = None
        for row in one.store.events(one.desk.key, 1001):
            task = evolve(task, 1001, row.event, row.at)
        assert task == one.task(), "the row is the sum of its events"


def kinds(letters: list[Came]) -> list[tuple[str, str]]:
    return sorted((one.kind, one.to) for one in letters)


def leave(desk: PlayedDesk) -> tuple[int | None, int | None]:
    return desk.task().filing_authorised, desk.task().service_authorised


def reviewed(desk: PlayedDesk, **files: bytes) -> tuple[Came, Came]:
    """The offer that Renee answers, and the review request that Dana has."""
    offer = desk.taken()
    named = {name.replace("_", "."): data for name, data in files.items()} or {"Summary.docx": V1}
    desk.mail(RENEE, "Final summary attached.", offer, named)
    return offer, desk.one("review")


def test_a_corrected_word_file_comes_with_what_changed_in_words_and_in_full(desk: PlayedDesk) -> None:
    offer, first = reviewed(desk)
    assert list(first.files) == ["T-1001 Summary v1.docx"]
    [letter] = desk.mail(RENEE, "Corrected version attached, caught an error.", offer, {"Summary.docx": V2})
    assert (letter.kind, letter.to) == ("review", DANA)
    assert "It takes the place of version 1, which you need not look at any more." in letter.flat
    assert "Summary.docx: 2 changes." in letter.flat
    assert "“May 12” is now “June 14”, in “The hearing is set for June 14 at 9 am in Department 5.”" in letter.flat
    assert "New: “She admits notice at 41:3.”" in letter.flat
    assert "Summary.docx: 1 comment and hidden text in 1 place." in letter.flat
    assert letter.files["T-1001 Summary v2.docx"] == V2
    page = letter.files["T-1001 Comparison with last version v2.html"].decode()
    assert "<del>May 12</del><ins>June 14</ins>" in page and "<script" not in page


def test_work_inside_outlooks_winmail_dat_or_a_saved_mail_is_the_work(desk: PlayedDesk) -> None:
    offer = desk.taken()
    wrapped = Message("Summary", "Here it is.", [File("Summary.docx", V2)])
    desk.mail(RENEE, "Final summary attached.", offer, {"winmail.dat": tnef(wrapped)})
    first = desk.one("review")
    assert first.files == {"T-1001 Summary v1.docx": V2}
    assert "Summary.docx: 1 comment and hidden text in 1 place." in first.flat
    desk.mail(RENEE, "Corrected version attached.", offer, {"Sent.msg": msg(wrapped)})
    assert desk.one("review").files["T-1001 Summary v2.docx"] == V2


def test_the_first_version_tells_what_is_still_in_it(desk: PlayedDesk) -> None:
    _, first = reviewed(desk, Summary_docx=V2)
    assert "STILL IN THE FILES Summary.docx: 1 comment and hidden text in 1 place." in first.flat
    assert "WHAT HAS CHANGED" not in first.text


def test_authors_and_the_places_of_photos_are_told_before_approval(desk: PlayedDesk) -> None:
    photos = {f"Scene {n}.jpg": jpeg(tiff()) + bytes([n]) for n in range(20)}
    offer = desk.taken()
    desk.mail(RENEE, "Final summary attached.", offer, {"Costs.xlsx": office(), **photos, "Notes.txt": b"Kim knew."})
    said = desk.one("review").flat
    assert "Costs.xlsx: the names Renee Okafor, J. Smith, and Other & Firm LLP in its properties." in said
    assert "20 photos say where they were taken (GPS)." in said
    assert "Notes.txt" not in said.partition("STILL IN THE FILES")[2]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (PDF, PDF + b"2", "the desk does not read files of this kind"),
        (V1, b"PK\x03\x04 broken", "one of them could not be read"),
        (b"PK broken", V1, "one of them could not be read"),
    ],
)
def test_a_file_that_cannot_be_compared_never_holds_the_delivery_up(
    desk: PlayedDesk, old: bytes, new: bytes, why: str
) -> None:
    name = "Summary.pdf" if old is PDF else "Summary.docx"
    offer, _ = reviewed(desk, **{name.replace(".", "_"): old})
    [letter] = desk.mail(RENEE, "Corrected version attached.", offer, {name: new})
    assert f"{name} was not compared with its last version: {why}." in letter.flat
    assert list(letter.files.values()) == [new]


def test_an_approval_of_the_version_before_is_not_taken_for_the_new_one(desk: PlayedDesk) -> None:
    offer, first = reviewed(desk)
    desk.mail(RENEE, "Corrected version attached.", offer, {"Summary.docx": V2})
    [question] = desk.mail(DANA, "Approved, go ahead and file.", first)
    assert (question.kind, desk.task().state) == ("question", State.IN_REVIEW)
    assert "You wrote about version 1; version 2 is the current one." in question.flat
    desk.mail(DANA, "1", question)
    assert (desk.task().approved_version, leave(desk)) == (2, (None, None))


def test_some_of_several_files_are_approved_and_the_rest_comes_back(desk: PlayedDesk) -> None:
    _, first = reviewed(desk, Summary_docx=V1, Exhibits_pdf=PDF, Index_csv=INDEX)
    assert "1. T-1001 Summary v1.docx" in first.text and "3. T-1001 Index v1.csv" in first.text
    [outcome] = desk.mail(DANA, "2 and 3 are fine, 1 needs the cites redone.", first)
    assert (outcome.kind, outcome.to) == ("outcome", RENEE)
    assert outcome.text.startswith("Two of three approved: version 1.")
    assert "Summary.docx comes back: reply with it as version 2" in outcome.flat
    [again] = desk.mail(RENEE, "Cites redone, attached.", outcome, {"Summary redone.docx": V2})
    assert "Approved before, and here again so that the version is whole: 2 and 3." in again.flat
    assert [*again.files.values()][:3] == [V2, PDF, INDEX]
    letters = desk.mail(DANA, "Approved.", again)
    assert [*desk.one("delivery", PRIYA, letters).files.values()] == [V2, PDF, INDEX]


@pytest.mark.parametrize(
    ("words", "fine"),
    [
        ("1 and 3 are fine, 2 needs the cites redone.", (1, 3)),
        ("1: approved\n2: please fix the dates\n3: approved", (1, 3)),
        ("#1 approved. #2 needs work, the dates are wrong. #3 looks good.", (1, 3)),
        ("All approved except 2, please fix the dates there.", (1, 3)),
        ("The summary is approved, but please redo the index.", (1,)),
        ("Item 1 is good to go. Items 2 and 3 need to be renumbered.", (1,)),
    ],
)
def test_items_are_named_by_number_or_by_name(desk: PlayedDesk, words: str, fine: tuple[int, ...]) -> None:
    _, first = reviewed(desk, Summary_docx=V1, Exhibits_pdf=PDF, Index_csv=INDEX)
    desk.mail(DANA, words, first)
    assert (desk.task().state, desk.task().versions[-1].approved) == (State.REVISIONS_REQUESTED, fine)


@pytest.mark.parametrize(
    "words",
    [
        "1. Fix the caption.\n2. Add the exhibit numbers.",
        "Two changes: 1. the date is wrong, 2. the index is missing a page.",
        "2 needs the cites redone.",
    ],
)
def test_a_numbered_list_of_changes_approves_no_item(desk: PlayedDesk, words: str) -> None:
    _, first = reviewed(desk, Summary_docx=V1, Exhibits_pdf=PDF, Index_csv=INDEX)
    desk.mail(DANA, words, first)
    assert (desk.task().state, desk.task().versions[-1].approved) == (State.REVISIONS_REQUESTED, ())


def test_all_items_approved_is_an_approval(desk: PlayedDesk) -> None:
    _, first = reviewed(desk, Summary_docx=V1, Exhibits_pdf=PDF)
    desk.mail(DANA, "1 and 2 approved.", first)
    assert desk.task().approved_version == 1


def test_a_verdict_on_items_is_no_answer_to_a_question_that_is_open_beside_it(desk: PlayedDesk) -> None:
    offer, first = reviewed(desk, Summary_docx=V1, Exhibits_pdf=PDF)
    desk.mail(RENEE, "Corrected summary attached.", offer, {"Summary.docx": V2})
    desk.mail(DANA, "Approved.", first)
    assert desk.came[-1].kind == "question"
    desk.mail(DANA, "2 is fine, 1 needs the cites redone.", desk.one("review"))
    assert desk.task().versions[-1].approved == (2,)


def test_the_marked_up_copy_reaches_the_paralegal_byte_for_byte(desk: PlayedDesk) -> None:
    _, first = reviewed(desk)
    marked = docx("Marked", par(f'<w:ins w:id="1">{run("up")}</w:ins>'))
    letters = desk.mail(DANA, "Approved with the changes in the attached redline.", first, {"Summary DH.docx": marked})
    outcome = desk.one("outcome", RENEE, letters)
    assert outcome.text.startswith("Approved with changes: version 1.")
    assert outcome.files["Summary DH.docx"] == marked


def test_treat_it_as_approved_then_means_the_next_version(desk: PlayedDesk) -> None:
    _, first = reviewed(desk)
    desk.mail(DANA, "Approved, but please fix the hearing date.", first)
    letters = desk.mail(DANA, "2", desk.one("question", DANA))
    assert "Version 2 of T-1001 counts as approved when it comes." in desk.one("acknowledgement", DANA, letters).flat
    letters = desk.mail(RENEE, "Fixed, attached.", desk.one("outcome"), {"Summary.docx": V2})
    assert kinds(letters) == [("delivery", PRIYA), ("outcome", RENEE), ("review", DANA)]
    assert desk.one("review").text.startswith("Version 2 counts as approved")
    assert "“May 12” is now “June 14”" in desk.one("review").flat
    assert (desk.task().approved_version, leave(desk)) == (2, (None, None))


def test_parts_are_numbered_marked_and_whole_in_the_end(desk: PlayedDesk) -> None:
    offer = desk.taken()
    [part] = desk.mail(RENEE, "Pages 1-40 attached, the rest tomorrow morning.", offer, {"Kim 1-40.docx": V1})
    assert (part.kind, part.to) == ("delivery", PRIYA)
    assert "sends a part, version 1" in part.flat and part.text.startswith("In part:")
    assert (desk.task().state, desk.task().versions[0].partial) == (State.IN_PROGRESS, True)
    [review] = desk.mail(RENEE, "Here is the rest.", offer, {"Kim 41-90.docx": V2})
    assert [*review.files.values()] == [V1, V2]
    letters = desk.mail(DANA, "Approved.", review)
    assert [*desk.one("delivery", PRIYA, letters).files.values()] == [V1, V2]


def test_a_whole_file_after_parts_stands_alone_where_the_words_say_so(desk: PlayedDesk) -> None:
    offer = desk.taken()
    desk.mail(RENEE, "Pages 1-40 attached, the rest tomorrow morning.", offer, {"Kim 1-40.docx": V1})
    [review] = desk.mail(RENEE, "The complete summary is attached.", offer, {"Kim deposition.docx": V2})
    assert [*review.files.values()] == [V2]


def approved(desk: PlayedDesk) -> Came:
    _, first = reviewed(desk)
    desk.mail(DANA, "Approved.", first)
    return first


def test_filing_and_service_are_acts_of_their_own_and_end_at_once(desk: PlayedDesk) -> None:
    first = approved(desk)
    assert leave(desk) == (None, None)
    letters = desk.mail(DANA, "Please go ahead and file it.", first)
    told = desk.one("change", RENEE, letters)
    assert told.text.startswith("Filing of T-1001, version 1, is authorized.") and [*told.files.values()] == [V1]
    assert leave(desk) == (1, None)
    letters = desk.mail(DANA, "Please serve it on all counsel.", first)
    assert desk.one("change", RENEE, letters).text.startswith("Service of T-1001, version 1, is authorized.")
    assert leave(desk) == (1, 1)
    letters = desk.mail(DANA, "Please don't serve it yet.", first)
    assert desk.one("change", RENEE, letters).text.startswith("Do not serve T-1001.")
    assert leave(desk) == (1, None)
    letters = desk.mail(DANA, "Hold off on filing until I talk to the client.", first)
    assert desk.one("change", RENEE, letters).text.startswith("Do not file T-1001.")
    assert leave(desk) == (None, None)
    letters = desk.mail(DANA, "OK, file and serve it today.", first)
    assert desk.one("change", RENEE, letters).text.startswith(
        "Filing and service of T-1001, version 1, are authorized."
    )
    assert leave(desk) == (1, 1)


def test_approved_but_not_to_be_filed_is_one_letter(desk: PlayedDesk) -> None:
    _, first = reviewed(desk)
    letters = desk.mail(DANA, "Approved, but don't file it until I say so.", first)
    assert kinds(letters) == [("delivery", PRIYA), ("outcome", RENEE)]
    assert "Do not file it yet." in desk.one("outcome").flat
    assert leave(desk) == (None, None)


@pytest.mark.parametrize("words", ["Put this on hold please.", "Please cancel this.", "Stop, do not file this."])
def test_any_word_of_stopping_stops_the_filing_of_finished_work(desk: PlayedDesk, words: str) -> None:
    first = approved(desk)
    desk.mail(DANA, "Please go ahead and file it.", first)
    letters = desk.mail(PRIYA, words, desk.one("delivery", PRIYA))
    assert desk.one("change", RENEE, letters).text.startswith("Do not file T-1001.")
    assert leave(desk) == (None, None)


def test_who_is_not_the_reviewer_lets_nothing_be_filed_and_the_paralegal_does_not_hear_it(desk: PlayedDesk) -> None:
    approved(desk)
    letters = desk.mail(PRIYA, "OK please file it.", desk.one("delivery", PRIYA))
    assert kinds(letters) == [("change", DANA), ("could_not_act", PRIYA)]
    assert "Only the reviewer, Dana Hollis, approves T-1001" in desk.one("could_not_act").flat
    assert "These words give no leave to file or serve it" in desk.one("change", DANA).flat
    assert leave(desk) == (None, None)


def test_hearsay_of_filing_asks_the_reviewer(desk: PlayedDesk) -> None:
    approved(desk)
    letters = desk.mail(PRIYA, "Dana says to go ahead and file.", desk.one("delivery", PRIYA))
    question = desk.one("question", DANA, letters)
    assert "Shall version 1 of T-1001 be filed?" in question.flat
    assert leave(desk) == (None, None)
    desk.mail(DANA, "1", question)
    assert leave(desk) == (1, None)


def test_yes_to_a_paralegals_question_about_filing_files_nothing(desk: PlayedDesk) -> None:
    offer = desk.taken()
    desk.mail(RENEE, "Should I file it when it is done?", offer)
    letters = desk.mail(PRIYA, "Yes.", desk.one("question", PRIYA))
    assert "These words give no leave to file or serve it" in desk.one("change", RENEE, letters).flat


def test_file_it_before_it_is_approved_reaches_nobody_as_leave(desk: PlayedDesk) -> None:
    desk.taken()
    letters = desk.mail(PRIYA, "Please file it.", desk.one("acknowledgement", PRIYA))
    for told in [one for one in letters if one.to == RENEE]:
        assert "These words give no leave to file or serve it" in told.flat
    assert leave(desk) == (None, None)


@pytest.mark.parametrize("writer", [DANA, PRIYA])
def test_reopened_work_may_not_be_filed_and_everybody_on_it_knows(desk: PlayedDesk, writer: str) -> None:
    first = approved(desk)
    desk.mail(DANA, "Go ahead and file.", first)
    letters = desk.mail(writer, "Please reopen this: the caption has the wrong judge.", desk.one("delivery", PRIYA))
    assert (desk.task().state, leave(desk)) == (State.REVISIONS_REQUESTED, (None, None))
    told = desk.one("change", RENEE, letters)
    assert told.text.startswith("T-1001 is open again.")
    assert "what was approved is not to be filed or served any more" in told.flat
    assert {one.to for one in letters} == {RENEE, DANA, PRIYA}


def test_closed_work_may_still_be_filed_and_opened_again(desk: PlayedDesk) -> None:
    first = approved(desk)
    desk.mail(PRIYA, "Thanks, please close it.", desk.one("delivery", PRIYA))
    assert desk.task().state is State.CLOSED
    desk.mail(DANA, "Go ahead and file.", first)
    assert leave(desk) == (1, None)
    desk.mail(PRIYA, "Reopen T-1001 please, add the errata.", desk.one("delivery", PRIYA))
    assert (desk.task().state, leave(desk)) == (State.REVISIONS_REQUESTED, (None, None))


class Hasty:
    """A reader whose children run out of time on files."""

    def __init__(self, reader: Reader) -> None:
        self.read, self.close = reader.read, reader.close

    def look(self, given: object) -> "Future[Seen]":
        future: Future[Seen] = Future()
        future.set_exception(ReaderBroke("time"))
        return future


def test_files_that_break_a_child_cost_the_comparison_and_not_the_delivery(desk: PlayedDesk) -> None:
    offer, _ = reviewed(desk)
    desk.desk = replace(desk.desk, reader=Hasty(desk.reader))
    [letter] = desk.mail(RENEE, "Corrected version attached.", offer, {"Summary.docx": V2})
    assert "Summary.docx was not compared with its last version: one of them could not be read." in letter.flat
    assert desk.store.inbound(desk.desk.key)[-1].attempts == 1


def test_an_older_file_that_does_not_open_any_more_holds_nothing_up(
    desk: PlayedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer, _ = reviewed(desk)
    old = desk.task().versions[0].files[0].blob
    opened = desk.store.blob

    def blob(name: str, key: str) -> bytes:
        if key == old:
            raise Tampered(key)
        return opened(name, key)

    monkeypatch.setattr(desk.store, "blob", blob)
    [letter] = desk.mail(RENEE, "Corrected version attached.", offer, {"Summary.docx": V2})
    assert "was not compared with its last version" in letter.flat
