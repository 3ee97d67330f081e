"""Word files: what they say, what is left in them, and what hostile ones cannot do."""

import io
import zipfile
from time import perf_counter

import pytest

from intake.files.contents import MOST_PARAGRAPHS, CannotRead
from intake.files.docx import LARGEST_PART, read_docx
from tests.intake.files.word import (
    MC,
    STRICT,
    claiming,
    document,
    docx,
    many_entries,
    packed,
    par,
    part,
    run,
    with_doctype,
)
from tracker.domain.looks import Unread


def why(data: bytes) -> Unread:
    with pytest.raises(CannotRead) as cannot:
        read_docx(data)
    return cannot.value.why


def inserted(text: str) -> str:
    return f'<w:ins w:id="1" w:author="R">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="R"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def test_paragraphs_come_in_order_with_tabs_and_breaks_as_blanks() -> None:
    broken = par(
        "<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r>", properties="<w:tabs><w:tab/></w:tabs>"
    )
    found = read_docx(docx("Caption", broken, par(run("Split "), run("words", "<w:b/>")), par(), "Last"))
    assert found.paragraphs == ("Caption", "One two three", "Split words", "Last")
    assert (found.tracked, found.comments, found.hidden) == (0, 0, 0)


def test_footnotes_and_strict_files_are_read_too() -> None:
    notes = part("footnotes", f'<w:footnote w:id="2">{par("See 41:3.")}</w:footnote>')
    assert read_docx(docx("Text", footnotes=notes)).paragraphs == ("Text", "See 41:3.")
    strict = packed({"word/document.xml": document("Strict", space=STRICT)})
    assert read_docx(strict).paragraphs == ("Strict",)


def test_tables_and_text_boxes_are_read_once() -> None:
    box = f"<w:txbxContent>{par('In a box')}</w:txbxContent>"
    both = f'<w:r><mc:AlternateContent xmlns:mc="{MC}"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>'
    table = f"<w:tbl><w:tr><w:tc>{par('A1')}</w:tc><w:tc>{par('B1')}</w:tc></w:tr></w:tbl>"
    assert read_docx(docx(table, par("Around ", both, "it"))).paragraphs == ("A1", "B1", "In a box", "Around it")


def test_tracked_changes_are_counted_and_read_as_accepted() -> None:
    found = read_docx(docx(par("Paid ", deleted("May 12"), inserted("June 14"), ".")))
    assert (found.paragraphs, found.tracked) == (("Paid June 14.",), 2)


def test_a_move_is_one_change_and_a_new_format_is_one() -> None:
    gone = f'<w:moveFrom w:id="3">{run("Moved.")}</w:moveFrom>'
    came = f'<w:moveTo w:id="4">{run("Moved.")}</w:moveTo>'
    bold = run("Bold", '<w:b/><w:rPrChange w:id="5"><w:rPr/></w:rPrChange>')
    found = read_docx(docx(par(gone), par("Here: ", came), par(bold)))
    assert (found.paragraphs, found.tracked) == (("Here: Moved.", "Bold"), 2)


def test_the_mark_of_an_inserted_paragraph_is_not_counted_beside_its_words() -> None:
    mark = '<w:rPr><w:ins w:id="6"/></w:rPr>'
    assert read_docx(docx(par(inserted("New paragraph."), properties=mark))).tracked == 1


def test_comments_are_counted_by_their_part_or_by_what_the_text_refers_to() -> None:
    two = part(
        "comments", f'<w:comment w:id="0">{par("Check.")}</w:comment><w:comment w:id="1">{par("And this.")}</w:comment>'
    )
    noted = par("Text", '<w:r><w:commentReference w:id="0"/></w:r>')
    assert read_docx(docx(noted, comments=two)).comments == 2
    assert read_docx(docx(noted)).comments == 1
    assert read_docx(docx(noted, comments=two)).paragraphs == ("Text",)


def test_hidden_text_is_counted_by_run_by_style_and_by_paragraph_style() -> None:
    styles = part(
        "styles",
        '<w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Open"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>',
    )
    shown = par(run("Shown"), run("hidden", "<w:vanish/>"), run("shown", '<w:vanish w:val="false"/>'))
    by_style = par(run("a", '<w:rStyle w:val="Secret"/>'), run("b", '<w:rStyle w:val="Open"/>'))
    whole = par("c", "d", properties='<w:pStyle w:val="Secret"/>')
    empty = par("<w:r><w:rPr><w:vanish/></w:rPr></w:r>")
    assert read_docx(docx(shown, by_style, whole, empty, styles=styles)).hidden == 1 + 1 + 2


