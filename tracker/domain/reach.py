"""Whether a letter may reach its reader still: looked at when it leaves, whatever was so when it was queued.

A wall may have gone up, access may have ended, a matter may have been set or sealed meanwhile. What the letter is about
and what its words name must exist for the reader; a task that it merely shows as a row must not stand behind a wall.
"""

from collections.abc import Mapping
from typing import Any

from tracker.domain.decide.rights import may_know
from tracker.domain.firm import Firm
from tracker.domain.notices import Kind, Notice
from tracker.domain.task import Task
from tracker.domain.withheld import tasks_in


def tasks_of(notice: Notice) -> list[int]:
    """The numbers of all tasks that the letter is about, names or shows, each once, in order."""
    return list(dict.fromkeys([*_said(notice), *_shown(notice)]))


def out_of_reach(notice: Notice, tasks: Mapping[int, Task], firm: Firm) -> str:
    """Why the reader may not have this letter any more, or "". `tasks`: those of `tasks_of` that there are, as they are
    now."""
    if notice.kind is Kind.FAREWELL:
        return ""  # the one letter to whoever has left
    if firm.person(notice.to) is None:
        return "the reader is no longer on the roster"
    said, shown = ([tasks[n] for n in numbers if n in tasks] for numbers in (_said(notice), _shown(notice)))
    behind = [task for task in said if not may_know(notice.to, task, firm)]
    behind += [task for task in shown if firm.walled(notice.to, task.matter) or notice.to in task.excluded]
    if behind:
        return f"the reader may not see the matter of {behind[0].label}"
    if any(firm.walled(notice.to, matter) for matter in notice.named.matters):
        return "the reader may not see a matter that is named in it"
    covers: Any = notice.facts.get("covers", ())  # what a digest counts without showing it by name
    if any(firm.walled(notice.to, matter) for matter in covers):
        return "the reader may not see a matter that is counted in it"
    return ""


def _said(notice: Notice) -> list[int]:
    """What the letter is about, and what its words name."""
    return [*([notice.task] if notice.task is not None else []), *notice.named.tasks]


def _shown(notice: Notice) -> list[int]:
    return [int(str(task["number"]).removeprefix("T-")) for task in tasks_in(notice.facts)]
