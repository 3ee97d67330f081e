# ruff: noqa: E501  a pattern reads best on one line
"""A Mail, what we know, the firm: the Reading. Pure; never raises on what strangers wrote."""

from dataclasses import replace
from datetime import datetime

from intake import automatic
from intake import patterns as re
from intake.automatic import Kind, Machine
from intake.clues import Clues, clues
from intake.known import Known
from intake.mail import Mail
from intake.reading import questions
from intake.reading.about import about as about_of
from intake.reading.about import answered, letters_of, revisions
from intake.reading.absence import absence_of
from intake.reading.access import read_access_order, read_statement_order
from intake.reading.as_usual import as_usual
from intake.reading.called_off import called_off
from intake.reading.copies import copy_of
from intake.reading.desk_orders import read_desk_order
from intake.reading.extras import without_secrets
from intake.reading.people import named
from intake.reading.pleasantries import without_pleasantries
from intake.reading.pointed import if_about_it
from intake.reading.replies import read_reply
from intake.reading.replies.bare import read_bare_answer
from intake.reading.replies.digest import ANSWERED_BY_LINE, read_digest
from intake.reading.requests import read_request, read_status_of
from intake.reading.salutation import with_greeting_apart
from intake.reading.scene import Scene, sent_at, task_subject, undictated
from intake.reading.sealed import read_opening
from intake.reading.shape import About, Intent, Outcome, QuestionRead, Reading, SenderRead
from intake.reading.spelling import respelled
from intake.reading.subjects import subject_at_top, whole_work
from intake.reading.tasks import read_tasks
from intake.reading.tasks.asking import is_task_mail
from intake.reading.tasks.waiting import told_to_wait
from intake.reading.when.due.place import place_of
from intake.reading.when.standpoint import Standpoint
from intake.sender import Sender, Trust, Verdict, vouched_for, who
from intake.text import Words, split
from tracker.domain.firm import Firm, Person, Role

LONGEST = 20_000  # characters of own words that are read; more is material


def interpret(mail: Mail, known: Known, firm: Firm, trust: Trust, received: datetime, vouched: str = "") -> Reading:
    """Machine, then writer, then task, then words. `received` is aware UTC. `vouched`: whose mail it is by her own word
    from the registered address, where it was held and released."""
    sender = vouched_for(vouched, firm) or who(mail, firm, trust)
    words = split(mail.text, mail.html)
    base = Reading(
        Outcome.IGNORED,
        _sender(sender),
        text=without_secrets(words.own)[0],
        quoted="\n\n".join(one for one in (words.quoted, words.forwarded, words.signature) if one),
    )
    found, robot = clues(mail, firm.address), automatic.machine(mail, firm.address)
    if robot and not (robot.answers_person and sender.trusted):
        return _from_machine(base, robot, sender, mail, found, known, firm, received)
    if not sender.trusted or sender.person is None:
        return _not_believed(base, sender, mail, found, known, firm)
    return _from_person(base, sender, sender.person, words, mail, found, known, firm, received)


def _sender(sender: Sender) -> SenderRead:
    person = sender.person
    return SenderRead(
        sender.address,
        person.name if person else None,
        sender.role.value if sender.role else "unknown",
        sender.verdict.value,
        acting_for=sender.acting_for or "",
        submitted_by=sender.address if sender.acting_for else "",
        reasons=sender.reasons,
    )


# --- machines


def _from_machine(
    base: Reading,
    robot: Machine,
    sender: Sender,
    mail: Mail,
    found: Clues,
    known: Known,
    firm: Firm,
    received: datetime,
) -> Reading:
    about = about_of(mail, found, known, firm, "", sender.person)
    base = replace(base, outcome=Outcome.AUTOMATIC, reason=robot.kind.value, about=about)
    if robot.kind is Kind.BOUNCE:
        letter = answered(found, known)
        bounce = (letter.letter, robot.permanent is not False, robot.status) if letter else None
        return replace(base, bounce=bounce)
    if robot.kind is not Kind.OUT_OF_OFFICE or not sender.trusted or sender.person is None:
        return base
    here = Standpoint(sent_at(mail, received), sender.person.zone, firm)
    absence = absence_of(robot.text, here)
    intent = Intent("auto_reply", " ".join(base.text.split())[:200], absence=absence)
    return replace(base, intents=(intent,), flags=("An absence was noted.",) if absence else ())


