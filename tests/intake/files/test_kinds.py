"""Text, rows, pages and rich text: paragraphs, and what is left in them."""

import pytest

from intake.files.contents import CannotRead
from intake.files.plain import read_page, read_rows, read_text
from intake.files.rtf import read_rtf
from tracker.domain.looks import Unread

LONG = "A line of running text that was broken to fit a page of some seventy"


def test_lines_that_were_broken_to_fit_are_one_paragraph_and_a_list_is_not() -> None:
    text = f"Title\n\n{LONG}\n{LONG}\nand its end.\n\n- one\n- two\n"
    assert read_text(text.encode()).paragraphs == ("Title", f"{LONG} {LONG} and its end.", "- one", "- two")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_charsets_that_people_save(codec: str) -> None:
    assert read_text("Señor Muñoz\r\n\r\n“quoted”".encode(codec)).paragraphs == ("Señor Muñoz", "“quoted”")


def test_bytes_that_are_no_text_are_not_read() -> None:
    with pytest.raises(CannotRead) as cannot:
        read_text(b"\x00\x01\x02 binary")
    assert cannot.value.why is Unread.DAMAGED


def test_each_row_is_a_paragraph() -> None:
    assert read_rows(b"page,line\n41,3\n\n42,18\n").paragraphs == ("page,line", "41,3", "42,18")


def test_a_page_is_its_text_and_notes_in_its_source_are_counted() -> None:
    page = b"<html><style>p{}</style><script>alert(1)</script><!-- ask Dana --><p>One</p><p>Two &amp; three</p></html>"
    found = read_page(page)
    assert found.paragraphs == ("One", "Two & three")
    assert found.comments == 1


def test_rich_text_is_its_paragraphs_with_quotes_accents_and_unicode() -> None:
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Times;}}{\*\generator Word;}{\info{\author Dana}}\pard First \b bold\b0  word.\par Se\'f1or \u8220?quoted\u8221?\line and \emdash  more\par}"
    assert read_rtf(rtf).paragraphs == ("First bold word.", "Señor “quoted” and — more")


def test_what_is_left_in_rich_text_is_counted() -> None:
    rtf = (
        rb"{\rtf1 Paid {\deleted May 12}{\revised June 14}. {\v hidden {\b too}} shown{\*\annotation Check this.}\par}"
    )
    found = read_rtf(rtf)
    assert found.paragraphs == ("Paid June 14. hidden too shown",)
    assert (found.tracked, found.comments, found.hidden) == (1, 1, 1)


def test_switches_end_where_they_are_switched_off_and_where_their_group_ends() -> None:
    rtf = rb"{\rtf1 a\v b\v0 c {\v d} e \v f\plain g\par\uc0\u960 pi\uc1\u960\'70 p\~q\_r\{s\}\par}"
    found = read_rtf(rtf)
    assert found.paragraphs == ("abc d e fg", "πpiπ p q-r{s}")
    assert found.hidden == 3


@pytest.mark.parametrize("data", [b"", b"plain words", b"\x00{\\rtf1"])
def test_what_is_no_rich_text_is_damaged(data: bytes) -> None:
    with pytest.raises(CannotRead):
        read_rtf(data)


def test_brackets_without_end_or_beginning_hurt_nothing() -> None:
    with pytest.raises(CannotRead):
        read_rtf(b"{\\rtf1" + b"{" * 100_000)
    assert read_rtf(b"{\\rtf1 a" + b"}" * 100_000 + b" b\\par").paragraphs == ("a b",)
    assert read_rtf(b"{\\rtf1 \\u55357?x\\u-10179?\\bin99999999999 y").paragraphs


def test_a_group_that_is_no_text_stays_out_whatever_is_in_it() -> None:
    rtf = rb"{\rtf1{\header Page 3}{\pict 89504e47}{\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}{\*\unheard of} body\par}"
    assert read_rtf(rtf).paragraphs == ("shown body",)
