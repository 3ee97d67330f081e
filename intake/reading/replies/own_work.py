# ruff: noqa: E501  a pattern reads best on one line
"""A product of its own that a reply asks for, whatever the words: "Might I also trouble you for a short letter to
opposing counsel? I would like that by noon." It is told by what is asked for (a paper that is not the task's, with an
indefinite article), not by the words that lead up to it.

Work that can be no piece of a draft (a letter, a subpoena) is a task; what may be one (a chart, a list) is asked about
unless the draft is approved. Neither moves the date of the work in hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import asks, of_the_date, sets_due
from intake.reading.kinds import read_kind
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.common import as_due
from intake.reading.shape import TaskRead
from intake.reading.titles import title_of

PAPER = (
    r"(?:memos?|memorand(?:um|a)|letters?|(?:e-?mails?|notes?)(?= to (?!me\b|us\b))|charts?|tables?(?! of (?:contents|authorities))|summar(?:y|ies)|ind(?:ex|ices|exes)|lists?|outlines?|timelines?|chronolog(?:y|ies)|logs?|binders?|notebooks?|spreadsheets?"
    r"|comparisons?|(?<!status )(?<!progress )reports?|joint status reports?|packets?|packages?|worksheets?|translations?|check-?lists?|inventor(?:y|ies)|digests?|abstracts?|subpoenas?|(?:proposed|protective|scheduling|consent|draft) orders?|stipulations?|motions?|oppositions?|notices?(?= (?:of|to)\b)|(?:depo\w*|hearing|errata) notices?|declarations?|affidavits?"
    r"|petitions?|complaints?|(?:records?|documents?|foia|release) requests?|requests? for (?:production|admission|records)\w*|interrogator(?:y|ies)|demands?|briefs?|agreements?|questionnaires?|shells?|transcripts?|certificates?|powers? of attorney|proofs? of service|reminders?(?= (?:to|for) (?!me\b|us\b)))"
)
_SOME = r"(?:an?|another|one(?: more)?|two|three|some|a (?:couple|set) of)"
_WORD = r"(?:(?!(?:of|for|from|on|in|with|at|by|to|about|against|before|after|than|under|into|that|which|and|or|but|is|was|has|had)\b)[\w'’/.&-]+,? )"
_MAKE = r"(?:draft|prepare|write|draw up|put together|compile|create|make|start|work up|pull together|assemble|order|send out|get out)"
_ASKED_FOR = re.compile(
    rf"\b{_SOME} {_WORD}{{0,5}}?(?P<paper>{PAPER})\b|\b(?:{_MAKE}|let me have|give me|send me|get me|let me see|need|want|like) (?:that|this|such an?) {_WORD}?(?P<named>{PAPER})\b"
    rf"|\b(?:an?|one|two|three|four|some|\d+) {_WORD}?cop(?:y|ies) of (?:the |our |his |her |their )?(?P<copied>(?!it\b|everything\b|anything\b|all\b|whatever\b|this\b|that\b|them\b|these\b|final\b|same\b|signed\b|approved\b)[\w'’-]+(?: [\w'’-]+){{0,2}})",
    re.I,
)
# "Please get started on the response to their motion", "The worksheet is next", "The reply brief has to be cite-checked"
_THE_PAPER = rf"(?:the|our|that|her|his|their) (?:(?!(?:of|for|from|on|in|with|at|by|to|about|that|which|and|or|but|is|was|has|had|needs?|must|should)\b)[\w'’/.&-]+ ){{0,4}}?(?:{PAPER}|responses?|repl(?:y|ies)|objections?|answers?|subpoena|settlement|plan|exhibit list|cite[- ]?check|chron)\b"
_TAKEN_UP = re.compile(
    rf"\b(?:get(?:ting)? (?:started|going|to work) (?:on|with)|start(?:ing)?(?: in)?(?: on| with)?|begin(?:ning)?(?: on| with)?|tak(?:e|ing) up|turn(?:ing)? to|move on to|work on|tackle|do|prepare|draft|write|finish|cite[- ]?check|summari[sz]e|index) (?P<a>{_THE_PAPER})|\b(?P<b>{_THE_PAPER})(?: [\w'’]+){{0,6}}? (?:is|are|comes?|would be|will be) (?:now )?(?:next|up next|also (?:due|needed|wanted))\b"
    rf"|\b(?P<c>{_THE_PAPER})(?: [\w'’]+){{0,6}}? (?:has to|have to|must|needs? to|should|is to|ought to) be (?:done|prepared|drafted|written|finished|started|cite-?checked|summari[sz]ed|indexed|translated)\b",
    re.I,
)
# "new: memo re spoliation, 2 pgs, thurs"
_TERSE = re.compile(
    rf"^\W*(?:(?:also |and |plus )?(?:new|next|another|also|plus)(?: one)?\s*[:–—-]|(?<=\+)|plus)\s*{_WORD}{{0,4}}?(?P<paper>{PAPER})\b",
    re.I,
)
# "There is a letter from Dr. Lind in the file, please cite it": a paper that is there
_IS_THERE = re.compile(
    r"\b(?:there(?:'s| is| was)|(?:i|we|you|she|he|they)(?:'ve| have| has)? (?:just )?(?:got|received|found|saw|had|sent|filed)|came|arrived|involv(?:es|ing)|concern(?:s|ing)|about|because of|over|regarding|attached is|here(?:'s| is))(?: also| already| just| us| me)* $",
    re.I,
)
# "Cancel this, I'll do a letter myself"
BY_HERSELF = re.compile(r"\b(?:i|we)(?:'ll| will|'d| would|'m going to| can| shall)\b(?:[^.;:!?]|(?<=\b[dm][rs])\.){0,60}\b(?:myself|ourselves|on (?:my|our) own)\b", re.I)  # fmt: skip
_WANTED = re.compile(
    r"\b(?:needs?|needed|needing|wants?|wanted|wanting|requires?|required|(?:would|should|'d) (?:also |very much |really |now )?(?:like|appreciate|welcome|love|help)|asks?|asking|asked|obliged|grateful|glad of|troubl(?:e|ing) you|ought to|(?:be|is) (?:useful|helpful|handy|welcome|in order)|(?:the )?matter of|expects?|calls? for|looking for|due|owed?|helpful)\b",
    re.I,
)
_BE_WANTING = re.compile(
    r"\b(?:will|'ll|shall) (?:also |soon )?(?:be )?(?:wanting|needing|requiring|require|asking for|looking for)\b", re.I
)
_POINTS_BACK = re.compile(r"\b(?:that|it|this|one|them|those|these|such)\b", re.I)
# words with which it is a change to the draft, or becomes of this work
_PIECE = re.compile(
    r"\b(?:add|adding|include|including|insert|incorporate|append|attach (?:a|an)|put (?:in|a|an)|work in|instead|rather than|(?<!could )(?<!can )use (?:a|an|the)\b|make (?:it|this|that) (?:a|an)\b|put (?:it|this|that|the [\w ]{1,25}?) (?:in|into) an?\b|redo|redone|rework\w*|rewrite|rewritten|recast|turn(?:ed)? (?:it|this|that) into|convert|reformat\w*|as an? (?:\w+ )?(?:memo|letter|chart|table|list|summary)|(?:shorten\w*|trim|cut|boil|condens\w*|reduc\w*|expand\w*|turn|break|split|compress)\b[^.;]{0,25}\b(?:in)?to an?|in the form of|(?:on|to|at|in|of) (?:the )?(?:page|pg|pp?|section|sec|paragraph|para|part)s? [\dA-Z]|(?:on|to|at) (?:the|its) (?:very )?(?:end|back|front|top|beginning|start)\b(?! of (?:the )?(?:week|month|day|year)\b)|up front|in (?:it|there|the (?:draft|memo|brief|body|text|appendix|footnotes?))|(?:to|into) (?:it|the draft)\b(?! (?:that|by)\b)|page \d+|section \w{1,3}\b|paragraph \d+|footnote)\b"
    rf"|^\W*(?:(?:and|but|also|still),? )*(?:it|this|that|the (?:draft|version|document|piece|{PAPER}))(?: still| also| really| now)* (?:needs?|wants?|lacks?|misses|could use|could do with|should have|must have|requires?|has|is)\b"
    r"|\ba (?:list|summary|note|memo|chart) of (?:the |your |all )?(?:\w+ )?(?:changes|edits|corrections|questions|open (?:points|issues|items)|what (?:you|has|is|was))\b",
    re.I,
)
_OPENS = re.compile(
    r"\b(?:also|too|as well|another|one more|else|separately|separate|in addition|additionally|besides|further(?:more)?|next|now|new|while (?:i|you|we)\b)\b|^\W*(?:a |and )?(?:different|other|separate|fresh|parallel|second|side|bonus) [\w ]{1,20}?[,:–—-]|\bon (?:another|a different|a separate|a second|an unrelated) (?:note|front|track|subject|topic)\b|^\W*(?:and )?for dessert\b",
    re.I,
)
_OF_ITS_OWN = re.compile(r"\b(?:tasks?|jobs?|assignments?) (?:of|on) (?:its|their) own\b|\b(?:its|their) own (?:task|job|assignment)s?\b", re.I)  # fmt: skip
_SOME_DAY = re.compile(r"\bno (?:dates?|deadline|due date)(?: for (?:it|that))? (?:yet|for now)\b|\bnot yet\b|\b(?:your call|up to you|if you (?:like|wish|want|think|prefer)|you (?:may|might|could) (?:also )?(?:want|wish|like)|optional(?:ly)?)\b|\b(?:at some point|down the road|eventually|one day|some day|later on)\b", re.I)  # fmt: skip
# kinds whose papers may be pieces of another paper
_MAY_BE_PIECES = frozenset({"general", "exhibit_list", "exhibit_prep", "toc_toa", "cite_check", "doc_formatting", "proof_of_service", "damages_spreadsheet", "docketing", "efiling", "medical_summary", "deposition_summary", "billing_support"})  # fmt: skip
_OF_THE_TASK = frozenset({"authorise_filing", "authorise_service", "approve", "hold_filing", "cancel", "hold"})


@dataclass(frozen=True, slots=True)
class OwnWork:
    """What is said of it, what it is called in them, and whether it is surely a task of its own."""

    said: str
    words: str  # the same, so that its date is read
    paper: str
    sure: bool


def called(task: TaskRead, paper: str) -> str:
    """The thing that is asked for, without its date: "Short letter to opposing counsel"."""
    said = title_of(_ARTICLE.sub("", paper).lstrip(" +"), "", (task.due.words,)) if paper else ""
    return said if len(said.split()) > 1 else task.title


_ARTICLE = re.compile(r"^(?:an?|one|some|that|this|the) ", re.I)


def own_works(text: str, title: str, decided: bool) -> tuple[list[OwnWork], str]:
    """The products of their own that the sentences of a reply ask for, and the other words. `decided`: the work in hand
    is approved as it stands."""
    said = clauses(text)
    works: list[OwnWork] = []
    taken: set[int] = set()
    for place, clause in enumerate(said):
        follows = said[place + 1] if place + 1 < len(said) else ""
        if place in taken or not (paper := _paper(clause, follows, title)):
            continue
        behind = _speaks_of_it(follows, paper) or (bool(_OPENS.search(clause)) and _wants_the_draft(follows))
        places = (place, place + 1) if behind and not _paper(follows, "", title) else (place,)
        words = [_OPENER.sub("", clause), *(_dated(said[at]) for at in places[1:])]
        asked, sure = " ".join(said[at] for at in places), _is_sure(said, places, paper, title, decided)
        works.append(OwnWork(asked, "\n".join(words), paper, sure))
        taken |= {*places}
    return works, "\n".join(one for place, one in enumerate(said) if place not in taken)


# "Separately, Dana would like a subpoena. She needs the draft by Friday": the draft of the new work
_THE_DRAFT = re.compile(r"\b(?:needs?|wants?|like|requires?|expects?|have|see|get|due)\b[^.;!?]{0,20}\b(?:the|a) (?:finished |first |rough )?(?:draft|document|paper|papers|product)\b|^\W*(?:the|a) (?:finished |first |rough )?(?:draft|document|paper|product) (?:is|will be|should be|must be)\b", re.I)  # fmt: skip


def _wants_the_draft(follows: str) -> bool:
    return bool(_THE_DRAFT.search(follows)) and sets_due(follows)


def _dated(follows: str) -> str:
    """ "Would Thursday at 2 be possible?", "Friday.": as if it said when it is due."""
    return follows if sets_due(follows) else as_due(_ASKING.sub("It is due", _BE_OK.sub(".", follows)))


_ASKING = re.compile(r"^\W*(?:would|could|is|does|will|might|how about|what about|shall we say|can we say)\b", re.I)
_BE_OK = re.compile(r"\s*\b(?:be )?(?:possible|ok|okay|fine|feasible|doable|realistic|all right|too soon|work|do|suit)\b[^.?!]*\?", re.I)  # fmt: skip


# says only that there is more: "Something new has come up as well: we need ..."
_OPENER = re.compile(r"^[^:,]{0,80}\b(?:something|one thing|another thing|more)\b[^:,]{0,40}:\s+(?=\w)", re.I)


def asks_for_it(words: str, title: str) -> bool:
    """ "Please give me a summary of the deposition by Friday": the work in hand, by its kind of paper."""
    named = _ASKED_FOR.search(words)
    paper = next((one for one in named.groupdict().values() if one), "") if named else ""
    if named is None or _OPENS.search(words) or not _is_its_paper(paper, title):
        return False
    return not _of_another(words[named.start() :], title)


def is_piece(clause: str) -> bool:
    """Whether its words speak of a place in the draft, or of another form for it."""
    return bool(_PIECE.search(clause))


def _paper(clause: str, follows: str, title: str) -> str:
    """What is asked for, where that is not the task's work nor a change to it."""
    if taken_up := _taken_up(clause, follows, title):
        return taken_up
    terse = _TERSE.match(clause)
    named = terse or _ASKED_FOR.search(clause)
    if (
        not named
        or _IS_THERE.search(clause[: named.start()])
        or _PIECE.search(clause)
        or BY_HERSELF.search(clause)
        or self_led(_BE_WANTING.sub("need", clause))
    ):
        return ""
    asked = asks(clause) or (_WANTED.search(clause) and (sets_due(clause) or _speaks_of_it(follows, named[0])))
    if not (terse or asked):
        return ""
    paper = next(words for words in named.groupdict().values() if words)
    whole = clause[named.start() :]
    return "" if _is_its_paper(paper, title) and not _of_another(whole, title) else whole


