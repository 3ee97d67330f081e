"""Names that strangers chose become names that every file system takes."""

import pytest

from tracker.domain.shelf import LONGEST, Taken, safe


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Summary.docx", "Summary.docx"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("C:\\windows\\x.dll", "C-windows-x.dll"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("a\u202etxt.exe", "a txt.exe"),
        ("line\nbreak\x00.pdf", "line break .pdf"),
        ("  trailing. . ", "trailing"),
        ("...", "file"),
        ("", "file"),
        (".htaccess", "htaccess"),
        ("\udcff.pdf", "-.pdf"),
        ('what? "yes" <no> |*.pdf', "what- -yes- -no- -.pdf"),
    ],
)
def test_a_name_is_safe(name: str, expected: str) -> None:
    assert safe(name) == expected


def test_a_long_name_keeps_its_ending_and_whole_characters() -> None:
    cut = safe("é" * 300 + ".docx")
    assert cut.endswith(".docx") and len(cut.encode()) <= LONGEST and "\ufffd" not in cut


def test_the_same_name_for_other_content_gets_a_number() -> None:
    taken = Taken()
    names = [
        taken.name(name, content) for name, content in (("a.pdf", "1"), ("A.PDF", "2"), ("a.pdf", "1"), ("a.pdf", "3"))
    ]
    assert names == ["a.pdf", "A (2).PDF", "a.pdf", "a (3).pdf"]
