# ruff: noqa: E501  a pattern reads best on one line
"""A new date that is said plainly among other words: "I know I said Friday. I lied. First thing Thursday.", "So Thursday
it has to be". A sentence of it is a day and no more, or wants the work in so many words; who else has a day, and which
day is given up, does not count. Where two such days are left it is asked."""

from datetime import datetime

from intake import patterns as re
from intake.reading.asks import courtesy, told
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.acts.scope import self_led, undone
from intake.reading.replies.attorney.aimed import OTHER, SUBJECT, TASK, what_is
from intake.reading.replies.attorney.dates import PLAIN, given_up
from intake.reading.replies.common import OPEN, On, due_in
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import Phrase, phrases

_SMALL = frozenset(
    "a about actually afternoon all ask aim at be better but by call close cob come course do don't due early end eod evening exactly fine first for from good have hour in instead is it it's just kindly last late latest let let's make maybe mean meant morning must my new night no noon now of off ok okay on or or please plenty pls really rather right say set sharp shall should so sorry the then there's thing think this time to too until us we week well will with works would yes you your".split()  # noqa: SIM905
)
# What asks for the work: who wants it, where it shall be, when it is due
_WHO = r"(?:i|we|she|he|(?:ms|mr|mrs|dr)\.? (?-i:[A-Z])\w+|(?-i:[A-Z])\w+)"
_IT = r"(?:it|this|that|them|these|everything|the (?:[\w'-]+ ){0,2}[\w'-]+|yours|delivery)"
_WANTS = re.compile(
    rf"\b{_WHO}(?:'ll|'d|'m|'ve)?(?: (?:will|would|shall|should|must|now|really|still|also|do|have|then|therefore|very much|very|most|mighty|so|ever so|truly|eternally|awfully|just|am|rather|had|today|in fact|be))* (?:need(?:s|ing)?|want(?:s|ed|ing)?|like|requires?|expects?|(?:have|has|got) to (?:have|see)|wishes to (?:have|see)|content(?: with)?|glad(?: of| for)?|happy(?: with)?|love|grateful(?: for)?|obliged(?: for)?|thankful(?: for)?|appreciate|welcome|pleased(?: with)?|delighted(?: with)?|(?<=would )take|(?<=i'd )take)(?: to (?:have|see|get|receive|read))? {_IT}"
    rf"|\b(?:i|we)(?:'ll|'d)?(?: (?:will|would|shall|should|must|can|could|may))? have {_IT}|(?:^\W*|[,:;] |\b(?:so|then|and|but|please|pls|kindly|just) )(?:have|get|give|send|bring|deliver|let me have|let me see|let's have|let's see|turn|hand|finish|complete)(?: me| us)? {_IT}(?! to (?!me\b|us\b))|(?:^\W*(?:\w+ly )?|[,:;] |\b(?:so|then|and|but|please|pls|still|just|now|really|actually) )(?:need|want(?:ed)?|nede)(?: {_IT})?\b(?! to\b)"
    rf"|\b(?:(?:would|could|might|may|is) it (?:be )?[\w ]{{0,30}}?(?:be (?=\w*$|\w+day|noon|\d|tomorrow|the)|)|(?:could|can|might|may) (?:i|we) )(?:to )?(?:have|get|see|do|say|make)(?: {_IT})?"
    r"|\b(?:wanted|meant|intended|had in mind|in mind)\b|\b(?:take|(?:you|she|he)(?:'ll| can| may| now)* have|use)(?: it)? (?:until|till|til|through)\b",
    re.I,
)
_MAKES = re.compile(
    r"(?:^\W*|[,:;] |\b(?:so|then|and|but|please|pls|kindly|just|let's|we'll|i'll) )(?:make|call|say|aim for|shoot for|set|mark|change|reset|move|push)(?: (?:it|this|that|the (?:due )?date|the deadline))?(?: (?:due|for|to|by|on|back to|until))?(?: the| on)? *$",
    re.I,
)
_APPOSED = re.compile(
    r"\b(?:is|are|was|were) (?:your|the|our|an?) [^,]*, due\b", re.I
)  # "the next step is your summary, due Friday"
_IS_DUE = re.compile(
    r"\b(?:(?:new|due|delivery|target|revised|completion|diff(?:erent)?) (?:date|deadline|day)|deadline|(?<!was )(?<!were )(?<!not )(?<!isn't )due)\b(?! (?:to|diligence|process|respect)\b)|\bdate (?:is|to|should|ought|needs)\b",
    re.I,
)
_IS_TO_BE = re.compile(
    r"\b(?:must|has to|have to|should|ought to|needs? to|is to|are to|will have to|shall|had better|better)(?: now| therefore)? (?:be|read|say|come|reach|arrive|land|get)\b|^\W*(?:can|could|may|might|would|will) (?:it|this|that|(?:the|my|our|your) (?:[\w'-]+ ){0,3}?[\w'-]+)(?: please| possibly| perhaps)? (?:be (?:here|back|done|ready|finished|in|with|on|available|wrapped)|reach|come|arrive|land|get)\b|\bit (?:is|has to be|must be|shall be|will have to be|needs to be|'s got to be)\b|\b(?:works?|suits?|serves?|will do|would do|will serve|would serve|is (?:fine|soon enough|early enough|plenty|better))\b",
    re.I,
)
_SUBJECT = re.compile(r"(?:^\W*|[,:;] |\b(?:and|so|but|that|which) )(?P<np>(?:(?:the|my|our|your|his|her|their|this|that|a|an) )?(?:[\w'’-]+ ){0,4}?[\w'’-]+) ?$", re.I)  # fmt: skip
_DATED = re.compile(r"\b(?:date|deadline|delivery|due|day|time|summary due|target)\b", re.I)
_POINTS = re.compile(r"\b(?:i|we|you|it|this|that|which|what|all|everything|y'all|when|so|then|and|but|day|noon|am|pm|eod|cob)\b", re.I)  # fmt: skip
_OF_ELSE = re.compile(
    r"\b(?:hearing|trial|depo\w*|mediation|conference|argument|closing|calls?(?! (?:it|this))|meeting|meet|talk|lunch|courts?|judge|clerk|clients?|carrier|adjuster|opposing|oc|they|their|mediator|reporter|expert|witness\w*|discovery|production|cutoff|disclosures?|board(?:ing)?|fly|flying|flight|travel\w*|leave|filed?|filing|argue|discuss|read on|prep|told|tell|said|promised|wrote|asked|thought|if|unless|whoever|whomever|remind|was|were)\b",
    re.I,
)
_OTHER_WORK = re.compile(r"\b(?:another|second|separate|new|additional|further|different) (?:[\w-]+,? )?(?:one|tasks?|jobs?|assignments?|things?|requests?|projects?)\b|\b(?:task|job|assignment) of its own\b|\b(?:separate|apart|different|distinct) from (?:this|that|it)\b|\b(?:also|plus|and) new\b", re.I)  # fmt: skip
_ARTICLE = re.compile(r"\W*(?:the|a|an|our|my|your|his|her|their|its|is|new)\W*", re.I)
_ASKS = re.compile(r"^\W*(?:(?:and|but|so|please),? )?(?:would|could|can|may|might|shall|any chance|is it (?:possible|all right|ok|okay)|(?:is there )?any (?:way|chance)|(?:do you )?think you (?:can|could)|possible to|how about|what about|why not|why don't)\b", re.I)  # fmt: skip
_PARTS = re.compile(r"[,;] (?=(?:and|so|but|then|which|i|we|please|pls|yours|mine|my)\b|(?!being\b|according\b|including\b|morning\b|evening\b)\w{2,}ing\b|(?:the|my|his|her|our|their) [\w'-]+ (?:having|being)\b)|(?<=[a-z]) (?:and|so|but|because|since|as|while|when|where)(?= (?:i|we|you|she|he|they|the|my|our|your|that|please|it|have|get|give|send|make|take|need)\b)|; |, (?:say|that is|i\.e\.)(?= )", re.I)  # fmt: skip


