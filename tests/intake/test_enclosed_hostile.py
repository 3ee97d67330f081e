"""Files that claim to be mails and are not: opened or left as they came, in little time, giving no more than they have."""

import random
import resource
import struct
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from intake.mail import Mail
from intake.message import parse
from intake.message.enclosed import MOST_FILES
from tests.intake.outlook import DATA, MESSAGE_ID, File, Message, attribute, compound, msg, tnef
from tests.intake.test_enclosed import MEMO, files_of, sent
from tests.intake.test_fuzz import EXAMPLES, LONGEST

HOSTILE = {
    "signature only": ("winmail.dat", b"\x78\x9f\x3e\x22"),
    "cut off": ("winmail.dat", tnef(Message(files=[File("a.pdf", MEMO)]))[:-900]),
    "checksum": ("winmail.dat", tnef(Message(files=[File("a.pdf", MEMO)])).replace(b"memo", b"memp", 1)),
    "attribute too long": ("winmail.dat", tnef(Message()) + struct.pack("<BII", 2, 0x6800F, 0xFFFFFFF0)),
    "file before its start": ("winmail.dat", struct.pack("<IH", 0x223E9F78, 1) + attribute(2, 0x6800F, b"x")),
    "a million properties": ("winmail.dat", tnef(Message()) + attribute(1, 0x69003, struct.pack("<I", 1 << 30))),
    "more files than anybody sends": ("winmail.dat", tnef(Message(files=[File(f"{n}.txt", b"x") for n in range(300)]))),
    "no mail in it": ("a.msg", compound({"WordDocument": b"x" * 9000})),
    "half a .msg": ("a.msg", msg(Message(files=[File("a.pdf", MEMO)]))[:1200]),
}


@pytest.mark.parametrize(("name", "data"), HOSTILE.values(), ids=HOSTILE.keys())
def test_what_cannot_be_opened_stays_as_it_came(name: str, data: bytes) -> None:
    read = parse(sent((name, "application/octet-stream", data)))
    assert files_of(read) == [(name, data)]
    assert len(read.defects) == 1 and read.defects[0].startswith(("tnef:", "msg:"))


def timed(raw: bytes) -> Mail:
    began = time.process_time()
    read = parse(raw)
    assert time.process_time() - began < LONGEST
    return read


def test_streams_of_the_same_sectors_give_no_more_than_the_file_has() -> None:
    """Two hundred files of 4 MB each in 4 MB: a chain that all of them point at."""
    data = bytearray(
        msg(Message(files=[File(f"{n}", b"y" * 5000) for n in range(100)] + [File("b", b"x" * 4_000_000)]))
    )
    place = data.rfind(struct.pack("<Q", 4_000_000))
    entry = bytes(data[place - 4 : place + 8])
    assert data.count(struct.pack("<Q", 5000)) >= 100
    at = -1
    while (at := data.find(struct.pack("<Q", 5000), at + 1)) >= 0:
        if data[at - 4 - 116 : at - 4 - 116 + 8] == "__su".encode("utf-16-le"):
            data[at - 4 : at + 8] = entry
    read = timed(sent(("a.msg", "application/octet-stream", bytes(data))))
    assert read.defects == ("msg:size",)
    assert [one.name for one in read.attachments] == ["a.msg"]


