# ruff: noqa: E501  a pattern reads best on one line
"""Who shall do it and who must not. By name, initials or nickname."""

from dataclasses import dataclass, replace

from intake import patterns as re
from intake.reading.barred import barred_by_pronoun, kept_off
from intake.reading.called_upon import called_upon, withdrawn
from intake.reading.kinds import WORK_VERBS
from intake.reading.names import Named, by_initials, by_role, named, names_of
from intake.reading.said.paralegal import TELLS_OF_HER, Word, said_of_paralegal
from tracker.domain.firm import Firm, Person, Role

__all__ = ["Named", "PeopleRead", "by_role", "named", "names_of", "read_people"]


_BEFORE = re.compile(
    r"(?:\b(?:assign(?:ed)?(?: (?:this|it|that))?(?: to)?|give (?:this|it|that|these|them)(?: one)? (?:back )?to|have|ask|let|get|want|hand (?:this|it) (?:off )?to|route (?:this|it)? ?to"
    r"|send (?:this|it) to|(?:this|it|that|these|all of (?:it|this))(?: one| work| task)? (?:goes|go|should go|must go|has to go|is going|is) to|for|would like|i'd like|prefer(?:ably)?|ideally|use|with|to be done by|handled by|done by|(?:entrust|delegate)\w*\b[^.;\n]{1,60}\bto|by|only|assignee:?|paralegal:?|attn:?|attention:?|staffing:?|@)\s*)$",
    re.I,
)
_TASKING = re.compile(
    r"\b(?:have|ask|get|let|want|would like|i'd like|(?:would|['’]d) (?:love|like|prefer)(?: it)?(?: for| if| to have| to see)|need|(?:ask|prefer|suggest|propose|recommend|appreciate it if|rather)(?: that)?(?: have)?|assign|task|appoint|tell|direct|instruct)\s*$",
    re.I,
)
_NOT = re.compile(
    r"\b(?:not|no|(?<!nobody )(?<!no one )(?<!none )except(?: for)?|anyone but|anybody but|(?<!nobody )(?<!no one )(?<!none )other than|keep|without|exclude|excluding|(?:don['’]t|do not|never|rather (?:you )?(?:not|didn['’]t)|please (?:not|never)|not to) (?:give|send|assign|hand|pass|route|offer|leave)(?: (?:this|it|that|these|them|any(?: of (?:it|this))?|the \w+)(?: one| task| job| work| file)?)?(?: over| off| on)? (?:to|with)|(?:don['’]t|do not|never|not to)(?: you)?(?: ever)? (?:let|have|ask|use|get|put|want|involve|pick)|(?:don['’]t|do not|never) assign|(?:someone|somebody|anyone|anybody) else (?:than|but)|rather not(?: (?:have|use|see|put|involve|get|give (?:it|this|that) to|assign (?:it|this)(?: to)?))?|instead of|rather than|anyone besides|no need to bother|too much for)\s*$",
    re.I,
)
_TO_VERB = re.compile(r"^\s+(?:to\s+)?[a-z]{2,}", re.I)


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """`assignee`: candidates of the name that stands as assignee (two: ask). `excluded`: addresses."""

    assignee: tuple[Person, ...] = ()
    assignee_words: str = ""
    excluded: tuple[str, ...] = ()
    strict: bool = False  # "Renee only", "nobody else"


