"""Raw mails, files and rendered letters at rest: AES-256-GCM, an own random key for each object, under the desk key.

The stored object is a row of chunks of 1 MiB, each with its tag. The nonce is the chunk's number and a flag on the last
one, so that chunks cannot be dropped, repeated or put in another order. Everything is bound to desk and object key:
bytes that were moved to another row do not open (promises.md, "At rest"; the STREAM construction of Hoang et al. 2015).
"""

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tracker.store.errors import Tampered, WrongKey
from tracker.store.keys import DeskKeys, Keys

CHUNK = 1 << 20  # plain bytes
TAG = 16
VERSION = b"\x01"
KEY_ID = 8  # bytes
NONCE = 12


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the row holds. `wrap`: version, key id, nonce, the object's key under the desk key. `size`: of the plain."""

    size: int
    wrap: bytes
    data: bytes


def _bound(desk: str, key: str) -> bytes:
    return VERSION + b"\0".join(word.encode() for word in (desk, key))


def _nonce(chunk: int, last: bool) -> bytes:
    return chunk.to_bytes(NONCE - 1, "big") + bytes([last])


def seal(keys: Keys, desk: str, key: str, data: bytes) -> Sealed:
    own, bound = os.urandom(32), _bound(desk, key)
    nonce = os.urandom(NONCE)
    head = VERSION + bytes.fromhex(keys.id) + nonce
    wrap = head + keys.desk(desk).wrap.encrypt(nonce, own, head + bound)
    cipher, last = AESGCM(own), max(0, len(data) - 1) // CHUNK
    view = memoryview(data)
    chunks = [cipher.encrypt(_nonce(n, n == last), view[n * CHUNK : (n + 1) * CHUNK], bound) for n in range(last + 1)]
    return Sealed(len(data), wrap, b"".join(chunks))


def unseal(keys: Keys, desk: str, key: str, sealed: Sealed) -> bytes:
    """The plain bytes. Raises Tampered where one bit differs, WrongKey where they are under another root key."""
    bound, size = _bound(desk, key), CHUNK + TAG
    if len(sealed.wrap) != len(VERSION) + KEY_ID + NONCE + 32 + TAG or sealed.wrap[:1] != VERSION:
        raise Tampered(f"blob {key} of desk {desk} has no valid head")
    if sealed.wrap[1 : 1 + KEY_ID].hex() != keys.id:
        raise WrongKey(f"blob {key} of desk {desk} is under another root key")
    last = max(0, len(sealed.data) - 1) // size
    view = memoryview(sealed.data)
    try:
        cipher = AESGCM(_own_key(keys.desk(desk), sealed.wrap, bound))
        chunks = [cipher.decrypt(_nonce(n, n == last), view[n * size : (n + 1) * size], bound) for n in range(last + 1)]
    except InvalidTag:
        raise Tampered(f"blob {key} of desk {desk} is not what was stored") from None
    plain = b"".join(chunks)
    if len(plain) != sealed.size:
        raise Tampered(f"blob {key} of desk {desk} has another size than stored")
    return plain


def _own_key(keys: DeskKeys, wrap: bytes, bound: bytes) -> bytes:
    at = len(VERSION) + KEY_ID
    return keys.wrap.decrypt(wrap[at : at + NONCE], wrap[at + NONCE :], wrap[: at + NONCE] + bound)
