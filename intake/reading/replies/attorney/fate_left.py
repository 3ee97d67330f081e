# ruff: noqa: E501  a pattern reads best on one line
"""A net under the reading of stop and go: words of stopping that are said of the open work, and that no act knew, are
asked about. They never stay a mere remark."""

from intake import patterns as re
from intake.reading.asks import told
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.attorney.aimed import OTHER, TASK, what_is
from intake.reading.replies.common import On
from intake.reading.shape import QuestionRead

_OPEN = ("unassigned", "offered", "in_progress", "waiting_on_attorney", "revisions_requested")
_NP = r"(?P<np>(?:it|this|that|them|these|everything|(?:the|this|that|my|our|your|all) (?:[\w'-]+ ){0,3}?[\w'-]+|work|anything|nothing))"
_STOPS = r"(?:cancel(?:l?ing|led|ed|s)?|stop(?:ping|ped|s)?|quit|withdraw(?:ing|n|s)?|scrap(?:ping|ped)?|kill(?:ing|ed)?|abandon(?:ing|ed)?|drop(?:ping|ped)?|shut(?:ting)? down|tak(?:e|ing|en) down|wind(?:ing)? up|halt(?:ing|ed)?|paus(?:e|ing|ed)|freez(?:e|ing)|frozen|park(?:ing|ed)?|shelv(?:e|ing|ed)|suspend(?:ing|ed)?|mothball(?:ing|ed)?|postpon(?:e|ing|ed)|defer(?:ring|red)?|hold(?:ing)? off|hold(?:ing)?|clos(?:e|ing)|sit(?:ting)? on|lay(?:ing)?|stow(?:ing)?|bench(?:ing)?|ax(?:e|ing)|nix|junk(?:ing)?|dump(?:ing)?|toss(?:ing)?|chuck(?:ing)?|bin|trash(?:ing)?|scratch(?:ing)?|skip(?:ping)?|nuke|sink(?:ing)?|end(?:ing)?|forget|bury|retire|recall(?:ing)?|rescind(?:ing)?)"
_SAID = re.compile(
    rf"(?:^\W*|[,;:] |\b(?:please|pls|kindly|pray|and|so|but|then|just|to|can|could|may|might|should|must|will|would|you|we|i|i'm|we're|i'll|we'll|let's|let us|better) )(?:all |now |just |both )?{_STOPS}(?: (?:with|on|off))? {_NP}\b"
    rf"|{_NP.replace('<np>', '<of>')}(?:'s| is| are| was| has| have| should| must| can| may| will| needs| to| be| been| now| better| all)+ {_STOPS}\b",
    re.I,
)
# "do no more on it", "we shall not want the summary after all", "nothing more on this for the present"
_NO_MORE = re.compile(
    r"\b(?:nothing|no|not) (?:any ?)?(?:more|further)\b[^.;!?]{0,25}\b(?:(?:done|work\w*|time|hours?|effort)\b|(?:on|with) (?:it|this|that)\b)|\b(?:not|n't|never|no longer|hardly) (?:now |really |after all |be )?(?:want|wanting|need|needing|require|use|have any use for|be using|using)\b[^.;!?]{0,40}\bafter all\b|\bno (?:longer any |further )?(?:use|need|point|reason|call) (?:for|in|of|to do) (?:it|this|that|the \w+)\b|\b(?:don't|do not|n't|nobody|no one|not to) (?:\w+ ){0,3}?(?:start|begin|touch|spend|bill|bother|go on|carry on|go ahead|continue|proceed)\b",
    re.I,
)
_NOT_NOW = re.compile(r"^\W*(?:not (?:now|yet|just yet)|later|wait|hang on|hold on|one (?:moment|second|sec|minute))\W*$", re.I)  # fmt: skip
# "they could cancel this any day", "hold the summary to ten pages"
_OTHERS = re.compile(r"\b(?:they|he|she|courts?|judge|clients?|counsel|oc|(?-i:[A-Z])\w+)(?:'ll|'d)? (?:could|may|might|can|will|would)\b|\b(?:hold|keep) [^.;!?]{1,30}? (?:to|under|below|at|within) (?:\w+ )?(?:\d+|one|two|three|four|five|six|ten|twelve|fifteen|twenty)\b", re.I)  # fmt: skip
_AFTER_ANOTHER = re.compile(
    r"\b(?:until|till|before|after|for) [^.;!?]{0,40}?T-?\d{3,}", re.I
)  # which comes first is another order
_GOES_ON = re.compile(r"\b(?:keep going|carry on|go on|still (?:want|need)|as planned|anyway|continue|don't stop|do not stop|unaffected|unchanged|not affected|no (?:effect|bearing)|nothing to do with|stays|stands)\b", re.I)  # fmt: skip


# Of work on hold: an order to do something with it ("Put some coal in it", "Give her another go")
_ORDER = re.compile(
    r"^\W*(?:(?:ok|okay|alright|all right|well|so|and|then|now|please|pls|kindly|just|go ahead and|let's|let us|(?:you|we) (?:can|may|should|could|might)(?: now)?|(?:can|could|would) you|time to)\b[, ]*)*(?:start|get|go|put|throw|take|bring|let|pull|run|make|finish|wrap|close|fire|kick|dust|wake|chuck|toss|dump|kill|bury|end|give|dig|turn|roll|hop|jump|dive|open|light|rev|stick|clear|wipe|shut|send|hand|blow|breathe|crack|knock|drag|haul|scrub|erase|sink|fold|ship|release|free|unleash|set)\b(?! (?:me|us|back to me)\b)(?=[^.;!?]*\b(?:it|this|that|her|him|'er|them|things|work|the task|(?:this|that) one|again|back|the (?:list|books|board|summary))\b)",
    re.I,
)
_RESTS_ON = re.compile(r"\b(?:on hold|still|not yet|wait|waiting|sit tight|keep|leave|stay|until|till|once|when|if)\b", re.I)  # fmt: skip