# "even if it's rough", "if you can": no condition
_AT_WILL = re.compile(r",? ?\b(?:even|as) if\b[^.;!?]*|,? ?\bif (?:you (?:can|could|please|would|will|don't mind|do not mind|like)|(?:at all )?possible|(?:that|it)(?:'s| is)? (?:helps|works|all right|ok|okay|possible|all the same|eases|suits|makes|is easier|would help|is any help)(?: \w+){0,2})(?: (?:swing|manage|make|do) (?:it|that))?(?=\W*$|[,.;!?])", re.I)  # fmt: skip


# "If you can let me have it this afternoon at 4 I'll owe you lunch" asks for it
_IF_YOU_CAN = re.compile(r"\bif (?:you|someone|somebody|anyone|y'all|the desk)(?: guys| all)?(?: (?:can|could|would|might|will|are able to|were able to|were to|can possibly|could possibly|manage to|can manage to|could manage to|happen to))+ (?=(?:let me|get|have|send|give|do|finish|turn|bring|deliver|manage|swing|make|hand)\b)", re.I)  # fmt: skip
_THANKS_TO_COME = re.compile(r"(?<=[\w.]),? (?=(?:i|we|you)(?:'ll| will|'d| would) (?:owe|be (?:in your debt|grateful|forever|eternally|obliged|thrilled|happy|my|the|much|so|very)|buy you|stand you|love|sing|name|bake|never|forever|thank|kiss|make my|have my|earn)\b)", re.I)  # fmt: skip


