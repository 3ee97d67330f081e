# ruff: noqa: E501  a pattern reads best on one line
"""Who shall see what is written about the task: "T. Bellamy to receive all updates hereafter", "Don't leave Tom out of
future emails". The listed people of a sentence stand as "@@@", so that it matters how it is said and not who it is."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.names import named
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.attorney.people import watchers_in
from intake.reading.replies.common import On
from intake.reading.shape import Intent

# What is written about a task, and how somebody is told who sees it
_ANY = r"(?:(?:the|all|any|every|each|future|further|later|our|your|these|this|that|of|on|in|task|desk|status|more|copies|a copy|other|and|also) )*"
_MAILS = rf"(?:{_ANY}(?:(?:e-?)?mails?|updates?|notices?|notifications?|messages?|correspondence|communications?|traffic|letters|threads?|chain|distribution|circulation|cc|bcc|copy|copies|loop|picture|conversation|mailing list|developments?|alerts?|everything(?! wrong| right| else)|anything|whatever|recipients?|watchers?|watch ?list|people (?:who|that|to)|those (?:who|that)|list of (?:people|those|recipients))\b)"
_TOLD = r"(?:(?:copied|cc'?d|bcc'?d|included|informed|notified|updated|apprised|posted|advised|abreast|looped in|kept in|up to (?:date|speed)|in (?:the (?:loop|know|picture)|on (?:this|it|that|these|all|everything))|on (?:the |a )?(?:cc|copy|distribution|thread|chain|loop|e-?mails?)|as (?:an? )?(?:standing |permanent )?(?:cc|copy|watchers?|recipients?))\b)"
_GETS = r"(?:(?:see|sees|get|gets|receive|receives|be sent|is sent|follow|follows|watch|hear|hears|know|knows|have)\b)"
_MODAL = r"(?:should|must|is to|are to|to|needs? to|wants? to|would like to|'d like to|has to|have to|ought to|shall|is going to|(?:has |have )?asked to|asks to|wishes to|can|may|could|will)"
_WAY = r"(?: (?!not\b|never\b)[\w'-]+){0,3}?"
_ONE = r"(?:@+(?!@|['’]s)|(?:him|her|them)\b)"
_FORMS = tuple(
    re.compile(words, re.I)
    for words in (
        rf"\b(?:cc|bcc|copy|loop(?: in)?|include|cc'?ing|copying|looping in)(?: in)?:? {_ONE}(?=\W*$|[,.;:!?)]| (?:on|in|to|from|too|also|as|please|pls|going|so|because|since|with|when|and|with|here|he|she|they)\b)",
        rf"\b(?:add|include|loop) {_ONE} (?:to|on|in|into) (?:this|it|that|these)(?: one| task)?(?=\W*$|[,.;:!?]| (?:so|too|as|from|please|pls|going|because|since|and)\b)",
        rf"\b(?:add|put|place|keep|have|get|include|bring|loop|want|like|need|prefer|leave|list) {_ONE}{_WAY} (?:{_TOLD}|(?:to|on|onto|in|into|for) (?:{_MAILS}|(?:the|this) task\b)|in(?=\W*$|[,.;]))",
        rf"(?:@,? (?:{_MODAL}|gets?)|\b(?:can|could|may|might|would|will) @+)(?: (?:also|now|always|please|kindly|henceforth))* (?:be |get |stay |become |remain )?(?:kept |added |put |brought |listed |made )?(?:{_TOLD}|(?:to|on|onto|in|into|part of) {_MAILS}|an? (?:watcher|recipient|cc))",
        rf"@,? (?:(?:{_MODAL}|who)(?: (?:also|now|always|please))* )?{_GETS}(?: (?:of|about|to|a))*{_WAY} {_MAILS}",
        rf"@,? (?:{_MODAL} (?:be )?)?(?:follow|follows|following|watch|watching|tracking|see|stay on)(?: along)?(?: (?:on|with))? (?:this|it|that|the task)(?: one| task)?(?=\W*$|[,.;:]| (?:too|from|going|please|as|so|and)\b)",
        rf"\b(?:make sure|make certain|ensure|see (?:to it )?that|be sure|take care)(?: that)? @+ (?:is|are|gets?|stays?|has|sees|receives?|remains|hears?)\b{_WAY} ?(?:{_TOLD}|{_MAILS})",
        r"\b(?:don't|do not|never|not to|dont)(?: \w+)? (?:leave|forget|omit|drop|exclude|skip|cut)(?: out| off)? @+(?!@|['’]s)(?: (?:out|off))?\b(?! (?:of |from )?the (?:caption|service|list of|witness))",
        r"@ ?(?:[:,–—-]|as) ?(?:please )?(?:treat |add |put |list )?(?:as )?(?:an? )?(?:standing |permanent )?(?:cc|copy|watcher)\b",
        rf"\b(?:send|forward|give|mail|route|show|circulate) (?:{_ONE} (?:{_MAILS}|{_ANY}copies)|{_MAILS}[^.;!?]{{0,40}}? to @)|\b(?:let|have) @+ (?:have )?{_MAILS}|\b(?:cop(?:y|ies)) (?:of (?:everything|all|any|every)[^.;!?]{{0,20}} )?to @",
        rf"{_MAILS}[^.;!?]{{0,40}}? (?:should|must|is to|are to|needs? to|shall|to)(?: also| now)? (?:go|be sent|be copied|be addressed|come|be forwarded)(?: out)?(?: also)? to @",
        r"\b(?:notify|inform|update|advise|apprise|tell|alert|brief) @+ (?:of|about|on|whenever|as to|with) (?:any|all|every|each|further|future|everything|developments|whatever|what (?:happens|goes on))\b|\blet (?:\w+ (?:and|&) )?@+(?: (?:and|&) \w+)? know\b",
    )
)
_NOT_OUT = re.compile(r"(?:don't|do not|never|not to|dont)\b", re.I)
# "stop cc'ing her", "no need to copy him", "if he wants it", "I have copied him"; but "don't leave him out" says it
_UNDONE = re.compile(
    r"(?:\b(?:not|never|no need|needn't|stop|quit|without|instead of|rather than|no longer|remove|if|unless|whether|when|once|had|was|were|already)\b|n't\b)[^.;!?,]{0,25}$",
    re.I,
)
_DID = re.compile(r"\b(?:i|we)(?:'ve| have|'d| had)?(?: already| just)? (?:cc|copy|include|add|put|place|keep|have|get|bring|loop|list|send|forward|give|show|notify|inform|update|tell|let)\b", re.I)  # fmt: skip
_SHALL_I = re.compile(
    r"\b(?:should|shall|do|did|must|may|can) (?:i|we)\b|^\W*(?:did|does|has|is|was|why|who|what)\b", re.I
)
_NEXT_PART = re.compile(r"[,;:.]|\b(?:and|but|so|as|because|since|when)\b", re.I)
# of the paper or the case, not of the mails
_OF_THE_PAPER = re.compile(
    r"\b(?:caption|service list|signature|witness(?:es)?|exhibits?|party|parties|counsel of record|page|paragraph|section|footnote|table)\b",
    re.I,
)


def with_watching(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """With the sentence that says who of the firm shall be copied from now on, and without one that says something else
    of her."""
    asked = _asks_watching(on)
    rest = {name: hit for name, hit in hits.items() if name != "add_watcher" or not watchers_in(on, hit)}
    return rest | {"add_watcher": asked} if asked else rest


def is_watching(on: On, words: str) -> bool:
    """Whether some of her words say who shall be copied."""
    return _asks_watching(replace(on, text=words)) is not None


def also_watching(on: On) -> tuple[Intent, ...]:
    """What an answer asks beside: "Dec 11 please, and cc Marcus"."""
    asked = _asks_watching(on)
    return (Intent("add_watcher", asked.clause, watchers=watchers_in(on, asked)),) if asked else ()


def _asks_watching(on: On) -> Hit | None:
    for place, clause in enumerate(clauses(on.text)):
        said = _with_signs(clause, on)
        if "@" not in said or self_led(clause):
            continue
        for hit in (found for one in _FORMS for found in one.finditer(said)):
            if _stands(hit, said):
                who = clause[said.index("@") :][: said.count("@")]
                return Hit("add_watcher", clause[hit.start() : hit.end()], clause, place, hit.start(), who)
    return None


def _stands(hit: re.Match[str], said: str) -> bool:
    if _OF_THE_PAPER.search(f"{hit[0]}{_NEXT_PART.split(said[hit.end() :])[0]}"):
        return False
    if _NOT_OUT.match(hit[0]):
        return True
    if any(one.end() > hit.start() > one.start() for one in _DID.finditer(said)):
        return False
    return not _UNDONE.search(said[: hit.start()]) and not (said.endswith("?") and _SHALL_I.search(said))


_TITLE = re.compile(r"\b(?:mr|ms|mrs|dr)\.? $", re.I)
_SAME = re.compile(r"@(?:,? (?:and|&) |, | & | ?\()@+\)?")


def _with_signs(clause: str, on: On) -> str:
    """ "Mr. Bellamy (Tom) is to be told" with signs for the name, of its length; the writer and who has the task keep theirs."""
    said = clause
    for one in named(clause, on.scene.firm):
        if len(one.people) == 1 and one.people[0].address not in (on.me, on.task.assignee):
            title = _TITLE.search(clause[: one.start])
            start = title.start() if title else one.start
            said = f"{said[:start]}{'@' * (one.end - start)}{said[one.end :]}"
    while pair := _SAME.search(said):
        said = f"{said[: pair.start()]}{'@' * len(pair[0])}{said[pair.end() :]}"
    return said
