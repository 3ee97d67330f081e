# ruff: noqa: E501  a pattern reads best on one line
"""A coordinator or partner ends somebody's access ("end access of Priya"), or says that whoever has left gave her statement
on paper ("she returned everything on paper")."""

import re
from dataclasses import replace

from intake.reading.people import named
from intake.reading.scene import Scene
from intake.reading.shape import Intent, Outcome, Reading
from tracker.domain.firm import Role

_VERB = r"(?:end|revoke|remove|withdraw|terminate|cut off)"
_ENDS = re.compile(
    rf"^[^\w\n]{{0,9}}(?:(?:please|pls|yes|ok(?:ay)?)[, ]+){{0,3}}{_VERB}\s+(?:(?:the|all)\s+)?(?:access\s*(?:of|for|to|from|by)?\s*:?\s*(?P<who>[^\n]{{2,80}})|(?P<whose>[^\n]{{2,60}}?)['’]s? access\b)",
    re.I | re.M,
)
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


_WHO = r"(?P<who>[Ss]he|[Hh]e|[Tt]hey|[\w.+'-]+@[\w.-]+\w|(?:(?!(?:has|have|had|also|now|all)\b)[A-Z][\w.'-]+ ?){1,4}?)"
_ALL = r"(?:(?:it )?all|everything|all (?:of it|documents|papers|files)|(?:all |every one of )?(?:the|her|his|their|our) (?:documents|papers|files)|(?:the|her|his|their|an?) (?:\w+ )?statement)"
_RETURNED = re.compile(
    rf"^\W*(?i:(?:please )?(?:note|record)(?: that)? )?{_WHO}\s*(?:has |have )?(?:now |also |already )?(?:returned|destroyed|handed (?:back|in|over)|gave back|given back|brought back|sent back|shredded|signed|gave|given)(?: (?:or|and) (?:returned|destroyed|shredded))?(?: us| me| to us)? {_ALL}\b[^\n?]{{0,60}}$",
    re.M,
)
_OF = r"(?:signed |paper )*statement(?: of return(?: (?:or|and) destruction)?)?"
_STATEMENT = re.compile(
    rf"^\W*(?i:(?:please )?(?:we have|i have|we now have|we got|i got|we received|i received|received|record|note)(?: the| a)? )(?:{_OF} (?:of|from|by) {_WHO}|{_WHO.replace('who', 'whose')}['’]s {_OF})(?= |\W*$)[^\n?]{{0,60}}$",
    re.M,
)
_NOT = re.compile(r"\b(?:not|never|except|but|will|shall|would|should|partly|some|most|until|unless)\b|n['’]t\b", re.I)
_NOBODY = frozenset({"she", "he", "they"})


def read_statement_order(base: Reading, scene: Scene) -> Reading | None:
    """The reading of such a mail, or None. Who has left is on no list: the name goes on as it was written."""
    text = scene.body.strip()
    if scene.writer.role not in (Role.COORDINATOR, Role.PARTNER) or len(text.split()) > 40 or _NOT.search(text):
        return None
    if not (hit := _RETURNED.search(text) or _STATEMENT.search(text)):
        return None
    who = next(word for word in hit.groupdict().values() if word).strip(" .")
    person = "" if who.lower() in _NOBODY else who
    return replace(
        base, outcome=Outcome.REPLY, intents=(Intent("record_return", base.text.strip()[:300], person=person),)
    )


def read_access_order(base: Reading, scene: Scene) -> Reading | None:
    """The reading of such a mail, or None. A name that is nobody's, or two people's, is an intent without a person."""
    if scene.writer.role not in (Role.COORDINATOR, Role.PARTNER):
        return None
    orders = [hit["who"] or hit["whose"] for hit in _ENDS.finditer(scene.body.strip() or scene.subject)]
    intents = tuple(Intent("end_access", words.strip(" .,;:"), person=_meant(words, scene)) for words in orders)
    return replace(base, outcome=Outcome.REPLY, intents=intents) if intents else None


def _meant(words: str, scene: Scene) -> str | None:
    """An address is taken as it is: whoever has left is on no list."""
    if found := _ADDRESS.search(words):
        return found[0].lower().rstrip(".")
    people = {one.people[0].address for one in named(words, scene.firm) if len(one.people) == 1}
    return people.pop() if len(people) == 1 else None