def plain_day(on: On) -> Hit | None:
    """The one new date as if it were ordered: "it is due by first thing Thursday"."""
    if (
        _OTHER_WORK.search(on.text)
        or on.task.status not in OPEN
        or (on.asked and any(one.due for one in on.asked.choices))
    ):
        return None
    days: dict[datetime, Hit] = {}
    said = given_up(on.text)
    said = _THANKS_TO_COME.sub(", ", _IF_YOU_CAN.sub("please ", said)) if _THANKS_TO_COME.search(said) else said
    for place, clause in enumerate(clauses(_AT_WILL.sub("", said))[:40]):
        for words in _days_of(clause, on):
            read = due_in(f"It is due by {words}.", on)
            if read.first is None or read.first.at <= on.here.sent or read.first.at == on.task.due:
                continue
            days.setdefault(read.first.at, Hit("change_due", PLAIN, f"it is due by {words}", place))
    return next(iter(days.values())) if len(days) == 1 else None


def _days_of(clause: str, on: On) -> list[str]:
    """The days that a sentence wants the work on, each with its hour: "So Thursday it has to be, say by two"."""
    days: list[str] = []
    hours: list[str] = []
    loose = False
    parts = _parts(clause)
    for part in [one for one in parts if _IS_YOURS.search(one)] or parts:
        times = _times(part)
        if not times:
            continue
        wanted = _wanted(part, clause, on)
        if any(one.days for one in times):
            days += [wanted] if wanted else []
            loose = loose or not wanted
        else:
            hours.append(plain(part)[times[0].start : times[-1].end])
    if hours and (loose or len(days) != 1 or len(hours) > 1 or any(one.clock for one in _times(days[0]))):
        return []  # of which day the hour is, is not plain
    return [f"{days[0]} at {hours[0]}"] if hours else days


def _parts(clause: str) -> list[str]:
    """The parts of a sentence; a day that stands alone goes with the part before: "so the 22nd, 9 am, is when ..."."""
    return [one.strip(" ,;:") for one in _PARTS.split(clause) if one.strip(" ,;:")]


def _times(part: str) -> list[Phrase]:
    return [one for one in phrases(plain(part)) if one.kind in ("day", "clock") or (one.kind == "span" and one.anchor)]


