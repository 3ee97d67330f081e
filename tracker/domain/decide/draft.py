"""The decision while it grows: what is so by now, and whom the desk tells of it.

Here, and only here, it is decided who may be told anything: nobody who is not listed, walled off or excluded.
"""

from collections.abc import Iterable, Mapping

from tracker.domain.decide.board import Board
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Acknowledgement, Done
from tracker.domain.decide.taking import TAKEN_BACK, undo_until
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Kind, Made, Notice, Refusal, Thread
from tracker.domain.task import FileRef, Task
from tracker.domain.threads import answer_to, thread_for
from tracker.domain.views import View, because, person_view, view
from tracker.domain.wakes import quiet_until
from tracker.domain.words import iso


class Draft(Board):
    """A board and the letters that follow."""

    def tell(
        self,
        kind: Kind,
        to: str | None,
        facts: Mapping[str, object],
        *,
        task: Task | None = None,
        by: str | None = None,
        thread: Thread | None = None,
        version: int | None = None,
        question: int | None = None,
        files: tuple[FileRef, ...] = (),
        premise: str = "",
        made: tuple[Made, ...] = (),
        named: Named = NOTHING,
    ) -> bool:
        """One letter; False where its reader may not have it. `facts` beside those that every letter carries; `named`:
        what their words name."""
        reader = self.firm.person(to)
        if reader is None or to is None or (task is not None and not may_know(to, task, self.firm)):
            return False
        named = named.beside(self.questions[question].names) if question in self.questions else named
        if not self.may_hear(to, named):
            return False
        common: View = {
            "reader": {"name": reader.name, "zone": reader.zone},
            "because": because(to, task, self.firm),
            "by": person_view(by, self.firm),
        }
        hung = thread or (thread_for(task, to, self.firm) if task else self.thread_of_mail(to))
        number = task.number if task else None
        later = quiet_until(self.now, to, task, self.firm) if self.in_their_hours else self.now
        waits = later if later > self.now else None
        said = {**common, **facts}
        letter = Notice(kind, to, hung, said, number, version, question, files, waits, premise, made, named)
        if letter not in self.notices:
            self.notices.append(letter)
        return True

    def thread_of_mail(self, reader: str) -> Thread:
        """The conversation of the mail that is being answered, where this reader wrote it."""
        mail = self.facts.mail
        if mail and mail.sender == reader:
            return answer_to(mail)
        return Thread("Task desk: something needs you", topic="Task desk: something needs you")

    def change(
        self,
        task: Task,
        what: str,
        by: str,
        to: Iterable[str | None],
        words: str = "",
        *,
        old: str | None = None,
        new: str | None = None,
        dues: tuple[object, object] | None = None,
        files: tuple[FileRef, ...] = (),
        no_leave: bool = False,
        named: Named = NOTHING,
    ) -> None:
        """Tell each of these people, except who did it, that something about the task has changed. Once each."""
        before, after = dues or (None, None)
        for reader in dict.fromkeys(to):
            if reader and reader != by:
                facts: View = {
                    "task": view(task, self.firm, reader),
                    "what": what,
                    "old": old,
                    "new": new,
                    "old_due": before,
                    "new_due": after,
                    "words": words,
                    "no_leave": no_leave,
                    "undo": iso(undo_until(task, reader, self.firm, self.now)) if what in TAKEN_BACK else None,
                }
                self.tell(Kind.CHANGE, reader, facts, task=task, by=by, files=files, named=named)

    def alert(
        self,
        about: str,
        words: str,
        task: Task | None = None,
        details: Iterable[tuple[str, str]] = (),
        *,
        by: str | None = None,
        but: Iterable[str] = (),
        named: Named = NOTHING,
    ) -> bool:
        """Tell whoever coordinates the desk and may know; False where that is nobody."""
        readers = self.overseers(task, (*but, *((by,) if by else ())), named)
        self.alert_to(readers, about, words, task, details, by=by, named=named)
        return bool(readers)

    def alert_to(
        self,
        readers: Iterable[str],
        about: str,
        words: str,
        task: Task | None = None,
        details: Iterable[tuple[str, str]] = (),
        *,
        by: str | None = None,
        named: Named = NOTHING,
    ) -> None:
        lines = [list(line) for line in details]
        for reader in readers:
            facts: View = {
                "about": about,
                "words": words,
                "details": lines,
                "task": view(task, self.firm, reader) if task else None,
            }
            self.tell(Kind.ALERT, reader, facts, task=task, by=by, named=named)

    def acknowledge(
        self,
        to: str,
        task: Task,
        words: str = "",
        *,
        what: str = "",
        before: str | None = None,
        after: str | None = None,
        dues: tuple[object, object] | None = None,
        new: bool = False,
        notes: Iterable[str] = (),
        named: Named = NOTHING,
    ) -> None:
        """Say to a sender what became of her mail; all of one mail goes into one letter.

        `what` was done, in the words of `change`, with what was so `before` and `after`; `words`: the same as text.
        """
        letter = self.acknowledgements.setdefault(to, Acknowledgement())
        if task.number not in letter.tasks:
            letter.tasks.append(task.number)
        letter.notes += [note for note in notes if note not in letter.notes]
        if what:
            letter.done.append(Done(task.number, what, words, before, after, dues))
        letter.words += [words] if words and words not in letter.words else []
        letter.new = letter.new or new
        letter.named = letter.named.beside(named)

    def refuse(self, by: str, why: Refusal, task: Task | None, read: str, detail: str = "") -> None:
        """Say why not, once a day and reason. A task that she may not know of is as absent as one that is not."""
        self.refusal = self.refusal or why
        key = (by, f"{Kind.COULD_NOT_ACT}:{why}")
        if key in self.told:
            return
        self.told.add(key)
        known = task if task is not None and may_know(by, task, self.firm) else None
        shown = view(known, self.firm, by) if known else None
        facts: View = {"reason": why.value, "read": read, "task": shown, "detail": detail}
        self.tell(Kind.COULD_NOT_ACT, by, facts, task=known, thread=self.thread_of_mail(by))
