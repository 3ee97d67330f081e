# ruff: noqa: E501  a pattern reads best on one line
"""Praise that says that the main thing is missing: "Lovely. All it lacks is the plaintiff." It decides nothing and is
asked about; what lacks a caption or a page is a change that is asked for."""

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, every

_PRAISE = re.compile(
    r"\b(?:wonderful|lovely|beautiful\w*|great|terrific|perfect|marvel\w+|splendid|brilliant|excellent|impressive|superb|fantastic|delightful|charming|nice|fine|elegant|stunning|thorough|love it|bravo|congratulations)\b",
    re.I,
)
_SO_TO_SAY = r"(?:just|only|merely|simply|somehow|even|never|completely|happens to|manages to|still|rather)"
_LACKS = re.compile(
    r"\b(?:all|the (?:one|only|single) thing|only thing)(?: that)?(?: (?:it|this|that|the [\w-]+))?(?:'s| is| seems to be)? ?(?:lacks?|lacking|missing|absent|wants?|needs?|misses|left out|leaves out|omits|forgets)(?:(?: is| are|:))? (?P<a>[^.;!?]{2,60})"
    r"|\b(?:everything|all|nothing|the lot)(?: [\w']+){0,3}? (?:but|except(?: for)?|save(?: for)?|other than|apart from|aside from) (?P<b>[^.;!?]{2,60})"
    rf"|\b(?:it|this|that|which|and)(?: {_SO_TO_SAY})* (?:leaves? out|leaving out|omits?|forgets?|never mentions?|skips?|misses|lacks?|says nothing (?:of|about)|(?:only|just) (?:needs|wants)|(?:needs|wants) only) (?P<c>[^.;!?]{{2,60}})"
    r"|\bif (?:only )?it (?:only |just )?(?:mentioned|had|said|covered|contained|included|discussed) (?P<d>[^.;!?]{2,60})|\b(?:pity|shame|too bad)(?: about| that| it(?:'s| is))? (?P<e>[^.;!?]{2,60})"
    r"|\b(?:apart from|aside from|except for|if it weren't for|minus) (?:forgetting|leaving out|omitting|missing|skipping|not (?:mentioning|having|covering)) (?P<f>[^.;!?]{2,60})",
    re.I,
)
# What a paper has at its edges: to lack it is a small thing that can be put right
_OF_PAPER = re.compile(
    r"\d|\b(?:pages?|pp?\.|cites?|citations?|sign\w*|initials?|caption|exhibits?|exh?\.|dates?|headings?|headers?|footers?|tables?|toc|toa|footnotes?|sections?|numbers?|numbering|tabs?|paragraphs?|titles?|verification|certificate|proof|margins?|index|appendix|attachments?|lines?|sentences?|quotes?|references?|columns?|rows?|legend|logo|letterhead|typos?|commas?|bates|filing|stamp|copy|nothing|approval|ok|okay)\b",
    re.I,
)
_ORDERS = re.compile(r"\b(?:please|pls|kindly|add|insert|put|include|fix|supply|can you|could you|would you|need it|resend|send|by (?:mon|tue|wed|thu|fri|tomorrow|noon|\d))\b", re.I)  # fmt: skip


def praised_without(text: str, hits: dict[str, Hit]) -> bool:
    """Not where she approves it, or says in so many words what to change."""
    if "approve" in hits or not _PRAISE.search(text) or _ORDERS.search(text):
        return False
    lacking = {one for one in clauses(text) if _main_thing(one)}
    changes = {one.clause for one in every(text, "attorney") if one.name in ("request_revisions", "minor_changes")}
    return bool(lacking) and changes <= lacking


def _main_thing(clause: str) -> bool:
    found = _LACKS.search(clause)
    what = next((words for words in found.groups() if words), "") if found else ""
    return bool(what) and not _OF_PAPER.search(what)
