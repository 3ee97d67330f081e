"""A file that came in a mail is kept once, as its place in the raw mail."""

import base64
import hashlib
import quopri
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select, update

from tests.tracker.store.samples import DESK, NOW, opening
from tracker.domain.task import Slice
from tracker.store import Store, Tampered
from tracker.store.tables import blob, part

Keep = Callable[..., None]
FILE = "Déposition, page 1\r\n".encode() * 400


def mail_with(store: Store, keep: Keep, body: bytes, coding: str) -> str:
    """A kept mail that opened a task; returns the file's key."""
    raw = b"Subject: x\r\n\r\n" + body + b"\r\n--end"
    with store.transaction(DESK) as work:
        [key] = work.keep_raw([(raw, NOW, True, 1, 9)])
    place = Slice(14, 14 + len(body), coding, len(FILE), hashlib.sha256(FILE).hexdigest())
    arrived, decision = opening(key, 1001)
    keep(replace(arrived, files={f"{key}.1": place}), decision)
    return f"{key}.1"


@pytest.mark.parametrize(
    ("coding", "body"),
    [("base64", base64.encodebytes(FILE)), ("quoted-printable", quopri.encodestring(FILE)), ("", FILE)],
)
def test_a_file_is_read_where_it_stands_in_the_mail(store: Store, keep: Keep, coding: str, body: bytes) -> None:
    key = mail_with(store, keep, body, coding)
    assert store.blob(DESK, key) == FILE
    with store._db.reading() as connection:
        assert connection.execute(select(func.count()).select_from(blob)).scalar_one() == 1
    assert store.verify_blobs(DESK) == []


def test_a_file_of_another_desk_is_not_there(store: Store, keep: Keep) -> None:
    key = mail_with(store, keep, FILE, "")
    with pytest.raises(KeyError):
        store.blob("other", key)


def test_a_place_that_was_moved_shows(store: Store, keep: Keep) -> None:
    key = mail_with(store, keep, FILE, "")
    with store._db.writing("test") as connection:
        connection.execute(update(part).values(start=part.c.start + 1))
    with pytest.raises(Tampered):
        store.blob(DESK, key)
    assert store.verify_blobs(DESK) == [key]
