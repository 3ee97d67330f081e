"""Passwords and keys from files or the environment; never from buckslip.toml, never into a message."""

from collections.abc import Mapping
from pathlib import Path

from config.problems import Wrong

OTHERS = 0o027  # everybody else, and writing by the group


def expanded(name: str) -> Path:
    """With the home folder for "~"; where nobody has that home, as it is: there is no such file then."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def find(name: str, folder: Path, environ: Mapping[str, str]) -> Path:
    """Where a secret file is: systemd's credentials (LoadCredential) first, then beside buckslip.toml."""
    path = expanded(name)
    if not path.is_absolute() and (credentials := environ.get("CREDENTIALS_DIRECTORY")):
        handed_over = Path(credentials) / name
        if handed_over.is_file():
            return handed_over
    return folder / path


def check_key(path: Path) -> None:
    """As `check_file`, for the key that everything kept is encrypted with."""
    if not path.is_file():
        hint = "For a new desk buckslip init makes one; for an old one bring it back: without it nothing can be read."
        raise Wrong("names a file that is not there", hint)
    check_file(path)


def check_file(path: Path) -> None:
    """Raises Wrong where the file is missing or open to everybody. The name of a real file may be printed."""
    if not path.is_file():
        raise Wrong(
            "names a file that is not there",
            "Write the name of a file beside buckslip.toml, or its whole path; the secret itself goes into that file.",
        )
    if path.stat().st_mode & OTHERS:
        raise Wrong("names a file that others on this machine can read", f"Fix: chmod 600 {path}")


def from_file(path: Path) -> str:
    """The first line of a secret file."""
    check_file(path)
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as away:
        raise Wrong("names a file that cannot be read", f"The system answered: {away.strerror}.") from None
    except UnicodeDecodeError:
        raise Wrong("names a file that is not plain text") from None
    if not lines or not lines[0].strip():
        raise Wrong("names a file that is empty")
    return lines[0].strip()


def from_environment(name: str, environ: Mapping[str, str]) -> str:
    if not (value := environ.get(name, "")):
        raise Wrong(
            "names an environment variable that is not set",
            "It takes the variable's name, not the password itself.",
        )
    return value
