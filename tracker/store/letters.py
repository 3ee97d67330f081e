"""Notices become letters: into the outbox with an id and a Message-ID that they keep for good."""

import secrets
from collections.abc import Mapping, Sequence, Set
from typing import Any

from sqlalchemy import bindparam, select, update

from tracker.domain.letters import Stage
from tracker.domain.notices import Kind, Notice, Thread, with_files
from tracker.store import codec
from tracker.store.rows import Place, write, write_blobs
from tracker.store.statements import ask, tell
from tracker.store.tables import letter
from tracker.store.values import Incoming

# digits and letters that cannot be taken for one another, and no vowels, so that no word comes out
ID_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
ID_LENGTH = 8
TOLD_ONCE = (Kind.COULD_NOT_ACT, Kind.HELP)

_it = (letter.c.desk == bindparam("b_desk"), letter.c.id == bindparam("b_id"))
KNOWN = select(letter.c.id, letter.c.task, letter.c.tasks).where(*_it)
WIDENED = update(letter).where(*_it)  # what it sets is what it is given

# a quiet letter is not overtaken by a later one about the same task or question: it goes when that one goes
HURRY = (
    update(letter)
    .where(
        letter.c.desk == bindparam("b_desk"),
        letter.c.reader == bindparam("b_reader"),
        letter.c.topic == bindparam("b_topic"),
        letter.c.n < bindparam("b_n"),
        letter.c.next_try > bindparam("b_next"),
        letter.c.attempts == 0,
    )
    .values(next_try=bindparam("b_next"))
)


def write_letters(
    place: Place, incoming: Incoming, notices: Sequence[Notice], host: str, n: int, opened: Set[int]
) -> int:
    """Into the outbox. `n` were queued before, ever; returns how many there are now."""
    kept = [_filed(place, notice) for notice in notices]
    rows = [_letter_row(place.desk, incoming, notice, host, n + i) for i, notice in enumerate(kept, 1)]
    write(place, letter, rows)
    for row in rows:
        if row["topic"] and row["topic"] not in opened:
            given = {"b_desk": place.desk, "b_reader": row["reader"], "b_topic": row["topic"], "b_n": row["n"]}
            tell(place.connection, HURRY, given | {"b_next": row["next_try"]})
    return n + len(rows)


def _id(columns: Mapping[str, Any]) -> dict[str, str]:
    return {"b_id": columns["id"]}


def _filed(place: Place, notice: Notice) -> Notice:
    """With the files that the desk made for it kept like all others."""
    if not notice.made:
        return notice
    filed, files = with_files(notice, place.desk_keys.name_of)
    write_blobs(place, files)
    return filed


def _fresh_id() -> str:
    number, word = secrets.randbelow(len(ID_LETTERS) ** ID_LENGTH), ""
    for _ in range(ID_LENGTH):
        number, letter_at = divmod(number, len(ID_LETTERS))
        word += ID_LETTERS[letter_at]
    return word


def _letter_row(desk: str, incoming: Incoming, notice: Notice, host: str, n: int) -> dict[str, Any]:
    return {
        "desk": desk,
        "id": _fresh_id(),
        "n": n,
        "message_id": f"<{secrets.token_hex(16)}@{host}>",
        "kind": notice.kind.value,
        "reader": notice.to,
        "task": notice.task,
        "topic": _topic(notice),
        "version": notice.version,
        "question": notice.question,
        "subject": notice.thread.subject,
        "tasks": codec.plain(_numbers_of(notice)),
        "told": _told(notice),
        "queued_at": incoming.at,
        "stage": Stage.QUEUED.value,
        "next_try": max(incoming.at, notice.not_before) if notice.not_before else incoming.at,
        "attempts": 0,
        "ambiguous": False,
        "detail": "",
        "source": incoming.source,
        "key": incoming.key,
        "notice": codec.notice_text(notice),
    }


def _topic(notice: Notice) -> int:
    """What else the letter must not overtake: those about its task, else those about its question (less than 0, so that
    no task has that number). 0 waits for nothing: a list for the morning holds back no alert."""
    return notice.task or -(notice.question or 0)


def _told(notice: Notice) -> str | None:
    if notice.facts.get("rehearsed"):
        return None
    return f"{notice.kind}:{notice.facts.get('reason') or ''}" if notice.kind in TOLD_ONCE else None


def _numbers_of(notice: Notice) -> list[int]:
    """All tasks that the letter shows: one acknowledgement can be about several. Of a digest, row by row: a reader may
    answer a row by its place."""
    known = notice.kind is Kind.ACKNOWLEDGEMENT and not notice.facts.get("rehearsed")
    shown: object = notice.facts.get("tasks") if known else None
    if notice.kind is Kind.DIGEST and not notice.facts.get("rehearsed"):
        items: Any = (*notice.facts["items_needing_you"], *notice.facts["due_this_week"])  # type: ignore[misc]
        return [int(item["task"]["number"].removeprefix("T-")) for item in items]
    labels = [view.get("number") for view in shown if isinstance(view, Mapping)] if isinstance(shown, Sequence) else []
    numbers = [int(str(label).removeprefix("T-")) for label in labels if str(label).removeprefix("T-").isdigit()]
    return list(dict.fromkeys(([notice.task] if notice.task is not None else []) + numbers))


def write_restored(place: Place, restored: Sequence[Mapping[str, Any]], n: int) -> int:
    """Letters of another desk, columns by name: whatever their stage says, none is ever due here. One that came before,
    with another matter, is about these tasks too. As `write_letters`, returns how many there are now."""
    known = {
        row.id: row for one in restored for row in ask(place.connection, KNOWN, {"b_desk": place.desk, **_id(one)})
    }
    for columns in restored:
        if before := known.get(columns["id"]):
            numbers = sorted({*codec.from_plain(before.tasks), *columns["tasks"]})
            number = before.task or columns["task"]
            given = {"b_desk": place.desk, **_id(columns), "task": number, "topic": number or 0}
            tell(place.connection, WIDENED, given | {"tasks": codec.plain(numbers)})
    restored = [one for one in restored if one["id"] not in known]
    rows = [
        {
            **columns,
            "desk": place.desk,
            "n": n + i,
            "topic": columns["task"] or 0,
            "tasks": codec.plain(columns["tasks"]),
            "next_try": None,
            "notice": codec.notice_text(
                Notice(Kind(columns["kind"]), columns["reader"], Thread(columns["subject"]), task=columns["task"])
            ),
        }
        for i, columns in enumerate(restored, 1)
    ]
    write(place, letter, rows)
    return n + len(rows)
