# ruff: noqa: E501  a pattern reads best on one line
"""The desk's questions: one thing each, numbered readings with weekday and zone, and what counts meanwhile."""

from collections.abc import Sequence

from intake.reading.saying import day_said, said
from intake.reading.shape import ChoiceRead, DueValue, QuestionRead
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from tracker.domain.docket import last_day_words
from tracker.domain.firm import Firm, Person
from tracker.domain.task import CourtDate


def _choices(options: Sequence[Option], words: str) -> tuple[ChoiceRead, ...]:
    """Each instant once."""
    distinct = [one for place, one in enumerate(options) if all(one.at != before.at for before in options[:place])]
    return tuple(
        ChoiceRead(number, said(one.at, one.zone), due=DueValue(one.at, one.zone, words, f"written:{one.why}"))
        for number, one in enumerate(distinct[:4], 1)
    )


def ask_due(to: str, read: DueRead, due: DueValue, item: int = 0, title: str = "") -> QuestionRead:
    """A due date with more than one reading, past, on a day off, or of unclear use."""
    words = read.words or "the date"
    which = f" ({title})" if title else ""
    days = " or ".join(dict.fromkeys(day_said(one.at, one.zone) for one in read.options[:3]))
    options = list(read.options)
    match read.problem:
        case "past":
            gone = day_said(options[0].at, options[0].zone)
            text = f'"{words}": {gone} has passed{which}. What is the due date?'
            options = [Option(due.at, due.zone, "scope of work")]
        case "closed":
            text = f'"{words}" falls on a day off{which}. Which day shall it be: {days}?'
        case "subject":
            said_by = "; ".join(f"{one.why} says {day_said(one.at, one.zone)}" for one in options[:3])
            text = f"About the due date{which}: {said_by}. Which one?"
        case "loose":
            text = f'You mention "{words}"{which}. Is that the due date?'
            options = (
                [*options[:2], Option(due.at, due.zone, "scope of work")]
                if all(one.at != due.at for one in options)
                else options
            )
        case "event" | "after_event":
            text = f"The event is on {day_said(options[-1].at, options[-1].zone)}{which}. When is the work due?"
        case "repeat":
            text = f'You write "{words}"{which}. Is the work wanted only once, and is this its due date? If it shall be repeated, please say on which day.'
            options = options[:2] or [Option(due.at, due.zone, "scope of work")]
        case "unclear":
            text = f'When is "{words}"{which}? Please give the due date.'
            options = [Option(due.at, due.zone, "scope of work")]
        case "conflict":
            text = f'"{words}": the date and the weekday do not agree{which}. {days}?'
        case _:
            text = f'"{words}"{which}: did you mean {days}?'
            if len({day_said(one.at, one.zone) for one in options}) == 1:
                text = f'"{words}"{which}: which time did you mean as the due time?'
    meanwhile = f"Until you answer we work to {said(due.at, due.zone)}."
    return QuestionRead(to, text, _choices(options, words), meanwhile, "due", item)


def ask_rush(to: str, due: DueValue, words: str, item: int = 0) -> QuestionRead:
    """ "ASAP" has no time: the rush rule counts meanwhile."""
    text = f'"{words}" has no time. We work to {said(due.at, due.zone)} (rush rule of the scope of work). Is that due time right, and is the rush rate approved?'
    return QuestionRead(
        to,
        text,
        (ChoiceRead(1, "Yes", order="keep"), ChoiceRead(2, "Not a rush: usual turnaround", order="usual")),
        f"Until you answer we work to {said(due.at, due.zone)}.",
        "due",
        item,
    )


def ask_court(to: str, date: CourtDate, due: DueValue, item: int = 0) -> QuestionRead:
    """A date by a court's rules, or which rules. The desk asks it with the arithmetic (tracker/domain/decide/court.py)."""
    day, words = last_day_words(date), date.count.words
    text = f'"{words}": by {date.rules} the last day is {day}. Do you confirm it?'
    if not date.rules:
        text = f'"{words}": by which rules is it counted? The earliest of them gives {day}.'
    return QuestionRead(to, text, (), f"Until you answer we work to {said(due.at, due.zone)}.", "court", item)


