"""What a sentence more makes of a case: where it stands, which cases it fits, what is then expected."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from tests.cases import score
from tests.cases.additions.given import Change, Given, Json
from tests.cases.reworded import is_fixed, own_changed
from tests.cases.rewordings.beside import above, below

# values that the scorer only counts: an addition that sets one is about nothing else
TOLD = ("exclude_assignees", "hours_cap", "watchers", "confidentiality")
Place = Callable[[str], Callable[[str], str]]
Fit = Callable[[Given], bool]
_ROW = re.compile(r"^(?:[\w /]{2,20}:|\W)|[:|\t]")


def behind(sentence: str) -> Callable[[str], str]:
    """In the last paragraph above the closing; below it where that is a list or a form."""

    def put(text: str) -> str:
        apart = below(sentence)(text)
        before, _, rest = apart.rpartition(f"\n\n{sentence}")
        last = before.rsplit("\n", 1)[-1].rstrip()
        return apart if _ROW.search(last) or not re.search(r"[.!?]$", last) else f"{before} {sentence}{rest}"

    return put


@dataclass(frozen=True)
class Addition:
    """One wording: `fits` are all true of a case that it is put into."""

    wording: str
    change: Change
    fits: tuple[Fit, ...] = ()
    places: tuple[Place, ...] = (below, behind)

    def made(self, case: score.Case) -> score.Case | None:
        """The case with the sentence in it and what is then expected; None where it does not fit."""
        if not is_plain(case):
            return None
        given = Given(case, self.wording)
        if not all(fit(given) for fit in self.fits) or (sentence := given.filled()) is None:
            return None
        expected = self.change(given)
        if expected is None:
            return None
        place: Place = given.pick(list(self.places))
        text = own_changed(place(sentence), case.raw["body_text"])
        rest = {key: value for key, value in case.raw.items() if key not in ("body_html", "accept_also")}
        new = (expected.get("tasks") or [{}])[0]
        told = {key: new[key] for key in TOLD if key in new and new[key] != given.task.get(key)}
        return replace(case, raw={**rest, "body_text": text, "expected": expected, "told": told})


def is_plain(case: score.Case) -> bool:
    """Whether it asks for one thing, of which nothing is to be asked."""
    expected = case.raw.get("expected", {})
    return (
        case.kind == "task"
        and expected.get("outcome") == "create_task"
        and not expected.get("questions")
        and len(expected.get("tasks") or []) == 1
        and not case.raw.get("accept_also")
        and not expected.get("accept_also")
        and not is_fixed(case)
    )


def kind(
    name: str,
    change: Change,
    sentences: Iterable[str],
    *fits: Fit,
    places: tuple[Place, ...] = (below, behind),
) -> dict[str, Addition]:
    """The additions that change the same, by their names."""
    return {f"{name}: {one}": Addition(one, change, fits, places) for one in sentences}


EVERYWHERE: tuple[Place, ...] = (above, below, behind)


# --- what is then expected


def unchanged(given: Given) -> Json:
    return given.case.expected


def with_task(**values: Any) -> Change:
    """The task with these values; what is callable is made for the case."""

    def change(given: Given) -> Json:
        made = {key: value(given) if callable(value) else value for key, value in values.items()}
        return {**given.case.expected, "tasks": [{**given.task, **made}]}

    return change


def asks(question: str) -> Change:
    return lambda given: {"outcome": "ask", "questions": [question], "tasks": [{"matter": given.task["matter"]}]}


# --- which cases


def dated(given: Given) -> bool:
    return given.is_dated and given.is_at_home


def undated(given: Given) -> bool:
    return not given.is_dated and not given.is_hurried and given.is_at_home


def without_event(given: Given) -> bool:
    return not given.has_event


def lacks(*words: str) -> Fit:
    """Cases that speak of none of these."""
    pattern = re.compile(rf"\b(?:{'|'.join(words)})", re.I)
    return lambda given: not pattern.search(given.own)
