"""What a template sees of a letter: the notice's facts, tidied, and the reader's own view of time, files and people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from outbound import render, times
from outbound.actions import mailto, reply_subject
from outbound.attachments import Attached, attached
from outbound.calendar import file_name
from outbound.card import CARD
from outbound.mime import clean
from outbound.prose import tied, words
from outbound.threads import practice_address, reply_address
from outbound.veil import is_on_it, veiled
from tracker.domain.firm import Entries, Firm, Person
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Notice
from tracker.domain.shelf import safe
from tracker.domain.views import SEALED
from tracker.domain.withheld import closed_in, opened_in, says_numbers_only

LINES = frozenset({"words", "note", "read", "meanwhile"})  # somebody's own text; everything else is one line
MOVING = frozenset({"due_changed", "reopened", "resumed"})  # changes after which the old calendar entry is wrong
DONE = frozenset({"approved", "closed", "cancelled"})


@dataclass(frozen=True, slots=True)
class Scene:
    """`folder` of the templates, `context` for them, `files` in the letter's order, `dated` tasks for the calendar."""

    folder: str
    context: dict[str, Any]
    files: tuple[Attached, ...]
    dated: tuple[Mapping[str, Any], ...]


def scene_of(letter: Letter, firm: Firm) -> Scene:
    """Everything of the letter but its Date."""
    notice = letter.notice
    secret = says_numbers_only(notice.kind, notice.facts)
    facts = veiled(tidied(notice.facts), opened_in(notice.facts))
    files = () if secret else attached(notice)
    dated = tuple(dated_tasks(notice.kind, facts)) if not secret and wants_file(firm.person(notice.to)) else ()
    context = {
        **facts,
        **surroundings(letter, firm, facts),
        "attached": [
            {"name": item.name, "size": item.ref.size, "number": number}
            for number, item in enumerate(files, 1)
            if item.fits
        ],
        **shares(files, facts.get("parcel") or {}),
        "calendar": file_name(dated) if dated else "",
    }
    context.update(of_sealed(notice, firm) if secret else words_of(notice.kind, context, firm.own_words))
    return Scene(SEALED if secret else notice.kind.value, context, files, dated)


def of_sealed(notice: Notice, firm: Firm) -> dict[str, Any]:
    """What a letter that says numbers only has to say of itself. Nobody is named in it."""
    labels = closed_in(notice.facts)
    facts: Any = notice.facts
    return {
        "labels": labels,
        "on_it": is_on_it(notice, firm),
        "asks": bool(facts.get("question")),
        "just_sealed": SEALED in (facts.get("what"), *(each["what"] for each in facts.get("done") or ())),
        "files": len(notice.files),
        "because": f"it is about {' and '.join(labels)}",
    }


def shares(files: Sequence[Attached], parcel: Mapping[str, Any]) -> dict[str, Any]:
    """What does not travel with this letter: `following` files come in further mails, `shelved` ones lie in the firm's
    folder under their own names, `left_out` ones the reader gets from the coordinator."""
    part, of, folder = parcel.get("part", 1), parcel.get("of", 1), parcel.get("folder", "")
    elsewhere = [
        (one, {"name": one.name, "size": one.ref.size, "part": one.part, "number": number})
        for number, one in enumerate(files, 1)
        if not one.fits
    ]
    return {
        "part": part,
        "of": of,
        "place": folder,
        "items": parcel.get("items", 0),
        "shelved": [{"name": safe(one.ref.name), "size": one.ref.size} for one in files] if folder else [],
        "following": [row for one, row in elsewhere if part < one.part <= of],
        "left_out": [row for one, row in elsewhere if part == 1 and not folder and not 0 < one.part <= of],
    }