def ask_matter(to: str, numbers: Sequence[str], firm: Firm, words: str, item: int = 0, title: str = "") -> QuestionRead:
    choices = tuple(
        ChoiceRead(place, firm.matters[number].label, matter=number) for place, number in enumerate(numbers, 1)
    )
    which = f" is {title!r}" if title else ""
    named = " or ".join(firm.matters[number].label for number in numbers[:5])
    text = (
        f"Which matter{which or ' is it'}: {named}?"
        if named
        else f"Which matter{which or ' is it'}? Please send its number or caption."
    )
    if words:
        text = f'"{words}" fits more than one matter. ' + text
    return QuestionRead(to, text, choices, "Nothing starts before the matter is known.", "matter", item)


def ask_person(to: str, people: Sequence[Person], words: str, item: int = 0) -> QuestionRead:
    choices = tuple(ChoiceRead(place, person.name, person=person.address) for place, person in enumerate(people, 1))
    names = " or ".join(person.name for person in people)
    return QuestionRead(
        to,
        f"Who is meant by {words!r}: {names}? Which paralegal shall do it?",
        choices,
        "Until you answer it goes to whoever can finish first.",
        "person",
        item,
    )


def ask_whether(to: str, people: Sequence[Person], words: str) -> QuestionRead:
    """A paralegal is named, and whether she shall do it is not said."""
    choices = tuple(ChoiceRead(place, person.name, person=person.address) for place, person in enumerate(people, 1))
    text = f"You name {words}. Shall {' or '.join(person.name for person in people)} do it?"
    return QuestionRead(to, text, choices, "Until you answer it goes to whoever can finish first.", "person", 1)


def ask_other_person(to: str, words: str, people: Sequence[Person], item: int = 0) -> QuestionRead:
    """The named paralegal cannot take this matter; why is nobody's business."""
    choices = (*(ChoiceRead(place, person.name, person=person.address) for place, person in enumerate(people[:4], 1)),)
    return QuestionRead(
        to,
        f"{words} is not available for this matter. Which paralegal shall do it?",
        choices,
        "Until you answer it goes to whoever can finish first.",
        "person",
        item,
    )


def ask_who(to: str, name: str, holder: str, people: Sequence[Person]) -> QuestionRead:
    """It shall go to somebody who does no tasks here. `holder` has it now; "" where nobody has."""
    rows = [ChoiceRead(place, person.name, person=person.address) for place, person in enumerate(people[:4], 1)]
    rows.append(ChoiceRead(len(rows) + 1, f"Leave it with {holder}" if holder else "Leave it as it is", order="keep"))
    text = f"There is no paralegal called {name} at the desk. Who shall have it?"
    return QuestionRead(to, text, tuple(rows), "It stays where it is until you answer.", "person")


def ask_who_else(to: str, words: str, people: Sequence[Person]) -> QuestionRead:
    """A paralegal is named beside work that another has, and whether she shall take it is not said."""
    rows = [ChoiceRead(place, person.name, person=person.address) for place, person in enumerate(people[:4], 1)]
    rows.append(ChoiceRead(len(rows) + 1, "Nobody else: leave it as it is", order="keep"))
    text = f"You name {words}. Shall {' or '.join(person.name for person in people)} take it over?"
    return QuestionRead(to, text, tuple(rows), "It stays where it is until you answer.", "person")


def ask_file(to: str, text: str, item: int = 0) -> QuestionRead:
    return QuestionRead(to, text, (), "The due date stays.", "file", item)


def ask_conflict(to: str, name: str) -> QuestionRead:
    who = f" for {name}" if name else ""
    return QuestionRead(
        to,
        f"Please confirm that the firm's conflict check{who} is clear, and give the matter number.",
        (),
        "Nothing starts and nobody is contacted before that.",
        "conflict",
    )


def ask_about(
    to: str, about: str, text: str, choices: Sequence[str] = (), meanwhile: str = "", orders: Sequence[str] = ()
) -> QuestionRead:
    """A question with plain numbered answers."""
    rows = tuple(
        ChoiceRead(place, words, order=orders[place - 1] if place <= len(orders) else "")
        for place, words in enumerate(choices, 1)
    )
    return QuestionRead(to, text, rows, meanwhile, about)
