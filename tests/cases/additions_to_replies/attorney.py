"""What an attorney adds to her decision: another act beside it, a condition, or the opposite."""

from tests.cases import score
from tests.cases.additions_to_replies.addition import Addition, plus, turned
from tests.cases.additions_to_replies.bases import (
    APPROVAL,
    CANCELLED,
    CHANGES,
    HELD,
    NEW_DUE,
    PLAIN_APPROVAL,
    PRAISE,
    UNDATED_CHANGES,
    any_of,
    both,
    by_an_attorney,
    is_filing,
    not_filing,
    without_others,
)

_TOM = "tbellamy@hollisreyes.example"
_HANNAH = "hannah.wirth@paradesk.example"
_CHANGES = turned(
    "approve_with_changes",
    status="revisions_requested",
    questions=["See it again after the changes, or close it when they are made?"],
    also=(
        {"intent": "request_revisions"},
        {"intent": "ambiguous_conditional"},
        {"intent": "ambiguous_conditional", "new_status": "in_review"},
    ),
)
_NO_VERDICT = turned(
    "ambiguous_conditional",
    questions=["Do you approve it?"],
    also=(
        {"intent": "hold_filing", "questions": None},
        {"intent": "comment", "questions": None},
        {"intent": "hold", "new_status": "on_hold", "questions": None},
    ),
)
_NOT_CANCELLED = turned("comment", also=({"questions": ["Is it still needed?"]}, {"intent": "resume"}))


def _is_clear(case: score.Case) -> bool:
    """Nothing is asked about it."""
    return not case.expected.get("questions")


