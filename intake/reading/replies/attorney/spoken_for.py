# ruff: noqa: E501  a pattern reads best on one line
"""What a delegate passes on: "Ms. Hollis has asked me to let you know that the deadline is now Tuesday" means what
follows, in the words of her for whom the delegate writes. Only of open work: nothing is approved by hearsay."""

from dataclasses import replace
from functools import partial

from intake import patterns as re
from intake.reading.people import named
from intake.reading.replies.acts import clauses
from intake.reading.replies.attorney.her_verbs import in_first_person
from intake.reading.replies.common import OPEN, On
from tracker.domain.firm import Role

_WHO = r"(?P<who>(?!(?:When|If|As|Though|Although|While|What|Once|After|Before|Because|Since|Where|Whatever|Until|That)\b)(?:(?:Ms|Mr|Mrs|Dr)\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[Ss]he|[Hh]e)"
_TELL = r"(?i:say|tell (?:you|everyone|the desk|all)|let (?:you|everyone|the desk) know|inform you|advise(?: you)?|report|relay|pass (?:on|along|word)|convey|write|note|confirm|mention)(?i: to you)?"
_THAT = r"(?i:,? that|:|,)?"
_LEAD = re.compile(
    rf"^\W*(?:(?i:and|also|meanwhile|further|in addition),? )?(?:{_WHO}(?:'s)? (?:(?i:has|have|had|just|now|also|therefore) )*"
    rf"(?:(?i:says?|said|tells? (?:me|us|you)|told (?:me|us)|advises?(?: me| us)?|advised(?: me)?|informs? (?:me|us)|informed (?:me|us)|reports|notes|confirms?|confirmed|writes|wrote|mentions?|mentioned|lets? (?:me|you) know){_THAT}"
    rf"|(?i:asks?|asked|wishes|wants|would like|instructs?|instructed|directs?|directed|requests?|requested)(?i: me| us| you| the desk)?(?i: to| for you to) (?i:have )?(?:{_TELL}|(?i:know|be told|be informed|be aware|note|understand)){_THAT})"
    rf"|(?i:per|from|on behalf of|at the (?:request|instance|direction|instruction)s? of|for) {_WHO.replace('<who>', '<of>')}(?:(?:'s?)? (?i:office|chambers|desk|request|instructions?))?\s*[:,–-]"
    rf"|[^:.;!?]{{0,40}}\b(?i:from|of) {_WHO.replace('<who>', '<at>')}(?:(?:'s?)? (?i:office|desk))?\s*:"
    rf"|(?i:i(?:'m| am) (?:instructed|asked|directed|told|authori[sz]ed|requested)(?: by)?) (?:{_WHO.replace('<who>', '<by>')} )?(?i:to (?:{_TELL})){_THAT}) +(?=\w)"
)


def in_her_words(on: On) -> On:
    """The reply without what only says for whom it speaks, and in the first person of her for whom it does."""
    if on.scene.writer.role is not Role.DELEGATE or on.task.status not in OPEN:
        return on
    text, alone = on.text, _is_she_alone(on)
    for clause in clauses(on.text)[:40]:
        rest, led = clause, _LEAD.match(clause)
        if led and _is_hers(next((one for one in led.groupdict().values() if one), ""), on):
            rest = clause[led.end() :]
            rest = rest[:1].upper() + rest[1:]
        hers = _is_hers_or_she if alone or rest != clause else _is_named
        text = text.replace(clause, in_first_person(rest, partial(hers, on)), 1)
    return on if text == on.text else replace(on, text=text)


def _is_she_alone(on: On) -> bool:
    """Nobody else is spoken of who might be "she"."""
    others = (person for one in named(on.text, on.scene.firm) for person in one.people)
    known = {*on.scene.writer.acts_for, on.me}
    return not _SOME_OTHER.search(on.text) and all(person.address in known for person in others)


_SHE = re.compile(r"she|he", re.I)
# Beside them "she" may be somebody else
_SOME_OTHER = re.compile(
    r"\b(?:(?:the|our|her|his|my|their) (?:client|witness|deponent|judge|clerk|adjuster|expert|plaintiff|defendant|mediator|reporter|interpreter|doctor|physician|carrier|officer|tenant|employee|secretary|assistant|paralegal|associate|mother|father|daughter|son|wife|husband|sister|brother)|opposing counsel|judge (?-i:[A-Z])\w+)\b",
    re.I,
)


def _is_hers_or_she(on: On, who: str) -> bool:
    return _is_hers(who, on)


def _is_named(on: On, who: str) -> bool:
    return not _SHE.fullmatch(who) and _is_hers(who, on)


def _is_hers(who: str, on: On) -> bool:
    """Of an attorney for whom she acts; the judge says things too."""
    if not who or who.lower() in ("she", "he"):
        return True
    people = [person for one in named(re.sub(r"['’]s?$", "", who), on.scene.firm) for person in one.people]
    return any(person.address in on.scene.writer.acts_for for person in people)
