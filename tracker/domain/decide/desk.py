"""What is not about a task: mail that was set aside, and letters of ours that did not arrive."""

from typing import Final

from tracker.domain.commands import FilesLeftOut, LetterFailed, NoteBounce, ParkMail, ReportSlip, WebhookFailed
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.held import answers
from tracker.domain.decision import Fate
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Kind
from tracker.domain.views import is_sealed
from tracker.domain.words import name_of

_SLIPS: Final = {
    "lists": (
        "The firm’s lists or settings have errors. Until these are mended all is as it was before, but that each wall, "
        "conflict and seal in the lists holds already. Whoever keeps the desk finds them with: buckslip check"
    ),
    "words": (
        "The firm’s own words for letters have a slip. No letter is kept back: it goes out in the desk’s words. "
        "Whoever keeps the desk finds it with: buckslip templates check"
    ),
}
_MOST: Final = 5


def park_mail(draft: Draft, command: ParkMail) -> Fate:
    details = [("Tried", f"{command.attempts} times"), ("What broke", command.reason), *answers(draft)]
    details = [line for line in details if line[1]]
    draft.alert("parked", "A mail could not be read and was set aside, as it came.", details=details)
    return Fate.PARKED


def note_bounce(draft: Draft, command: NoteBounce) -> Fate:
    """For good: the coordinator learns of it. A delay changes nothing."""
    if not command.permanent:
        return Fate.IGNORED
    return letter_failed(draft, LetterFailed(command.letter, command.detail))


def letter_failed(draft: Draft, command: LetterFailed) -> Fate:
    """The coordinator is told; never about an alert, never her whom it could not reach: that would never end."""
    letter = draft.facts.letters.get(command.letter)
    if letter is None or letter.kind == Kind.ALERT:
        return Fate.IGNORED
    task = draft.tasks.get(letter.task) if letter.task else None
    about = [("About", task.label)] if task else []
    details = [("To", letter.to), ("Letter", letter.kind.replace("_", " ")), *about, ("Answer", command.detail)]
    words = f"A letter to {name_of(letter.to, draft.firm)} could not be delivered. Please reach them another way."
    draft.alert("letter_failed", words, task, details, but=[letter.to])
    return Fate.DONE


def files_left_out(draft: Draft, command: FilesLeftOut) -> Fate:
    """The letter says so to its reader and names the coordinator, who must know before she is asked."""
    letter = draft.facts.letters.get(command.letter)
    if letter is None:
        return Fate.IGNORED
    task = draft.tasks.get(letter.task) if letter.task else None
    name, count = name_of(letter.to, draft.firm), len(command.files)
    files = "a file" if count == 1 else f"{count} files"
    words = f"A letter to {name} goes out without {files} too large to mail. Please send {name} the rest another way."
    shown = "sealed" if task and is_sealed(task, draft.firm) else ", ".join(command.files)
    details = [("To", letter.to), ("Letter", letter.kind.replace("_", " ")), ("Left out", shown)]
    draft.alert("files_left_out", words, task, details, but=[letter.to])
    return Fate.DONE


def webhook_failed(draft: Draft, command: WebhookFailed) -> Fate:
    """The coordinator alone: whoever works on the task has nothing to do with it. Which, only who may know of it."""
    words = "The other system was not told of something for three days. What it shows may be old."
    named = Named((command.task,)) if command.task else NOTHING
    if not draft.alert("webhook", words, details=[("First", command.about), ("Answer", command.detail)], named=named):
        draft.alert("webhook", words, details=[("Answer", command.detail)])
    return Fate.DONE


def report_slip(draft: Draft, command: ReportSlip) -> Fate:
    """What is not used is not what the firm wanted, and only its own people can mend it."""
    more = len(command.where) - _MOST
    where = "; ".join(command.where[:_MOST]) + (f"; and {more} more" if more > 0 else "")
    draft.alert(command.about, _SLIPS[command.about], details=[("Where", where)])
    return Fate.DONE
