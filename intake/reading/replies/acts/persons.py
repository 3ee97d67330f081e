# ruff: noqa: E501  a pattern reads best on one line
"""An attorney's orders about people."""

from intake.reading.replies.acts.act import IT, PERSON, Act

ROWS: tuple[Act, ...] = (
    Act(
        "reassign", "attorney",
        r"(?i:\breassign\w*\b|\b(?:give|hand|move|transfer|send|pass|assign|switch|shift) (?:it|this|that|the \w+|T-?\d+|these|them)?(?: one| task| over| off| back)*\s?(?:over )?to\b|\b(?:have|let|get|want|ask) (?:someone else|somebody else|another paralegal|a different (?:paralegal|person))\b|\b(?:should|can|could|to|will|please) (?:take (?:this |it )?over|take (?:this|it)|handle (?:this|it)|do (?:this|it)|redo (?:this|it)|finish (?:this|it))\b)|\b(?i:take (?:it|this) (?:off|away from)|off) (?i:of )?[A-Z]\w+|\b(?i:have|let|get|want|ask) [A-Z]\w+ (?:to )?(?:take|do|redo|re-do|handle|finish|start|complete|pick|rework|fix|run)\b|\b(?i:someone else|somebody else)\b",
        r"(?i:\b(?:give|send|hand|pass) (?:it|this|that) to (?:me|us|the (?:court|client|judge|clerk)|opposing)\b|\bmove (?:it|this|that)?(?: \w+)? ?to (?:mon|tue|wed|thu|fri|sat|sun|next|tomorrow|today|the|\d|end|eod|cob|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bcan you (?:do|take|handle|finish|redo)\b|\bplease (?:do|take|handle|finish|redo)\b)",
        ("Give this to Luis.", "Reassign to Hannah please", "Have Renee redo it from the top"), True,
    ),
    Act(
        "add_watcher", "attorney",
        r"\b(?i:cc|copy|add|loop(?:ing)?(?: in)?|include|keep)\b(?: in)?\s+(?=[A-Z])(?:[A-Z]\w+(?:(?:,| and| &) )?(?: [A-Z]\w+)?\s?){1,4}(?:\s*(?:on|to|in|posted|informed|in the loop|copied|as a (?:watcher|reviewer)|please|going forward|too|when|with|$|[.,]))|\b(?i:keep|have) [A-Z]\w+(?: [A-Z]\w+)? (?:in the loop|posted|informed|copied|cc'?d)\b|\b[Ll]et [A-Z]\w+ know\b",
        r"\badd [A-Z]\w+ (?:as (?:a|an) (?:party|exhibit|witness|defendant|plaintiff))|\bto the (?:caption|list|exhibit|memo|brief)\b", ("Please cc Marcus on this.", "Loop in Priya going forward.", "Keep Tom posted"), True,
    ),
)  # fmt: skip
