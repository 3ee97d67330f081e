"""Time phrases of two date parsers against ours, as far as they are deadlines. Where a source differs, our house rules count."""

import re
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from intake.reading.when.due import read_due
from intake.reading.when.due.result import DueRead
from intake.reading.when.standpoint import Standpoint
from tests.corpus.rows import Json, Shares, count, rows
from tests.intake.reading.desk import firm

_LEADS = re.compile(
    r"(?i)^(?:by|on|in|at|before|within|this|next|the coming|until|no later|for|from|tomorrow|today|tonight)\b"
)
_LIMIT = re.compile(
    r"(?i)^(?:by|before|until|till|within|no later than|in (?:less|under)|(?:in |within )?the next|prior to)\b"
)
_PAST = re.compile(r"(?i)\b(?:last|past|ago|previous|yesterday|was|were|did|happened|since|before now)\b")
ZONES = {-2: "Etc/GMT+2", 0: "UTC"}


def due_of(phrase: str, reference: str) -> tuple[DueRead, datetime]:
    """What "Please finish the index ..." says when written at `reference`."""
    at = datetime.fromisoformat(reference)
    hours = int((at.utcoffset() or timedelta()).total_seconds() // 3600)
    zone = ZONES[hours]
    at = at if at.tzinfo else datetime.fromisoformat(f"{reference}+00:00")
    words = phrase if _LEADS.match(phrase) else f"by {phrase}"
    return read_due(f"Please finish the index {words}.", Standpoint(at, zone, firm())), at


def points(folder: Path, shown: list[str] | None = None) -> tuple[Shares, Counter[str]]:
    """Duckling's points that lie ahead and are a day or an hour; holidays by name stand apart."""
    shares: Shares = {}
    classes: Counter[str] = Counter()
    for row in rows(folder / "dates/duckling_en_points.jsonl"):
        if row["expected"].startswith("-"):
            continue  # before Christ
        early = row["grain"] == "day"  # at 4:30 the desk would ask which "tomorrow" is meant; the day is the same at 10
        due, at = due_of(row["phrase"], row["reference"].replace("T04:30", "T10:00") if early else row["reference"])
        expected = datetime.fromisoformat(row["expected"]).replace(tzinfo=at.tzinfo)
        kind = _kind(row, expected, at)
        said = verdict(due, expected, row["grain"])
        classes[f"{kind}: {said}"] += 1
        if kind == "deadline":
            what = "a day" if row["grain"] == "day" else "an hour or a count"
            offered = said.startswith("the same") or said == "asked, offered second"
            count(shares, f"duckling, {what}: the same at once", row["id"], said == "the same")
            count(shares, f"duckling, {what}: the same, or asked about it", row["id"], offered)
            count(shares, f"duckling, {what}: not silently another", row["id"], said != "another")
        if shown is not None and row["id"] % 2 == 0 and said not in ("the same",):
            shown.append(f"{kind} | {said} | {row['phrase']} | {expected:%a %Y-%m-%d %H:%M} | {_told(due)}")
    return shares, classes


def _kind(row: Json, expected: datetime, at: datetime) -> str:
    if row["holiday"]:
        return "a holiday by name"
    if row["grain"] in ("week", "month", "quarter", "year"):
        return "a period"
    return "deadline" if expected > at else "past or now"


def verdict(due: DueRead, expected: datetime, grain: str) -> str:
    """`the same` instant, or day where only a day was expected."""
    if not due.options:
        return "asked, no date" if due.problem else "no date"
    hits = [_same(one.at.astimezone(expected.tzinfo), expected, grain) for one in due.options]
    if hits[0]:
        return "the same, asked" if due.problem else "the same"
    if any(hits) or due.problem:
        return "asked, offered second" if any(hits) else "asked, another"
    return "another"


def _same(one: datetime, expected: datetime, grain: str) -> bool:
    if grain == "day":
        return one.date() == expected.date()
    return abs(one - expected) <= timedelta(minutes=1)


def ranges(folder: Path, shown: list[str] | None = None) -> tuple[Shares, Counter[str]]:
    """Recognizers' ranges that set a limit ("before Friday", "within 3 days"): their end is the due instant."""
    shares: Shares = {}
    classes: Counter[str] = Counter()
    for row in rows(folder / "dates/recognizers_en_ranges.jsonl"):
        if not row["reference"]:
            continue
        ends = [value["end"] for value in row["values"] if value.get("end")]
        limit = (
            _LIMIT.match(row["span"])
            and not _PAST.search(row["phrase"])
            and "daterange" in row["kind"].replace("time", "")
        )
        due, at = due_of(row["span"], row["reference"])
        ahead = [
            one for end in ends if len(end) > 8 and (one := datetime.fromisoformat(end).replace(tzinfo=at.tzinfo)) > at
        ]
        if not limit or not ahead:
            what = "asked" if due.problem else "a date" if due.options else "no date"
            classes[f"no limit ahead: {what}"] += 1
            continue
        grain = "day" if row["kind"] == "daterange" else "hour"
        verdicts = sorted((verdict(due, end, grain) for end in ahead), key=lambda one: not one.startswith("the same"))
        said = verdicts[0]
        classes[f"limit: {said}"] += 1
        count(shares, "recognizers ranges that are limits", row["id"], said.startswith("the same"))
        if shown is not None and row["id"] % 2 == 0 and said != "the same":
            shown.append(
                f"limit | {said} | {row['span']} | {row['reference']} | {ahead[0]:%a %Y-%m-%d %H:%M} | {_told(due)}"
            )
    return shares, classes


def negatives(folder: Path, shown: list[str] | None = None) -> Shares:
    """Sentences without a time: no date may come of them."""
    shares: Shares = {}
    for name in ("duckling_en_negative", "recognizers_en_negative"):
        for row in rows(folder / f"dates/{name}.jsonl"):
            phrase, reference = row["phrase"], row.get("reference") or "2016-11-07T00:00:00"
            at = datetime.fromisoformat(f"{reference[:19]}+00:00")
            due = read_due(phrase, Standpoint(at, "UTC", firm()))
            count(shares, f"{name}: no date", row["id"], not due.options)
            if shown is not None and row["id"] % 2 == 0 and due.options:
                shown.append(f"{name} | {phrase} | {_told(due)}")
    return shares


def _told(due: DueRead) -> str:
    return f"{[f'{one.at:%a %Y-%m-%d %H:%MZ}' for one in due.options[:3]]} {due.problem} {due.words!r}"
