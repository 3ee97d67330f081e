# ruff: noqa: E501  a pattern reads best on one line
"""What an answer to a question does: the stored choice as stored; numbered questions by number; else once more."""

from collections.abc import Sequence

from intake import patterns as re
from intake.known import KnownChoice, KnownQuestion, KnownTask
from intake.reading.asks import told
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.answers import Answer, qualified, read_answer
from intake.reading.replies.attorney.longer import also_moved
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.attorney.watching import also_watching
from intake.reading.replies.common import On, Result, due_in, may_review
from intake.reading.replies.days import in_digits
from intake.reading.replies.turn import turned
from intake.reading.replies.wording import listed_answers, numbered_answers, ordered_answers
from intake.reading.sentences import sentences
from intake.reading.shape import DueValue, Intent, QuestionRead
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Role, placed
from tracker.domain.decide.why import WHY
from tracker.domain.questions import OFFER

_Pairs = tuple[tuple[str, str], ...]


def read_answered(on: On, question: KnownQuestion) -> Result | None:
    """None where the text answers nothing, or says more than an answer."""
    if question.choices:
        return _chosen(on, question)
    pairs = (
        numbered_answers(on.text)
        or tuple((str(place), words) for place, (_, words) in enumerate(on.inline, 1))
        or (_told_apart(on.text, len(question.parts)) if len(question.parts) > 1 else ())
    )
    if not pairs or not (question.parts or len(pairs) > 1):
        return None
    status = "in_progress" if on.task.status == "waiting_on_attorney" else None
    due = _due_answer(question, pairs, on)
    moved = () if due or _OF_DATE.search(question.words) else also_moved(on)
    said = tuple(one for one in pairs if not any(one[1].strip(" .") == each.words.strip(" .") for each in moved))
    answer = Intent("answer_question", on.words, answers=said, question=question.number or None, new_due=due)
    return Result((answer, *moved, *also_watching(on)), status)


def _told_apart(text: str, asked: int) -> _Pairs:
    return ordered_answers(text, asked) or listed_answers(text, asked)


_YES = re.compile(r"^\W*(?:yes|yep|yeah|sure|ok|okay|fine|agreed|of course|certainly|no problem|granted)\b(?!,? (?:but|if|only))", re.I)  # fmt: skip
_OF_DATE = re.compile(r"\b(?:due|deadline|when|by what|which date|date)\b", re.I)
_WISH = re.compile(r"\b(?:can|could|may|might|would|is it (?:ok|okay|possible|fine))\b[^?]*\?", re.I)


def _due_answer(question: KnownQuestion, pairs: _Pairs, on: On) -> DueValue | None:
    """A date in the answer to a question about dates; a yes to "Can the due date move to Monday?" takes that date."""
    for number, words in pairs:
        asked = _asked(question, int(number), on)
        if not _OF_DATE.search(asked or question.words):
            continue
        agreed = bool(_YES.match(words)) and bool(_WISH.search(asked))
        named = due_in(f"by {words}", on)
        read = due_in(re.sub(r"\b(?:move|moved|be|change) to\b", "is due by", asked), on) if agreed and not named.first else named  # fmt: skip
        if read.first and not read.problem:
            return DueValue(read.first.at, read.first.zone, words, "written:answer")
    return None


def _asked(question: KnownQuestion, number: int, on: On) -> str:
    if number <= len(question.parts):
        return question.parts[number - 1]
    return on.inline[number - 1][0] if number <= len(on.inline) else ""


def _chosen(on: On, question: KnownQuestion) -> Result | None:
    if question.about == OFFER:
        return _of_offer(on, question)
    answer = _answer(on, question)
    if answer.number is not None and _says_more(on, question):
        return None
    if answer.number is not None and qualified(question, on.text):
        answer = Answer(unclear=True)
    if answer.number is not None:
        choice = next(one for one in question.choices if one.number == answer.number)
        return _applied(on, question, choice)
    if question.about == WHY and not answer.neither and _is_a_reason(on):
        return Result((Intent("answer_question", on.words, question=question.number or None),))
    if not (answer.unclear or answer.neither):
        return None
    intent = Intent("ambiguous_answer", on.words, question=question.number or None)
    return Result((intent,), questions=(_instead(on, question) if answer.neither else _once_more(on, question),))


# of a day that is over: "Opposing counsel filed their brief yesterday."
_OVER = re.compile(r"\b(?:yesterday|last (?:night|week|month|year|\w+day)|this morning|earlier today|overnight|an hour ago|just now)\b", re.I)  # fmt: skip


def _answer(on: On, question: KnownQuestion) -> Answer:
    """What she chooses; what is told behind it of a day that is over chooses nothing, other news only where all else fails."""
    if again := _last_word(on, question):
        return again
    said, news = _parted(on.text)
    over = [one for one in news if _OVER.search(one)]
    kept = [one for one in said if one not in over]
    answer = read_answer(question, "\n".join(kept) if over else on.text, on.here, on.scene.firm)
    if answer.number is None and not answer.neither and len(news) > len(over):
        other = read_answer(question, "\n".join(one for one in kept if one not in news), on.here, on.scene.firm)
        return answer if other == Answer() else other
    return answer


_THE_OTHER = re.compile(r"\bthe other (?:one|date|day|choice|option)\b", re.I)


