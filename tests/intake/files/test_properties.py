"""What files say of themselves: who wrote them, where photos were taken; and nothing of bytes that claim more."""

import random
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.files.look import Given, look
from intake.files.properties import is_located, names_in
from tests.intake.files.word import document, packed

CORE = (
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Kim</dc:title>'
    "<dc:creator>Renee Okafor</dc:creator><cp:lastModifiedBy>{}</cp:lastModifiedBy></cp:coreProperties>"
)
APP = '<?xml version="1.0"?><Properties><Application>Word</Application><Company>Other &amp; Firm LLP</Company></Properties>'


def office(last: str = "J. Smith", core: str = "", **more: str | bytes) -> bytes:
    return packed({"docProps/core.xml": core or CORE.format(last), "docProps/app.xml": APP, **more})


def tiff(order: str = "<", *, place: bool = True) -> bytes:
    """As a camera writes it: a directory with a pointer to the fields of GPS."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    fields = struct.pack(f"{order}HHII", 0x0110, 2, 4, 0) + struct.pack(f"{order}HHII", 0x8825, 4, 1, 38)
    gps = [(1, 2, 2, 0), (2, 5, 3, 100), (3, 2, 2, 0), (4, 5, 3, 130)] if place else [(0, 1, 4, 2)]
    rows = b"".join(struct.pack(f"{order}HHII", *row) for row in gps)
    return mark + struct.pack(f"{order}IH", 8, 2) + fields + bytes(4) + struct.pack(f"{order}H", len(gps)) + rows


def jpeg(block: bytes) -> bytes:
    app1 = b"Exif\0\0" + block
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(app1) + 2) + app1 + b"\xff\xda" + bytes(500) + b"\xff\xd9"


@pytest.mark.parametrize("name", ["a.docx", "B.XLSX", "c.pptx"])
def test_authors_and_company_are_named_once_each(name: str) -> None:
    assert names_in(name, office()) == ("Renee Okafor", "J. Smith", "Other & Firm LLP")
    assert names_in(name, office("Renee Okafor")) == ("Renee Okafor", "Other & Firm LLP")


@pytest.mark.parametrize(
    "data",
    [b"", b"PK\x03\x04", packed({}), office(core="<a"), office(core='<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), b"\xd0\xcf\x11\xe0"],
)  # fmt: skip
def test_what_cannot_be_read_names_nobody(data: bytes) -> None:
    assert not {"Renee Okafor", "J. Smith", "y"} & set(names_in("a.docx", data))


def test_a_name_without_end_is_cut() -> None:
    (first, *_) = names_in("a.docx", office("x" * 5_000_000))
    assert names_in("a.docx", office("x" * 5_000_000))[1] == "x" * 80 and first == "Renee Okafor"


@pytest.mark.parametrize(
    ("name", "data", "located"),
    [
        ("scene.jpg", jpeg(tiff()), True),
        ("scene.JPEG", jpeg(tiff(">")), True),
        ("scene.heic", b"\0\0\0\x18ftypheic" + bytes(3000) + b"\0\0\0\x06Exif\0\0" + tiff(">"), True),
        ("scan.tif", tiff(), True),
        ("shot.png", b"\x89PNG\r\n\x1a\n" + bytes(20) + b"eXIf" + tiff(), True),
        ("scene.jpg", jpeg(tiff(place=False)), False),
        ("scene.jpg", b"\xff\xd8\xff\xd9", False),
        ("scene.jpg", jpeg(b"II*\0" + struct.pack("<I", 0xFFFFFFF0)), False),
        ("memo.docx", jpeg(tiff()), False),
    ],
)
def test_a_photo_with_its_place_is_known(name: str, data: bytes, located: bool) -> None:
    assert is_located(name, data) is located


@given(st.binary(max_size=80), st.integers(0, 60))
def test_no_bytes_raise(more: bytes, at: int) -> None:
    block = tiff()
    is_located("a.jpg", jpeg(block[:at] + more + block[at:]))
    is_located("a.tif", block[:at] + more)
    names_in("a.xlsx", office()[:at] + more)


def test_directories_that_point_at_themselves_end() -> None:
    chance = random.Random(5)
    for _ in range(200):
        block = bytearray(tiff())
        struct.pack_into("<I", block, chance.randrange(len(block) - 4), chance.randrange(60))
        is_located("a.jpg", jpeg(bytes(block)) + b"Exif\0\0" * 1000)


def test_both_are_in_the_look_of_a_file_whose_words_are_not_compared() -> None:
    files = [Given("Scene.jpg", "1", jpeg(tiff())), Given("Costs.xlsx", "2", office()),
             Given("Memo.docx", "3", office(**{"word/document.xml": document("Kim knew.")}))]  # fmt: skip
    photo, sheet, memo = look(files).looks
    assert (photo.located, photo.names, photo.leftovers) == (True, (), 1)
    assert (sheet.names, sheet.located) == (("Renee Okafor", "J. Smith", "Other & Firm LLP"), False)
    assert (memo.names, memo.unread) == (sheet.names, None)