def read_people(text: str, firm: Firm, requester: str) -> PeopleRead:
    """Who shall do it, who must not; only paralegals do tasks."""
    chosen: tuple[Person, ...] = ()
    words, excluded, strict = "", [], False
    for one in (*named(text, firm), *by_initials(text, firm)):
        paralegals = by_role(one.people, Role.PARALEGAL)
        if not paralegals or any(person.address == requester for person in one.people):
            continue
        if withdrawn(text[one.end : one.end + 120], firm):
            continue
        left, right = text[max(0, one.start - 80) : one.start], text[one.end : one.end + 40]
        after = text[one.end : one.end + 110]
        if _NOT.search(_HONORIFIC.sub("", left)) or _BUSY.match(right) or kept_off(left, after):
            excluded += [person.address for person in paralegals]
        elif (
            not chosen
            and not _PRAISED.match(text[one.end : one.end + 200])
            and not (_ONLY_SHE.search(left) and _IS_TOLD_OF.match(right))
            and _names_assignee(left, right, text, one)
        ):
            chosen, words = _with_others(one, paralegals, text, firm)
            strict = bool(
                re.match(r"\s+only\b|\s*-?\s*nobody else", right, re.I) or re.search(r"\bonly\s*$", left, re.I)
            )
        elif one.people[0] not in chosen and barred_by_pronoun(one, text, firm):
            excluded += [person.address for person in paralegals]
    if not chosen and (found := _by_pronoun(text, firm, requester)) and found.people[0].address not in excluded:
        chosen, words = found.people, found.words
    return _as_said(PeopleRead(chosen, words, tuple(dict.fromkeys(excluded)), strict), text, firm)


def _as_said(read: PeopleRead, text: str, firm: Firm) -> PeopleRead:
    """With what a sentence says of a paralegal in words that are tied to no order."""
    if not (said := said_of_paralegal(text, firm)):
        return read
    one, word = said
    person = one.people[0]
    if word is Word.NOT:
        chosen = tuple(other for other in read.assignee if other is not person)
        return replace(read, assignee=chosen, excluded=tuple(dict.fromkeys((*read.excluded, person.address))))
    if read.assignee and read.assignee != (person,):
        return read
    excluded = tuple(address for address in read.excluded if address != person.address)
    return PeopleRead((person,), read.assignee_words or one.words, excluded, read.strict or word is Word.ONLY)


# spoken to, but only thanked: "Renee, thank you for the index", "Maribel - great job on the binder", "Renee, you saved me"
_PRAISED = re.compile(
    r"^\s*[,:!–—-]\s*(?:(?:and|so|again|really|truly|by the way|a (?:big|huge|quick|special)),? )*(?:many thanks|thanks?\b(?! in advance)|thank you(?! in advance)|thx|great (?:job|work)|nice (?:job|work)|good (?:job|work)|well done|lovely (?:job|work)|excellent (?:job|work)|bravo|brava|congrat\w*|you (?:did|were|saved|are (?:a |an |the )|outdid|rock|made)|your (?:\w+ ){1,3}(?:was|were|is|saved|helped))\b(?![^.!?\n]{0,60}\b(?:if you|please|could you|can you|would you)\b|[^.!?\n]{0,80}[.!?]\s+(?:so |now |and )?(?:(?:could|can|would|will) you|please|pls)\b)",
    re.I,
)
# "And Maribel, would you stamp the file?"
_AND_YOU = re.compile(
    r"(?:^|\n|[.!?:;]\s)\s*(?:and|also|plus|then|next|finally|now|last(?:ly)?|meanwhile|oh)[,\s]+(?:(?:for|to) )?$",
    re.I,
)


def praised(right: str) -> bool:
    """Whether the words behind a name only thank."""
    return bool(_PRAISED.match(right))


_JOINED = re.compile(r"\s*(?:,\s*)?(?:and|or|/|&|\+|and/or)\s*", re.I)
_SPOKEN_TO = re.compile(r"\s*(?::|[-–—]|,?\s*(?:please|pls|can you|could you|would you)\b)", re.I)


def _with_others(one: Named, chosen: tuple[Person, ...], text: str, firm: Firm) -> tuple[tuple[Person, ...], str]:
    """ "Renee and Maribel, please split the review": two are named, so it is asked who."""
    for other in named(text, firm):
        first, second = sorted((one, other), key=lambda name: name.start)
        between, after = text[first.end : second.start], text[second.end :]
        joined = bool(_JOINED.fullmatch(between)) or (between.strip() == "," and bool(_SPOKEN_TO.match(after)))
        also = tuple(person for person in by_role(other.people, Role.PARALEGAL) if person not in chosen)
        if joined and also and not _SHALL_TOO.match(after):
            return (*chosen, *also), f"{first.words}, {second.words}"
    return chosen, one.words


