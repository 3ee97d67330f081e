"""What a reviewer is shown of a version that waits for her, when it comes and when it comes once more."""

from tracker.domain.decide.draft import Draft
from tracker.domain.rounds import approved_files, carried
from tracker.domain.task import FileRef, Task, Version
from tracker.domain.views import View, files_view, looks_view, version_view, view
from tracker.domain.wakes import decide_by
from tracker.domain.words import iso


def for_review(draft: Draft, task: Task, version: Version, reviewer: str | None, *, late: bool) -> View:
    return {
        "task": view(task, draft.firm, reviewer),
        "version": version_view(version, draft.firm),
        "decide_by": iso(decide_by(task, version, draft.firm)),
        "late": late,
        "ahead": False,
        "replaces": None,
        "kept": files_view([file for file in carried(task.versions) if file not in approved_files(version)]),
        "looked": looks_view(version),
    }


def files_for_review(version: Version) -> tuple[FileRef, ...]:
    """With what is new in it against the last version, where that could be told."""
    return (*version.files, *((version.comparison,) if version.comparison else ()))