ATTORNEY = {
    "approval, but a change first": Addition(
        PLAIN_APPROVAL,
        (
            "But fix the cite on page 4 first.",
            "One thing though: the caption still has the old case number, please correct it.",
            "Just change the date in the footer.",
            "pls also fix the typo on p 2",
            "Oh, and take out the second sentence of paragraph 6.",
            "However, the table of contents needs to be updated.",
            "The only thing is that Exhibit C is missing a page number, so please add it.",
            "Before it is final, spell out the defendant's name in the heading.",
            "Sorry, one small correction: it should say plaintiffs, not plaintiff, in the first line.",
            "Please swap tabs 3 and 4 though.",
        ),
        _CHANGES,
    ),
    "approval, then taken back": Addition(
        PLAIN_APPROVAL,
        (
            "On second thought, hold it until I have talked to the client.",
            "Actually, wait. Let me read it once more before I approve it.",
            "Scratch that, I'm not ready to approve it yet.",
            "Hm, no, I take that back, I want to check it with the client first.",
            "Wait, that was the wrong document. Don't treat it as approved yet.",
            "Actually hold off on that, I haven't read the last part.",
            "Strike that please. I need to look at this again.",
            "Sorry, disregard that, I was looking at the wrong file.",
            "Come to think of it, don't mark it approved until I've spoken with the client.",
        ),
        _NO_VERDICT,
        where=("end", "below"),
    ),
    "approval, and it may be filed": Addition(
        both(PLAIN_APPROVAL, is_filing),
        (
            "Please file it today.",
            "You can file it.",
            "Go ahead and file.",
            "OK to e-file.",
            "pls file",
            "You have my authority to file it.",
            "Please get it filed this afternoon.",
            "Please proceed with filing.",
            "I authorize you to file it.",
        ),
        turned("approve_and_authorise_filing", status="approved", filing_authorised=True),
    ),
    "approval, and it is not to be filed": Addition(
        both(PLAIN_APPROVAL, is_filing),
        (
            "Please don't file it yet.",
            "Do not file until I say so.",
            "Hold off on filing for now.",
            "no filing yet pls",
            "But it should not be filed before the client has signed.",
            "Filing has to wait until I hear from the clerk.",
            "I'll tell you when to file.",
            "Just don't file it, we are still talking to the other side.",
        ),
        plus("hold_filing", filing_authorised=False, also=({"intent": "approve"},)),
    ),
    "approval, and a copy to a colleague": Addition(
        without_others(APPROVAL),
        (
            "Please copy Tom Bellamy on this one from now on.",
            "Loop Tom in on this going forward.",
            "Also, please add Tom Bellamy to this task so he sees the updates.",
            "cc Tom on it from here on pls",
            "Tom should be copied on anything further.",
            "And keep Tom in the loop on this one, please.",
            "I'd like Tom Bellamy copied on this from here on.",
            "Please make sure Tom gets a copy of everything on this.",
        ),
        plus("add_watcher", watchers_added=[_TOM], also=({"intents": ["approve", "add_watcher", "hold_filing"]},)),
    ),
    "changes, otherwise approved": Addition(
        CHANGES,
        (
            "Otherwise approved.",
            "The rest is approved.",
            "Other than that it is approved.",
            "Everything else is fine.",
            "Apart from that it looks good.",
            "With that it's good to go.",
            "Once that's done it is approved.",
            "Rest is good.",
        ),
        plus(
            also=(
                {"intent": "approve_with_changes"},
                {"questions": ["See it again, or close it?"], "intent": "approve_with_changes"},
            )
        ),
    ),
    "changes, then it is approved as it is": Addition(
        UNDATED_CHANGES,
        (
            "Actually, forget all that. It's fine as it is, approved.",
            "On second thought, leave it as is. Approved.",
            "No wait, I was looking at the old version. This one is approved as is, no changes needed.",
            "Scratch all of that, it's approved without changes.",
            "Never mind, it is good as it stands. I approve it.",
            "Hm, I take that back, the draft is right. Approved as is.",
            "Disregard the above, I approve it as it is.",
            "Ignore what I wrote above. No changes, approved.",
        ),
        turned(
            "approve",
            status="approved",
            also=({"questions": ["Do you approve it?"], "new_status": "in_review", "intent": "ambiguous_conditional"},),
        ),
    ),
    "cancelled, then not": Addition(
        CANCELLED,
        (
            "Actually no, go ahead with it.",
            "Wait, no. Please keep going, we still need it.",
            "On second thought, keep working on it.",
            "Scratch that, we do need it after all.",
            "Hm, no, I just heard that we still need this. Please carry on.",
            "Sorry, disregard that, please finish it as planned.",
            "Never mind, it's back on. Go ahead.",
            "Strike that. Keep going with it.",
        ),
        _NOT_CANCELLED,
    ),
    "held, then cancelled": Addition(
        HELD,
        (
            "Actually, cancel it altogether.",
            "On second thought, just cancel this one.",
            "Wait, no. We settled, please cancel it.",
            "Scratch that. Cancel the task, we won't need it.",
            "Hm, no, stop work for good. We no longer need this.",
            "Correction: please cancel this task.",
            "No wait, kill it entirely, it is no longer needed.",
            "Sorry, disregard that. Please cancel it.",
        ),
        turned("cancel", status="cancelled"),
    ),
    "cancelled, then only held": Addition(
        CANCELLED,
        (
            "Actually, just put it on hold for now.",
            "On second thought, only pause it until I hear from the client.",
            "Wait, no. Put this on hold instead.",
            "Scratch that, hold it for now.",
            "Hm, no, don't cancel it, put it on hold.",
            "Correction: please put it on ice until further notice.",
            "No wait, let's park it instead.",
            "Sorry, disregard that. Please put it on hold.",
        ),
        turned("hold", status="on_hold"),
    ),
    "held, then not": Addition(
        HELD,
        (
            "Actually no, go ahead with it.",
            "Wait, no. Please keep going.",
            "On second thought, keep working on it.",
            "Scratch that, please carry on.",
            "Sorry, disregard that, go on as planned.",
            "Hm, no, the client just called. Go ahead after all.",
            "Never mind, it's back on. Keep going.",
            "Strike that. Keep at it.",
        ),
        _NOT_CANCELLED,
    ),
    "praise, and then the approval": Addition(
        both(PRAISE, not_filing),
        (
            "Approved.",
            "It's approved.",
            "I approve it as it is.",
            "You have my approval.",
            "approved, no changes",
            "I have read it and I approve this version.",
            "Please consider it approved.",
            "No changes from me, approved.",
        ),
        turned("approve", status="approved"),
    ),
    "praise, and then a change": Addition(
        PRAISE,
        (
            "Please fix the cite on page 4.",
            "But the caption still has the old case number, please correct it.",
            "Can you take out the second sentence of paragraph 6?",
            "pls fix the typo on p 2 and send it back",
            "The table of contents needs to be updated, though.",
            "I'd like the exhibits in order of date instead.",
            "Only the defendant's name is misspelled on page 1, please change it.",
            "Sorry, page 3 has the wrong hearing date. Please redo that part.",
        ),
        turned(
            "request_revisions",
            status="revisions_requested",
            also=(
                {"intent": "approve_with_changes"},
                {"intent": "approve_with_changes", "questions": ["See it again?"]},
            ),
        ),
    ),
    "held or moved, and a copy to a colleague": Addition(
        without_others(any_of(HELD, NEW_DUE)),
        (
            "Please copy Tom Bellamy on this one from now on.",
            "Loop Tom in on this going forward.",
            "Also, please add Tom Bellamy to this task so he sees the updates.",
            "cc Tom on it from here on pls",
            "And keep Tom in the loop on this one, please.",
            "I'd like Tom Bellamy copied on this from here on.",
            "Please make sure Tom gets a copy of everything on this.",
            "Tom should be copied on anything further.",
        ),
        plus("add_watcher", watchers_added=[_TOM]),
    ),
    "a new date, and other hands": Addition(
        without_others(by_an_attorney(both(NEW_DUE, _is_clear))),
        (
            "And please give it to Hannah.",
            "Hannah should do this one instead.",
            "Please reassign it to Hannah Wirth.",
            "Also, Hannah Wirth will take it over from here.",
            "pls move it over to Hannah",
            "I'd like Hannah to take this over.",
            "Please let Hannah have this one instead.",
            "Let's have Hannah do it.",
        ),
        plus("reassign", new_status="offered", reassign_to=_HANNAH, also=({"new_status": "in_progress"},)),
    ),
}