_SHALL_TOO = re.compile(r"\s+(?:the|an?|his|her)\s", re.I)  # "Renee the summary and Maribel the log": each her own


_SHE = re.compile(
    rf"\b(?:it|this|that|these|they|this one|that one|the job|the task)(?:['’]s| is| are| should be| ought to be| must be) (?:all )?(?:hers|his)\b|\b(?:go|goes|going|belongs?|fall|falls|given|handed|assigned) (?:back )?to (?:her|him)\b|\bs?he (?:should (?:get|have|take)|gets|takes|has|handles|owns|does|['’]s on) (?:it|this|that|them|these|the job|this one|that one)\b|\bs?he (?:should|must|can|could|ought to|is to|will|['’]ll) (?:do|take|handle|have|get) (?:it|this|that|them|these)\b|\b(?:put|like|want|prefer|get|keep|need) (?:her|him) (?:on|for) (?:it|this|that|them|these|the job|again)\b|\blet (?:her|him) (?:(?:have|take|do) (?:it|this|this one|that one)\b(?! by\b| back\b)|handle\b)|\buse (?:her|him)\b|"
    rf"\b(?:can|could|would|will|should|let|have|ask|get)\s+(?:s?he|her|him)\s+(?:please\s+|to\s+)?(?:do|handle|take|draft|prepare|start|finish|run|also|be the one|(?:{WORK_VERBS}))\b|\b(?:give|assign|hand|route|send)\s+(?:it|this|that|these|them|the \w+)\s+(?:back\s+)?to\s+(?:her|him)\b",
    re.I,
)


def _by_pronoun(text: str, firm: Firm, requester: str) -> Named | None:
    """ "Renee did the last log. Could she do the next one too?": the only paralegal that is named."""
    if not _SHE.search(text):
        return None
    near = [one for one in named(text, firm) if by_role(one.people, Role.PARALEGAL) and len(one.people) == 1]
    return near[0] if len({one.people[0].address for one in near}) == 1 else None


