# ruff: noqa: E501  a pattern reads best on one line
"""Words that put work under seal after it was opened, or say that it is under seal no more."""

from intake.reading.replies.acts.act import Act

_IT = r"(?:this|it|that|everything(?: (?:here|on this|about (?:this|it)|in (?:this|it)))?|all of (?:this|it)|(?:the|this) (?:whole )?(?:task|assignment|work|project|thing)|T-?\d+)"
_SEALED = r"(?:under seal|sealed|attorneys?'? eyes[- ]only|eyes[- ]only|aeo)\b"
_HOW = r"(?:(?:now|all|also|strictly|kept|treated|handled|marked|to be|filed|from (?:now|here) on|as|for) )*"

ROWS: tuple[Act, ...] = (
    Act(
        "seal", "attorney",
        rf"\b{_IT}(?:'s| is| are| must be| should be| shall be| will be| needs? to be| has to be| ought to be| stays?| remains?| goes)(?: being)? {_HOW}{_SEALED}",
        r"\b(?:exhibits?|declarations?|motion|transcripts?|records?|order|brief|binders?) (?:is|are|was|were|be)\b|\b(?:no longer|not|n't|never|whether|if)\b[^.;]{0,20}\b(?:seal|eyes)",
        ("This is under seal from now on.", "It must be treated as sealed.", "Everything on this is attorneys' eyes only."),
        forms=(
            rf"\b(?:treat|keep|mark|handle|put|consider|regard|place) {_IT}(?: one)? {_HOW}{_SEALED}",
            rf"(?:^|[.!?;,:]\s+|\b(?:please|pls|and|kindly|you to|to)\s+)seal {_IT}\b(?! (?:up|the|with|in an)\b)",
        ),
        undone_by=("not", "asked", "lead", "depends"),
    ),
    Act(
        "unseal", "attorney",
        rf"\b{_IT}(?:'s| is| are| need(?:s)? (?:to be|be)) no longer {_HOW}{_SEALED}",
        "",
        ("This is no longer under seal.", "Unseal it, please", "The seal on this has been lifted."),
        forms=(
            rf"\b{_IT}(?:'s not| is not| isn't|(?: does not|n't| doesn't) (?:need to|have to) be) {_HOW}{_SEALED} any ?more\b",
            rf"(?:^|[.!?;,:]\s+|\b(?:please|pls|and|kindly|you to|to|can|may)\s+)(?:be )?unseal(?:ed)?(?: {_IT})\b",
            rf"\bthe seal (?:on|of|over) {_IT} (?:is|was|has been|got) (?:lifted|removed|dropped|gone)\b",
        ),
        undone_by=("not", "asked", "lead", "depends"),
    ),
)  # fmt: skip
