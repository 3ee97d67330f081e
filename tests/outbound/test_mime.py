"""The pieces of a mail's bytes, each on its own: whatever goes in, no header is added and nothing is lost."""

from email import message_from_bytes, policy
from email.header import decode_header, make_header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outbound import mime
from outbound.attachments import own_name


@given(st.text(max_size=400))
def test_any_text_is_one_header_that_reads_the_same(value: str) -> None:
    line = mime.header("Subject", value)
    assert line.isascii() and max(map(len, line.split("\r\n"))) <= 998
    message = message_from_bytes(f"{line}\r\nX-Next: 1\r\n\r\n".encode())
    assert message.keys() == ["Subject", "X-Next"]
    unfolded = str(make_header(decode_header(message["Subject"].replace("\r\n", ""))))
    assert " ".join(unfolded.split()) == mime.clean(value)


@pytest.mark.parametrize(
    "name",
    [
        'Pat "Speedy" O’Neil',
        'Pat "Speedy" Neil',
        "Neil, Pat",
        "back\\slash",
        "a@b <c@d>",
        "Jürgen Groß",
        "=?x?=",
        "日本 太郎",
        "x" * 90,
    ],
)
def test_a_name_and_its_address_are_told_apart(name: str) -> None:
    line = mime.folded(f"To: {mime.mailbox(name, 'pat@firm.example')}")
    message = message_from_bytes(f"{line}\r\n\r\n".encode(), policy=policy.default)
    [found] = message["To"].addresses
    assert found.addr_spec == "pat@firm.example"
    # this parser leaves the blank between two encoded words, which RFC 2047 6.2 takes away
    assert found.display_name == name or found.display_name.replace(" ", "") == name
    assert message["To"].defects == ()


@given(st.text(max_size=120).filter(lambda name: mime.clean(name) != ""))
def test_no_name_becomes_a_second_address(name: str) -> None:
    line = mime.folded(f"To: {mime.mailbox(name, 'pat@firm.example')}")
    message = message_from_bytes(f"{line}\r\nX-Next: 1\r\n\r\n".encode(), policy=policy.default)
    assert message.keys() == ["To", "X-Next"]
    assert [found.addr_spec for found in message["To"].addresses] == ["pat@firm.example"]


@given(st.binary(max_size=3000))
def test_any_bytes_survive_base64(data: bytes) -> None:
    part = mime.file_part("a.bin", "application/pdf", data)
    raw = "\r\n".join(part.headers).encode() + b"\r\n\r\n" + part.body
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert message_from_bytes(raw).get_payload(decode=True) == data


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=2000))
def test_any_text_survives_quoted_printable_but_for_its_line_ends(text: str) -> None:
    part = mime.text_part("plain", text)
    raw = "\r\n".join(part.headers).encode() + b"\r\n\r\n" + part.body
    assert raw.isascii() and max(map(len, raw.split(b"\r\n"))) <= 78
    payload = message_from_bytes(raw).get_payload(decode=True)
    assert isinstance(payload, bytes)
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    assert payload.decode().replace("\r\n", "\n") == expected


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=300))
def test_any_file_name_is_one_parameter_that_reads_the_same(name: str) -> None:
    shown = own_name(name)
    part = mime.file_part(shown, "application/pdf", b"x")
    raw = "\r\n".join(part.headers).encode() + b"\r\n\r\n" + part.body
    message = message_from_bytes(raw)
    assert message.keys() == ["Content-Type", "Content-Disposition", "Content-Transfer-Encoding"]
    assert message.get_filename() == mime.clean(shown)