def test_rings_in_tables_and_folders_end() -> None:
    good = msg(Message("s", "b", [File("a.pdf", MEMO)]))
    chance = random.Random(3)
    for _ in range(60):
        data = bytearray(good)
        for _ in range(4):  # numbers of sectors and entries, all over the tables
            struct.pack_into("<I", data, 512 + chance.randrange((len(data) - 516) // 4) * 4, chance.randrange(30))
        timed(sent(("a.msg", "application/octet-stream", bytes(data))))


@pytest.mark.parametrize("name", ["__properties_version1.0", "__substg1.0_3707001F", "__attach_version1.0_#00000000"])
@pytest.mark.parametrize("link", [68, 72, 76])
def test_an_entry_that_is_its_own_neighbor_is_visited_once(name: str, link: int) -> None:
    data = bytearray(msg(Message("s", "b", [File("a.pdf", MEMO)])))
    entry = data.rfind(name.encode("utf-16-le"))
    struct.pack_into("<I", data, entry + link, (entry - data.find("Root Entry".encode("utf-16-le"))) // 128)
    read = timed(sent(("a.msg", "application/octet-stream", bytes(data))))
    assert [one.name for one in read.attachments] in (["a.msg"], ["a.pdf", "a.msg"])


def test_large_and_deep_ones_cost_little() -> None:
    deep = Message(files=[File("a.pdf", MEMO)])
    for _ in range(200):
        deep = Message(files=[File("n", message=deep)])
    timed(sent(("winmail.dat", "application/ms-tnef", tnef(deep))))
    timed(sent(("winmail.dat", "application/ms-tnef", tnef(Message(files=[File("a", b"x" * 20_000_000)])))))
    large = timed(sent(("a.msg", "application/octet-stream", msg(Message(files=[File("a", b"x" * 20_000_000)])))))
    assert large.attachments[0].size == 20_000_000, "its table of sectors goes on beyond the header"
    timed(sent(("winmail.dat", "application/ms-tnef", tnef(Message()) + attribute(1, 0x8008, b"") * 400_000)))
    wide: dict[str, object] = {f"s{n}": b"x" for n in range(50_000)}
    timed(sent(("a.msg", "application/octet-stream", compound(wide))))  # type: ignore[arg-type]
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert used < 2_000_000, "kilobytes, of this whole test process"


def test_the_caps_are_those_of_the_mail() -> None:
    most = tnef(Message(files=[File(f"{n}.txt", b"x") for n in range(MOST_FILES)]))
    assert len(parse(sent(("winmail.dat", "application/ms-tnef", most))).attachments) == MOST_FILES


GOOD = [tnef(Message("s", "b", [File("a.pdf", b"%PDF"), File("n", message=Message("i", "c", [File("b", b"x")]))])),
        msg(Message("s", "b", [File("a.pdf", b"%PDF"), File("n", message=Message("i", "c", [File("b", b"x")]))]))]  # fmt: skip


@settings(max_examples=EXAMPLES * 5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from([0, 1]),
    st.lists(st.tuples(st.integers(0, 1 << 20), st.binary(max_size=8) | st.integers(0, 1 << 32)), max_size=6),
    st.integers(0, 1 << 20) | st.none(),
)
@example(0, [(6, 0xFFFFFFFF)], None)
def test_any_bytes_are_opened_or_left(which: int, cuts: list[tuple[int, bytes | int]], length: int | None) -> None:
    """Good ones with bytes changed anywhere and the end cut off; the checksums of winmail.dat are made to fit again."""
    data = bytearray(GOOD[which])
    for place, new in cuts:
        raw = new if isinstance(new, bytes) else struct.pack("<I", new & 0xFFFFFFFF)
        at = place % len(data)
        data[at : at + len(raw)] = raw
    whole = bytes(data[: length % len(data)] if length else data)
    if which == 0:
        whole = summed(whole)
    read = timed(sent(("winmail.dat" if which == 0 else "a.msg", "application/octet-stream", whole)))
    taken = sum(one.size for one in read.attachments if not one.name.endswith((".txt", ".msg")))
    assert taken <= len(whole)


def summed(data: bytes) -> bytes:
    """With the sums of its attributes set right, so that changes reach what lies behind them."""
    out, at = bytearray(data), 6
    while at + 11 <= len(out):
        size = struct.unpack_from("<I", out, at + 5)[0]
        if at + 11 + size > len(out):
            break
        struct.pack_into("<H", out, at + 9 + size, sum(out[at + 9 : at + 9 + size]) & 0xFFFF)
        at += 11 + size
    return bytes(out)


def test_the_writer_of_these_tests_writes_what_the_specification_says() -> None:
    """The signatures, and an embedded message's mark, as MS-OXTNEF 2.1.3.1 and MS-CFB 2.2 have them."""
    assert GOOD[0].startswith(b"\x78\x9f\x3e\x22") and MESSAGE_ID in GOOD[0]
    assert GOOD[1].startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") and DATA == 0x3701
