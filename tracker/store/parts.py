"""A file that came in a mail is kept once: in the raw mail, with a row that says where."""

import binascii
import hashlib
import quopri
from collections.abc import Callable, Mapping
from typing import Any

from tracker.domain.task import Slice
from tracker.store.errors import Tampered
from tracker.store.rows import Place, write
from tracker.store.tables import part

# RFC 2045 6.1
DECODED: Mapping[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "base64": binascii.a2b_base64,
    "quoted-printable": quopri.decodestring,
}


def write_parts(place: Place, raw: str, files: Mapping[str, Slice]) -> None:
    """`raw` is the key of the mail that they stand in."""
    rows = [
        {
            "desk": place.desk,
            "key": key,
            "raw": raw,
            "start": one.start,
            "end": one.end,
            "coding": one.coding,
            "size": one.size,
            "sha256": one.sha256,
        }
        for key, one in files.items()
    ]
    write(place, part, rows, "nothing")


def plain_of(raw: bytes, row: Any) -> bytes:
    """The file's own bytes. Raises Tampered where they are not those that were read."""
    data = DECODED[row.coding](raw[row.start : row.end])
    if hashlib.sha256(data).hexdigest() != row.sha256:
        raise Tampered(f"file {row.key} of desk {row.desk} is not what was kept")
    return data
