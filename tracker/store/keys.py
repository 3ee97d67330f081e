"""The root key and what is derived from it. With it the database can be read; without it, blobs are noise."""

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tracker.store.errors import WrongKey

LENGTH = 32  # bytes
OPEN_TO_OTHERS = 0o027  # read or written by everybody, or written by the group


def _derive(root: bytes, *purpose: str) -> bytes:
    """RFC 5869, one key for each purpose and desk."""
    info = b"\0".join(word.encode() for word in ("buckslip 1", *purpose))
    return HKDF(SHA256(), LENGTH, salt=None, info=info).derive(root)


class DeskKeys:
    """The keys of one desk: `wrap` encrypts the keys of objects, `seal` makes the audit chain, a third names blobs."""

    def __init__(self, root: bytes, desk: str) -> None:
        self.wrap = AESGCM(_derive(root, "wrap", desk))
        self.seal = _derive(root, "chain", desk)
        self._names = _derive(root, "names", desk)

    def name_of(self, data: bytes) -> str:
        """The key of a blob, 32 hex digits: says nothing about the bytes to those without the root key."""
        return hmac.digest(self._names, data, "sha256").hex()[:32]


@dataclass(frozen=True)
class Keys:
    """The root key, 32 bytes. It never shows itself in a repr, an error or a log."""

    root: bytes = field(repr=False)
    _desks: dict[str, DeskKeys] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if len(self.root) != LENGTH:
            raise WrongKey(f"the root key has {len(self.root)} bytes; it must have {LENGTH}")

    @classmethod
    def generate(cls) -> "Keys":
        return cls(secrets.token_bytes(LENGTH))

    @classmethod
    def parse(cls, text: str) -> "Keys":
        """From base64 or hex, as an environment variable or a key file has it. Raises WrongKey, never with the text."""
        words = text.strip()
        try:
            root = bytes.fromhex(words) if len(words) == 2 * LENGTH else base64.b64decode(words, validate=True)
        except (ValueError, binascii.Error):
            raise WrongKey("the root key is neither base64 nor hex") from None
        return cls(root)

    @classmethod
    def read(cls, path: Path) -> "Keys":
        """From a file. Raises WrongKey where others can read it, OSError where it is missing."""
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_mode & OPEN_TO_OTHERS:
                raise WrongKey(f"{path} can be read by others on this machine. Fix: chmod 600 {path}")
            content = file.read(4096)
        if len(content) == LENGTH:
            return cls(content)
        return cls.parse(content.decode("ascii", "replace"))

    def write(self, path: Path) -> None:
        """To a new file, mode 0600, as one base64 line. Never over an old one: all that is under it would be lost."""
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(file, "w") as out:
            out.write(base64.b64encode(self.root).decode() + "\n")
            out.flush()
            os.fsync(out.fileno())

    @cached_property
    def id(self) -> str:
        """Names the root key without giving anything away."""
        return hashlib.sha256(_derive(self.root, "id")).hexdigest()[:16]

    def desk(self, desk: str) -> DeskKeys:
        if desk not in self._desks:
            self._desks[desk] = DeskKeys(self.root, desk)
        return self._desks[desk]
