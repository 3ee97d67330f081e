"""`python -m tests.cases.reworded [NAME...]`: the cases in other words (rewordings/), and each that is then misread.

A case that is understood must be understood however the same is written. Nobody needs to say what is expected: the
case does. What a rewording loses is a kind of mail, not one mail.
"""

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from tests.cases import score
from tests.cases.rewordings import REWORDINGS, WHOLE
from tests.cases.rewordings.shape import Rewording
from tests.cases.scoring import HERE, SETS, cases, results
from tests.tables import table

# below the writer's own words: a quote, a mail passed on, a signature
_BELOW = re.compile(
    r"^(?:>|On .*wrote:|-{3,}|\*?From:|Begin forwarded|_{5,}|.*Original Message|.*Forwarded|-- ?$|Sent from|CONFIDENTIALITY|NOTICE|This (?:message|communication|e-?mail)\b|The information"
    r"|[A-Z][\w.]+ [A-Z]\w+ \|)",
    re.M,
)


def reworded(name: str, found: Iterable[score.Case]) -> Iterator[score.Case]:
    """Those of the cases that it changes, changed."""
    return (other for case in found if (other := changed(name, case)))


def changed(name: str, case: score.Case) -> score.Case | None:
    """The case in other words; none where they change nothing."""
    if is_fixed(case):
        return None
    raw = (
        WHOLE[name](case.raw)
        if name in WHOLE
        else {**case.raw, "body_text": own_changed(REWORDINGS[name], case.raw["body_text"])}
    )
    if (raw["body_text"], raw.get("subject")) == (case.raw["body_text"], case.raw.get("subject")):
        return None
    return replace(case, raw={key: value for key, value in raw.items() if key != "body_html"})


def is_fixed(case: score.Case) -> bool:
    """Whether its meaning hangs on its very text: a machine's mail, a copy of another, an answer within a quote."""
    body = case.raw.get("body_text") or ""
    outcome = str(case.raw.get("expected", {}).get("outcome"))
    return (
        case.machine
        or case.reaction
        or not body.strip()
        or "\n> " in body
        or "duplicate" in outcome
        or "identical" in body
    )


def own_changed(change: Rewording, text: str) -> str:
    """With the writer's own words changed, and all that stands below them as it was."""
    below = _BELOW.search(text)
    own = text[: below.start()] if below else text
    kept = own.rstrip()
    return change(kept) + text[len(kept) :] if kept.strip() else text


def lost(name: str, sets: Mapping[str, Iterable[score.Case]]) -> tuple[int, list[score.Result]]:
    """How many of the cases the rewording changed, and the readings that are wrong because of it.

    `sets`: cases by the name of their set, for two sets may use one id.
    """
    read: list[score.Result] = []
    for found in sets.values():
        if others := list(reworded(name, found)):
            with tempfile.TemporaryDirectory() as folder:
                read += results(others, Path(folder))
    return len(read), [one for one in read if one.verdict != "understood"]


def missed(one: score.Result) -> list[str]:
    return [f"{check.name}: {check.expected!s:.60}, got {check.got!s:.60}" for check in one.checks if check.decisive and not check.right]  # fmt: skip


def understood() -> dict[str, list[score.Case]]:
    """Every case but those that are read wrongly as they came."""
    misses = table(HERE / "fresh" / "misses.yaml")
    return {name: [case for case in cases(name) if f"{name} {case.id}" not in misses] for name in ("mail", *SETS)}


def main(*names: str) -> None:
    sets = understood()
    for name in names or (*REWORDINGS, *WHOLE):
        number, wrong = lost(name, sets)
        silent = sum(one.verdict == "silently_wrong" for one in wrong)
        print(f"{name}: {number} changed, {len(wrong)} misread, {silent} of them in silence", flush=True)
        for one in wrong if names else ():
            print(
                f"  {one.mail.key} {one.verdict} {missed(one)}\n    {one.mail.case.subject!r} {one.mail.case.raw['body_text'][:500]!r}"
            )


if __name__ == "__main__":
    main(*sys.argv[1:])