# "Renee on both please", "Luis takes the first", "this one is Hannah's", "(Renee)", "..., page-line, Maribel."
_ON_IT = re.compile(
    r"^\s+(?:alone|only)\s+(?:is to |shall |may |should |must |to )?(?:opens?|sees?|handles?|does|do|touch(?:es)?|reads?|works?|prepares?|takes?|gets?|has|have|indexes|index|translates?|drafts?|reviews?)\b|"
    r"^\s+(?:is\s+)?(?:on|for|takes?|to take|gets?|owns?|handles?|handling|does|doing)\s+(?:this|both|it|that|these|those|all|the (?:first|second|third|last|two|three|following|below|above|job|task|rest)|everything|them|#?\d)\b"
    r"|^(?:['’]s|\s+is|\s+would be|\s+will be|\s+seems|\s+looks)\s+(?:(?:the|my|a|clearly|probably)\s+)?(?:best|right|perfect|ideal|better|good|great|first choice|pick|natural)\b(?! at\b)"
    r"|^[^.;\n]{0,40}\b(?:so|and) s?he (?:should|can|could|gets|takes|will) |^['’]s (?:turn|job|task|project|plate|please)\b|^['’]s\s*[.!?\n]",
    re.I,
)
_ENDS = re.compile(
    r"^[\s)]*(?:please|pls|thanks|thx)?[\s)]*(?:[.!?\n;]|$|[,–—-]+\s*(?:by|due|for|no later|before|please|pls|on|mon|tue|wed|thu|fri|today|tomorrow|tmrw|eod|cob|\d))",
    re.I,
)
_SET_OFF = re.compile(r"[,(–—;]\s*$|\s-+\s*$|[.!?]\s+$|\bplease\s+$")
_NAMES_BEFORE = re.compile(
    r"\b(?:with|from|cc|bcc|see|per|thanks|thank you|love|sincerely|regards|best|cheers|and|or|by|of|about|to)[,\s]*$",
    re.I,
)
_MODAL = re.compile(
    r"(?:^|[\s(])(?:can|could|would|will|should|may|might|let|is)\s+$", re.I
)  # "Could Hannah index the minutes?"
_SUPPOSING = re.compile(r"\b(?:if|that)\s+$", re.I)  # "obliged if Mr. Ortega would undertake a memorandum"
# what may follow a name that shall do the work: "Renee to ...", "Renee can draft ...", "Would Renee be able to ..."
_DOES = re.compile(
    rf"^\s+(?:please |pls |also |perhaps |possibly |maybe |kindly |alone |only |herself |himself |personally )*(?:(?:to|can|could|should|shall|must|may|might|will|would|is to|needs? to|has to|ought to|gets to)\s+)?(?:please |pls |also |kindly )*"
    rf"(?:(?:able|free|available|around|open) (?:to|for)\b|be (?:able|free|available|willing|so kind as|kind enough) to|have (?:the )?(?:time|bandwidth|room|capacity) (?:to|for)|find (?:the )?time (?:to|for)|manage to|mind\b|get to|start|see to|take (?:this|that|it|on|care|up|over|in hand|charge)|attend to|look after|carry out|deal with|handle|undertake|do\b|own\b|tackle|work on|help|be the one|be assigned|be given|get (?:this|it)|(?!(?:call|phone|e-?mail|contact|notify|answer) (?:me|us)\b)(?:{WORK_VERBS})\b)",
    re.I,
)
# "I should be glad if Hannah Wirth would take up the redline", "it would suit me well if Luis could ..."
_WISHED_OF = re.compile(r"\b(?:glad|grateful|obliged|happy|pleased|delighted|thankful|indebted|appreciate (?:it|that)|appreciated|kind|good|helpful|best|ideal|like it|love it|(?:suit|please|help|serve) me|well|nice|great|wonderful|lovely|excellent|splendid)\s+(?:of \w+ )?(?:if|were)\s+$", re.I)  # fmt: skip
_WOULD = re.compile(r"^\s+(?:would|could|might|can|were to|was to|to)\s+(?:kindly |please |perhaps |possibly |also )?(?!(?:not|rather|never|let|tell|call|phone|ring|confirm|remind|inform|ask|wait|stop|join|attend (?!to)|know|hear|have (?!the time)|be (?!able|so|kind|free))\b)[a-z]+", re.I)  # fmt: skip
# "Would Hannah caption and number them?": whatever the verb, where it has an object
_DOES_TO_IT = re.compile(r"^\s+(?:please |kindly |also |quickly )?(?!(?:not|rather|never|let|tell|call|phone|ring|confirm|remind|inform|ask|wait|know|hear|want|like|need|prefer|mind|remember|recall|see|be|have|say|think|agree|object|attend|join|sign|approve|review|read)\b)[a-z]+(?: and [a-z]+)?\s+(?:it|them|these|those|this|the|our|my|his|all|each|every)\b", re.I)  # fmt: skip
_ASKED_OUTRIGHT = re.compile(r"(?:^|[\n.!?:;]\s*)(?:(?:and|so|then|also|please),? )?(?:could|can|would|will)\s+$", re.I)
_SPOKEN_OF = re.compile(
    r"^\s+(?:(?:alone|only|herself|himself|personally) )?(?:to|can|could|should|shall|must|will|would|is to|needs? to|has to|ought to)\b",
    re.I,
)
_LINE_FOR = re.compile(
    r"(?:^|[\n.!?]\s*|^\s*[-*•]\s*)\s*(?:this (?:one )?(?:is|goes) |(?:and |also )?(?:a |an |one |something |new |another |next |quick |separate )*(?:task|matter|one|job|assignment|item|thing|request|else|more|new|another|next|project)s? )?(?:for|to|over to|attn:?)\s+(?:ms\.? |mr\.? )?$",
    re.I,
)
_FROM = re.compile(
    r"\b(?:need|want|like|expect|following|these|this|it|due)\b[^.;\n]{0,30}\bfrom\s+$|(?:^|\n)\W*(?:and )?from\s+$",
    re.I,
)
_NOBODY_ELSE = re.compile(r"^,? (?:and|but) (?:nobody|no one) else\b", re.I)
# "Renee on the depo summary (Thursday), Maribel on the exhibits"; but "Renee on the phone"
_ON_WORK = re.compile(
    r"^\s+on (?:the|an?|his|her|their|our|my) (?!(?:phone|call|line|other|matter|file|case|team|way|road|cc|stand|record|calendar|list|fence)\b)(?:[\w'’/&-]+ ?){1,6}?\s*(?:[(,.;:–—]|-\s|by\b|for\b|due\b|$)",
    re.I,
)
_HONORIFIC = re.compile(r"\b(?:ms|mr|mrs|miss)\.?\s*$", re.I)
_PUT_ON = re.compile(r"\b(?:put|keep|get|stick|place)\s+$", re.I)
_BUSY = re.compile(
    r"^\s+(?:out|off) (?:of )?(?:it|this|that|these)\b|^(?:['’]s|\s+(?:is|has|looks|seems))\s+(?:\w+\s+){0,2}?(?:swamped|slammed|busy|buried|overloaded|out\b|away|off\b|conflicted|unavailable|on leave|at capacity|enough|too much|a full|her hands full|his hands full)|^\s+(?:is|are|should|must|may|shall|can|will|gets?)\s+(?:to )?(?:(?:see|know|touch|have|hear|get|be told|receive|learn) )?(?:none|nothing|no part|not a (?:page|word|line))\b|^(?:['’]s|\s+(?:is|stays?|keeps?|must|should|has|needs))(?: to)?(?: be| stay| keep)?(?: kept)? (?:out of|off|away from|not to|clear of)\b|^\s+(?:can['’]?t|cannot|shouldn['’]?t|should not|must not|may not|won['’]?t|would not|wouldn['’]?t|will not|is not to|isn['’]?t to)\b(?! mind\b)",
    re.I,
)


