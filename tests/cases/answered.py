"""`python -m tests.cases.answered [NAME...]`: replies with a sentence more (additions_to_replies/), and each misread.

A reply that is understood must be understood with one thing more in it, and must then do just that one thing more.
"""

import sys
from dataclasses import replace
from functools import partial

from tests.cases import lots, score
from tests.cases.additions_to_replies import ADDITIONS
from tests.cases.additions_to_replies.addition import added
from tests.cases.reworded import is_fixed, own_changed


def answered(name: str, case: score.Case) -> score.Case | None:
    """With it above a quote, a signature and what else stands below her own words; none where it can't be added."""
    if case.kind != "reply" or is_fixed(case):
        return None
    made: list[score.Case] = []

    def put(own: str) -> str:
        one = added(name, ADDITIONS[name], _with_text(case, own))
        made.extend([one] if one else [])
        return str(one.raw["body_text"]) if one else own

    text = own_changed(put, case.raw["body_text"])
    return _with_text(made[0], text) if made else None


def _with_text(case: score.Case, text: str) -> score.Case:
    return replace(case, raw={**case.raw, "body_text": text})


def main(*names: str) -> None:
    sets = lots.understood()
    for name in names or ADDITIONS:
        number, wrong = lots.misread(partial(answered, name), sets)
        lots.summary(name, number, wrong, sum(one.verdict == "silently_wrong" for one in wrong))
        for one in wrong if names else ():
            lots.show(one)


if __name__ == "__main__":
    main(*sys.argv[1:])
