# ruff: noqa: E501  a pattern reads best on one line
"""What a delegate passes on: "Ms. Hollis has asked me to let you know that the deadline is now Tuesday" means what
follows, in the words of her for whom the delegate writes. Only of open work: nothing is approved by hearsay."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.people import named
from intake.reading.replies.acts import clauses
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
    """The reply without what only says for whom it speaks."""
    if on.scene.writer.role is not Role.DELEGATE or on.task.status not in OPEN:
        return on
    text = on.text
    for clause in clauses(on.text)[:40]:
        if (hit := _LEAD.match(clause)) and _is_hers(hit, on):
            rest = clause[hit.end() :]
            text = text.replace(clause, rest[:1].upper() + rest[1:], 1)
    return on if text == on.text else replace(on, text=text)


def _is_hers(hit: re.Match[str], on: On) -> bool:
    """Of an attorney for whom she acts; the judge says things too."""
    who = next((one for one in hit.groupdict().values() if one), "")
    if not who or who.lower() in ("she", "he"):
        return True
    people = [person for one in named(re.sub(r"['’]s?$", "", who), on.scene.firm) for person in one.people]
    return any(person.address in on.scene.writer.acts_for for person in people)
