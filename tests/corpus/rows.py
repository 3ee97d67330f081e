"""Rows of the corpora, and figures in two halves: even rows may be tuned on, odd rows are only reported."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Json = dict[str, Any]
SPACE = re.compile(r"\s+")


def corpora() -> Path | None:
    """The folder of the corpora, or None where there is none."""
    given = os.environ.get("BUCKSLIP_CORPORA")
    folder = Path(given) if given else Path(__file__).resolve().parents[3] / "shared" / "corpora"
    return folder if folder.is_dir() else None


def rows(path: Path) -> Iterator[Json]:
    """Rows of a file, with their place as `id` where they have none; nothing where the file is absent."""
    if not path.is_file():
        return
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            yield {"id": number, **json.loads(line)}


def fold(text: str) -> str:
    return SPACE.sub("", text or "")


@dataclass
class Share:
    """How many were right of how many, in each half."""

    right: list[int] = field(default_factory=lambda: [0, 0])
    total: list[int] = field(default_factory=lambda: [0, 0])

    def add(self, row: int, right: bool) -> None:
        self.right[row % 2] += right
        self.total[row % 2] += 1

    @property
    def all(self) -> float:
        return sum(self.right) / max(1, sum(self.total))

    def __str__(self) -> str:
        halves = [
            f"{right:4d} of {total:4d} {100 * right / max(1, total):5.1f} %"
            for right, total in zip(self.right, self.total, strict=True)
        ]
        return f"{' | '.join(halves)} | all {100 * self.all:5.1f} %"


Shares = dict[str, Share]


def count(shares: Shares, name: str, row: int, right: bool) -> None:
    shares.setdefault(name, Share()).add(row, right)
