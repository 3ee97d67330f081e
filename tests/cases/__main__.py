"""`python -m tests.cases [STYLE]`: the figures of mail.yaml and of each set of fresh/, and every miss."""

import sys
import tempfile
from pathlib import Path

from tests.cases import score
from tests.cases.scoring import SETS, cases, results


def main(style: str = "plain") -> None:
    for name in ("mail", *SETS):
        with tempfile.TemporaryDirectory() as folder:
            found = results(cases(name), Path(folder), style)
        print(f"\n{name}: {len(found)} mails, " + ", ".join(f"{one} {_count(found, one)}" for one in score.ORDER))
        for one in found:
            if one.verdict != "understood":
                wrong = [check.name for check in one.checks if check.decisive and not check.right]
                print(f"  {one.mail.key:16} {one.verdict:17} {', '.join(wrong)}")


def _count(found: list[score.Result], verdict: str) -> str:
    count = sum(one.verdict == verdict for one in found)
    return f"{count} ({100 * count / len(found):.1f} %)"


if __name__ == "__main__":
    main(*sys.argv[1:])
