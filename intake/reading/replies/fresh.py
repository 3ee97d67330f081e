# ruff: noqa: E501  a pattern reads best on one line
"""A new task inside a reply: "Approved. New one for Hannah: chart the transfers." Told from more instructions for the old one.

Words that open another piece of work ("separate request", "next assignment", "unrelated to this") make what follows a
task; soft ones ("also", "one more thing") only where what follows asks for work of its own.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.kinds import read_kind
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.announced import listed, only_told
from intake.reading.replies.attorney.reopening import takes_up
from intake.reading.replies.elsewhere import of_elsewhere
from intake.reading.replies.heads import A_NEW, led_up_to, parted
from intake.reading.replies.one_more import bare, one_more, too
from intake.reading.replies.own_work import BY_HERSELF, is_piece
from intake.reading.titles import starts_with_work

_LEAD = r"^\W*(?:(?:and|plus|ok|okay|oh|p\.?s\.?|now|so|on|onto|to|for|with that done|thanks|also|i have|i've got|we have|here(?:'s| is)|there(?:'s| is)|got|as),?:? )*(?:(?:the|a|an|your|my|one) )?"
_WORK = r"(?:task|assignment|request|project|ask|one|job|matter|piece of work|to-?do|order|favou?r)"
_SURE = re.compile(
    rf"{_LEAD}(?:(?:brand[- ])?new|next|separate|different|unrelated|additional|fresh|other)(?: (?:and separate|small|quick|little|short|bigger|\w+))? {_WORK}\b(?P<rest>.*)$|{_LEAD}(?:something|one thing) (?:else|new|different|separate|unrelated)\b(?P<rest4>.*)$|{_LEAD}(?:another |one )?(?:one )?for (?-i:(?=[A-Z]))(?P<rest5>\w+\b(?: ?[-:,].*)?)$"
    rf"|{_LEAD}(?:one|another) more(?: thing| task| item| job)? (?:on|in|for) (?:the )?(?-i:[A-Z])[\w.'’& -]{{1,30}}[:,–—-] ?(?P<rest9>.*)$"
    rf"|{_LEAD}(?:unrelated(?:ly)?|not related)(?: to (?:(?:this|that|it)(?: (?:one|task|matter|case))?|the [\w ]{{1,30}}?))?[,:] ?(?P<rest2>.*)$|^\W*on to the next\b(?P<rest3>.*)$"
    rf"|{_LEAD}(?:not (?:about|part of|for|to do with)|nothing to do with|separate from|apart from|aside from) (?:this|that|it)(?: (?:one|task|matter|case))?[,:]? ?(?:but |though )?(?P<rest6>.*)$|{_LEAD}(?:different|another|other) (?:case|file|topic|subject|client)\b(?P<rest7>.*)$|{_LEAD}(?:one|another)(?: more)? for (?:the (?:pile|list|stack|queue)|you|your list)\b(?P<rest8>.*)$",
    re.I | re.S,
)
_SOFT = re.compile(
    rf"{_LEAD}(?:also|separately(?: from (?:the|this|that|it)[^,.:;]{{0,40}})?|additionally|in addition|another (?:task|thing|one|request|item)|(?:a |one )?(?:more|last|other|different|separate|second|unrelated|new|next) (?:thing|task|request|item|topic|subject|point|note|favou?r)|(?:two|three|four|a few|a couple(?: of)?|some|several) (?:more|other|new|further|additional) (?:things|tasks|requests|items|assignments)(?: for (?:you|(?-i:[A-Z])\w+))?|next up|(?:one )?(?:more|last)(?: for you)?(?: (?:while|when|since|before) [^:.]{{1,30}})?(?=\s*[:,–—-])|second|unrelated|(?:switching|changing) (?:gears|topics|subjects)|moving on|in the mean ?(?:time|while)|meanwhile|(?:on top of|besides|beyond|in addition to|as well as) (?:this|that|it)|while (?:(?:this|that|it)(?:'s| is) [\w ]{{1,20}}?(?=,)|you(?:'re| are) (?:at|on|in) (?:it|this)|i have you|i've got you|we're at it)|on (?:a|another) (?:different|separate|unrelated|other)?(?: \w+)?)\b[,:-]?\s*(?P<rest>.*)$",
    re.I | re.S,
)
_ADDRESSED = re.compile(r"^[\s,]*(?:[^:.?!]{0,80}:|(?:for|to) (?:you|[A-Z]\w+(?: [A-Z]\w+)?),?)\s*", re.S)
_FOR_WHOM = re.compile(
    r"^\W*(?:for|on|in|to) (?:the )?[A-Z](?:[^:.?!]{0,60}: *|[\w.&' -]{0,40}?,? (?=(?:[Ii]|[Ww]e|please|can|could|would)\b))"
)
_NEED = re.compile(
    r"^\W*(?:(?:and|so|but|also|then),? )*(?:please |pls |can you |could you |would you |(?:i|we)(?:'d| would|'ll| will| shall| should| am going to|'m going to)? (?:also |then |soon |next )?(?:need|like|want|require) |what (?:i|we)(?:'ll| will| also| now| next| then)* need(?: now| next| too| also| then)? is |(?:could|can|would|may|might) (?:i|we) (?:also |please )?(?:get|have|ask (?:you )?for|trouble you for) |(?:could|can|would) (?:someone|somebody|one of you|we have|we get|i have|i get) |let's (?:have|get) |need(?: someone to)? |then )",
    re.I,
)
_PART = re.compile(
    r"\b(?:include|add|incorporate|insert|note|mention|attach|cover|make sure|double[- ]check|fix|correct|change|update|check|remove|use|do vol|as well|too\b|in (?:it|there|the (?:memo|summary|draft|chart|brief))|to (?:it|the (?:memo|summary|draft|chart|brief)))\b",
    re.I,
)
_EXPLICIT = re.compile(
    r"\b(?:(?:new|separate|another|different) (?:tasks?|assignments?|requests?|projects?|asks?|pieces? of work|matters? of work)|(?:separate|second|different),? (?:and separate |separate )?jobs?|(?:a|one) (?:second|third|further) (?:task|assignment|project|job|request)|(?:tasks?|jobs?|assignments?|project|request) (?:of|on) (?:its|their) own|(?:its|their) own (?:tasks?|jobs?|assignments?|project|request)|(?:another|one more|an? (?:new|second|further))(?: one| task)?(?: to go out| to run)? (?:next to|beside|alongside|along with|parallel to) (?:it|this|that)|(?:further|additional|more) (?:tasks|assignments|projects|pieces of work))\b",
    re.I,
)
# "It should be a task of its own": of what was asked for just before
_SAID_BEFORE = re.compile(
    r"^\W*(?:(?:and|but|please|so),? )*(?:it|this|that|these|make (?:it|this|that)|treat (?:it|this|that))\b[^:]*$",
    re.I,
)
# "a second thing from you, quite apart from this: a chronology for the 18th"
_APART = re.compile(
    r"\b(?:apart|separate(?:ly)?|distinct|aside) from (?:this|that|it|the (?:(?:present|current) )?(?!hearing|trial|mediation|depo)\w+)\b",
    re.I,
)
_ANAPHORIC = re.compile(
    r"^\W*(?:please |also |need |i need |we need |can you )*(?:it|this|that|them|send it|resend)\b", re.I
)
_NO_WORK = re.compile(r"^\W*(?:thanks|thank you|great|good|nice|sorry|i'm|i am|i'll|fyi)\b", re.I)

SetsDue = Callable[[str], bool]


# more of the same work: "a clean copy by noon", "a Word version", "a quick fix"
_SAME_THING = re.compile(
    r"\b(?:an?|another|new|two|three)\s+(?:[\w-]+ ){0,3}?(?:cop(?:y|ies)|version|draft|pdf|word|file|set|print-?out|redline|fix|change|edit|correction|tweak|revision|round|pass|look|call|minute|moment|note|word|line|sentence|paragraph|footnote|cite|page|heading|column|row|tab|section|caption|answer|update|status|eta|time|day|hour|week|chance|question|problem|typo)\b",
    re.I,
)


def split_new(
    text: str, sets_due: SetsDue, decided: str = "", elsewhere: Callable[[str], bool] = lambda clause: False
) -> tuple[str, str]:
    """The words about the old task, and those of a new one ("" for none). `decided`: the title of work that is approved;
    `elsewhere`: whether words name another matter."""
    items, rest = listed(text, sets_due)
    if items:
        others = _split(rest, sets_due, decided, elsewhere)
        return others[0], "\n".join((*items, others[1])).strip()
    return _split(text, sets_due, decided, elsewhere)


def _split(text: str, sets_due: SetsDue, decided: str, elsewhere: Callable[[str], bool]) -> tuple[str, str]:
    old: list[str] = []
    new: list[str] = []
    opened = False
    said = _NUMBERED.sub(r"\1 ", "\n".join(clauses(text))).split("\n")
    for place, whole in enumerate(said):
        follows = " ".join(said[place + 1 : place + 2])
        clause, stays = _without_stays(whole)
        old += stays
        if opened and (_starts_other(clause) or _of_the_draft(clause)):
            opened = False
            old.append(clause)
        elif opened or of_elsewhere(clause, sets_due, elsewhere) or _is_new(clause, follows, sets_due, decided):
            bare_opening = not opened and _ONE_THING.match(clause) and not _FOR_NAME.search(clause) and follows
            new.append(
                ""
                if bare_opening
                else clause
                if opened
                else _HEADS.sub("", _LEADS_ON.sub("", _NEXT.sub("", _OPENER.sub("", bare(clause)))))
            )
            opened = True
        elif work := led_up_to(clause, follows, sets_due):
            old.append(work[0])
            new.append(work[1])
            opened = True
        else:
            old.append(clause)
    return "\n".join(old), parted("\n".join(new).strip())


# "That one by the 19th, the summary stays Friday": what is said of the work in hand
_STAYS = re.compile(r",? (?:and |but |while |whereas )?(?:the|this|that|your) (?!one\b)[\w' -]{2,30}? (?:still )?(?:stays|stands|remains|holds|keeps|is unchanged|does not move|doesn't move)\b[^,;.]*", re.I)  # fmt: skip


def _without_stays(clause: str) -> tuple[str, list[str]]:
    said = _STAYS.search(clause)
    return (clause.replace(said[0], ""), [said[0].strip(" ,")]) if said and said.start() else (clause, [])


# says that it is other work, and nothing of it: "Unrelated to this one:", "On top of this", "Something else entirely:"
_OPENER = re.compile(
    r"^\W*(?:(?:(?:then|and|also|so|now),? )*(?:an? |one |the )?(?:new|separate|further|additional|different|next|other) (?:task|assignment|request|job|project)(?: please| for you)?[,:] (?=(?:i|we|please|could|can|an?)\b)|(?:unrelated(?:ly)?|not related|separate(?:ly)?|apart|aside)(?: (?:to|from) (?:this|that|it)(?: (?:one|task|matter|case))?)?[,:] |(?:not (?:about|part of|to do with)|nothing to do with) (?:this|that|it)(?: (?:one|task))?,? (?:but |though )?|(?:something|one thing) (?:else|different|unrelated|separate)(?: entirely| altogether)?[,:] |(?:a |an )?(?:diff(?:erent)?|other|new|sep(?:arate)?|unrelated|another) (?:thing|matter|item|one|ask|subject|topic|note)[,:] |while (?:i|you|we)(?:'m|'re|'ve got| am| are| have|'ve)(?: still| already| all)? (?!done\b|finished\b|waiting\b)[^:.,;]{1,25}[,:] |(?:one|another) (?:more|other|last|further|new|small|quick) (?:thing|task|item|ask|request|job|favou?r)(?: [^:.,;]{1,25})?[:,] |(?:on top of|besides|beyond|in addition to) (?:this|that|it)(?: one)?,? |(?:one|another)(?: more)? for (?:the (?:pile|list|stack|queue)|you|your list)[.,:!] ?)(?=\S)",
    re.I,
)
# "Please open two new tasks for Alvarez:" stands above the tasks and is none
_HEADS = re.compile(
    r"^[^:.?!]*\b(?:tasks|assignments|requests|projects|jobs|to-?dos)\b[^:.?!]{0,40}:\s*$|^\W*(?:please |pls |can you |could you )?(?:open|create|start|set up|add|log|enter)\b[^:.?!]{0,30}\b(?:tasks?|assignments?|requests?)\b[^:.?!]{0,40}:\s*",
    re.I,
)


_NUMBERED = re.compile(r"^(\W*\d{1,2}[.)])\n", re.M)  # stands before what it counts


def wishes_for(clause: str) -> bool:
    """Whether a clause asks for a thing of its own, dated or not: "We'll need a reply brief shell too"."""
    bare = _NEXT.sub("", clause)
    if _ANAPHORIC.match(bare) or (_SAME_THING.search(bare) and not _OWN_PAPER.search(bare)):
        return False
    kind = read_kind(bare)[0] != "general"
    return bool(_NEED.match(bare) and A_NEW.search(bare) and kind) or starts_with_work(bare)


_BACK = re.compile(
    r"^\W*(?:as for (?:the|this|your|T-)|on (?:the|this)(?! (?:same )?(?:case|matter|one))|back to|approved)\b"
    r"|^\W*(?:(?:please|but|and|otherwise|meanwhile|just|until then),? )*(?:carry on|keep going|keep on|go on with|continue|proceed|finish|leave)\b"
    r"|\b(?:(?:stays?|remains?|stands) (?:as (?:it is|is|it stands|planned|before)|the same|unchanged|put|where it is|due)|as planned|(?:these|those|this|it|they) (?:all )?comes? on top|nothing (?:else )?changes|no change(?:s)? (?:to|on|in) (?:this|the))\b",
    re.I,
)


def _starts_other(clause: str) -> bool:
    """Back to the task that is answered: "Carry on with the statements as planned"."""
    return bool(_BACK.search(clause))


# "Also fix the typo on page 3 of the summary.", "Please file the approved version today."
_PLACED = re.compile(r"\b(?:on|at|in|of|to) (?:page|pg\.?|pp?\.?|paragraph|para\.?|section|line|footnote) ?\d|\b(?:page|p\.|pp\.|paragraph|section|footnote) ?\d+", re.I)  # fmt: skip
_THE_DRAFT = re.compile(
    r"\b(?:the|this|your) (?:approved |current |attached )?(?:draft|version)\b|\bthis (?:one|task)\b", re.I
)


def _of_the_draft(clause: str) -> bool:
    """A change at a place in the draft, or what becomes of it."""
    acts = found(clause, "attorney").keys()
    if {"request_revisions", "minor_changes"} & acts and _PLACED.search(clause):
        return True
    return bool({"authorise_filing", "authorise_service", "hold_filing"} & acts and _THE_DRAFT.search(clause))


# "I also need, by 10 am tomorrow, a letter": the date that is put between the verb and the thing
_INSERTED = re.compile(r",\s*(?:(?:ideally|preferably|hopefully|please|if possible) )?(?:by|on|before|due|no later than|not later than|for) [^,.;]{2,35},\s*", re.I)  # fmt: skip


def _is_new(clause: str, follows: str, sets_due: SetsDue, decided: str) -> bool:
    if found(clause, "attorney").keys() & {"reopen", "make_recurring"} or (decided and takes_up(clause)):
        return False
    if BY_HERSELF.search(clause) or (_ITS_DATE.search(clause) and "change_due" in found(clause, "attorney")):
        return False
    if (_NEXT_ONE.match(clause) and not sets_due(clause)) or _SAME_ANEW.match(clause):
        return False
    if "?" not in clause and is_explicit(clause) and not _SAID_BEFORE.match(clause):
        return True
    if _APART.search(clause) and not _PART.search(clause) and A_NEW.search(clause) and sets_due(clause):
        return read_kind(clause)[0] != "general"
    if decided and one_more(clause) and (sets_due(clause) or too(clause) or _dated_behind(follows, sets_due)):
        return True
    if sure := _SURE.match(clause):
        rest = _content(next((one for one in sure.groups() if one), ""), follows)
        return bool(rest) and _is_work(rest, sets_due)
    return _of_its_own(clause, follows, sets_due) or _is_softly_new(clause, follows, sets_due, decided)


_IS_WRONG = re.compile(r"\b(?:is|are|was|were|looks?|seems?)(?: (?:still|also|just|all|quite))* (?:wrong|off|incorrect|missing|illegible|unreadable|outdated|not right)\b", re.I)  # fmt: skip


def _is_softly_new(clause: str, follows: str, sets_due: SetsDue, decided: str) -> bool:
    """Where the words only lead on: "also", "one more thing"."""
    if is_piece(clause):
        return False
    if decided and _ONE_THING.match(clause) and _named_paper(follows, sets_due, decided):
        return True
    soft = None if only_told(clause) else _SOFT.match(clause)
    rest = _FOR_WHOM.sub("", soft["rest"]) if soft else clause
    if soft and _IS_WRONG.search(rest):
        return False  # "The second table is wrong. I need the clean version back tomorrow."
    if soft and len(rest.split()) < 4:
        rest, follows = follows, ""
        if _PLACED.search(rest) or _DONE_TO_IT.match(rest):
            return False  # "One more thing - the date on page 3 is wrong"
    return _asks_other(rest, bool(soft), sets_due) or bool(decided and _another_thing(rest, follows, sets_due, decided))


# "a list of every exhibit, one page, its own document, by noon": no piece of the draft
_OWN = re.compile(r"\b(?:(?:as|in|on) )?(?:its|their|an?) (?:own|separate|stand-?alone|new) (?:separate )?(?:document|doc|file|paper|sheet|memo|chart|list|pdf|spreadsheet|piece)\b|\b(?:separate|stand-?alone|apart) from (?:the|this|that|your) [\w-]+\b", re.I)  # fmt: skip


def _of_its_own(clause: str, follows: str, sets_due: SetsDue) -> bool:
    """A thing that is asked for as a document of its own, with its day."""
    bare = _OPENER.sub("", clause)
    if not _OWN.search(clause) or _PART.search(_OWN.sub("", bare)) or _SPLITS.search(bare):
        return False
    bare = _ALSO.sub("", bare)
    asked = bool(_NEED.match(bare) or A_NEW.match(bare.lstrip()) or starts_with_work(bare))
    return asked and bool(A_NEW.search(_OWN.sub("", bare))) and (sets_due(clause) or _dated_behind(follows, sets_due))


_ALSO = re.compile(r"^\W*(?:(?:also|and|plus|separately|besides)\b[,:]? ?)+", re.I)
# "Move the table to its own document", "make it a separate file"
_SPLITS = re.compile(r"\b(?:move|put|break|split|pull|turn|take|make|save|keep|divide)\b[^.;]{0,40}\b(?:in|into|to|as|out|it|this|that|them)\b", re.I)  # fmt: skip
# "one more thing for this case - depo notice for dr hsu, by mon 3pm": nothing but a paper and its day behind it
_ONE_THING = re.compile(r"^\W*(?:(?:and|oh|also|ok|okay|now|plus),? )*(?:just )?(?:one|another) (?:more|other|last|further|new|small|quick)(?: (?:small|little|quick))? (?:thing|task|item|ask|request|job|favou?r|one)\b[^:.;]{0,40}$", re.I)  # fmt: skip


_FOR_NAME = re.compile(r"\b(?:for|on|in|to) (?:the )?(?-i:[A-Z])\w+")  # whose it is, or of which matter


def _named_paper(follows: str, sets_due: SetsDue, title: str) -> bool:
    return (
        _of_another_kind(follows, title) and sets_due(follows) and not is_piece(follows) and not _PART.search(follows)
    )


_DONE_TO_IT = re.compile(r"^\W*(?:please |pls |just |kindly |do )*\w+ (?:it|this|that|them)\b", re.I)
_ITS_DATE = re.compile(r"\b(?:let|have|move|push|change|extend|shift|bring|set|put) (?:the|this|its|our|your) (?:due date|deadline|date)\b", re.I)  # fmt: skip


def is_explicit(words: str) -> bool:
    """Whether it is called a task of its own in so many words."""
    return bool(_EXPLICIT.search(words)) and not _taken_up(words)


# "New one by Friday noon.": this work once more
_SAME_ANEW = re.compile(r"^\W*(?:(?:and|so|please|i need|i want) )*(?:an? |the )?(?:new|fresh|second|corrected|proper) (?:one|version|draft)(?: please)?,? (?:by|for|due|on|to me|at|no later)\b(?![^.]*:)", re.I)  # fmt: skip

# "For the next one, please add a table of contents": how such work shall be done another time
_NEXT_ONE = re.compile(
    r"^\W*(?:(?:and|but|also|please|just|a note),? )*(?:for|on|in|with|from) (?:the |your |all |any )?(?:next|future|coming|following)\b[^,:]{0,30}?(?:,|:| please| pls| i(?:'d)? | could| can| let's| we )",
    re.I,
)


def _another_thing(rest: str, follows: str, sets_due: SetsDue, title: str) -> bool:
    """Behind an approval: "Could someone also draft a notice of errata by Monday?"."""
    announced, clause = _ANNOUNCED.match(rest), rest
    rest = _NEXT.sub("", rest)
    bare = _INSERTED.sub(" ", _LEADS_ON.sub("", rest))
    asked = bool(announced or _NEED.match(rest) or _NEED.match(bare) or starts_with_work(bare))
    again = _THE_SAME.search(bare)  # "the same kind of summary for the other transcript"
    asked = asked or bool(_THE_SAME.match(bare))
    if not asked or not (again or A_NEW.search(rest) or _of_another_kind(rest, title)):
        return False
    if _SAME_THING.search(_A_DRAFT_OF.sub("", rest)) and not _OWN_PAPER.search(rest):
        return False
    next_one = bool(_COMES_NEXT.match(clause)) and read_kind(bare)[0] != "general"
    return next_one or sets_due(rest) or _dated_behind(follows, sets_due)


_THE_SAME = re.compile(
    r"\W*\b(?:(?:do |need |want |and |also |please )*(?:the )?(?:exact )?same (?:(?:kind|sort|type|style) of (?:[\w-]+ ){1,3}?|thing (?:please )?|[\w-]+ )|(?:something |anything |a )?(?:similar|comparable|matching|corresponding|like|parallel) (?:[\w-]+ ){0,3}?|likewise |ditto )(?:for|of|on|with) (?!(?:me|us|this|that|it|now|you|the (?:same|time being|moment))\b)",
    re.I,
)


# "a draft deposition notice": a paper of its own, and no draft of this one
_A_DRAFT_OF = re.compile(r"\bdraft (?!(?:by|of|on|for|to|at|in|with|please|pls|that|which|so|before|until|and|or|back|tomorrow|today)\b)(?=[a-z])", re.I)  # fmt: skip


def _dated_behind(follows: str, sets_due: SetsDue) -> bool:
    """ "Wednesday is fine.", "Friday by 3pm.": the date in a sentence of its own."""
    return bool(_SUITS.search(follows)) or (len(follows.split()) <= 8 and sets_due(follows))


_COMES_NEXT = re.compile(
    r"^\W*(?:next(?: up)?|now|then|after that|from there)\b\W", re.I
)  # "Next, could someone draft a letter"


def _of_another_kind(rest: str, title: str) -> bool:
    """ "Prepare the deposition notice": no word for what was approved, nor leave to send it out."""
    if read_kind(rest)[0] in ("general", "efiling", read_kind(title)[0]) or _ANAPHORIC.match(rest):
        return False
    return not {"authorise_filing", "authorise_service"} & found(rest, "attorney").keys()


_LEADS_ON = re.compile(
    r"^\W*(?:since|while|as|because|now that|given that|so long as) (?:you(?:'re| are|'ve| have)?|i(?:'m| am|'ve| have)?|we(?:'re| are|'ve| have)?|it(?:'s| is)) [^,.;:]{1,40}, |"
    r"^\W*(?:in the mean ?(?:time|while)|meanwhile|while you(?:'re| are) (?:at|on|in) (?:it|this))[,:]? |^\W*what (?:i|we) (?:\w+ ){0,2}?need (?:now |next |too |also |then )?is ",
    re.I,
)
_ANNOUNCED = re.compile(r"^\W*next(?: up)?\s*[:–—-]", re.I)
_NEXT = re.compile(
    r"^\W*(?:(?:and|so|ok|okay|thanks),? )*(?:next(?! (?:time|round|week|month|mon|tue|wed|thu|fri))(?: up)?|then|now|after (?:that|this)|with (?:that|this)(?: done)?)\s*(?:[,:–—-]\s*|\s)(?=\S)",
    re.I,
)
# "Wednesday is fine." behind the request: its date
_SUITS = re.compile(
    r"^\W*(?:by |on )?(?:\w+ ){0,4}?(?:mon|tues|wednes|thurs|fri)day(?: (?:at |by )?(?:noon|morning|afternoon|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))? (?:is|would be|will be|works|will do)\b(?: \w+){0,3}(?:\W*$|[,;–—-])",
    re.I,
)
# papers whose name ends like a piece of another: "a verification page", "a page of talking points"
_OWN_PAPER = re.compile(
    r"\b(?:verification|signature|notary|cover|title|transmittal|acknowledg\w+|execution|caption) (?:page|sheet|note|letter)\b|\bpages? of (?!the\b|it\b|this\b|corrections|changes|edits)\w+|\bproofs? of\b",
    re.I,
)


def _taken_up(clause: str) -> bool:
    """ "This is not a new task", "no new task"."""
    return bool(
        re.search(
            r"\b(?:not|no|isn't|n't)\b[^.;,]{0,18}\b(?:new|separate|another|different|further|additional|more)\b",
            clause,
            re.I,
        )
    )


def _content(rest: str, follows: str) -> str:
    """What the new work is: after "for Hannah:", else in the next sentence."""
    bare = _ADDRESSED.sub("", rest, count=1).strip(" ,:-.\n")
    return bare if len(bare.split()) > 2 else follows


def _is_work(rest: str, sets_due: SetsDue) -> bool:
    if _NO_WORK.match(rest):
        return False
    return bool(_NEED.match(rest)) or starts_with_work(rest) or read_kind(rest)[0] != "general" or sets_due(rest)


def _asks_other(rest: str, opened: bool, sets_due: SetsDue) -> bool:
    """Cheap looks first: most sentences of a reply ask for no other work."""
    bare = _INSERTED.sub(" ", rest)
    if _ANAPHORIC.match(bare) or not (opened or A_NEW.search(bare)):
        return False
    if not (_NEED.match(bare) or starts_with_work(rest) or (opened and _A_THING.match(rest))):
        return False
    kind, due = read_kind(rest)[0] != "general", sets_due(rest)
    if _PART.search(rest) and not (due and kind):
        return False
    return kind or due if opened else kind and due


_A_THING = re.compile(r"^\W*(?:an?|the|another|two|three)\s+\w+", re.I)
