"""Named points at which a test may kill the process, as a power cut would: on both sides of what cannot be taken back.

BUCKSLIP_CRASH="keep.before_commit:3" ends the process with SIGKILL at the third time that point is reached. Unset, a
point costs one comparison. The variable is read once, here, at import: a crash point is no setting and stands in no
configuration file.
"""

import os
import signal
import threading

COMMITS = (
    *("forget", "raw", "claim", "release", "keep", "wakes", "claimed", "rendered", "settled", "state"),
    *("hooks_claimed", "hook_waits", "hook_dead", "hook_sent"),
)
SENDING = ("before_render", "rendered", "before_send", "got_250", "settled")  # outbound/deliver.py
POINTS = (
    "receive.filed",  # buckslip/service.py: the server has moved the mails away
    *(f"{name}.{side}_commit" for name in COMMITS for side in ("before", "after")),
    *(f"deliver.{name}" for name in SENDING),
)

_lock = threading.Lock()
_name = ""
_left = 0


def arm(aim: str) -> None:
    """`aim` is "point:k", as in the variable; "" disarms."""
    global _name, _left  # noqa: PLW0603  one process has one death
    _name, _, hit = aim.rpartition(":")
    _left = int(hit) if _name else 0


def point(name: str) -> None:
    """Die here, if it was asked for."""
    if name == _name:
        _count()


def _count() -> None:
    global _left  # noqa: PLW0603
    with _lock:
        _left -= 1
        if _left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


arm(os.environ.get("BUCKSLIP_CRASH", ""))  # noqa: TID251
