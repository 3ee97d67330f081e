"""`buckslip init`: the files of a new desk. Never writes over one that is there."""

import os
import re
from importlib.resources import files
from pathlib import Path

from buckslip.commands.showing import say
from buckslip.commands.stopping import CannotGoOn, Code
from config import matters, people

NEXT = """
Next:
  1. Fill in {config}: every setting is explained there. Passwords go into files of their own (chmod 600).
  2. Put your people into people.csv and your matters into matters.csv, with Excel or with
     buckslip people import FILE and buckslip matters import FILE.
  3. Copy {key} to a safe place. Without it, nothing that the desk keeps can ever be read again.
  4. buckslip check, until it says that all is well.
  5. buckslip run"""


FURTHER = """
Next:
  1. Fill in {config}, people.csv and matters.csv, as for the first desk. It uses the database and the key of that one.
  2. Add "{config}" to desks in [installation] of the first desk's buckslip.toml.
  3. buckslip check, until it says that all is well; then start buckslip run anew."""


def init(folder: Path, *, further: bool = False) -> int:
    """Writes what is missing into `folder`; for a `further` desk, what the first one does not have already. Existing
    files are named and left as they are."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise CannotGoOn(Code.DATA, f"Cannot make the folder {folder}: {refused.strerror}.") from None
    config, key = folder / "buckslip.toml", folder / "buckslip.key"
    example = (files("config") / "example.toml").read_text("utf-8")
    new = [
        _write(config, further_of(example, key_of(folder)) if further else example, 0o600),
        _write(folder / "people.csv", _header(tuple(people.COLUMNS)), 0o600),
        _write(folder / "matters.csv", _header(tuple(matters.COLUMNS)), 0o600),
        not further and _key(key),
    ]
    if not any(new):
        say("\nNothing was written. See whether all is well: buckslip check")
    elif further:
        say(FURTHER.format(config=config))
    else:
        say(NEXT.format(config=config.name, key=key.name))
    return Code.FINE


def key_of(folder: Path) -> str:
    """A desk's key after its folder."""
    word = re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-")
    return word if word[:1].isalpha() else f"desk-{word}"


def further_of(example: str, key: str) -> str:
    """The example without what stands in the first desk's file alone."""
    blocks = [block for block in example.split("\n\n") if not block.startswith(("[installation]", "[store]"))]
    return "\n\n".join(blocks).replace('key = "main"', f'key = "{key}"', 1)


def _header(columns: tuple[str, ...]) -> str:
    return ",".join(columns) + "\r\n"


def _write(path: Path, text: str, mode: int) -> bool:
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        return _there(path)
    with os.fdopen(file, "w", encoding="utf-8", newline="") as out:
        out.write(text)
    return _made(path)


def _key(path: Path) -> bool:
    from tracker.store import Keys

    try:
        Keys.generate().write(path)
    except FileExistsError:
        return _there(path)
    return _made(path)


def _there(path: Path) -> bool:
    say(f"  is there   {path}  (left as it is)")
    return False


def _made(path: Path) -> bool:
    say(f"  written    {path}")
    return True
