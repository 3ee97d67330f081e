"""Names of files and folders that Windows, macOS, Linux and a zip archive all take, whoever chose them."""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field

LONGEST = 120  # bytes: paths of Windows shares have some 260 characters in all
ENDING = 12  # bytes of the longest ending that is kept when a name is cut
_UNSAFE = re.compile(r'[<>:"/\\|?*]+')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


def safe(name: str, otherwise: str = "file") -> str:
    """One path component; `otherwise` where nothing is left of it."""
    plain = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode())
    plain = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in plain)
    plain = " ".join(_UNSAFE.sub("-", plain).split()).lstrip(".").rstrip(". ").strip() or otherwise
    return _cut(f"_{plain}" if _DEVICE.match(plain) else plain)


def folder_of(matter: str) -> str:
    """The folder of a matter. Two numbers never share one (that differ in more than case: no list has two such)."""
    name = safe(matter, "matter")
    return name if name == matter else f"{name} {hashlib.sha256(matter.encode('utf-8', 'replace')).hexdigest()[:6]}"


def _cut(name: str) -> str:
    if len(name.encode()) <= LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    kept = dot + ending if stem and len(ending.encode()) <= ENDING else ""
    room = LONGEST - len(kept.encode())
    return name.encode()[:room].decode("utf-8", "ignore").rstrip(". ") + kept


@dataclass(slots=True)
class Taken:
    """The names of one folder: the same name for the same content, another for another."""

    _names: dict[str, tuple[str, str]] = field(default_factory=dict)  # folded name -> content, name

    def name(self, wanted: str, content: str) -> str:
        """`content`: its digest."""
        name = safe(wanted)
        stem, dot, ending = name.rpartition(".")
        number = 1
        while (known := self._names.get(name.casefold())) and known[0] != content:
            number += 1
            name = f"{stem} ({number}).{ending}" if dot and stem else f"{safe(wanted)} ({number})"
        return self._names.setdefault(name.casefold(), (content, name))[1]