# --- writers who are not believed


def _not_believed(base: Reading, sender: Sender, mail: Mail, found: Clues, known: Known, firm: Firm) -> Reading:
    about = about_of(mail, found, known, firm, "", None)
    base = replace(base, outcome=Outcome.QUARANTINE, reason=sender.verdict.value, about=about)
    meant = sender.looks_like or _likely_person(mail, firm)
    if sender.verdict is Verdict.UNVERIFIED:
        meant = sender.person
    if sender.verdict is Verdict.SPOOFED:  # an attack: the coordinator is alarmed, nobody is made to answer it
        meant = None
    if meant is None:
        flags = ("Somebody outside has the desk's address: the reviewing attorney should know.",) if about.tasks else ()
        return replace(base, intents=(Intent("external_sender"),) if about.tasks else (), flags=flags)
    question = QuestionRead(
        meant.address,
        f"A mail came from {sender.address or 'an address we cannot read'} in your name. Did you send it? Please answer from your registered address.",
        about="other",
    )
    flag = "Only the registered address is asked; nothing is sent to the address the mail came from."
    return replace(
        base, intents=(Intent("quarantine"),), questions=(question,), asked_registered=meant.address, flags=(flag,)
    )


def _likely_person(mail: Mail, firm: Firm) -> Person | None:
    """A listed person whose first name and initial the display name gives: "Dana H", "Luis O"."""
    parts = mail.sender.name.split()
    if not parts:
        return None
    fits = []
    for person in firm.people.values():
        names = person.name.split()
        if names[0].lower() == parts[0].lower() and (
            len(parts) == 1 or names[-1].lower().startswith(parts[-1].rstrip(".").lower())
        ):
            fits.append(person)
    return fits[0] if len(fits) == 1 else None


# --- people


def _from_person(
    base: Reading,
    sender: Sender,
    writer: Person,
    words: Words,
    mail: Mail,
    found: Clues,
    known: Known,
    firm: Firm,
    received: datetime,
) -> Reading:
    whole = as_usual(words.own[:LONGEST], firm, writer.role is not Role.PARALEGAL)
    own, beside = without_pleasantries(whole, writer.role is Role.PARALEGAL)
    own = with_greeting_apart(own)  # an answer may stand right below it now
    subject, own = subject_at_top(mail.subject, own)
    about = about_of(mail, found, known, firm, own, writer)
    said = own if about.tasks else whole_work(own, subject, firm)
    base = replace(base, about=about, revisions=revisions(known, about.tasks))
    copied = copy_of(mail, whole, received, known, writer.address, firm) if about.how in (None, "words") else None
    if copied:
        return _copy(base, copied.task)
    requester, problem = _requester(sender, writer, own, mail, firm)
    scene = Scene(
        firm=firm,
        writer=writer,
        requester=requester,
        here=Standpoint(
            sent_at(mail, received), requester.zone, firm, place_of(whole if said == own else f"{said}\n{whole}")
        ),
        subject=respelled(task_subject(subject), firm),
        body=undictated(said),
        beside=beside,
        forwarded=words.forwarded or "\n".join(f"{one.subject}\n{one.text}" for one in mail.forwarded),
        files=tuple(one.name for one in mail.attachments if not one.inline),
        cc=tuple(one.address for one in (*mail.to, *mail.cc) if one.address and one.address != firm.address),
    )
    return _of_scene(base, scene, mail, words, found, known, problem)


def _of_scene(
    base: Reading, scene: Scene, mail: Mail, words: Words, found: Clues, known: Known, problem: str
) -> Reading:
    """The first reading that fits: an answer to a letter, a word on open work, an order to the desk, new work."""
    letter = answered(found, known)
    if opening := read_opening(base, scene, letter, known):
        return opening
    if letter and letter.kind in ANSWERED_BY_LINE and (read := read_digest(base, scene, words, letter, known)):
        return read
    if base.about.tasks:
        if asked := read_status_of(base, scene):
            return asked

        def reply(body: str) -> Reading:
            return read_reply(base, replace(scene, body=body), mail, known, words.inline_answers)

        if reading := if_about_it(reply, scene.body, mail.subject, known):
            return reading
        base = replace(base, about=About())
    orders = read_access_order(base, scene) or read_statement_order(base, scene) or read_desk_order(base, scene)
    if asked := orders or read_bare_answer(base, scene, letters_of(found, known), known) or read_request(base, scene):
        return asked
    if problem:
        return _to_confirm(base, problem, scene)
    return _with_all_said(_new_mail(base, scene, mail), scene.beside)


