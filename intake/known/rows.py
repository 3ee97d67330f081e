"""One object of the JSON: a task, its question, the mail it came from."""

import re
from collections.abc import Mapping
from datetime import datetime

from intake.known import Earlier, KnownChoice, KnownQuestion, KnownTask
from intake.known.cells import instant_of, list_of, number_of, text_of, version_of

Json = Mapping[str, object]


def task_of_row(number: int, row: Json, place: int, many: int, *, main: bool) -> KnownTask:
    items = list_of(row.get("items"))
    item = items[place] if many > 1 and place < len(items) else None
    title = _item_title(item) or str(row.get("title") or "")
    return KnownTask(
        number=number,
        revision=0,
        matter=text_of(row.get("matter")),
        title=title,
        status=str((item.get("status") if isinstance(item, dict) else None) or row.get("status") or "in_progress"),
        requester=text_of(row.get("requester")),
        assignee=text_of(row.get("assignee")),
        reviewer=text_of(row.get("reviewer")),
        due=instant_of(row.get("due_utc")),
        current_version=version_of(row.get("current_version")),
        is_filing=bool(row.get("is_filing")),
        filing_authorised=bool(row.get("filing_authorised")),
        ahead=bool(row.get("ahead")),
        hours_cap=number_of(row.get("hours_cap")),
        hours_used=number_of(row.get("hours_used")),
        message_ids=tuple(map(str, list_of(row.get("message_ids")))),
        question=pending_of(row, number),
        main=main,
    )


def _item_title(item: object) -> str:
    if isinstance(item, dict):
        return str(item.get("title") or item.get("text") or item.get("name") or "")
    return re.sub(r"^\s*\(?\d+[.)]\s*", "", str(item)) if item else ""


def pending_of(row: Json, number: int) -> KnownQuestion | None:
    pending = row.get("pending_question")
    if not pending:
        return None
    if not isinstance(pending, dict):
        text = str(pending)
        return KnownQuestion(words=text, task=number, parts=_parts(text))
    listed = list_of(pending.get("choices") or pending.get("options"))
    choices = tuple(_choice_of_row(place, one) for place, one in enumerate(listed, 1))
    text = str(pending.get("text") or pending.get("question") or "")
    said = list_of(pending.get("questions") or pending.get("parts"))
    parts = tuple(str(one.get("text") if isinstance(one, dict) else one) for one in said)
    to, about = str(pending.get("to") or ""), str(pending.get("about") or "")
    return KnownQuestion(0, text, choices, to, number, about, parts or _parts(text))


def _choice_of_row(place: int, one: object) -> KnownChoice:
    if not isinstance(one, dict):
        return KnownChoice(place, str(one))
    words = str(one.get("text") or one.get("words") or one.get("label") or "")
    return KnownChoice(
        int(str(one.get("n") or place)), words, instant_of(one.get("due_utc")), text_of(one.get("matter"))
    )


def _parts(text: str) -> tuple[str, ...]:
    found = re.findall(r"(?:^|\s)\(?\d[.)]\s+(.+?)(?=\s\(?\d[.)]\s|$)", text, re.S)
    return tuple(one.strip() for one in found) if len(found) > 1 else ()


def earlier_of(row: Json, numbers: list[int]) -> Earlier:
    received = instant_of(row.get("received_utc"))
    files = tuple(str(one.get("name") if isinstance(one, dict) else one) for one in list_of(row.get("files")))
    return Earlier(
        str(row.get("message_id") or ""),
        str(row.get("subject") or ""),
        str(row.get("text") or ""),
        received or datetime.fromisoformat("1970-01-01T00:00:00+00:00"),
        files,
        numbers[0] if numbers else None,
        str(row.get("requester") or ""),
    )