_BRIEFING = re.compile(r"\b(?:responses?|repl(?:y|ies)|oppositions?|objections?|answers?|motions?|briefs?)\b", re.I)


def _taken_up(clause: str, follows: str, title: str) -> str:
    """A paper with its article, of another kind than the task's, that is asked for with a date."""
    found = _TAKEN_UP.search(clause)
    if found is None or _PIECE.search(clause) or self_led(clause):
        return ""
    paper = next(words for words in found.groupdict().values() if words)
    kind = read_kind(clause[found.start() :])[0]
    known = kind != "general" or _BRIEFING.search(paper)
    if not known or kind == "efiling" or (kind == read_kind(title)[0] != "general") or _in_title(paper, title):
        return ""
    behind = bool(_POINTS_BACK.search(follows)) and _speaks_of_it(follows, paper)
    return paper if sets_due(clause) or behind else ""


def _in_title(paper: str, title: str) -> bool:
    said = {_stem(one) for one in re.findall(r"[a-z]{3,}", title.lower())}
    return any(_stem(one) in said for one in re.findall(r"[a-z]{3,}", paper.lower()))


# A paper about papers: beside an "Index of employment letters" a letter is another thing
_ABOUT_PAPERS = re.compile(r"^(?P<head>[^,]*?\b(?:ind(?:ex|ices)|lists?|charts?|tables?|logs?|summar(?:y|ies)|chronolog(?:y|ies)|timelines?|digests?|inventor(?:y|ies)|spreadsheets?)) (?:of|for) ", re.I)  # fmt: skip