def _set_apart(left: str, right: str) -> bool:
    """A name alone between commas, in brackets or at the end: the person spoken to."""
    if left.endswith("(") and right.startswith(")"):
        return True
    return bool(_SET_OFF.search(left) and _ENDS.match(right) and not _NAMES_BEFORE.search(left.rstrip(" ,(;–—-.!?")))


def _sentence_start(left: str) -> bool:
    return not left.rsplit("\n", 1)[-1].strip(" -*•@>\t0123456789.)") or bool(
        re.search(r"[.!?:;]\s+$|\b(?:and|so|but|then|maybe|perhaps|or)\s+$", left, re.I)
    )


# "Renee cite-checks it by Thursday. Hannah builds the appendix by Friday."
_THIRD_PERSON = re.compile(rf"^\s+(?:then |also )?(?:{WORK_VERBS})e?s\s+(?:it|the|an?|our|his|her|their|every|all|both)\b[^.!?\n]*\b(?:by|before|today|tomorrow|tonight|(?:mon|tue|wed|thu|fri)\w*)\b", re.I)  # fmt: skip


def _shall_do(left: str, right: str) -> bool:
    """ "For Renee: summarize the transcript", "Would Renee be able to ...", "Renee can pull the exhibits"."""
    if _LINE_FOR.search(left) and re.match(
        r"(?: (?:alone|only)|,? and (?:nobody|no one) else)?\s*(?:[:,;–—]|-\s|\n|$)", right
    ):
        return True
    if not left.strip() and re.match(r"\s+(?:the|an?|his|her|our)\s+(?!who\b)\w", right):
        return True  # the second half of "have Renee do the summary and Maribel the log"
    if _FROM.search(left) and re.match(
        r"\s*(?:[:,.;!?\n]|$|-\s|(?:by|on|before|no later|for|due|until|within|today|tomorrow|this|next|and)\b)",
        right,
        re.I,
    ):
        return True  # "I need the index from Renee by Friday"
    if _sentence_start(left) and _THIRD_PERSON.match(right):
        return True
    if (_WISHED_OF.search(left) and _WOULD.match(right)) or (_ASKED_OUTRIGHT.search(left) and _DOES_TO_IT.match(right)):
        return True
    if _ON_WORK.match(right) and (_sentence_start(left) or re.search(r"(?:[,;]|\band|\bwith|\bplus)\s+$", left)):
        return True
    if re.search(
        r"\b(?:thinking(?: of| maybe)?|vote for|choice(?: is| would be)|candidate(?: is| would be)|go with|pick)\s+$",
        left,
        re.I,
    ):
        return True
    spoken = (
        _MODAL.search(left)
        or (_SUPPOSING.search(left) and _SPOKEN_OF.match(right))
        or (_sentence_start(left) and _SPOKEN_OF.match(right))
    )
    return bool(spoken) and bool(_DOES.match(right))


