"""Where each key of a TOML file stands. tomllib reads values but keeps no line numbers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

Path = tuple[str, ...]

# strings and comments, whose brackets and equal signs mean nothing
_OPAQUE = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*',
    re.S,
)
_ONE_CHARACTER = re.compile(r"[^\n]")


@dataclass(frozen=True, slots=True)
class Place:
    """`line` from 1; `column` from 0 and `length` of the key as written; `equals` the column of "=", -1 in a header."""

    line: int
    column: int
    length: int
    source: str
    equals: int = -1


def index(text: str) -> dict[Path, Place]:
    """Key path -> place of its first mention. Keys inside inline tables are not listed; their table is."""
    places: dict[Path, Place] = {}
    blanked = _OPAQUE.sub(lambda found: _ONE_CHARACTER.sub("_", found.group()), text)
    section: Path = ()
    depth = 0
    for number, (line, raw) in enumerate(zip(blanked.split("\n"), text.split("\n"), strict=True), start=1):
        if depth == 0 and line.lstrip().startswith("["):
            section = _keys(raw[: line.rindex("]") + 1])
            places.setdefault(section, _place(number, raw, raw.strip(), -1))
            continue
        if depth == 0 and "=" in line:
            equals = line.index("=")
            path = section + _keys(f"{raw[:equals]} = 0")
            places.setdefault(path, _place(number, raw, raw[:equals].strip(), equals))
        depth += sum(line.count(sign) for sign in "[{") - sum(line.count(sign) for sign in "]}")
    return places


def nearest(places: Mapping[Path, Place], path: Path) -> Place | None:
    """The place of a key, or of the nearest thing around it that has one."""
    for length in range(len(path), 0, -1):
        if place := places.get(path[:length]):
            return place
    return None


def _place(number: int, raw: str, key: str, equals: int) -> Place:
    raw = raw.rstrip("\r")
    return Place(number, raw.index(key), len(key), raw.rstrip(), equals)


def _keys(line: str) -> Path:
    """The key path of one header or assignment: what tomllib itself makes of it."""
    value: object = tomllib.loads(line)
    path: list[str] = []
    while isinstance(value, (dict, list)) and value:
        if isinstance(value, list):
            value = value[0]
            continue
        key, value = next(iter(value.items()))
        path.append(key)
    return tuple(path)
