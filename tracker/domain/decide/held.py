"""Held mail: told, asked about at the registered address, released to be read again, or rejected.

A release makes nobody's word good: the mail is read again like any other, by the roster and the proofs of now. What the
person whose name it carries has confirmed at the registered address is the only other ground (docs/security.md).
"""

from collections.abc import Mapping

from tracker.domain.commands import (
    Ask,
    AskDraft,
    ChoiceDraft,
    EndRelease,
    HoldMail,
    RejectMail,
    ReleaseMail,
    VouchMail,
)
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate, HeldMail, MailChange
from tracker.domain.naming import NOTHING, Named, matters_in
from tracker.domain.notices import Kind, Refusal
from tracker.domain.views import is_sealed
from tracker.domain.words import instant_words, listed, name_of

KEEPER = "desk"  # who orders at the command line
UNREADABLE = "it could not be read this time either"  # of a mail that broke us before
UNSEEN = "It is about work that is not yours to see. Whoever keeps the desk at its command line can look at it."

# reasons of intake/holds.py that no release lifts, and what can be done instead
NEVER: Mapping[str, str] = {
    "spoofed_sender": "it was made to look like somebody’s. If it is genuine, have it sent from the firm’s account",
    "risky_request": "it asks for data of many clients or for money, which the desk never does by itself",
    "too_large": "it is too large to be read. Have it sent again in parts",
    "filed_without_authority": "it says that something was filed or served without authority: a person must act",
    "file_of_another_matter": "its file seems to be of another matter: a person must look",
}
STILL: Mapping[str, str] = {
    "unknown_sender": "its address is not on the list. Add the person to people.csv, or have it sent from a listed one",
    "unverified_sender": "nobody vouches for its sender. It can be read once that person has confirmed having sent it",
    "no_task": "nothing in it asks the desk for anything that it can do",
    "may_not_send_tasks": "its writer may not send tasks, and no attorney has confirmed it",
}


def hold_mail(draft: Draft, command: HoldMail) -> Fate:
    """A person looks. Nothing goes to the writer; whom he claims to be is asked at the registered address alone."""
    mail = draft.facts.mail
    if command.tell:
        _tell(draft, command)
        draft.mails += [MailChange(mail.inbound, told=True)] if mail and mail.inbound else []
    person = draft.person(command.ask_registered)
    if person:
        when = instant_words(draft.now, person.zone)
        words = f"A mail in your name came to the desk from another address on {when}. Did you send it?"
        about = (person.address, person.address, mail.inbound if mail else "", mail.number if mail else 0)
        choices = (
            ChoiceDraft("Yes, I sent it", (VouchMail(*about, mine=True),)),
            ChoiceDraft("No, I did not", (VouchMail(*about, mine=False),)),
        )
        ask = AskDraft(person.address, words, choices, "It is held and nothing is done.", "other")
        draft.asking.append(Asking(Ask(person.address, None, ask)))
    return Fate.HELD


def _tell(draft: Draft, command: HoldMail) -> None:
    """Those who may know of the work that it is about. Somebody must look: where nobody of them may, all learn that a
    mail is held and nothing of it."""
    named = about(draft, command.named, draft.facts.mail.subject if draft.facts.mail else "")
    if not draft.alert("held", "", details=_held(draft, command), named=named):
        draft.alert("held", UNSEEN, details=_unseen(draft))


def about(draft: Draft, named: Named, subject: str) -> Named:
    """What a held mail is about: its subject may name a matter, too."""
    return named.beside(Named(matters=matters_in(subject, draft.firm)))


def subject_of(draft: Draft, named: Named, subject: str) -> str:
    """Of a mail about sealed work, the numbers alone."""
    tasks = [task for number in named.tasks if (task := draft.tasks.get(number)) and is_sealed(task, draft.firm)]
    return f"about {listed([task.label for task in tasks])}, sealed" if tasks else subject


def vouch_mail(draft: Draft, command: VouchMail) -> Fate | Refusal:
    """Her own word from the registered address; nobody says it for her."""
    if command.by != command.person:
        return Refusal.NOT_YOURS
    name = name_of(command.by, draft.firm)
    draft.mails.append(MailChange(command.key, vouched=command.by if command.mine else "", told=True))
    if command.mine:
        words = f"{name} confirms having sent it. Reply “release {command.number}” to have it read as {name}’s."
    else:
        words = f"{name} did not send it. It stays held; reply “reject {command.number}” to be done with it."
    draft.alert("vouched", words, details=_see(command.number, command.key))
    return Fate.HELD


def release_mail(draft: Draft, command: ReleaseMail) -> Fate | Refusal:
    """Read again at once, where that can be safe at all; otherwise it stays held and she is told why."""
    mail = _waiting(draft, command.by, command.number)
    if isinstance(mail, Refusal):
        return mail
    if why := next((NEVER[reason] for reason in mail.reason.split("; ") if reason in NEVER), ""):
        return _stays(draft, command.by, command.number, mail.key, why)
    draft.mails.append(MailChange(mail.key, read_by=command.by))
    return Fate.DONE