def _wanted(part: str, clause: str, on: On) -> str:
    """Its time, where the part of the sentence wants the work then; "" else."""
    text = plain(part)
    times = _times(part)
    if not times or courtesy(clause) or self_led(part) or (clause.rstrip().endswith("?") and not _ASKS.match(clause)):
        return ""
    said = text[times[0].start : times[-1].end]
    bare = _alone(text, times)
    if bare and any(one.days for one in times) and on.task.status not in ("waiting_on_attorney", "on_hold"):
        return said
    if _OF_ELSE.search(_without(text, times)) or undone(("if", "lead", "not"), text, times[0].start, times[0].end):
        return ""
    if _APPOSED.search(text) or is_due_of_else(text, on):
        return ""
    wants = (
        _WANTS.search(text)
        or _MAKES.search(text[: times[0].start])
        or _IS_DUE.search(text)
        or _is_to_be(text, times, on)
        or _YOU_COULD.search(text)
        or _YOURS.search(text[: times[0].start])
    )
    return said if wants and not (told(part) and not _IS_DUE.search(part) and not _WANTS.search(part)) else ""


_IS_YOURS = re.compile(r"(?:^\W*|[,:;] |\b(?:so|and) )yours\b(?! truly| sincerely| faithfully)", re.I)
# "MSJ due 2/26, my draft 2/22, yours 2/18"
_YOURS = re.compile(
    r"(?:^\W*|[,:;] |\b(?:so|and) )(?:yours|new date for you|your (?:date|day|deadline|target|turn))(?: (?:is|are|due|by|on|to me|would be|will be|now|then))*[:,=–-]? *$",
    re.I,
)
_YOU_COULD = re.compile(rf"\b(?:you|someone|somebody|we)(?: (?:can|could|might|may|would))? (?:possibly |maybe |please )?(?:have|get|turn|finish|send|deliver|do|wrap up) {_IT}", re.I)  # fmt: skip


def _without(text: str, times: list[Phrase]) -> str:
    for one in reversed(times):
        text = f"{text[: one.start]} {text[one.end :]}"
    return text


def _alone(text: str, times: list[Phrase]) -> bool:
    """A day and no more than small words: "Tuesday noon then", "so Thursday it is"."""
    return not set(re.findall(r"[a-z']+", _without(text.lower(), times))) - _SMALL and "?" not in text


def wished_then(clause: str, on: On) -> bool:
    """ "I must have the summary by four that afternoon": wanted then, and when that is stays open."""
    if courtesy(clause) or (clause.rstrip().endswith("?") and not _ASKS.match(clause)):
        return False
    for part in _parts(given_up(clause)):
        times = _times(part)
        wants = _WANTS.search(plain(part)) if times else None
        if wants and not (told(part) or self_led(part) or _OF_ELSE.search(_without(plain(part), times))):
            read = due_in(part, on)
            same = read.first is not None and read.first.at == on.task.due
            return not same and not undone(("if", "lead", "not"), plain(part), times[0].start, times[0].end)
    return False


def is_due_of_else(text: str, on: On) -> bool:
    """ "The mediator's fee is due 2/16"."""
    hit = _IS_DUE.search(text)
    subject = SUBJECT.search(text[: hit.start()]) if hit and hit[0].lower() == "due" else None
    np = subject["np"] if subject else ""
    if not np or _POINTS.search(np) or _DATED.search(np) or _ARTICLE.fullmatch(np):
        return False
    return what_is(np, on.task) != TASK


def _is_to_be(text: str, times: list[Phrase], on: On) -> bool:
    """The work must be there, not "the bill must be paid Friday"."""
    hit = _IS_TO_BE.search(text)
    if hit is None:
        return False
    subject = _SUBJECT.search(text[: hit.start()])
    np = subject["np"] if subject else ""
    if not np or _POINTS.search(np) or _DATED.search(np) or re.search(DAYNAME, np, re.I) or re.search(r"\d", np):
        return True
    return what_is(np, on.task) != OTHER
