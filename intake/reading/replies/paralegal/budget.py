# ruff: noqa: E501  a pattern reads best on one line
"""Hours that will not do: what is used and what is still needed, beside the cap of the task.

"5.5 in, 3 to go" warns where the cap is six and says nothing where it is twenty; "the cap won't be enough" warns anyway.
"""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.common import On

_COUNT = {word: count for count, word in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(), 1)} | {"thirty": 30, "forty": 40, "fifty": 50}  # noqa: SIM905  # fmt: skip
_WORDS = re.compile(
    rf"\b(?P<w>{'|'.join(_COUNT)})(?P<half>(?: hours?)? and (?:a|one) half)?\b(?:[- ](?=hours?\b))?", re.I
)
_HALF = re.compile(r"\b(?P<n>\d{1,3}) ?(?:1/2|½)|\b(?P<m>\d{1,3}) (?:hours? )?and (?:a|one) half\b", re.I)
_CLOCK = re.compile(r"\b(?P<h>\d{1,2}) ?h(?:rs?|ours?)? ?(?P<m>[0-5]\d)(?: ?m(?:in(?:ute)?s?)?)?\b(?! ?hours?)", re.I)
_MINUTES = re.compile(r"\b(?P<n>\d{2,3})[- ]?(?:mins?|minutes)\b", re.I)
_SMALL = re.compile(r"\b(?:a )?half (?:an |of an )?hour\b", re.I)
_SOME = re.compile(r"\ba couple(?: of)?(?= (?:more |additional |extra )?hours?\b)|\ba few(?= (?:more |additional )?hours?\b)|\ban(?=other hour| hour\b)|\ban(?= additional hour)", re.I)  # fmt: skip