# --- hostile


def test_entities_are_never_declared_and_never_fetched() -> None:
    laughs = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    assert why(with_doctype(laughs, "&b;")) is Unread.DAMAGED
    assert why(with_doctype('<!ENTITY x SYSTEM "/etc/hostname">', "&x;")) is Unread.DAMAGED
    assert why(with_doctype("", "a document type alone")) is Unread.DAMAGED


def test_a_bomb_is_unpacked_no_further_than_the_limit() -> None:
    bomb = packed({"word/document.xml": b"<x>" + b" " * (LARGEST_PART + 10)})
    assert len(bomb) < 200_000
    before = perf_counter()
    assert why(bomb) is Unread.LARGE
    assert perf_counter() - before < 8


def test_a_bomb_of_text_stops_at_the_limit_of_paragraphs_and_of_letters() -> None:
    assert why(docx(*["x"] * (MOST_PARAGRAPHS + 1))) is Unread.LARGE
    assert why(docx("words " * 600_000)) is Unread.LARGE


def test_a_bomb_in_another_part_is_never_unpacked() -> None:
    parts: dict[str, str | bytes] = {
        "word/document.xml": document("Sound"),
        "word/media/image1.png": b"\0" * 60_000_000,
    }
    assert read_docx(packed(parts)).paragraphs == ("Sound",)


def test_a_directory_of_too_many_entries_is_not_read_whether_it_says_so_or_not() -> None:
    assert why(many_entries(3001)) is Unread.LARGE
    assert why(claiming(many_entries(20_000), 3)) is Unread.LARGE
    assert why(claiming(docx("Sound"), 65_535)) is Unread.LARGE


def test_elements_inside_each_other_without_end_are_refused() -> None:
    assert why(docx("<w:x>" * 5000 + "</w:x>" * 5000)) is Unread.DAMAGED


def test_two_documents_in_one_file_are_two_readings() -> None:
    made = io.BytesIO()
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", document("one"))
        archive.writestr("word/document.xml", document("two"))
    assert why(made.getvalue()) is Unread.DAMAGED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a zip at all",
        b"PK\x03\x04" + bytes(range(256)) * 4,
        b"PK\x05\x06",
        docx("cut short")[:-40],
        docx("cut inside")[:200],
        packed({"word/other.xml": document("no main part")}),
        packed({"word/document.xml": b"<w:document><unclosed>"}),
        packed({"word/document.xml": b"\xff\xfe\x00<"}),
        packed({"word/document.xml": '<?xml version="1.0" encoding="x-unheard-of"?><a/>'}),
        packed({"word/document.xml": document("packed otherwise")}, zipfile.ZIP_BZIP2),
        packed({"word/document.xml": document("packed otherwise")}, zipfile.ZIP_LZMA),
    ],
)
def test_what_is_broken_is_said_to_be(data: bytes) -> None:
    assert why(data) is Unread.DAMAGED


def test_wrong_checksums_are_broken() -> None:
    data = bytearray(docx("the words of the sound file"))
    place = data.find(b"word/document.xml") + len(b"word/document.xml") + 5
    data[place] ^= 0xFF
    assert why(bytes(data)) is Unread.DAMAGED


def test_what_is_behind_a_password_is_said_to_be() -> None:
    assert why(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) is Unread.LOCKED
    data = bytearray(docx("encrypted the old way"))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = -1
        while (place := data.find(mark, place + 1)) >= 0:
            data[place + offset] |= 1
    assert why(bytes(data)) is Unread.LOCKED


@pytest.mark.parametrize("seed", range(40))
def test_no_bytes_raise_anything_but_that_it_cannot_be_read(seed: int) -> None:
    import random

    chance = random.Random(seed)
    data = bytearray(docx("Some words", par(inserted("more"), deleted("less")), "and an end"))
    for _ in range(chance.randrange(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    try:
        read_docx(bytes(data))
    except CannotRead:
        return
