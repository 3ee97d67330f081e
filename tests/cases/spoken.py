"""Short mails of many people (lines/*.yaml) against what must come of each: `python -m tests.cases.spoken`.

A reply is about T-1500, due on Friday, February 12, 2027, 17:00 of its writer, and was sent on the Wednesday before; `do`
is what it asks for. A mail with new work lists its `tasks`, by matter, due time and paralegal. `ask`: a careful paralegal
would ask back. The verdicts: ok, asked (wrong, but asked about), needless (asked, though clear), silent (wrong, and nobody asked).
`python -m tests.cases.spoken reworded [NAME...]`: the lines that are read right in other words (rewordings/).
"""

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from intake.known.json import known_from_json
from intake.reading.json import reading_json
from tests.cases.rewordings import REWORDINGS
from tests.intake.reading.desk import LETTER, address, firm, mail, read
from tests.tables import table
from tracker.domain.firm import Role

Json = dict[str, Any]
LINES = Path(__file__).parent / "lines"
TABLES = (
    *("review", "open", "paralegal", "when", "structure", "replies", "work"),
    *("replies2", "work2", "replies3", "work3", "replies4", "work4"),
)  # in the order they were written
ACTS = {
    "request_revisions": "changes",
    "approve_with_changes": "approve changes",
    "approve_plus_new_task": "approve new_task",
    "approve_and_authorise_filing": "approve authorise_filing",
    "approve_and_authorise_service": "approve authorise_serving",
    "authorise_service": "authorise_serving",
    "reject_and_reassign": "changes reassign",
    "decline_capacity": "decline",
    "decline_conflict": "decline",
    "partial_delivery": "deliver",
    "replace_delivery": "deliver",
    "answer_question": "answer",
    "propose_new_due": "ask_attorney",
    "question": "ask_attorney",
    "log_time": "hours",
    "absence_notice": "away",
    "add_watcher": "watch",
}
BESIDE = {"hours", "away", "watch", "answer", "ask_attorney"}  # change nothing by themselves
CHANGES = {
    *("approve", "changes", "cancel", "hold", "resume", "change_due", "reassign", "accept", "decline", "deliver"),
    *("new_task", "reopen", "authorise_filing", "authorise_serving"),
}


def verdict(row: Json) -> str:
    """ok | asked | needless | silent"""
    reading, right = _reply(row) if "by" in row else _work(row)
    wants, asked = row.get("ask") or "ask" in row.get("do", ()), bool(reading["questions"])
    if wants:
        return "ok" if asked else "silent"
    if not right:
        return "asked" if asked else "silent"
    return "needless" if asked else "ok"


def _instant(row: Json, zone: str) -> str | None:
    if "due" not in row:
        return None
    at = datetime.fromisoformat(str(row["due"])).replace(tzinfo=ZoneInfo(row.get("zone", zone)))
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _files(row: Json) -> list[str]:
    named = row.get("file") or ("Document.pdf" if "from" in row and "attach" in row["text"].lower() else [])
    return named if isinstance(named, list) else [named]


def _task(row: Json) -> Json:
    person = firm().people[address(row["by"])]
    paralegal = person.role is Role.PARALEGAL
    attorney = address("dhollis" if paralegal or row["by"] == "cdunn" else row["by"])
    holder = row["by"] if paralegal else {"tbellamy": "hannah", "jpark": "luis"}.get(row["by"], "renee")
    task: Json = {
        "task": "T-1500",
        "matter": str(row.get("matter", "2026-0112")),
        "title": row.get("title", "Summary of the Gutierrez deposition"),
        "status": "waiting_on_attorney" if row["state"] == "waiting" else row["state"],
        "assignee": address(holder),
        "reviewer": attorney,
        "requester": attorney,
        "due_utc": _instant({"due": "2027-02-12T17:00"}, person.zone),
        "message_ids": [LETTER],
    }
    if row["state"] in ("in_review", "approved"):
        task["current_version"] = "v1"
    if "question" in row:
        task["pending_question"] = {"text": row["question"], "to": attorney}
    return task


def _reply(row: Json) -> tuple[Json, bool]:
    task, zone = _task(row), firm().people[address(row["by"])].zone
    sent, subject = str(row.get("sent", "2027-02-10T10:00")), f"RE: [T-1500] {task['title']}"
    one = mail(row["by"], row.get("subject", subject), row["text"], sent, _files(row), thread=[LETTER])
    reading: Json = reading_json(read(one, known_from_json([task])))
    acts = {act for each in reading["intents"] for act in ACTS.get(each["intent"], each["intent"]).split()}
    news = [each for each in reading["tasks"] if not each["task"]]
    acts |= {"new_task"} if news else set()
    wanted = set(row["do"] if isinstance(row["do"], list) else [row["do"]]) - {"nothing", "ask"}
    dues = [value for each in (*reading["intents"], *news) for key, value in each.items() if key.endswith("due_utc")]
    if "resume" in acts and any(dues):
        acts |= {"change_due"} & wanted  # the date rides on it
    dated = not row.get("due") or not wanted & {"change_due", "new_task", "changes"} or _instant(row, zone) in dues
    given = [str(each.get("reassign_to")) for each in reading["intents"]]
    who = "reassign" not in wanted or any(str(row.get("who", "")).split()[0].lower() in one for one in given)
    return reading, wanted & CHANGES == acts & CHANGES and (wanted & BESIDE) - {"watch"} <= acts and dated and who


def _work(row: Json) -> tuple[Json, bool]:
    one = mail(row["from"], str(row.get("subject", "")), row["text"], str(row["sent"]), _files(row))
    reading: Json = reading_json(read(one))
    zone = firm().people[address(row["from"])].zone
    left: list[Json] = list(reading["tasks"])
    for each in row["tasks"] or []:
        fits = [task for task in left if _fits(task, each, zone)]
        if not fits:
            return reading, False
        left.remove(fits[0])
    return reading, not left


def _fits(task: Json, wanted: Json, zone: str) -> bool:
    due = _instant(wanted, zone)
    dated = task["due_utc"] == due if due else task["due_basis"].startswith("agreed")
    matter = not wanted.get("matter") or task["matter"] == str(wanted["matter"])
    who = str(wanted.get("who") or "").split()
    return dated and matter and (who[0].lower() in str(task["assignee"]) if who else not task["assignee"])


@cache
def _rows() -> list[tuple[str, Json]]:
    return [(name, row) for name in TABLES for row in table(LINES / f"{name}.yaml")]


def reworded(name: str) -> Iterator[tuple[str, Json]]:
    """The lines that the rewording changes, each with its table and number."""
    for one, row in _rows():
        text = REWORDINGS[name](row["text"])
        if text != row["text"]:
            yield f"{one} {row['n']}", {**row, "text": text, "as written": row["text"]}


def misled(row: Json) -> bool:
    """Whether a line is read wrong in other words, though it is read right as written."""
    return verdict(row) != "ok" and verdict({**row, "text": row["as written"]}) == "ok"


def main(*names: str) -> None:
    if not names:
        for name in TABLES:
            rows = table(LINES / f"{name}.yaml")
            print(name, len(rows), dict(Counter(map(verdict, rows))))
    for name in names[1:] or REWORDINGS if names else ():
        lines = list(reworded(name))
        wrong = [(key, row) for key, row in lines if misled(row)]
        print(f"{name}: {len(lines)} changed, {len(wrong)} misread", flush=True)
        for key, row in wrong:
            print(f"  {key} {verdict(row)} {row['text']!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