_N = r"(?<![\d./:$#-])(?P<{0}>\d{{1,3}}(?:\.\d{{1,2}})?)(?![\d/:%]|\.\d|\s?(?:[ap]\.?m\b|percent|pages?|exhibits?|days?|weeks?|lines?|documents|docs|tabs?|volumes?|boxes|o'clock))"
_H = r"(?:[- ]?(?:h|hrs?|hours?)\b\.?)"
_ABOUT = r"(?:(?:about|around|roughly|approximately|approx\.?|maybe|perhaps|some|nearly|almost|over|at least|likely|probably|est\.?|say|another|an additional|an extra|additional|further|extra|a good|good|the|my|now|already|up to|only|just|of|it's|is|was|be|to be|for|at|in) )*"
_SPENT = r"(?:spent|used|put in|put into it|logged|billed|burn(?:ed|t)(?: through)?|expended|worked|clocked|invested|consumed|charged|took|taken|gone through|been at it(?: for)?|recorded|sunk|racked up|accrued|run up)"
_DONE = r"(?:in|deep|spent|used|gone|so far|to date|already|logged|down|expended|(?:have|has) been \w+|burn(?:ed|t)|billed|into|on the clock|up to now|invested|consumed|as of (?:now|today)|behind me|recorded)"
_USED = tuple(
    re.compile(one, re.I)
    for one in (
        rf"\b(?:{_SPENT}|(?:i'm|i am|we're|we are|kim is|now|currently|already|stands?|sits?|is|meter reads|tally|(?:running )?total(?: so far)?|total is|clock is|counter is|been) (?:now |already |currently |sitting )?(?:at|up to|on)|so far(?: it'?s| it is| i'?ve| i have)?|to date|time|hours?):? {_ABOUT}{_N.format('u')}(?!{_H}? (?:more|further|additional|extra|to go|left|remaining|or so (?:more|needed)))",
        rf"\b(?:count|tally|total|clock|counter|meter|sum|number)(?: (?!to\b)\w+){{0,4}}? (?:is|reads|shows|says|stands at|=) ?:? ?{_ABOUT}{_N.format('u')}(?!{_H}? (?:more|to go|left))",
        rf"{_N.format('u')}{_H}? (?:(?:on|for) (?:it|this|the \w+) )?{_DONE}\b(?! (?:need|more|left))",
        rf"{_N.format('u')}{_H}? (?:hours )?(?:out )?of {_ABOUT}(?:our |its |those |these |that |allotted |allowed |budgeted |agreed )*{_N.format('c')}",
        rf"^\W*(?:[\w ]{{1,20}}[:,] )?{_N.format('u')}{_H} (?:and|,)",
    )
)
_LEFT = r"(?:more|additional|further|extra|to go|left|remaining|yet|needed|ahead|outstanding|required|or so (?:more|needed|left|to go)|still|beyond|on top|of work|longer|away|to (?:get|go) through|to do)"
_MORE = tuple(
    re.compile(one, re.I)
    for one in (
        rf"{_N.format('m')}{_H}? (?:hours? )?(?:or so )?(?:of (?:\w+ ){{1,3}}?)?{_LEFT}\b",
        rf"\b(?:estimate[ds]?|est\.?|remaining|left|to go|needed|to complete|to finish|outstanding)(?: (?:to|time|hours|work|complete|finish|is|are))*:? {_ABOUT}{_N.format('m')}(?=\W*$|\s*[.,;/)])",
        rf"\b(?:another|(?:an )?additional|(?:an )?extra|further) {_ABOUT}{_N.format('m')}(?:{_H}|(?=\W*$|[.,;]| (?:on|to|for|more|and|at least|at a minimum|or so|easily|still)\b))",
        rf"\b(?:need(?:s|ed|ing)?|requires?|takes?|taking|estimat\w+|est\.|expect\w*|figure|guess|remaining(?: work)?|remains?|left|to finish|looking at|work)(?: (?:to|it|this|that|me|is|are|will|be|i|i'll|at|the|rest|remaining))* ?[:,]? ?{_ABOUT}{_N.format('m')}(?:{_H}|(?=\W*$|[.,;]))",
    )
)
_ENDS_AT = re.compile(rf"\b(?:come in|end up|land|finish|wind up|clock in|come out|be done) (?:at|around|closer to|near|with|about|somewhere)(?: (?:at|around|about|near|closer to))*{_ABOUT.replace('the|', '')} ?(?:\d+(?:\.\d+)? ?(?:to|or|-|–) ?)?{_N.format('e')}{_H}|\b(?:(?:take|run|be|come|end|total|finish|land|need|require|closer|looks? like|going)\b[^.;!?]{{0,25}}?){_N.format('t')}{_H}?,? (?:in (?:total|all|the end)|total|altogether|all told|all in|overall|by the end|when (?:it's|i'm) done)", re.I)  # fmt: skip
_CAP = r"(?:cap(?:ped)?|budget(?:ed)?|(?:hours? |time )?limit|allot(?:ted|ment)|allowance|authori[sz]ed hours|hours authori[sz]ed|maximum|ceiling|(?:approved|agreed|allowed|planned) hours|hours (?:allowed|planned|agreed|approved)|hours (?:you|they|we|that were) (?:set|gave|allowed|agreed))"
_TOO_LITTLE = re.compile(
    rf"\b{_CAP}\b[^.!?]{{0,40}}?\b(?:exceed\w*|reached|hit|tight|not enough|n't (?:be )?(?:enough|do|suffice|cover|hold|last)|not (?:be )?(?:enough|sufficient|suffice)|insufficient|used up|increase\w*|rais(?:e|ed|ing)|lift\w*|extend\w*|bump\w*|more|gone|spent|exhausted|over|blown|short|in (?:danger|jeopardy|trouble)|too (?:low|small|little|tight|short)|run(?:s|ning)? out|at risk)\b"
    rf"|\b(?:over|exceed\w*|beyond|past|raise|increase|extend|lift|bump|blow\w*(?: through| past)?|bust\w*|break\w*|hit(?:ting)?|reach(?:ed|ing)?|near(?:ing|ly at)?|close to|approaching|more than|short of|outrun\w*|overrun\w*|outgrow\w*|not (?:enough|within|inside|under)|n't (?:enough|(?:\w+ ){{0,4}}?(?:within|inside|under)))\b[^.!?]{{0,25}}?\b{_CAP}\b",
    re.I,
)
_GOES_OVER = re.compile(r"\b(?:overshoot\w*|overrun\w*|(?:run|go|going|be|running|end up) over(?: by)?|over by|exceed\w* (?:it|that|this|them) by)\b[^.!?]{0,20}?\b\d+(?:\.\d+)? ?(?:h|hrs?|hours?)\b", re.I)  # fmt: skip
_MEANS_CAP = re.compile(rf"\b(?:{_CAP}|allowed|authori[sz]ed|planned|quota)\b", re.I)
_CANNOT = re.compile(r"\b(?:no way|can't|cannot|won't|doubt|not going to|impossible to)\b[^.;!?]{0,20}\b(?:finish|make it|get (?:it|this) done|complete|wrap)", re.I)  # fmt: skip
_NOT_DONE = re.compile(rf"{_CANNOT.pattern}|\b(?:only|just|barely|about|roughly|not (?:even )?|n't (?:even )?)\b[^.;!?]{{0,20}}\b(?:half|halfway|thirds?|quarter|\d\d ?(?:%|percent)|done|finished|through)\b|\b(?:left|to go|remain\w*|still|more|unread|untouched|unfinished|long way)\b", re.I)  # fmt: skip
# What the papers tell, and hours that are no work
_TOLD = re.compile(r"\b(?:speed|mph|drove|driving|driver|bus|truck|alcohol|bac|policy limits?|(?:page|word|size|speed) limit|according to|video|recording|lasted|runs? (?:for )?\d|testimony ran|testif\w+|shift|awake|hours' notice|notice|of sleep|flight|deposition (?:ran|took|lasted)|free(?: this| today)?|hours? ago)\b", re.I)  # fmt: skip
_WITHIN = re.compile(rf"\b(?:(?:well |comfortably |safely )?(?:within|under|inside|below)(?: the| my| our)? (?:{_CAP})|plenty of|no (?:problem|worry|danger))\b", re.I)  # fmt: skip
_OF_TODAY = re.compile(r"\b(?:today|yesterday|this (?:morning|afternoon|evening)|tonight|last night|log (?:me|it|them|these|those|\d)|record (?:them|it|\d)|enter|put me down|bill (?:me|it|this|\d))\b", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hours:
    """What the words say: used in all, still needed, the end, the cap; None where they do not."""

    used: float | None = None
    more: float | None = None
    end: float | None = None
    cap: float | None = None


def in_digits(text: str) -> str:
    """ "five and a half hours", "5h30", "30 minutes", "half an hour" as hours in figures."""
    text = _SMALL.sub("0.5 hours", text)
    text = _WORDS.sub(lambda one: f"{_COUNT[one['w'].lower()] + (0.5 if one['half'] else 0):g}{' hours' if one['half'] and 'hour' in one['half'] else ''}{' ' if one[0][-1] in '- ' else ''}", text)  # fmt: skip
    text = _HALF.sub(lambda one: f"{one['n'] or one['m']}.5", text)
    text = _CLOCK.sub(lambda one: f"{int(one['h']) + int(one['m']) / 60:g} hours", text)
    text = _MINUTES.sub(lambda one: f"{int(one['n']) / 60:.3g} hours", text)
    return _SOME.sub(lambda one: "2" if "couple" in one[0] else "3" if "few" in one[0] else "1 ", text)


def said_of(text: str) -> Hours:
    words = in_digits(text)
    used = next((hit for one in _USED if (hit := one.search(words))), None)
    cap = used["c"] if used and "c" in used.re.groupindex else None
    rest = words if used is None else f"{words[: used.start('u')]}#{words[used.end('u') :]}"
    more = [float(hit["m"]) for one in _MORE for hit in one.finditer(rest) if not _MEANS_CAP.search(hit[0])]
    end = _ENDS_AT.search(rest)
    ends = (end["t"] or end["e"]) if end else None
    return Hours(
        float(used["u"]) if used else None,
        max(more, default=None),
        float(ends) if ends else None,
        float(cap) if cap else None,
    )


def over_budget(on: On, hits: dict[str, Hit]) -> str:
    """The words that warn; "" where the hours will do."""
    said = [one for one in clauses(on.text) if not _TOLD.search(one)]
    if hit := hits.get("budget"):
        return hit.clause
    if too_little := next((one for one in said if _passes(one) and not _WITHIN.search(one)), ""):
        return too_little
    text = "\n".join(said)
    return on.words if text and not _WITHIN.search(text) and _will_pass(on, text, said_of(text)) else ""


def _passes(clause: str) -> bool:
    return bool(_TOO_LITTLE.search(clause) or _GOES_OVER.search(in_digits(clause)))


def _is_too_little(cap: float, text: str) -> bool:
    """ "6 hours won't do"."""
    said = re.finditer(
        r"(?<![\d.])(?P<n>\d{1,3}(?:\.\d+)?)(?: ?-?(?:h|hrs?|hours?))?\b (?:\w+ )?(?:won't|will not|isn't|is not|aren't|are not|can't|cannot) (?:\w+ ){0,3}?(?:do|enough|suffice|cut it|cover|last|hold|work|be it|sufficient)\b",
        in_digits(text),
        re.I,
    )
    return any(float(one["n"]) == cap for one in said)


def _will_pass(on: On, text: str, said: Hours) -> bool:
    """Whether what is used and what is needed are more than the cap."""
    cap = on.task.hours_cap or said.cap
    if cap is None:
        return bool(said.more and _MEANS_CAP.search(text) and said.used)
    if _is_too_little(cap, text):
        return True
    used = max(said.used or 0.0, on.task.hours_used or 0.0)
    if said.end:
        return said.end > cap
    if said.more and used + said.more > cap:
        return True
    near = said.used is not None and said.used >= 0.8 * cap
    return near and bool((_NOT_DONE if said.more is None else _CANNOT).search(text))


def is_total(on: On, hours: float, words: str) -> bool:
    """Hours that a warning tells are all that went into the work, and not to be logged once more beside what was."""
    had = on.task.hours_used or 0.0
    return had > 0 and hours >= had and not _OF_TODAY.search(words)
