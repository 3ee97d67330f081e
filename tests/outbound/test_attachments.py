"""Names of files, and what happens to those that are too large for a letter."""

from dataclasses import replace

import pytest

from outbound.attachments import left_out, version_name
from outbound.compose import compose
from outbound.examples import AT, BLOBS, DANA, FIRM, each, file
from tests.outbound.reading_back import body, files, mail, parsed
from tracker.domain.letters import Letter
from tracker.domain.parcels import LIMIT
from tracker.domain.task import FileRef


def with_files(name: str, *refs: FileRef) -> Letter:
    one = each()[name]
    return replace(one, notice=replace(one.notice, files=refs))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kim depo summary.docx", "T-1042 Kim depo summary v1.docx"),
        ("T-1042 Kim depo summary v3.docx", "T-1042 Kim depo summary v1.docx"),
        ("[T-1042] kim_depo_v2.docx", "T-1042 kim_depo v1.docx"),
        ("Résumé für Müller – final.pdf", "T-1042 Resume fur Muller - final v1.pdf"),
        ("../../etc/passwd", "T-1042 etc passwd v1"),
        ('a"b:c*d?.pdf', "T-1042 a b c d v1.pdf"),
        ("要約.docx", "T-1042 work v1.docx"),
        ("", "T-1042 work v1"),
        ("x\r\nBcc: eve.pdf", "T-1042 x Bcc eve v1.pdf"),
        ("archive.tar.gz", "T-1042 archive.tar v1.gz"),
        (
            "no extension at all, only words. And a sentence",
            "T-1042 no extension at all, only words. And a sentence v1",
        ),
    ],
)
def test_a_version_is_named_number_first_version_last(name: str, expected: str) -> None:
    assert version_name("T-1042", name, 1) == expected


def test_a_name_stays_ascii_and_under_80_characters_with_its_extension() -> None:
    found = version_name("T-1042", "wörd " * 60 + ".docx", 12)
    assert found.isascii() and len(found) < 80 and found.endswith(" v12.docx")


def test_two_files_of_a_version_never_share_a_name() -> None:
    one, two = file("memo.pdf", b"1"), file("T-1042 memo v1.pdf", b"2")
    found = files(mail(with_files("review", one, two)))
    assert found == {"T-1042 memo v2.pdf": b"1", "T-1042 memo v2 (2).pdf": b"2"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Particulars (final) v7.pdf", None),
        ("Vertrag Müller & Söhne.pdf", None),
        ("契約書.pdf", None),
        ("x" * 200 + ".pdf", "x" * 150 + ".pdf"),
        ("è" * 120 + ".pdf", None),
        ("../../etc/cron.d/x", "-..-etc-cron.d-x"),
        ("a\x00.pdf\r\nX-Evil: 1", "a .pdf X-Evil- 1"),
        ('quote".pdf', "quote-.pdf"),
        ("", "file"),
    ],
)
def test_a_persons_own_file_keeps_its_name(name: str, expected: str | None) -> None:
    message = mail(with_files("assignment", file(name, b"data")))
    assert [n for n in files(message) if not n.endswith(".ics")] == [expected or name]
    assert (expected or name) in body(message, "plain").replace("\n", "") or len(name) > 60


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("application/pdf", "application/pdf"),
        ("Text/Plain", "text/plain"),
        ("message/rfc822", "application/octet-stream"),
        ("multipart/mixed", "application/octet-stream"),
        ("text/html; charset=x\r\nBcc: e@e", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_a_strange_type_becomes_plain_bytes(media_type: str, expected: str) -> None:
    message = mail(with_files("assignment", file("a.bin", b"From: x\r\n\r\nhello", media_type)))
    first = next(iter(message.iter_attachments()))
    assert first.get_content_type() == expected
    assert first.get_payload(decode=True) == b"From: x\r\n\r\nhello"


def test_what_does_not_fit_stays_behind_and_the_letter_says_so() -> None:
    sizes = [("one.pdf", 9_000_000), ("two.pdf", 7_000_000), ("three.pdf", 5_000_000)]
    refs = tuple(replace(file(name, name.encode()), size=size) for name, size in sizes)
    one = with_files("assignment", *refs)
    message = parsed(compose(one, FIRM, AT, lambda key: BLOBS[key]))
    assert [n for n in files(message) if n.endswith(".pdf")] == ["one.pdf", "three.pdf"]
    assert [ref.name for ref in left_out(one.notice)] == ["two.pdf"]
    for part in ("plain", "html"):
        text = " ".join(body(message, part).split())
        assert "two.pdf" in text and "7 MB" in text and "Carla Reyes" in text
    assert "TOO LARGE TO ATTACH\ntwo.pdf (7 MB)" in body(message, "plain")


def test_a_letter_at_the_limit_stays_under_what_mailboxes_take() -> None:
    ref = file("large.bin", b"\xff" * LIMIT)
    data = compose(with_files("delivery", ref), FIRM, AT, lambda key: BLOBS[key])
    assert len(data) < 22_000_000
    assert DANA.name in data[:20_000].decode()
