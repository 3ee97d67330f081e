# ruff: noqa: E501  a pattern reads best on one line
"""A cry of "go!" in a figure of speech, before or after the order itself: "Release the hounds: file the approved v2.",
"The gloves are off; file it." The order counts; by itself the figure orders nothing."""

from intake import patterns as re
from intake.reading.replies.acts import found

_CRY = (
    r"(?:release|unleash|loose|free) (?:the (?!(?:work|draft|version|summary|file|filing|motion|brief|letter|funds|records)\b)[\w-]+|hell)|let slip the dogs(?: of war)?|let (?:it|her|'er|them|this|that) (?:fly|rip|loose)|let loose|let fly|fire (?:away|at will)"
    r"|(?:the )?gloves (?:are|come) off|(?:drop|bring down|lower) the (?:hammer|gavel|boom)|pull the (?:trigger|pin|rip ?cord|lever)|light (?:the|that) (?:fuse|candle|match|fire)|cut (?:it|her|them|this|that) loose|open (?:the|those) (?:flood)?(?:gates?|doors|cages?|hatch)|(?:the )?(?:flood)?(?:gates|doors) are open|(?:raise|drop|lift) the (?:drawbridge|curtain|portcullis|anchor)|cross the rubicon|the die is cast"
    r"|green means go|curtain up|(?:it's )?(?:go|show) ?time|game on|(?:and )?(?:we're |it's )?off to the races|(?:off|away) (?:we|you|it) goes?|launch|(?:we have )?lift-?off|bombs away|anchors aweigh|full (?:steam|speed) ahead|damn the torpedoes|(?:ladies and gentlemen,? |gentlemen,? )?start your engines|batter up|play ball|roll (?:the presses|'em|tape)|send in the (?:cavalry|clowns|marines|troops)|man the (?:cannons|guns|barricades)|(?:hit|press|push|punch|mash) (?:the (?:big )?(?:red )?)?(?:button|gas|go|send|launch)|(?:all )?systems (?:are )?go"
    r"|the (?:war|truce|cease-?fire|honeymoon|party|waiting|wait|peace) is (?:on|over|off|dead)|strike while the iron is hot|ready,? (?:set,? )?(?:aim|go)|charge|tally-?ho|geronimo|giddy-?up|saddle up|to arms|en garde|no more (?:waiting|mercy|mr\.? nice guy)|time's up(?: for them)?|storm the (?:castle|gates|beach\w*)|call their bluff|blast off|contact|engines? on|cleared for take-?off|rock and roll|let's (?:rock|roll|ride|dance|do this)"
)
_FIGURE = re.compile(
    rf"(?:^|(?<=[.!?;:–—-])|(?<=,))[\s\"“]*(?:(?:ok|okay|so|well|right|alright|now|then|and|please|pls|time to|let's|we can|you may|you can|go ahead and)\b,? ?)*(?:{_CRY})(?: (?:now|please|today|everyone|everybody|folks|team|people))*[\"”]?(?:\s*[.!,;:–—-]+|\s+(?=and\b)|\s*$)",
    re.I | re.M,
)
_ORDERS = {"authorise_filing", "authorise_service"}


def without_figures(text: str) -> str:
    """The words without such a cry, where the rest gives leave to file or to serve; else as they stand."""
    rest = _FIGURE.sub(". ", text).strip(" .\n")
    return f"{rest}." if rest != text.strip(" .\n") and _ORDERS & found(rest, "attorney").keys() else text
