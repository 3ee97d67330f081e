"""Every letter, parsed back: well-formed on the wire, complete as plain text, safe and sober as HTML."""

import re
from urllib.parse import unquote, urlsplit

import pytest

from outbound.attachments import attached
from outbound.examples import FIRM, each
from outbound.linter import faults, holes, missing_from_text, outline
from outbound.threads import practice_address
from tests.outbound.reading_back import body, composed, files, mail, parsed
from tests.outbound.strange import STRANGE, strange
from tracker.domain.letters import Letter

EVERY_LETTER = pytest.mark.parametrize("letter", each().values(), ids=each().keys())


@EVERY_LETTER
def test_on_the_wire_it_is_ascii_in_lines_of_crlf_none_too_long(letter: Letter) -> None:
    data = composed(letter)
    assert data.isascii()
    assert data.endswith(b"\r\n")
    bare = data.replace(b"\r\n", b"")
    assert b"\r" not in bare and b"\n" not in bare
    assert max(map(len, data.split(b"\r\n"))) <= 998
    top = data.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert max(map(len, top)) <= 200
    assert all(re.match(rb"[A-Za-z-]+: \S|\s+\S", line) for line in top)


@EVERY_LETTER
def test_the_same_letter_is_the_same_bytes(letter: Letter) -> None:
    assert composed(letter) == composed(letter)


@EVERY_LETTER
def test_it_parses_without_a_defect_into_text_html_and_files(letter: Letter) -> None:
    message = mail(letter)
    for part in message.walk():
        assert part.defects == []
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    assert kinds[:2] == ["text/plain", "text/html"]
    mixed = any(part.get_content_disposition() == "attachment" for part in message.walk())
    assert message.get_content_type() == ("multipart/mixed" if mixed else "multipart/alternative")


@EVERY_LETTER
def test_the_text_part_is_whole_and_fits_72_columns(letter: Letter) -> None:
    text = body(mail(letter), "plain")
    assert max(map(len, text.splitlines())) <= 72
    assert text.count("\n-- \n") == 1
    assert "\n\n\n" not in text and "\xa0" not in text
    assert not re.search(r"</?\w+>|&\w+;|None|\bundefined\b|[{}]|\(\)|  +\n| ,| \.", text)


@EVERY_LETTER
def test_the_html_part_is_well_formed_small_and_loads_nothing(letter: Letter) -> None:
    html = body(mail(letter), "html")
    assert faults(html) + holes(html) == []


@EVERY_LETTER
def test_the_text_part_is_complete_without_the_html(letter: Letter) -> None:
    message = mail(letter)
    assert missing_from_text(body(message, "html"), body(message, "plain")) == []


@pytest.mark.parametrize("words", STRANGE.values(), ids=STRANGE.keys())
def test_nobodys_words_get_out_of_their_place(words: str) -> None:
    """Not out of their cell, not out of 72 columns, not into a header; and they are still all there."""
    for name, original in each().items():
        message = mail(strange(original, words))
        html, text = body(message, "html"), body(message, "plain")
        assert (faults(html), missing_from_text(html, text)) == ([], []), name
        assert max(map(len, text.splitlines())) <= 72, name
        assert len(message.keys()) == len(set(message.keys())) and "Bcc" not in message, name
        assert not any(part.defects for part in message.walk()), name


@EVERY_LETTER
def test_each_dark_colour_has_a_class_that_turns_it_in_dark_mode(letter: Letter) -> None:
    """Two figures once vanished because a dark colour stood inline without one."""
    html = body(mail(letter), "html")
    for tag in re.findall(r"<(?!a\b)\w+[^>]*[;\"]color:#(?!fff)[^>]*>", html):
        assert re.search(r'class="[^"]*\b(ink|mute|red|ochre|link)\b', tag) or tag.startswith("<h"), tag


@EVERY_LETTER
def test_links_only_prefill_a_reply_to_this_letter(letter: Letter) -> None:
    message = mail(letter)
    reply = message["Reply-To"].addresses[0].addr_spec
    for link in outline(body(message, "html")).links:
        parts = urlsplit(link)
        assert parts.scheme == "mailto" and len(link) < 500 and "+" not in parts.query
        assert unquote(parts.path) in (reply, FIRM.address, practice_address(FIRM))
        assert {pair.partition("=")[0] for pair in parts.query.split("&")} <= {"subject", "body"}


@EVERY_LETTER
def test_both_parts_begin_with_the_same_fact(letter: Letter) -> None:
    message = mail(letter)
    html = body(message, "html")
    headline = re.sub(r"<[^>]+>", "", re.findall(r"<h1.*?</h1>", html, re.S)[0])
    straight = headline.replace("\xa0", " ").translate(str.maketrans("“”’", '""\''))
    assert " ".join(body(message, "plain").split("\n\n")[0].split()) == straight


@EVERY_LETTER
def test_files_travel_unchanged(letter: Letter) -> None:
    from outbound.examples import BLOBS

    found = files(mail(letter))
    sent = [data for name, data in found.items() if not name.endswith((".ics", ".vcf"))]
    assert sent == [BLOBS[one.ref.blob] for one in attached(letter.notice) if one.fits]


def test_a_file_of_any_bytes_is_the_same_after_the_journey() -> None:
    from dataclasses import replace

    from outbound.examples import file

    nasty = [b"", b"\r", b"\n.\n", b".\r\n..\r\n", bytes(range(256)) * 300, b"From x\r\n--=_boundary=\r\n" * 99]
    refs = tuple(file(f"file {n}.bin", data, "application/octet-stream") for n, data in enumerate(nasty))
    letter = each()["assignment"]
    letter = replace(letter, notice=replace(letter.notice, files=refs))
    found = files(parsed(composed(letter)))
    assert [found[f"file {n}.bin"] for n in range(len(nasty))] == nasty
