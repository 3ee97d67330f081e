"""Work that a reply asks for beside what it does to the task that it answers."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.matters import read_matter
from intake.reading.replies.announced import heading_of
from intake.reading.replies.common import On
from intake.reading.replies.own_work import called
from intake.reading.shape import Intent, Outcome, Reading
from intake.reading.tasks import read_tasks


def with_opened(on: On, reading: Reading, old: str, new: str, title: str = "", papers: Sequence[str] = ()) -> Reading:
    """The reading with the work that new words ask for, of the same matter unless they name one. `title`: of work that
    comes again; `papers`: what new work is called."""
    matter = on.scene.firm.matter(on.task.matter)
    named = read_matter(new, on.scene.firm, "body").numbers
    over = read_matter(heading_of(old), on.scene.firm, "body").numbers
    subject = "" if named else over[0] if len(over) == 1 else matter.number if matter else ""
    born = read_tasks(replace(on.scene, body=new, subject=subject, forwarded=""))
    asker = on.scene.requester.address
    names = papers if len(papers) == len(born.tasks) else [""] * len(born.tasks)
    titles = [title or called(one, name) for one, name in zip(born.tasks, names, strict=True)]
    tasks = [replace(one, requester=asker, title=name) for one, name in zip(born.tasks, titles, strict=True)]
    return replace(
        reading,
        outcome=Outcome.REPLY if reading.outcome is not Outcome.CANCEL_TASK else reading.outcome,
        intents=_with_intent(reading.intents, new),
        tasks=tuple(tasks),
        questions=(*reading.questions, *born.questions),
        flags=(*reading.flags, *born.flags),
    )


def _with_intent(intents: tuple[Intent, ...], new: str) -> tuple[Intent, ...]:
    if intents and intents[0].name == "approve":
        return (replace(intents[0], name="approve_plus_new_task"), *intents[1:])
    said = (one for one in intents if one.name not in ("comment", "acknowledgement_only", "praise_only"))
    return (*said, Intent("new_task", " ".join(new.split())[:300]))
