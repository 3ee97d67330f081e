# ruff: noqa: E501  a pattern reads best on one line
"""Pieces of the work that did not come with the rest: "Tabs A to F are in the zip. G onward is held up at the notary's",
"Still open: tabs 10-14". A piece is a number, a letter or a year, with or without its noun, that is said to be lacking."""

from collections.abc import Iterator, Sequence

from intake import patterns as re
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts.act import DAYNAME

_NOUN = r"(?:tabs?|exhibits?|exs?|pages?|pp?|vol(?:ume)?s?|parts?|sections?|schedules?|letters?|chapters?|sets?|batch(?:es)?|instal?lments?|box(?:es)?|nos?|items?|rows?|columns?|counts?|binders?|sessions?|appendi(?:x|ces)|attachments?|requests?|years?|months?|paragraphs?|charts?|witness(?:es)?|witness files?|folders?|records?|logs?|lots?|depos?|transcripts?|discs?|disks?)\b\.?"
_NAME = r"(?:\d{1,4}|(?-i:[A-HJ-Z]|[A-Z]{2}|[IVX]{2,5})|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|(?-i:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_ON = r"(?: ?(?:on(?= (?:is|are|has|have)\b)|onwards?|upwards?|and (?:up|on|onwards?|beyond|after|later|following)|on up)\b)"
_RANGE = rf"{_NAME}(?:(?:, | ?(?:-|–|to|through|thru|and|&|,) ?){_NAME}){{0,6}}{_ON}?(?![\w'’])"
_PIECE = rf"(?:(?:(?:the )?{_NOUN} (?:#|no\.? ?)?)?{_RANGE}|(?:the )?(?:rest|remainder|others?|remaining \w+|other \w+|last (?:\w+ )?{_NOUN}))"
_THAN_HERS = r"(?! (?:for|on) (?:your|you|her|his|the reviewer)\b)"
_YET = r"(?:yet|here|ready|done|finished|complete|in (?:yet|from)|legible|available|all|quite|arriv\w*|com(?:e|ing)|turn\w*|show\w*|scan\w*|open|load|cooperat\w+|ma[dk]e it|reach\w*|land\w*|behav\w*|follow|be (?:along|here|ready|done|in)|been (?:sent|scanned|finished|done|released|translated|returned|received|typed|started|checked|delivered|completed|found|drafted|reviewed|indexed|bates\w*))\b"
_LACKS = (
    rf"(?:(?:is|are|'s|remains?|stays?|sits?|was|were)(?: (?:still|yet|all|only|currently|just|now|sadly|alas|also))* (?:being \w+|held|stuck|caught|waiting|awaiting|missing|mia|awol|locked|trapped|pending|outstanding|unfinished|incomplete|lost|absent|unaccounted|lagging|behind|hiding|jammed|snagged|marooned|stranded|out|open|cooking|baking|brewing|coming|to (?:come|follow)|next|late|delayed|under construction|half[- ]\w+|in (?:progress|the (?:works|oven|mail|post|queue|scanner|pipeline|hands))|on (?:order|back ?order|its way|their way|the way)|at the|with the|not {_YET})"
    + _THAN_HERS
    + rf"|still (?:needs?|waits?|awaits?|requires?|wants?|lacks?|sits?|lives?)|(?:needs?|requires?) (?:another|(?:one|two|a few|some|a little) more|more|a few|an? (?:hour|day|bit))|refuses?\b|(?:has|have) (?:yet to|gone|been (?:held|delayed|lost|promised))\b|(?:(?:has|have|did|do|does|is|are|was|were|could|would|wo|ca)n't|(?:has|have|did|could|would|can|will|may)(?: not| never|not)) {_YET}|will (?:follow|come|take|need|be (?:along|here|there|with|ready|done|sent|in|on))\b"
    + rf"|(?:lands?|arrives?|comes?|follows?|gets? here|turns? up) (?:by |on |at |in |around )?(?:tomorrow|tonight|later|soon|shortly|{DAYNAME}|noon|\d|an?|the|once|when|after))"
)
_LEAD = r"(?:^\W*|, )(?:(?:and|but|while|only|though|whereas|as for|however|sadly|alas|unfortunately|sorry,?)\b,? )*"
_IS_LACKING = re.compile(rf"{_LEAD}(?P<np>{_PIECE}),? {_LACKS}", re.I)
_LISTED = re.compile(
    rf"{_LEAD}(?:still (?:open|outstanding|missing|to come|to do|pending|owed|owing|due|cooking|in the works)|outstanding|not (?:yet )?(?:attached|here|done|included|enclosed|in it|ready|in)|missing|pending|to come|to follow|owing|in the works|yet to come|awaited|lacking|remaining|on the way|i (?:still )?owe you)(?: (?:is|are))? ?(?::|–|—|-| ) ?(?:the )?(?:{_NOUN}|{_RANGE}|rest\b|others?\b)",
    re.I,
)
_LESS = re.compile(
    rf"\b(?:minus|less|sans|without|short of|shy of|save|bar|barring|except|excluding|missing|lacking|all but) (?:only |just |for )?(?:the |a |one |two |three |its |their )?(?:[\w'’-]+ )?{_NOUN}(?: {_RANGE})?(?=\W*$|[.,;:–—(]| (?:which|that|because|as|since|still|until|when|who)\b)",
    re.I,
)
_FIGURE = re.compile(r"^\W*half (?:of )?(?:the|a|an) \w+(?=[:,–—-])|\b(?:the )?(?:main course|dessert|second (?:course|act|helping)|sequel|encore|act two) (?:is|will|comes?|follows?|arrives?|to|later|tomorrow|tonight|at|on)\b", re.I)  # fmt: skip
# A thing of which one sort is here and another is not: "Attached are our tabs. The defense tabs are stuck at the vendor."
_SORT = re.compile(rf"{_LEAD}the (?:[\w'’-]+ ){{1,2}}(?P<noun>{_NOUN[:-5]})\b,? {_LACKS}", re.I)


