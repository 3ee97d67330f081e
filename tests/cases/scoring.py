"""Cases scored as `score.py run` does, without a process for each: the mails it makes, read here, judged by it.

tests/cases/score.py is the scorer of the acceptance cases, kept as it came.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from buckslip.commands.read import read_mail
from config import load
from config.settings import DeskSettings
from intake.known.json import known_from_json
from intake.reading.json import reading_json
from tests.cases import score
from tests.tables import table

HERE = Path(__file__).parent
FIRM = HERE.parent / "firm" / "buckslip.toml"
SETS = {
    "tasks": "A",
    "replies": "B",
    "mixed": "H",
    "round2": "R",
    "final": "F",
    "last": "L",
    "autumn": "A",
    "voices": "B",
    "winter": "C",
    "manner": "D",
    "siblings": "P",
    "acts": "Q",
    "orders": "S",
    "twins": "T",
    "six": "U",
    "kin": "V",
    "replies2": "W",
    "cousins": "X",
    "answers": "Y",
    "neighbours": "J",
    "replies3": "K",
    "requests": "M",
    "office": "N",
    "returns": "G",
    "morning": "E",
    "spring": "I",
    "backforth": "O",
    "inbox": "Z",
    "corridor": "BB",
    "threads": "AA",
    "letters": "CC",
    "harvest": "DD",
    "answersback": "EE",
    "winterterm": "FF",
    "noon": "GG",
    "chorus": "HH",
    "sequel": "KK",
    "quarter": "JJ",
    "hallway": "LL",
    "workday": "MM",
    "docket": "PP",
    "ledger": "OO",
    "arcade": "QQ",
    "berth": "RR",
    "evening": "SS",
    "basin": "TT",
    "quorum": "UU",
    "vellum": "VV",
    "wicket": "WW",
    "mosaic": "MO",
    "tandem": "TA",
    "ferry": "FE",
    "lantern": "LA",
    "gable": "GA",
    "harbour": "HB",
    "juniper": "JU",
    "thicket": "TK",
    "orchard": "OR",
    "rafter": "RA",
    "lintel": "LI",
    "alder": "AL",
    "birch": "BI",
    "cedar": "CE",
    "dogwood": "DO",
    "elm": "EL",
}  # written in this order by people without the code


def cases(name: str) -> list[score.Case]:
    """The cases of mail.yaml ("mail"), or of one set of fresh/ in the same firm."""
    file = HERE / "mail.yaml" if name == "mail" else HERE / "fresh" / f"{name}.yaml"
    data = table(file)
    firm = score.Firm(_meta())
    for kind, key in (("task", "task_emails"), ("reply", "replies")):
        for raw in data.get(key) or []:
            firm.cases[raw["id"]] = score.Case(kind, raw, firm)
    return list(firm.cases.values())


@cache
def _meta() -> Any:
    return table(HERE / "mail.yaml")["meta"]


def results(found: Sequence[score.Case], folder: Path, style: str = "plain") -> list[score.Result]:
    """The verdict of each; `style`: a mail program, "all", or "random" for one a case."""
    mails = score.write_mails(list(found), folder, style, 1)
    answers = {key: one for call in score.calls_for(mails, folder) for key, one in _answers(call)}
    return [score.judge(mail, answers[mail.key]) for mail in mails]


@cache
def _desk() -> DeskSettings:
    return load(FIRM, {}).desk


def _answers(call: score.Call) -> Iterator[tuple[str, score.Answer]]:
    desk = _desk()
    tasks: Any = json.loads(call.tasks.read_text("utf-8"))
    known = known_from_json(tasks)
    for mail in call.mails:
        reading = read_mail(mail.path.read_bytes(), known, desk.firm, desk.trust)
        yield mail.key, score.Answer(json.loads(json.dumps(reading_json(reading))))
