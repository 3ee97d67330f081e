"""What is not about a task: mail that is held, ignored or set aside, and letters of ours that did not arrive."""

from tracker.domain.commands import (
    Ask,
    AskDraft,
    ChoiceDraft,
    FilesLeftOut,
    HoldMail,
    LetterFailed,
    NoteBounce,
    ParkMail,
)
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind
from tracker.domain.words import instant_words, name_of


def hold_mail(draft: Draft, command: HoldMail) -> Fate:
    """A person looks. Nothing goes to the writer; whom he claims to be is asked at the registered address alone."""
    if command.tell:
        draft.alert("held", "", details=_held(draft, command))
    person = draft.person(command.ask_registered)
    if person:
        when = instant_words(draft.now, person.zone)
        words = f"A mail in your name came to the desk from another address on {when}. Did you send it?"
        mine = HoldMail("confirmed by its sender at the registered address", command.sender, tell=True)
        not_mine = HoldMail("not sent by the person it names", command.sender, tell=True)
        choices = (ChoiceDraft("Yes, I sent it", (mine,)), ChoiceDraft("No, I did not", (not_mine,)))
        ask = AskDraft(person.address, words, choices, "It is held and nothing is done.", "other")
        draft.asking.append(Asking(Ask(person.address, None, ask)))
    return Fate.HELD


def park_mail(draft: Draft, command: ParkMail) -> Fate:
    details = [("Tried", f"{command.attempts} times"), ("What broke", command.reason)]
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
    shown = "sealed" if task and task.confidentiality == "sealed" else ", ".join(command.files)
    details = [("To", letter.to), ("Letter", letter.kind.replace("_", " ")), ("Left out", shown)]
    draft.alert("files_left_out", words, task, details, but=[letter.to])
    return Fate.DONE


def _held(draft: Draft, command: HoldMail) -> list[tuple[str, str]]:
    """Who, what, when and why; and the id under which the desk's keeper can look at it."""
    mail, came = draft.facts.mail, instant_words(draft.now, draft.firm.zone)
    found = [("From", command.sender), ("Subject", mail.subject if mail else ""), ("Came", came)]
    found += [("Why", command.reason.replace("_", " "))]
    found += [("To see it", f"buckslip trace {mail.inbound[:8]}")] if mail and mail.inbound else []
    return [line for line in found if line[1]]