# ... or any words about it that tell nothing and promise nothing: "Bank the fires under this one again", "old date holds"
_TELLS = re.compile(r"^\W*(?:(?:and|but|so|well|ok|okay|yes|no|sorry|thanks|thank you|fyi)\b[, ]*)*(?:i|i'm|i'll|i've|i'd|we\w*|he|she|they|you|it|it's|this|this is|that|that's|there|the|a|an|my|our|his|her|their|your|no|not|nothing|nobody|none|any\w*|still|just|fyi|for|in case|as|since|because|when|if|once|until|after|before|(?-i:[A-Z])[a-z]+ (?:is|was|has|had|will|says?|said|wants?|told|called|wrote|thinks?|needs?))\b", re.I)  # fmt: skip
_OF_IT_AGAIN = re.compile(r"\b(?:again|back|once more|anew|afresh)\b[^.;!?]*\b(?:it|this|that|them|things|work|(?:this|that) one)\b|\b(?:it|this|that|them|things|work|(?:this|that) one)\b[^.;!?]*\b(?:again|back|once more|anew|afresh)\b", re.I)  # fmt: skip
_DATE_KEPT = re.compile(r"\b(?:same|old|original|present|current|agreed|existing) (?:due )?(?:date|deadline|day|timing)\b(?! (?:for|of|as) (?:the|our|his|her|their) (?!task|summary|work)\w+)|\b(?:due )?(?:date|deadline|timing)\b[^.;!?]{0,25}\b(?:stands?|holds?|stays?|works?|keeps?|remains?|unchanged|as (?:before|it was)|good)\b|\bkeep the (?:due )?(?:date|deadline)\b", re.I)  # fmt: skip


_SO = re.compile(r",\s+(?=(?:so|please|pls|and|then|now)\b)", re.I)
_SHALL_WE = re.compile(r"^\W*(?:(?:can|could|shall|should|may|might) (?:we|you)|is it time to|why (?:don't we|not)|how about we)(?: now| please| just)? (?P<what>[^?]+)\?\W*$", re.I)  # fmt: skip


def _starts_perhaps(clause: str) -> bool:
    asked = _SHALL_WE.match(clause)
    if asked and "resume" in found(asked["what"], "attorney"):
        return True
    return any(_ORDER.match(one) and not told(one) for one in _SO.split(clause)) or _goes_on_perhaps(clause)


def _goes_on_perhaps(clause: str) -> bool:
    return bool(
        _DATE_KEPT.search(clause)
        or any(_OF_IT_AGAIN.search(one) and not _TELLS.match(one) for one in _SO.split(clause))
    )


def fate_left(on: On) -> tuple[QuestionRead, ...]:
    if on.task.status == "on_hold":
        said = [one for one in clauses(on.text)[:40] if _starts_perhaps(one)]
        return (_what_becomes(on, said[0]),) if said and not _RESTS_ON.search(on.text) else ()
    if on.task.status not in _OPEN or _GOES_ON.search(on.text):
        return ()
    if _left_in_list(on):
        return (_what_becomes(on, on.text),)
    clause = next((one for one in clauses(on.text)[:40] if _of_the_work(one, on)), "")
    return (_what_becomes(on, clause),) if clause else ()


# Of one line in a list of tasks: what is neither thanks nor a report decides something there
_REPORTS = re.compile(
    r"^\W*(?:(?:it|this|that|is|was|has|are)\b ?)*(?:thanks|thank you|thx|ok|okay|noted|fine|good|great|seen|got it|received|agreed?|no (?:change|comment|news|questions?)|nothing|same|as (?:is|before|planned)|later|will|i'?ll|i|we|on track|in (?:hand|progress)|coming|due|with (?:me|her|him)|waiting|done|closed|fyi|reading|still|reviewing|under review|mine|tbd|n/?a|none)\b|\?",
    re.I,
)


def _left_in_list(on: On) -> bool:
    words = on.text.split()
    if on.single or not 0 < len(words) <= 8 or on.scene.files:
        return False
    return not (_REPORTS.search(on.text) or told(on.text) or found(on.text, "attorney"))


def _of_the_work(clause: str, on: On) -> bool:
    if clause.rstrip().endswith("?") and not re.match(
        r"\W*(?:can|could|would|will|may|might) (?:you|we|i)\b", clause, re.I
    ):
        return False
    if told(clause) or self_led(clause) or _OTHERS.search(clause) or _AFTER_ANOTHER.search(clause):
        return False
    if _NOT_NOW.match(clause) or (
        _NO_MORE.search(clause) and not re.search(r"\bno more than\b|\buntil\b.*\bthen\b", clause)
    ):
        return True
    hit = _SAID.search(clause)
    if hit is None:
        return False
    np = hit["np"] or hit["of"] or ""
    aim = what_is(np, on.task)
    return aim == TASK or (aim != OTHER and bool(hit["of"]))


def _what_becomes(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Shall {on.task.label} go on, rest for now, or is it no longer needed?'
    if on.task.status == "on_hold":
        choices = ("It goes on", "No longer needed: cancel it", "It stays on hold")
        return ask_about(on.me, "other", text, choices, "It stays on hold until you answer.", ("keep", "cancel"))
    choices = ("It goes on as it is", "No longer needed: cancel it", "It rests until I write again")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.", ("keep", "cancel"))