_ONLY_SHE = re.compile(r"\bonly\s*$", re.I)
_IS_TOLD_OF = re.compile(TELLS_OF_HER, re.I)


def _names_assignee(left: str, right: str, text: str, one: Named) -> bool:
    left, right = _HONORIFIC.sub("", left), _NOBODY_ELSE.sub("", right)
    if (meant := called_upon(left, right)) is not None:
        return meant
    if _shall_do(left, right) or left.endswith("@") or _ON_IT.match(right) or _set_apart(left, right):
        return True
    if _PUT_ON.search(left) and re.match(r"\s+on\b", right, re.I):
        return True
    line_start = not left.rsplit("\n", 1)[-1].strip(" -*•@>\t0123456789.)") or bool(
        re.search(r"(?:^|\n|[.!?:;]\s)\s*(?:(?:hi|hello|hey|dear|morning|good morning|thanks)[,\s]+)?$", left, re.I)
    )
    if line_start and re.match(
        r"\s*(?:[-,:–—]|please|pls|can you|could you|would you|only|to\b|\n|$|should|needs? to|is to|- )", right, re.I
    ):
        return True
    if _AND_YOU.search(left) and _SPOKEN_TO.match(right.lstrip(",")):
        return True
    if _TASKING.search(left):
        return not right.strip(" :") or (
            bool(_TO_VERB.match(right))
            and not re.match(
                r"\s+(?:to )?(?:review|approve|sign|call me|where|whether|if|about|who|what|when|which|how)\b",
                right,
                re.I,
            )
        )
    if _BEFORE.search(left):
        if re.search(r"\bby\s*$", left, re.I):
            return bool(re.search(r"\b(?:done|handled|prepared|drafted)\s+by\s*$", left, re.I))
        if re.search(r"\b(?:for|with|to)\s*$", left, re.I):
            return bool(
                re.search(
                    r"\b(?:assign\w*|give|hand|route|one|task|job|this|it|is|work|entrust\w*|delegate\w*)\b[^.;\n]{0,20}\b(?:for|with|to)\s*$|\b(?:entrust|delegate|assign)\w*\b[^.;\n]{0,50}\bto\s*$",
                    left,
                    re.I,
                )
            ) and not re.match(r"['’]s\b", right)
        return bool(
            re.search(
                r"\b(?:assign\w*|assignee:?|paralegal:?|attn:?|attention:?|@|only|use|prefer\w*|ideally|staffing:?)\s*$",
                left,
                re.I,
            )
        )
    return bool(
        re.match(
            r"\s+(?:only\b|(?:can|should|to|could) (?:do|handle|take|draft|prepare|run|start)\b|please\b)", right, re.I
        )
    )