def _is_its_paper(paper: str, title: str) -> bool:
    about = _ABOUT_PAPERS.match(title)
    return _in_title(paper, about["head"] if about else title)


# "a summary of the Lopez transcript", "another summary": the same kind of paper, and of something else
_ABOUT = re.compile(r"^[^,.;:?!]{0,60}?\b(?:of|on|for|about|to|from) (?:the |our |his |her |their |that |this )?(?P<what>[\w'’-]+(?: [\w'’-]+){0,3})", re.I)  # fmt: skip
_ANOTHER = re.compile(r"^(?:another|one more|a (?:second|separate|further|new|different))\b", re.I)
_NO_SUBJECT = re.compile(r"^(?:me|us|it|this|that|my|review|file|filing|monday|tuesday|wednesday|thursday|friday|tomorrow|today|noon|end|eod|cob|next|hearing|trial|mediation|him|her|them|all|\d+)\b", re.I)  # fmt: skip


def _of_another(paper: str, title: str) -> bool:
    about = _ABOUT.match(paper)
    if _ANOTHER.match(paper) and not _SAME_AGAIN.match(paper):
        return True
    return about is not None and not _NO_SUBJECT.match(about["what"]) and not _in_title(about["what"], title)


_SAME_AGAIN = re.compile(r"^(?:another|one more|a (?:second|separate|further|new|different)) (?:[\w-]+ ){0,2}?(?:copy|version|draft|look|round|pass)\b", re.I)  # fmt: skip


