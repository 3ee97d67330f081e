# ruff: noqa: E501  a pattern reads best on one line
"""A net under the reading of dates: a day to come that her words set for open work and that no act used is asked about.

"I shall want everything in my hands Thursday 2 pm." must move the date or be asked; it never stays a mere remark.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from intake import patterns as re
from intake.reading.asks import courtesy, told
from intake.reading.names import named
from intake.reading.questions import ask_due, ask_who_else
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.attorney.answering import answers_later, without_asked
from intake.reading.replies.attorney.dates import as_it_is, given_up
from intake.reading.replies.attorney.lengths import moved_by, until_when
from intake.reading.replies.attorney.people import asked_who
from intake.reading.replies.attorney.plainly import is_due_of_else, wished_then
from intake.reading.replies.attorney.sooner import wishes_it_moved
from intake.reading.replies.attorney.untouched import changes_nothing
from intake.reading.replies.common import On, Result, as_due, due_in
from intake.reading.shape import DueValue, QuestionRead
from intake.reading.when.due.result import DueRead
from tracker.domain.firm import Role

_OPEN = ("unassigned", "offered", "in_progress", "waiting_on_attorney", "revisions_requested", "needs_answer")
_USES_NO_DATE = frozenset(
    {"comment", "answer_question", "acknowledgement_only", "praise_only", "add_watcher", "reassign", "change_priority"}
)
# What she or others do then, and what takes place: "I'll read it Thursday", "the call is Friday at 2"
_OF_ELSE = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| shall| can| could| may| might| plan| hope)\b(?! (?:\w+ )?(?:take|need|want|have (?:it|this|that|to have)|get (?:it|this|that)|require|expect)\b)|let's (?:talk|speak|discuss|meet|chat|catch up)|calls?\b(?! it\b)|meet|meeting|discuss|talk|remind|hearing|trial|depo\w*|mediation|conference|court|judge|opposing|oc|they|he|she|their|his|her|respond|responses?|cutoff|experts?|witness(?:es)?|client|mediator|was|were|fil(?:e|ed|ing)|review\w*|happy (?:holidays|birthday|new year|thanksgiving|to (?:discuss|talk|meet|help|chat|answer|call|jump))|enjoy|good (?:luck|weekend|holiday|trip|time|news)|wait|comes? in|arriv\w+|you(?:'ll| will) (?:get|receive)\b(?! until)|(?:volumes?|vol\.|transcripts?|records|recordings?|videos?|exhibits|documents|production|bills|statements|files)(?: \w+)? (?:is|are|will|should|must|has|have|get|gets)|stop by|drop by|come by|swing by|cancel)\b",
    re.I,
)
_SETS = ("", "ambiguous", "conflict", "swapped", "closed", "two")
# Words with which a day that stands loose is perhaps the new date: "we agreed on Friday", "would Friday do instead?"
_PERHAPS = re.compile(
    r"\b(?:rather than|instead|meant|deadline|due|agreed|doable|possible|yours|telling you|you i(?:'m| am) telling|for you)\b",
    re.I,
)
# The part of a sentence that a date stands in: "the hearing was moved up, so this has to be on my desk Thursday"
_PART = re.compile(r",\s+|\s*[:()]\s+|\s+(?:so|because|since|as|but|and|which means|therefore|hence)\s+", re.I)
# A wish for the work, whatever else the sentence tells: "to file on time I must see this Thursday noon"
_WISHED = re.compile(
    r"(?<!you )(?<!you'll )(?<!you will )(?<!i'll )(?<!i will )(?<!we'll )(?<!we will )(?<!they )(?<!they'll )(?<!they will )\b(?:have|see|get|need|needs|want|wants|love|like|receive|expect|grateful for|glad of|pleased with|happy with)(?: to (?:have|see|get))? (?:it|this|that|them|everything|all of it|the (?:draft|summary|work|whole thing))\b",
    re.I,
)
_GOOD = r"(?:better|best|wiser|safer|easier|nicer|kinder|preferable|right|ideal|perfect|good|great|fine|enough|plenty|ample|sufficient|more \w+|of (?:more|better|greater|most) use|useful|helpful|convenient|sensible|realistic|when i (?:need|want))"
# A day that is weighed: "Friday noon will serve me better", "my preference is Thursday", "no point in having it before Friday"
_WEIGHED = re.compile(
    rf"\b{DAY}[^.;!?]{{0,25}}?(?:\b(?:would|will|might|may|should|is|seems|looks|sounds)\b|'d|'ll|'s)(?: (?:be|also|still|even|just|quite|much|far|all|a|lot|do|perfectly|probably|really))* {_GOOD}\b"
    rf"|\b{DAY}[^.;!?]{{0,25}}?\b(?:serves?|suits?|helps?|answers?|beats?|fits?)\b"
    rf"|\b(?:it|this|that|they)(?: (?:would|will|might)|'d|'ll)(?: \w+)? be (?:\w+ )?{_GOOD}\b(?: to have)?(?: (?:on|by|for|if))? {DAY}"
    rf"|\b(?:prefer\w*|better off with|happier with|settle for|live with|preference|aim(?:ing)? (?:for|at)|new day|deliver\w*|need(?:s|ed)? not|needn't|no (?:point|use|sense|need|reason))\b[^.;!?]{{0,40}} {DAY}",
    re.I,
)
_FOR_ELSE = re.compile(
    r"\bfor (?:(?:the|his|her|our|my|their|that|a) )?(?:[\w-]+ )?(?:depo\w*|hearing|call|meeting|trial|mediation|conference|interview|opposing|oc|court|judge|witness\w*|clients?|experts?|them|him)\b|\b(?:and|when|once|after) i(?:'ll| will)\b",
    re.I,
)
# An hour alone is one of the work where the words want something: "I have to have this at 3"
_WANTS = re.compile(
    r"\b(?:need|want|have|get|give|due|deliver|send|bring|ready|done|finish\w*|complete\w*|desk|hands?|inbox)\b", re.I
)


def with_unused_date(on: On, result: Result) -> Result:
    """The result, with one question where a date was left over."""
    if on.task.status not in _OPEN or result.questions or not result.intents:
        return result
    if not {one.name for one in result.intents} <= _USES_NO_DATE or changes_nothing(on.text):
        return result
    who = next((asked for one in clauses(on.text)[:60] if (asked := asked_who(on, one) or _another(on, one))), None)
    if who and result.intents[0].name == "comment":
        return replace(result, questions=(who,))
    if result.intents[0].name == "comment" and any(map(_takes_a_day_back, clauses(on.text))):
        return replace(result, questions=(until_when(on),))
    left = next(_left_over(on), None)
    if left is None and result.intents[0].name == "comment" and any(map(partial(_length_left, on), clauses(on.text))):
        return replace(result, questions=(until_when(on),))
    if left is None and result.intents[0].name == "comment" and any(wished_then(one, on) for one in clauses(on.text)):
        return replace(result, questions=(until_when(on),))
    if left is None and result.intents[0].name == "comment" and any(map(_for_some_day, clauses(on.text))):
        return replace(result, questions=(until_when(on),))
    if left is None:
        return result
    kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
    return replace(result, questions=(ask_due(on.me, left, kept),))


# "The chart can be here when I return", "have it ready by the time I'm back": a day that only she knows
_HER_RETURN = re.compile(
    r"\b(?:when(?:ever)?|once|until|till|by the time|before|after|as soon as|upon) (?:(?:i|we)(?:'m| am|'re| are| get| come| go|'ll be)? (?:return|back|home|leave|land|fly|head (?:out|off|back|home)|in again|out the door|in (?:on|mon|tue|wed|thu|fri))|my (?:return|trip|vacation|flight|leave))\b",
    re.I,
)
_TO_BE_HERE = re.compile(
    r"\b(?:have|need|want|like|get|give|expect|deliver|due|ready|done|finish\w*|complete\w*|desk|hands?|inbox|here|wait|keep|(?:can|could|may|should|must) be)\b",
    re.I,
)


# "Forget what I said about Friday", "ignore my note on the due date": the day that was set holds no more, and none is named
_SAID = r"(?:(?:what|everything|anything|all|whatever)(?: that)? (?:i|we)(?:'ve| had| have)? (?:said|wrote|told \w+|asked|mentioned|promised|sent)|(?:my|the|that) (?:(?:last|earlier|previous|other|first|late|late-night) )*(?:note|e-?mail|message|remark|comment|line|bit|thing|request|ask|talk|business|wish|fuss))"
_TAKES_BACK = re.compile(
    rf"\b(?:forget|ignore|disregard|scratch|strike|scrap|delete|never ?mind|erase|unsay|drop|take back|withdraw|retract|pay no attention to|don't (?:go by|mind|worry about)) (?:about )?{_SAID}\b(?: \w+){{0,2}}? (?:about|on|re|regarding|concerning|as to|of)\b[^.;!?]{{0,20}}?\b(?:{DAY}|deadline|due date|date|timing|day)\b",
    re.I,
)


def _takes_a_day_back(clause: str) -> bool:
    return bool(_TAKES_BACK.search(clause)) and not told(clause)


# "Friday is too late", "not before Friday please", "next week is early enough": when, then?
_NO_DAY = re.compile(
    rf"\b{DAY}[^.;!?]{{0,20}}?(?:\b(?:is|would be|will be)|'s) (?:(?:far|much|a bit|a little|way|rather) )*too (?:late|early|soon|far (?:off|out))\b|^\W*(?:but |and |please |just )*not (?:before|until|till) (?:the )?{DAY}|\bnext week\b[^.;!?]{{0,12}}\b(?:is|will be|would be) (?:early|soon|time) enough\b",
    re.I,
)


def _for_some_day(clause: str) -> bool:
    if (_NO_DAY.search(clause) and not _OF_ELSE.search(clause)) or wishes_it_moved(clause):
        return True
    then = _BEFORE_THEN.search(clause)
    if (then and _TO_BE_HERE.search(clause) and not told(clause)) or _SOONER.search(clause):
        return True
    return _for_her_return(clause)


# "The call is Thursday at 9. Anything you can do to get this to me before then?"
_BEFORE_THEN = re.compile(r"\b(?:before (?:then|that|it starts)|beforehand|ahead of (?:that|it)|in time for (?:it|that))\b", re.I)  # fmt: skip
# "I promised the client Wednesday, so we need to move up"
_SOONER = re.compile(r"\b(?:need|have|got|want|like) to (?:move|speed|hurry|step|bring)(?: (?:it|this|that|things|everything|the date))? (?:up|forward|along)\b(?! (?:to|by) )", re.I)  # fmt: skip


def _for_her_return(clause: str) -> bool:
    hit = _HER_RETURN.search(clause)
    ahead = clause[: hit.start()] if hit else ""
    if hit is None or courtesy(clause) or self_led(clause) or _BUT_NOT.search(ahead):
        return False
    return bool(_TO_BE_HERE.search(ahead)) and not _OF_ELSE.search(re.sub(r"\bwait\b", "", ahead))


_OF_WORK = re.compile(r"\b(?:it|this|that|due|deadline|date|delivery|turn-?around)\b", re.I)
_BUT_NOT = re.compile(r"\b(?:not|no|never|if|unless|when|once|whether|may|might)\b|n't\b", re.I)


def _length_left(on: On, clause: str) -> bool:
    """ "Can this be done a day sooner?": so much earlier or later, and nothing came of it."""
    if not _OF_WORK.search(clause) or _BUT_NOT.search(clause) or _OF_ELSE.search(clause) or told(clause):
        return False
    return moved_by(on, clause) is not None


# "so over to Luis", "this belongs with Luis": perhaps another shall have it
_HANDS_OVER = r"\b(?:over to|belongs? (?:with|to)|better (?:with|for|off with)|leave (?:it|this) to|one for|job for|task for|(?:it|this|that) to|possible for|time for|back to)\s+$"
_SHALL_HAVE = r"(?:[\w\s,']{0,25}\b(?:to (?:take|do|have|handle|finish) (?:it|this|that|over)|(?:let|have) (?:him|her|them) (?:take|do|have|handle|finish) (?:it|this|that|over)|(?:is|would be) (?:better|the right|best|the one))\b|\s*(?:instead|rather|not) (?:of )?(?-i:[A-Z])\w+)"
_NEARLY = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:about|going|planning|tempted|thinking|fixing) (?:to|of)\b|\b(?:nearly|almost)\b",
    re.I,
)
_LEADS, _FOLLOWS = re.compile(_HANDS_OVER, re.I), re.compile(_SHALL_HAVE, re.I)


def _another(on: On, clause: str) -> QuestionRead | None:
    if _NEARLY.search(clause):
        return None
    for one in named(clause, on.scene.firm):
        paralegals = [person for person in one.people if person.role is Role.PARALEGAL]
        if not paralegals or any(person.address in (on.task.assignee, on.me) for person in paralegals):
            continue
        if _LEADS.search(clause[: one.start]) or _FOLLOWS.match(clause[one.end :]):
            return ask_who_else(on.me, one.words, paralegals)
    return None


def _left_over(on: On) -> Iterator[DueRead]:
    """The dates of the work in each sentence; who only tells or thanks sets none."""
    said = [one for one in clauses(without_asked(on).text)[:60] if not answers_later(one)]
    for clause in map(given_up, said):
        weighed = _is_weighed(clause)
        read = due_in(clause, on)
        if weighed and (read.first is None or read.problem):
            read = due_in(as_due(clause), on)
            read = replace(read, words=read.words.replace("by ", ""))
        sets = read.first is not None and (
            read.problem in _SETS or (read.problem == "loose" and (weighed or _PERHAPS.search(clause)))
        )
        if sets and not read.recur and not courtesy(clause) and _of_the_work(clause, read, on) and _is_new(read, on):
            yield replace(read, problem=read.problem or "loose")


def _is_weighed(clause: str) -> bool:
    found = _WEIGHED.search(clause)
    if found is None or _FOR_ELSE.search(clause):
        return False
    cuts = [one.end() for one in _PART.finditer(clause, 0, found.start())]
    return not _OF_ELSE.search(clause[cuts[-1] if cuts else 0 : found.end()])


def _of_the_work(clause: str, read: DueRead, on: On) -> bool:
    if is_due_of_else(clause, on):
        return False
    if _is_weighed(clause) or _WISHED.search(clause[: clause.find(read.words) + len(read.words)]):
        return True
    start = max(0, clause.find(read.words))
    cuts = [one.end() for one in _PART.finditer(clause, 0, start)]
    said = clause[cuts[-1] if cuts else 0 :]
    if re.match(r"\W*off\b", clause[clause.find(read.words) + len(read.words) :]):
        return False  # "Renee has Friday off"
    if (told(said) and not _PERHAPS.search(said)) or _OF_ELSE.search(said[: said.find(read.words) + len(read.words)]):
        return False
    return read.how != "time" or bool(_WANTS.search(said))


def _is_new(read: DueRead, on: On) -> bool:
    """To come, and not when it is due already."""
    last = read.options[-1].at
    return last > on.here.sent and last != on.task.due and not as_it_is(on, read)