def _with_all_said(reading: Reading, beside: tuple[str, ...]) -> Reading:
    """Who does the work reads where the writer is and how to reach her, too."""
    return replace(reading, tasks=tuple(one.telling(beside) for one in reading.tasks))


def _copy(base: Reading, task: int | None) -> Reading:
    flags = ("Already have this; it was sent twice.",)
    about = About((task,), "words") if task else base.about
    return replace(base, outcome=Outcome.MERGE_DUPLICATE, duplicate_of=task, about=about, flags=flags)


def _requester(sender: Sender, writer: Person, own: str, mail: Mail, firm: Firm) -> tuple[Person, str]:
    """The attorney a mail is for; an address as problem where somebody must confirm first, "?" where nobody is named."""
    if sender.acting_for and (attorney := firm.person(sender.acting_for)):
        return attorney, ""
    if writer.role.is_attorney or writer.role in (Role.PARALEGAL, Role.COORDINATOR):
        return writer, ""
    attorneys = [
        one.people[0]
        for one in named(f"{mail.subject}\n{own}", firm)
        if len(one.people) == 1 and one.people[0].role.is_attorney
    ]
    if writer.role is Role.DELEGATE:
        for attorney in (
            attorneys[:1]
            or [person for address in writer.acts_for if (person := firm.person(address))][
                : 1 if len(writer.acts_for) == 1 else 0
            ]
        ):
            return (attorney, "") if attorney.address in writer.acts_for else (writer, attorney.address)
        return writer, "?"
    return writer, attorneys[0].address if attorneys else "?"


def _to_confirm(base: Reading, problem: str, scene: Scene) -> Reading:
    """Somebody who may not send tasks sent one: an attorney must say so first."""
    if not is_task_mail(scene.subject, scene.body, scene.firm):
        return _nothing_to_do(base, scene)
    read = read_tasks(scene)
    firm = scene.firm
    matter = firm.matter(next((task.matter for task in read.tasks if task.matter), None))
    to = problem if problem != "?" else (matter.reviewer or matter.attorney if matter else "")
    text = f"{scene.writer.name} sent a task in your name. Shall the desk do it?"
    question = questions.ask_about(
        to or "coordinator", "other", text, ("Yes, it is mine", "No"), "Nothing is done before that."
    )
    return replace(
        base,
        outcome=Outcome.HOLD_FOR_CONFIRMATION,
        reason="may_not_send_tasks",
        questions=(question,),
        flags=(f"{scene.writer.name} is not listed to send tasks for that attorney.",),
    )


_RISKY = re.compile(
    r"\b(?:full|entire|complete|whole|all) (?:client|contact|matter|trust)s?\b[^.\n]{0,20}\b(?:list|details|data|account)|\bwire (?:instructions|transfer|the (?:money|funds))|\bevery file of\b|\bexport (?:all|every)|\btrust account (?:form|number|details)",
    re.I,
)


def _new_mail(base: Reading, scene: Scene, mail: Mail) -> Reading:
    scene = told_to_wait(scene)
    if scene.writer.role in (Role.PARALEGAL, Role.COORDINATOR, Role.STAFF) or not is_task_mail(
        scene.subject, scene.body, scene.firm
    ):
        return _nothing_to_do(base, scene)
    if words := called_off(scene.body):
        return replace(_nothing_to_do(base, scene), flags=(f'The writer takes back what the mail asks for: "{words}"',))
    if _RISKY.search(scene.body):
        question = questions.ask_about(
            scene.requester.address,
            "other",
            "This asks for data of many clients or for money. Please confirm it from your registered address.",
            ("Yes, I sent it", "No"),
        )
        return replace(base, outcome=Outcome.HOLD_FOR_CONFIRMATION, reason="risky_request", questions=(question,))
    read = read_tasks(scene)
    return replace(base, outcome=read.outcome, tasks=read.tasks, questions=read.questions, flags=read.flags)


def _nothing_to_do(base: Reading, scene: Scene) -> Reading:
    return replace(
        base, outcome=Outcome.NOT_A_TASK_HOLD, reason="no_task", flags=("Nothing in this mail asks the desk for work.",)
    )
