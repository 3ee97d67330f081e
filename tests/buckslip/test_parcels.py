"""Work that is too much for one mail, from the paralegal's mails to the approved files in the firm's own folder."""

from pathlib import Path

from buckslip.exchange.library import catch_up
from intake.reader import Reader
from tests.buckslip.desk import DANA, PRIYA, RENEE, PlayedDesk
from tests.intake.files.word import docx

MEMO, PLANS = docx("Kim knew in March."), b"%PDF plans" * 4000
FILES = {"Memo.docx": MEMO, "Plans.pdf": PLANS, "Photos.pdf": PLANS[::-1]}
LIMITS = {"attach_limits": {"hollisreyes.example": 45_000, "*": 100_000}}


def test_a_review_of_two_mails_is_answered_under_either(tmp_path: Path, reader: Reader) -> None:
    with PlayedDesk(tmp_path, reader, more=LIMITS) as desk:
        offer = desk.taken()
        first, rest = desk.mail(RENEE, "Final attached.", offer, FILES)
        assert [one.kind for one in (first, rest)] == ["review", "rest"]
        assert list(first.files) == ["T-1001 Memo v1.docx", "T-1001 Plans v1.pdf"]
        assert rest.files == {"T-1001 Photos v1.pdf": PLANS[::-1]}
        assert "IN THE MAIL AFTER THIS ONE 3. T-1001 Photos v1.pdf (40 KB)" in first.flat
        assert rest.text.startswith("Files, mail 2 of 2.") and "3. T-1001 Photos v1.pdf (40 KB)" in rest.text
        assert rest.message["Subject"] == first.message["Subject"]
        assert rest.message["Thread-Index"] == first.message["Thread-Index"]
        root = first.message["References"].split()[0]
        assert root in rest.message["References"].split()
        desk.mail(DANA, "1 and 2 are fine, 3 needs to be redone.", rest)
        assert desk.task().current_version and desk.task().current_version.approved == (1, 2)  # type: ignore[union-attr]


def test_approved_work_lies_where_the_letter_says(tmp_path: Path, reader: Reader) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with PlayedDesk(tmp_path, reader, more={**LIMITS, "library_shown_as": str(shelf)}) as desk:
        offer = desk.taken()
        desk.mail(RENEE, "Final attached.", offer, FILES)
        desk.mail(DANA, "Approved.", desk.one("review"))
        letter = desk.one("delivery", PRIYA)
        assert "IN YOUR FIRM'S FOLDER" in letter.text
        lines = letter.text.replace("\n  ", "").splitlines()
        place = next(line for line in lines if line.startswith(str(shelf)))
        catch_up(desk.store, desk.desk.roster.firm, shelf)
        assert {one.name: one.read_bytes() for one in Path(place).iterdir()} == FILES
        assert list(letter.files) == ["T-1001 Memo v1.docx", "T-1001 Plans v1.pdf"], "what fits travels as well"
