"""How a command ends when it cannot go on: words for a person, and an exit code for a script."""

from enum import IntEnum
from typing import Final


class Code(IntEnum):
    """Exit codes. `check` and `status --exit-code` use 1 for "look at this"."""

    FINE = 0
    LOOK = 1
    CONFIG = 2
    SIGN_IN = 3
    NETWORK = 4
    DATA = 5


class CannotGoOn(Exception):
    """Said to the operator as it is, without a stack trace."""

    def __init__(self, code: Code, words: str) -> None:
        super().__init__(words)
        self.code = code


# by name, so that no package is imported only to be ready for its errors
_CODES: Final = {
    "ConfigErrors": Code.CONFIG,
    "ConfigMissing": Code.CONFIG,
    "Wrong": Code.CONFIG,
    "WrongKey": Code.CONFIG,
    "StoreAway": Code.DATA,
    "NewerDatabase": Code.DATA,
    "AlreadyRunning": Code.DATA,
    "Tampered": Code.DATA,
}


def told(error: BaseException) -> tuple[Code, str] | None:
    """The exit code and the words of an error that a person can do something about; None for a fault of ours."""
    name = type(error).__name__
    if isinstance(error, CannotGoOn):
        return error.code, str(error)
    if name == "MailboxAway":
        return (Code.SIGN_IN if getattr(error, "refused", False) else Code.NETWORK), str(error)
    if name == "ConfigErrors":
        return Code.CONFIG, _counted(str(error), len(getattr(error, "problems", ())))
    if name == "ConfigMissing":
        return Code.CONFIG, (
            f"There is no {getattr(error, 'path', 'buckslip.toml')}.\n"
            "   Go to the folder that has it, name it with --config or BUCKSLIP_CONFIG,"
            " or make a new one here: buckslip init"
        )
    if code := _CODES.get(name):
        return code, str(error)
    if isinstance(error, FileNotFoundError | PermissionError | IsADirectoryError) and error.filename:
        return Code.DATA, f"{error.filename}: {error.strerror}"
    return None


def _counted(words: str, count: int) -> str:
    return f"{words}\n\n{count} error{'' if count == 1 else 's'}. Nothing was started or changed."
