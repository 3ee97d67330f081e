# ruff: noqa: E501  a pattern reads best on one line
"""What the lines of an answer to the weekly page say about a task, beside what any attorney may order."""

from intake.reading.replies.acts.act import Act

_IT = r"(?:(?:it|this|that|these|them)(?: (?:one|task))?|(?:the|my|our|your) (?:[\w-]+ ){0,2}[\w-]+|T-?\d+)"
_DATE = r"(?:(?:the |that |this |his |her |their |new |proposed |requested )*(?:due )?(?:date|extension|deadline|request|time|proposal))"
_END = r"(?:,? (?:please|pls|thanks|thank you|to me|when you can|today|now|then|too|as well))*\W*$"

ROWS: tuple[Act, ...] = (
    Act(
        "agree_due", "digest",
        rf"^\W*(?:(?:yes|ok|okay|sure|fine)[,:]? )?(?:i |we )?(?:agree[ds]?|accept(?:ed)?|grant(?:ed)?|allow(?:ed)?)(?: (?:it|to it|with it|that|this))?(?: (?:to |with |on )?{_DATE})?{_END}",
        "", ("agree", "Agree the date", "agreed, thanks", "Yes, agree to the new date", "the new date is fine", "ok with the date", "yes"),
        forms=(
            rf"^\W*(?:yes|ok|okay|fine|good|sure)(?: (?:to|with|on|by) (?:it|that|{_DATE}))?{_END}",
            rf"^\W*{_DATE} (?:is|works|sounds) (?:fine|ok|okay|good|great|for me)\b{_END}",
        ),
    ),
    Act(
        "leave", "digest",
        rf"^\W*(?:please |pls |just )?leave(?: {_IT})?(?: (?:as (?:it )?is|as it stands|alone|be|for now|to me|with me|open))*{_END}",
        "", ("leave it", "Leave this one as it is", "no action", "skip it", "nothing for now"),
        forms=(
            rf"^\W*(?:no|nothing|none)(?: (?:change|changes|action|needed|to do|for now|more|yet))*{_END}(?<!no)(?<!no\.)",
            rf"^\W*(?:skip|ignore|pass(?: on)?)(?: {_IT})?(?: for now)?{_END}",
        ),
    ),
    Act(
        "send_again", "digest",
        rf"\b(?:send|show|e-?mail|forward|mail|get|give)\b(?: (?:me|us))?(?: {_IT})?(?: to me)? (?:again|once more|once again|one more time|back to me){_END}",
        r"\b(?:correct|corrupt|chang|revis|updat|fix|wrong|blank|password|won't open|can't open|cannot open|missing)\w*",
        ("send it again", "Please send me the memo again", "resend it please", "Can you resend the draft?", "Send again"),
        forms=(rf"\bre-?send(?: (?:me|us))?(?: {_IT})?(?: to me)?{_END}",),
        undone_by=("not", "if"),
    ),
)  # fmt: skip