def _last_word(on: On, question: KnownQuestion) -> Answer | None:
    """ "The 14th. No wait, the other one.", "The first. On second thought, the second."; None where she says one thing."""

    def number(text: str) -> int | None:
        return read_answer(question, text, on.here, on.scene.firm).number

    said = clauses(on.text)
    place = next(
        (at for at in range(len(said) - 1, 0, -1) if len(said[at].split()) < 9 and _THE_OTHER.search(said[at])), 0
    )
    if place and (first := number("\n".join(said[:place]))):
        others = [one.number for one in question.choices if one.number != first]
        return Answer(others[0]) if len(others) == 1 else Answer(unclear=True)
    turn = turned(on.text)
    last = number(turn.after) if turn and number(turn.before) else None
    return Answer(last) if last else None


def _parted(text: str) -> tuple[Sequence[str], list[str]]:
    """The sentences of an answer, and those that tell the news of others, or what she does on a day of her own."""
    said = sentences(text)
    news = [one for one in said if _is_told(one) and not found(one, "attorney").keys() - {"thanks"}]
    return said, news if len(news) < len(said) else news[1:]


def _is_told(sentence: str) -> bool:
    """And names no day but those of which it is told."""
    text = plain(_OVER.sub(" ", sentence))
    roles = {one.role for one in placed(text, phrases(text)) if one.phrase.days or one.phrase.clock}
    return roles <= _TOLD_OF and (told(sentence) or bool(roles))


_TOLD_OF = frozenset({Role.FACT, Role.DOING, Role.AWAY, Role.EVENT})


def _of_offer(on: On, question: KnownQuestion) -> Result | None:
    """ "1", "Yes.", "2, sorry": an answer; more words are read as a reply to the offer itself."""
    answer = read_answer(question, on.text, on.here, on.scene.firm)
    bare = len(on.text.split()) <= 3 or re.match(
        r"\W*[12]\b(?![\w/:.]|\s*(?:hours?|days?|pages?|p\.?m|a\.?m))", on.text
    )
    if answer.number is None or not bare or on.task.status != "offered":
        return None
    intent = Intent("answer_question", on.words, answer=answer.number, question=question.number or None)
    return Result((intent,), "in_progress" if answer.number == 1 else "unassigned")


def _is_a_reason(on: On) -> bool:
    """In words of her own; not where she asks back or gives another date."""
    return not on.text.rstrip().endswith("?") and "change_due" not in found(on.text, "attorney")


def asked_again(on: On, question: KnownQuestion) -> tuple[QuestionRead, ...]:
    """Where nothing came of a reply that names a day, though dates were the question; or the matter is still open."""
    dated = any(one.due for one in question.choices) and any(
        one.days for one in phrases(in_digits(plain(on.text), len(question.choices)))
    )
    which = on.task.status == "needs_answer" and question.choices and all(one.matter for one in question.choices)
    return (_once_more(on, question),) if dated or which else ()


def _applied(on: On, question: KnownQuestion, choice: KnownChoice) -> Result:
    due = DueValue(choice.due, on.here.zone, choice.words, "written:answer") if choice.due else None
    intent = Intent(
        "answer_question",
        on.words,
        answer=choice.number,
        question=question.number or None,
        new_due=due,
        new_matter=choice.matter,
    )
    beside = (*(() if due else also_moved(on)), *also_watching(on))
    if not _approves(on, choice):
        return Result((intent, *beside), _after_answer(on.task))
    approved = Intent("approve_by_answer", on.words, approved_version=on.task.current_version)
    return Result((intent, approved, *also_watching(on)), "approved")


def _approves(on: On, choice: KnownChoice) -> bool:
    """Her yes to "Do you approve version 2?"; filing is another question."""
    says = re.match(r"\W*(?:yes,? )?approve (?:it|version|v\d+)\b(?!.*\bfil)", choice.words, re.I)
    return bool(says) and on.task.status == "in_review" and may_review(on)


def _after_answer(task: KnownTask) -> str | None:
    return {"needs_answer": "unassigned", "waiting_on_attorney": "in_progress"}.get(task.status)


def _says_more(on: On, question: KnownQuestion) -> bool:
    """More than the choice: "yes, but fix the caption", "yes, approve and file". Its words are read as they stand."""
    if any(one.due or one.matter for one in question.choices):
        return False
    hits = found(on.text, "attorney")
    if qualified(question, on.text):
        return bool(asks_changes(hits) or "approve" in hits)
    return on.task.status == "in_review" and "authorise_filing" in hits and "approve" in hits


def _about(question: KnownQuestion) -> str:
    first = question.choices[0]
    return question.about or ("due" if first.due else "matter" if first.matter else "other")


def _once_more(on: On, question: KnownQuestion) -> QuestionRead:
    listed = "; ".join(f"{one.number}. {one.words}" for one in question.choices)
    return ask_about(
        on.me,
        _about(question),
        f"Which one, please: {listed}? One number is enough.",
        [one.words for one in question.choices],
        "What was assumed stays until you answer.",
    )


_INSTEAD = {
    "due": "By when do you need {task}? Please give the day and the hour.",
    "matter": "Which matter is {task} for? Please give its number or caption.",
}


def _instead(on: On, question: KnownQuestion) -> QuestionRead:
    """ "Neither.": what she wants instead."""
    text = _INSTEAD.get(_about(question), "What shall it be instead for {task}?").format(task=on.task.label)
    return ask_about(on.me, _about(question), text, (), "What was assumed stays until you answer.")