def reject_mail(draft: Draft, command: RejectMail) -> Fate | Refusal:
    mail = _waiting(draft, command.by, command.number)
    if isinstance(mail, Refusal):
        return mail
    if mail.key not in [change.key for change in draft.mails if change.settled]:
        draft.mails.append(MailChange(mail.key, settled="rejected"))
        draft.rejected.setdefault(command.by, []).append(mail)
    return Fate.DONE


def say_rejected(draft: Draft) -> None:
    """All that one mail rejects, in one letter."""
    for by, mails in draft.rejected.items():
        if len(mails) == 1:
            words = f"Mail {mails[0].number} is rejected: nothing was done with it, and its sender was told nothing."
            _answer(draft, by, "rejected", words, mails[0].number, mails[0].key)
        else:
            numbers = listed([str(one.number) for one in mails])
            words = f"Mails {numbers} are rejected: nothing was done with them, and their senders were told nothing."
            _answer(draft, by, "rejected", words, 0, "")


def end_release(draft: Draft, command: EndRelease) -> Fate:
    """To whoever released it, after everything the mail itself asked for."""
    if command.held:
        why = STILL.get(command.held) or NEVER.get(command.held, command.held.replace("_", " "))
        return _stays(draft, command.by, command.number, command.key, why)
    draft.mails.append(MailChange(command.key, settled="released"))
    done = Named(tuple(dict.fromkeys((*(number for number in draft.opened if number), *sorted(draft.touched)))))
    named = draft.heard(command.by, done)
    opened = [f"T-{number}" for number in named.tasks if number in draft.opened]
    changed = [f"T-{number}" for number in named.tasks if number not in draft.opened]
    did = [f"{listed(opened)} was opened" if len(opened) == 1 else f"{listed(opened)} were opened"] if opened else []
    did += [f"it was about {listed(changed)}"] if changed else []
    did += ["it was refused, and its writer told why"] if draft.refusal else []
    did += ["it was acted on"] if done.tasks and not did else []
    words = f"Mail {command.number} was read: {'; '.join(did) or 'it changed nothing'}."
    _answer(draft, command.by, "released", words, command.number, command.key, named)
    return Fate.IGNORED


def _waiting(draft: Draft, by: str, number: int) -> HeldMail | Refusal:
    mail = draft.facts.held.get(number)
    named = about(draft, mail.named, mail.subject) if mail else NOTHING
    if by != KEEPER and by not in draft.overseers(None, named=named):
        return Refusal.NO_SUCH_MAIL if by in draft.overseers(None) else Refusal.NOT_YOURS
    if mail is None:
        return Refusal.NO_SUCH_MAIL
    return Refusal.ALREADY if mail.settled else mail


def _stays(draft: Draft, by: str, number: int, key: str, why: str) -> Fate:
    draft.reasons.append(f"it stays held: {why}")
    draft.mails += [MailChange(key, told=True)] if by != KEEPER else []
    _answer(draft, by, "still_held", f"It stays held: {why}.", number, key)
    return Fate.HELD


def _answer(draft: Draft, to: str, about: str, words: str, number: int, key: str, named: Named = NOTHING) -> None:
    facts = {"about": about, "words": words, "details": [list(line) for line in _see(number, key)], "task": None}
    draft.tell(Kind.ALERT, to, facts, named=named)


def _see(number: int, key: str) -> list[tuple[str, str]]:
    found = [("Number", str(number) if number else ""), ("To see it", f"buckslip trace {key[:8]}" if key else "")]
    return [line for line in found if line[1]]


def _held(draft: Draft, command: HoldMail) -> list[tuple[str, str]]:
    """Who, what, when and why; how it is answered, and the id under which the desk's keeper can look at it."""
    mail = draft.facts.mail
    subject = subject_of(draft, command.named, mail.subject if mail else "")
    found = [("From", command.sender), ("Subject", subject)]
    found += [("Came", instant_words(draft.now, draft.firm.zone)), ("Why", command.reason.replace("_", " "))]
    number, *rest = answers(draft)
    return [line for line in (number, *found, *rest) if line[1]]


def answers(draft: Draft) -> list[tuple[str, str]]:
    """The number of the mail in hand, how it is answered, the id under which it is found; "" where there is none."""
    mail = draft.facts.mail
    number, key = (mail.number, mail.inbound) if mail else (0, "")
    said = f"“release {number}” to have it read again, “reject {number}” to be done with it" if number else ""
    return [("Number", str(number or "")), ("Answer", said), ("To see it", f"buckslip trace {key[:8]}" if key else "")]


def _unseen(draft: Draft) -> list[tuple[str, str]]:
    """What those may know who may not know of the work: that it came, and under which id the desk's keeper finds it."""
    mail = draft.facts.mail
    seen = [("To see it", f"buckslip trace {mail.inbound[:8]}")] if mail and mail.inbound else []
    return [("Came", instant_words(draft.now, draft.firm.zone)), *seen]