def _stem(word: str) -> str:
    return "depo" if word.startswith("depo") else word[:6] if len(word) > 6 else word.rstrip("s")


_NAMED_AGAIN = re.compile(r"\b(?:the|that|this) (?:\w+ )?([a-z]{4,})\b", re.I)


def _speaks_of_it(follows: str, paper: str) -> bool:
    """ "I would like to have that by noon", "Friday at noon.": the sentence behind it gives its date."""
    if not follows or _PIECE.search(follows) or _becomes_of_it(follows):
        return False
    names_it = bool(
        {one.lower() for one in _NAMED_AGAIN.findall(follows)} & set(re.findall(r"[a-z]{4,}", paper.lower()))
    )
    dated = sets_due(follows) or sets_due(f"by {follows}") or sets_due(as_due(follows))
    return (dated and (len(follows.split()) <= 8 or bool(_POINTS_BACK.search(follows)) or names_it)) or (
        asks(follows) and (bool(_POINTS_BACK.search(follows)) or names_it)
    )


def _becomes_of_it(follows: str) -> bool:
    return not of_the_date(follows) and bool(_OF_THE_TASK & found(follows, "attorney").keys())


# The work in hand goes on as it was, so what is asked for beside it is another: "The index trundles on unchanged."
_UNCHANGED = re.compile(
    r"^\W*(?:(?:and|but|meanwhile|otherwise|as for)\b,? ?)*(?:(?:the|this|your|our|that) (?:[\w'-]+ ){0,3}?[\w'-]+|this|it|T-\d+|index|summary)(?:'s| is| are| will| can| should| may)?(?: just| simply| still| happily| merrily)* (?:go(?:es)? (?:on|forward|ahead)|carr(?:y|ies) on|roll(?:s|ing)? (?:on|along)|trundl\w+|plod\w*|march\w*|chug\w*|sail(?:s|ing)? on|steam(?:s|ing)? (?:on|ahead)|soldier\w* on|keep(?:s|ing)? (?:going|its|rolling|chugging|moving|on|to its)|continu(?:es?|ing)|proceed(?:s|ing)?|stays?|remains?|stands|run(?:s|ning)? on|move(?:s)? (?:along|ahead|on)|unchanged|unaffected|untouched|on (?:its|the same) (?:course|way|track|schedule))\b(?!.*\b(?:until|till|if|unless|on hold|paused|late|but)\b)(?!.* (?:to|in) (?:page|section)\b)"
    r"|\b(?:nothing changes|no changes?) (?:on|to|for|in|with) (?:the|this|your|it)\b",
    re.I,
)
_WITH_ARTICLE = re.compile(r"^(?:the|our|her|his|their) ", re.I)


def _is_sure(said: Sequence[str], places: tuple[int, ...], paper: str, title: str, decided: bool) -> bool:
    words = " ".join(said[place] for place in places)
    if _OF_ITS_OWN.search(words):
        return True
    if _SOME_DAY.search(words):
        return False
    if any(
        _UNCHANGED.search(one) and not _PIECE.search(words) for place, one in enumerate(said) if place not in places
    ):
        return True
    kind = read_kind(paper)[0]
    opened = bool(_OPENS.search(words)) or bool(places[0] and _OPENS.search(said[places[0] - 1]))
    about = _ABOUT_PAPERS.match(title)
    if kind == read_kind(about["head"] if about else title)[0] and kind != "general":
        return False
    if _WITH_ARTICLE.match(paper):
        return decided and opened
    if kind in _MAY_BE_PIECES:
        return decided and (opened or sets_due(words) or any(sets_due(as_due(f"by {said[place]}")) for place in places))
    return decided or opened
