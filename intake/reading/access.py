# ruff: noqa: E501  a pattern reads best on one line
"""A coordinator or partner ends somebody's access: "end access of Priya", "please revoke Dana Ruiz's access"."""

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
