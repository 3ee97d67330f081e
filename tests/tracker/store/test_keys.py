"""Keys and encrypted objects: what is stored is noise, bound to its place, and shows every changed bit."""

import os
import secrets
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text, update

from tests.tracker.store.samples import DESK, NOW
from tracker.store import Keys, Store, Tampered, WrongKey, blobs
from tracker.store.blobs import CHUNK, TAG, Sealed, seal, unseal
from tracker.store.tables import blob

KEYS = Keys.generate()


@pytest.mark.parametrize("size", [0, 1, 5000, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_bytes_of_any_size_come_back(size: int) -> None:
    data = os.urandom(size)
    sealed = seal(KEYS, DESK, "k", data)
    assert unseal(KEYS, DESK, "k", sealed) == data
    assert len(sealed.data) == size + TAG * max(1, -(-size // CHUNK))


@settings(max_examples=300)
@given(st.binary(min_size=1, max_size=300), st.data())
def test_any_changed_bit_is_detected(data: bytes, drawn: st.DataObject) -> None:
    sealed = seal(KEYS, DESK, "k", data)
    field = drawn.draw(st.sampled_from(["wrap", "data"]))
    old: bytes = getattr(sealed, field)
    bit = drawn.draw(st.integers(0, len(old) * 8 - 1))
    changed = bytearray(old)
    changed[bit // 8] ^= 1 << bit % 8
    forged = Sealed(
        sealed.size,
        bytes(changed) if field == "wrap" else sealed.wrap,
        bytes(changed) if field == "data" else sealed.data,
    )
    with pytest.raises((Tampered, WrongKey)):
        unseal(KEYS, DESK, "k", forged)


def test_every_single_byte_is_under_the_seal() -> None:
    sealed = seal(KEYS, DESK, "k", b"Alvarez v. Northgate")
    for field in ("wrap", "data"):
        old: bytes = getattr(sealed, field)
        for at in range(len(old)):
            changed = old[:at] + bytes([old[at] ^ 0xFF]) + old[at + 1 :]
            forged = Sealed(sealed.size, *((changed, sealed.data) if field == "wrap" else (sealed.wrap, changed)))
            with pytest.raises((Tampered, WrongKey)):
                unseal(KEYS, DESK, "k", forged)


def test_chunks_cannot_be_dropped_repeated_or_put_in_another_order() -> None:
    sealed = seal(KEYS, DESK, "k", os.urandom(3 * CHUNK))
    a, b, c = (sealed.data[n * (CHUNK + TAG) : (n + 1) * (CHUNK + TAG)] for n in range(3))
    for chunks in ((a, b), (b, c), (a, c), (b, a, c), (a, a, c), (a, b, c, c), (a,), ()):
        with pytest.raises(Tampered):  # though the size was forged to fit
            unseal(KEYS, DESK, "k", Sealed(len(chunks) * CHUNK, sealed.wrap, b"".join(chunks)))


def test_a_size_that_was_changed_is_detected() -> None:
    sealed = seal(KEYS, DESK, "k", b"words")
    with pytest.raises(Tampered, match="size"):
        unseal(KEYS, DESK, "k", Sealed(4, sealed.wrap, sealed.data))


def test_an_object_is_bound_to_its_desk_its_key_and_the_root() -> None:
    sealed = seal(KEYS, DESK, "k", b"words")
    for keys, desk, key in ((KEYS, "other", "k"), (KEYS, DESK, "j"), (KEYS, DESK + "\0", "k")):
        with pytest.raises(Tampered):
            unseal(keys, desk, key, sealed)
    with pytest.raises(WrongKey):
        unseal(Keys.generate(), DESK, "k", sealed)


def test_the_same_bytes_are_never_encrypted_alike() -> None:
    first, second = (seal(KEYS, DESK, "k", b"words") for _ in range(2))
    assert first.data != second.data
    assert first.wrap != second.wrap


def test_the_name_of_a_blob_depends_on_the_desk_and_the_root_key() -> None:
    names = {keys.desk(desk).name_of(b"words") for keys in (KEYS, Keys.generate()) for desk in ("a", "b")}
    assert len(names) == 4


def test_a_key_comes_back_from_its_file_from_base64_and_from_hex(tmp_path: Path) -> None:
    path = tmp_path / "key"
    KEYS.write(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert Keys.read(path) == KEYS
    assert Keys.parse(KEYS.root.hex()) == KEYS
    assert Keys.parse(path.read_text()) == KEYS


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    KEYS.write(tmp_path / "key")
    with pytest.raises(FileExistsError):
        Keys.generate().write(tmp_path / "key")
    assert Keys.read(tmp_path / "key") == KEYS


@pytest.mark.parametrize("mode", [0o604, 0o602, 0o620, 0o666])
def test_a_key_file_that_others_can_touch_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    KEYS.write(path)
    path.chmod(mode)
    with pytest.raises(WrongKey, match="chmod 600"):
        Keys.read(path)


@pytest.mark.parametrize("words", ["", "no key", "QUJD", "zz" * 32, "5c" * 31])
def test_what_is_no_key_is_refused_without_being_repeated(words: str) -> None:
    with pytest.raises(WrongKey) as refused:
        Keys.parse(words)
    assert not words or words not in str(refused.value)


def test_a_key_does_not_show_itself() -> None:
    assert KEYS.root.hex() not in repr(KEYS)
    assert repr(KEYS.root) not in repr(KEYS)


def test_nothing_of_a_mail_stands_plain_in_the_database_file(tmp_path: Path) -> None:
    secret = b"the canary sings " + secrets.token_hex(8).encode()
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    with Store.open(url, KEYS) as store:
        store.migrate()
        with store.transaction(DESK) as work:
            [key] = work.keep_raw([(secret * 1000, NOW, True, 1, 1)])
        assert store.blob(DESK, key) == secret * 1000
        found = [path.name for path in tmp_path.iterdir() if secret in path.read_bytes()]
        assert found == []


def test_the_database_gives_back_what_was_kept_and_says_what_was_changed(store: Store) -> None:
    with store.transaction(DESK) as work:
        one, two = work.keep_raw([(b"first mail", NOW, True, 1, 1), (b"second mail", NOW, True, 2, 1)])
    assert store.blob(DESK, one) == b"first mail"
    assert store.verify_blobs(DESK) == []
    with store._db.writing("forgery") as connection:
        stolen = connection.execute(select(blob.c.size, blob.c.wrap, blob.c.data).where(blob.c.key == two)).one()
        connection.execute(update(blob).where(blob.c.key == one).values(stolen._asdict()))
    with pytest.raises(Tampered):
        store.blob(DESK, one)
    assert store.verify_blobs(DESK) == [one]
    with pytest.raises(KeyError):
        store.blob("other", two)


def test_a_database_under_another_key_is_refused_before_anything_is_written(database_url: str, keys: Keys) -> None:
    with Store.open(database_url, keys) as store:
        store.migrate()
        with store.transaction(DESK) as work:
            work.keep_raw([(b"mail", NOW, True, 1, 1)])
    with Store.open(database_url, Keys.generate()) as other:
        with pytest.raises(WrongKey), other.transaction(DESK):
            raise AssertionError("never reached")
        with other._db.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM inbound")).scalar_one() == 1


def test_a_blob_is_read_by_its_version_alone() -> None:
    sealed = seal(KEYS, DESK, "k", b"words")
    assert sealed.wrap.startswith(blobs.VERSION)
    with pytest.raises(Tampered):
        unseal(KEYS, DESK, "k", Sealed(sealed.size, b"\x02" + sealed.wrap[1:], sealed.data))