def words_of(kind: Kind, context: Mapping[str, Any], own: str) -> dict[str, Any]:
    """What a letter of this kind has beside its facts."""
    match kind:
        case Kind.QUESTION:
            return {"asker": context["from"]}  # `from` is a word of the template language
        case Kind.COULD_NOT_ACT:
            return {"refusal": render.one_line(f"refusals/{context['reason']}.txt", context, own)}
        case Kind.REVIEW:
            lines = render.lines("review/seen.txt", {"looked": context.get("looked", [])}, own)
            seen = [(line[0], line[1:]) for line in lines]
            return {"changed": [one for one in seen if one[0] != "!"], "still": [one for one in seen if one[0] == "!"]}
        case Kind.HELP:
            lines = render.lines("help/examples.txt", context, own)
            return {"examples": [line.split("|", 1) for line in lines]}
        case Kind.WELCOME:
            lines = render.lines("welcome/examples.txt", context, own)
            return {"card": CARD, "examples": [line.split("|", 1) for line in lines]}
        case _:
            return {}


def surroundings(letter: Letter, firm: Firm, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The reader, the desk, and functions that know the reader's zone and this letter's reply address."""
    notice = letter.notice
    zone = str(facts["reader"]["zone"])
    practice = bool(facts.get("rehearsed"))
    reply_to = practice_address(firm) if practice else reply_address(firm, letter.id)
    coordinators = firm.coordinators()
    return {
        "kind": notice.kind.value,
        "firm": clean(firm.name),
        "footer": words(firm.footer),
        "desk": firm.address,
        "me": notice.to.lower(),
        "number": f"T-{notice.task}" if notice.task is not None else "",
        "thread_subject": thread_subject(letter),
        "answering": bool(notice.thread.in_reply_to),
        "reply_to": reply_to,
        "practised": practice,
        "coordinator": coordinators[0] if coordinators else None,
        "when": lambda at, meant: tied(times.both(at, zone, meant)),
        "at": lambda at: tied(times.instant(at, zone)),
        "short": lambda at: tied(times.instant(at, zone, year=False)),
        "long": lambda at: tied(times.instant(at, zone, year=False, long=True)),
        "date_of": _date,
        "weekday_of": _weekday,
        "span": times.span,
        "link": partial(mailto, reply_to),
        "start_link": partial(mailto, firm.address),
        "practice_link": partial(mailto, practice_address(firm)),
        "reply_subject": reply_subject,
    }


def thread_subject(letter: Letter) -> str:
    """The subject of the conversation; for sealed work its number alone, whatever the notice says. A list with sealed
    work in it does not repeat the words of the mail that asked for it."""
    notice = letter.notice
    if closed := closed_in(notice.facts):
        if says_numbers_only(notice.kind, notice.facts):
            late = "Late" if notice.kind is Kind.ESCALATION else ""
            return " ".join(filter(None, (f"[{closed[0]}]", late)))
        if notice.thread.in_reply_to:
            return "Re: your mail to the task desk"
    return clean(notice.thread.subject)


def wants_file(reader: Person | None) -> bool:
    return reader is not None and reader.entries is Entries.FILE


def dated_tasks(kind: Kind, facts: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Tasks whose due instant goes into the reader's calendar with this letter."""
    match kind:
        case _ if facts.get("rehearsed"):
            return []  # a date of practice has no place in a calendar
        case Kind.ACKNOWLEDGEMENT:
            tasks = facts["tasks"]
        case Kind.ASSIGNMENT:
            tasks = [facts["task"]]
        case Kind.CHANGE if facts["what"] in MOVING:
            tasks = [facts["task"]]
        case Kind.OUTCOME if facts["new_due"] and facts["decision"] != "reassigned":
            tasks = [{**facts["task"], "due": facts["new_due"]}]
        case _:
            return []
    return [task for task in tasks if task["due"] and task["state"] and task["state"] not in DONE]  # no state: hidden


def tidied(value: Any, key: str = "") -> Any:
    """The facts with each text made safe to print: people's own words keep their lines, everything else is one line."""
    if isinstance(value, str):
        return words(value) if key in LINES else clean(value)
    if isinstance(value, Mapping):
        return {name: tidied(inner, name) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [tidied(inner, key) for inner in value]
    return value


def _weekday(iso: str) -> str:
    """ "Mon Nov 16" of a plain date."""
    return times.day(date.fromisoformat(iso), year=False)


def _date(iso: str) -> str:
    """ "Nov 16" of a plain date."""
    day = date.fromisoformat(iso)
    return f"{day:%b} {day.day}"
