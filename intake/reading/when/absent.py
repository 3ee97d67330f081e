# ruff: noqa: E501  a pattern reads best on one line
"""Where a writer says in few words that she is away: "still in deposition & all day tomorrow too", "Out today, out tomorrow"."""

from intake import patterns as re

_WEEKDAY = r"(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(?:day)?s?"
_PLACE = r"(?:(?:an?|the|my|back[- ]to[- ]back|another) )?(?:depos?|depositions?|trial|court|mediations?|arbitrations?|hearings?|meetings?|session|conferences?|transit|the air|surgery)"
# what may stand between the place and the day: other days, and words of their length
_LENGTH = rf"(?:all|the|whole|entire|rest|half|most|part|much|of|day|days|long|morning|afternoon|evening|today|tonight|tomorrow|tmrw|{_WEEKDAY}|this|next|week|and|also|too|as well|again|still|plus|then|from|on|through|thru|until|till|out|away|off|both|late|early|now|currently)"
# the place: what she is in, or where from; a noun alone only with its length behind it ("Depos all day today")
_AWAY = re.compile(
    rf"^\W*(?:(?:sorry|yes|no|hi|hello|so|and|but|fyi|note|just|again|i['’]?m|i am|am|i['’]?ll be|will be|we['’]?re|also|still|currently|now)[\s,:–—-]+)*"
    rf"(?:(?:stuck |tied up |trapped |buried |sitting |locked up |busy )?(?:in|at) {_PLACE}|(?:out|away|off|gone|traveling|travelling|flying|unreachable|offline|on (?:a|the) (?:plane|train|road)|on (?:leave|vacation|trial))(?: (?:of (?:the )?(?:office|town|pocket)|sick))?|{_PLACE}(?= (?:all|the whole|today|tomorrow|through|until|till|half|most)\b))"
    rf"(?: (?:in|at|with|for|near|to) (?!the (?:draft|list|index)\b)[\w.'’-]+(?: [\w.'’-]+){{0,3}}?)?(?:[\s,&+/]+{_LENGTH}\b)*[\s,&+/]*$",
    re.I,
)


def told_away(left: str) -> bool:
    """Whether the words before a day, from the beginning of their sentence, say no more than that she is away."""
    return bool(_AWAY.match(left))
