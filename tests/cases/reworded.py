"""`python -m tests.cases.reworded [NAME...]`: the cases in other words (rewordings/), and each that is then misread.

A case that is understood must be understood however the same is written. Nobody needs to say what is expected: the
case does. What a rewording loses is a kind of mail, not one mail.
"""

import re
import sys
from dataclasses import replace
from functools import partial

from tests.cases import lots, score
from tests.cases.rewordings import REWORDINGS, WHOLE
from tests.cases.rewordings.shape import Rewording

# below the writer's own words: a quote, a mail passed on, a signature
_BELOW = re.compile(
    r"^(?:>|On .*wrote:|-{3,}|\*?From:|Begin forwarded|_{5,}|.*Original Message|.*Forwarded|-- ?$|Sent from|CONFIDENTIALITY|NOTICE|This (?:message|communication|e-?mail)\b|The information"
    r"|[A-Z][\w.]+ [A-Z]\w+ \|)",
    re.M,
)


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


def main(*names: str) -> None:
    sets = lots.understood()
    for name in names or (*REWORDINGS, *WHOLE):
        number, wrong = lots.misread(partial(changed, name), sets)
        lots.summary(name, number, wrong, sum(one.verdict == "silently_wrong" for one in wrong))
        for one in wrong if names else ():
            lots.show(one)


if __name__ == "__main__":
    main(*sys.argv[1:])
