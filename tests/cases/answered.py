"""`python -m tests.cases.answered [NAME...]`: replies with a sentence more (additions_to_replies/), and each misread.

A reply that is understood must be understood with one thing more in it, and must then do just that one thing more.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tests.cases import score
from tests.cases.additions_to_replies import ADDITIONS
from tests.cases.additions_to_replies.addition import added
from tests.cases.reworded import is_fixed, own_changed, understood
from tests.cases.scoring import results


def answered(name: str, found: Iterable[score.Case]) -> Iterator[score.Case]:
    """Those of the cases to which it can be added, with it."""
    return (one for case in found if case.kind == "reply" and not is_fixed(case) and (one := _added(name, case)))


def _added(name: str, case: score.Case) -> score.Case | None:
    """Above a quote, a signature and what else stands below her own words."""
    made: list[score.Case] = []

    def put(own: str) -> str:
        one = added(name, ADDITIONS[name], _with_text(case, own))
        made.extend([one] if one else [])
        return str(one.raw["body_text"]) if one else own

    text = own_changed(put, case.raw["body_text"])
    return _with_text(made[0], text) if made else None


def _with_text(case: score.Case, text: str) -> score.Case:
    return replace(case, raw={**case.raw, "body_text": text})


def lost(name: str, sets: Mapping[str, Iterable[score.Case]]) -> tuple[int, list[score.Result]]:
    """How many cases have it added, and those that are then misread. `sets`: cases by the name of their set."""
    read: list[score.Result] = []
    for found in sets.values():
        if changed := list(answered(name, found)):
            with tempfile.TemporaryDirectory() as folder:
                read += results(changed, Path(folder))
    return len(read), [one for one in read if one.verdict != "understood"]


def main(*names: str) -> None:
    sets = understood()
    for name in names or ADDITIONS:
        changed, wrong = lost(name, sets)
        silent = sum(one.verdict == "silently_wrong" for one in wrong)
        print(f"{name}: {changed} changed, {len(wrong)} misread, {silent} of them in silence", flush=True)
        for one in wrong if names else ():
            missed = [f"{check.name}: {check.expected!s:.60}, got {check.got!s:.60}" for check in one.checks if check.decisive and not check.right]  # fmt: skip
            asked = [str(question["text"])[:150] for question in (one.reading or {})["questions"]]
            print(f"  {one.mail.key} {one.verdict} {missed} {asked}\n    {one.mail.case.raw['body_text'][-400:]!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