def lacking(text: str) -> str:
    """The words that say so; "" where nothing lacks."""
    said = clauses(text)
    for place, clause in enumerate(said):
        if any(one.search(clause) for one in (_IS_LACKING, _LISTED, _LESS, _FIGURE)) or _goes_beyond(
            said[:place], clause
        ):
            return clause
        if any(noun in "\n".join(said[:place]).lower() for noun in _nouns(clause)):
            return clause
    return ""


# What is handed in, and a piece beyond it: "Exhibits 1-30 in the zip. 31 to 44: the scanner is on strike."
_HANDED = re.compile(rf"\b(?:(?P<noun>{_NOUN}) (?:#|no\.? ?)?)?(?P<range>{_RANGE})(?![.]\d)", re.I)
_SAID_OF = re.compile(r"\s*(?:[:–—]|(?:is|are|has|have|will|comes?|follows?|as soon)\b)")
_NEXT = re.compile(rf"{_LEAD}(?:the )?{_HANDED.pattern}", re.I)
_HERE_TOO = re.compile(r"\b(?:attached|enclosed|here|included|in the (?:zip|file|folder|same)|as well|also|too|done|herewith|complete|blank|unchanged|intentionally|deliberately|omitted|skipped|not (?:needed|used|part)|reserved|withdrawn|never (?:used|marked|existed))\b", re.I)  # fmt: skip
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def _places(words: str) -> tuple[str, list[int]]:
    """The kind of names in a range and their places in the order of that kind."""
    names = [one.lower().strip(".") for one in re.findall(r"\w+", words) if one not in ("to", "through", "thru", "and")]
    if all(one.isdigit() for one in names):
        return "number", [int(one) for one in names]
    for kind, order in (("number", _WORDS), ("roman", _ROMAN)):
        if all(one in order for one in names):
            return kind, [order.index(one) + 1 for one in names]
    if all(one[:3] in _MONTHS for one in names):
        return "month", [_MONTHS.index(one[:3]) for one in names]
    return ("letter", [ord(one) for one in names]) if all(len(one) == 1 for one in names) else ("", [])


def _is_piece(hit: re.Match[str]) -> bool:
    return bool(hit["noun"]) or len(_places(hit["range"])[1]) > 1


def _goes_beyond(before: Sequence[str], clause: str) -> bool:
    """The sentence opens with a piece that comes after all that were named before, and does not say that it is here."""
    later = _NEXT.search(clause)
    if later is None or _HERE_TOO.search(clause):
        return False
    kind, places = _places(later["range"])
    if len(places) < 2 and not _SAID_OF.match(clause[later.end() :]):
        return False  # "31 exhibits tabbed"
    handed = [one for said in before for one in _HANDED.finditer(said) if _is_piece(one) and not said[: one.start()].endswith(" of ")]  # fmt: skip
    if not handed or not places or (later["noun"] and any(one["noun"] and one["noun"][:3].lower() != later["noun"][:3].lower() for one in handed)):  # fmt: skip
        return False
    had = [_places(one["range"]) for one in handed]
    return all(one == kind and all(at < places[0] for at in ats) for one, ats in had)


def _nouns(clause: str) -> Iterator[str]:
    return (one["noun"].lower() for one in _SORT.finditer(clause))
