"""What a paralegal adds to her reply: a plan, a wish for time, a question, her hours, or the opposite."""

from datetime import time

from tests.cases.additions_to_replies.addition import Addition, Expected, Made, plus, same, turned
from tests.cases.additions_to_replies.bases import (
    ACCEPTANCE,
    DECLINED,
    DELIVERY,
    QUESTION,
    UNDATED_ACCEPTANCE,
    UNFINISHED_DELIVERY,
)

_HOURS = 3.5


def _wished(made: Made) -> Expected:
    due = made.at(time(17), str(made.case.context[0]["requester"]))
    asked = ["May it be due then?"]
    return plus("propose_new_due", also=({"questions": asked},), proposed_due_utc=due)(made) or {}


def _asked(made: Made) -> Expected:
    also = ({"new_status": "in_progress"}, {"new_status": made.case.expected["new_status"]})
    return {**(plus("question", also=also)(made) or {}), "new_status": "waiting_on_attorney"}


def _logged(made: Made) -> Expected | None:
    if (
        made.case.expected.get("hours_logged")
        or "hour" in made.case.raw["body_text"]
        or "hr" in made.case.raw["body_text"]
    ):
        return None
    return plus("log_time", also=({"intent": "deliver"},), hours_logged=_HOURS)(made)


def _asked_beside_it(made: Made) -> Expected:
    return plus("question", also=({"intent": "deliver"}, {"new_status": "waiting_on_attorney"}))(made) or {}


def _in_part(made: Made) -> Expected:
    hours = made.case.expected.get("hours_logged")
    logged = {"hours_logged": hours} if hours else {}
    return turned("partial_delivery", status="in_progress", **logged)(made) or {}


_QUESTIONS = (
    "Which version of the exhibit list should I use?",
    "One question: does the client's maiden name go in the caption?",
    "Should the objections be included or left out?",
    "quick q: is the 2024 return in or out?",
    "Do you want the exhibits tabbed by date or by witness?",
    "Who signs the verification, the client or you?",
    "Is it all right to cite the unpublished opinion?",
    "What I do not know is which of the two addresses is current; could you tell me?",
)

PARALEGAL = {
    "acceptance, with a plan": Addition(
        UNDATED_ACCEPTANCE,
        (
            "I'll have it to you {day}.",
            "You'll get it {day} morning.",
            "Should be with you on {day}.",
            "Plan is to finish {day}.",
            "I expect to be done by {day}.",
            "will send {day}",
            "I will start right away and deliver it on {day}.",
            "My target is {day}.",
        ),
        same,
        after="due before",
    ),
    "acceptance, with a wish for time": Addition(
        UNDATED_ACCEPTANCE,
        (
            "Can I have until {date}?",
            "Would {date} be all right instead?",
            "Could the due date move to {date}?",
            "The date is tight for me though, could I have until {date}?",
            "May I please have an extension to {date}?",
            "any chance of {date} instead?",
            "I'd need until {date}, is that ok?",
            "Is it possible to deliver on {date} instead?",
        ),
        _wished,
        after="due",
    ),
    "acceptance, with a question": Addition(ACCEPTANCE, _QUESTIONS, _asked),
    "delivery, with a question": Addition(DELIVERY, _QUESTIONS, _asked_beside_it),
    "acceptance, then declined": Addition(
        UNDATED_ACCEPTANCE,
        (
            "Actually, scratch that, I can't take it after all.",
            "Wait, no, I just saw my calendar. I have to pass, sorry.",
            "On second thought, I can't take this one, please offer it to somebody else.",
            "Sorry, I take that back, I'm too full this week. Please give it to someone else.",
            "Hm, no, I have to decline, I don't have the capacity.",
            "Never mind, I can't do it after all.",
            "Correction: I'll have to pass on this one.",
            "Oh no, I just noticed the trial prep. I have to decline this, so sorry.",
        ),
        turned("decline_capacity", status="unassigned"),
    ),
    "declined, then accepted": Addition(
        DECLINED,
        (
            "Never mind, my other deadline just moved, I'll take it.",
            "Actually, scratch that, I can take it after all.",
            "Wait, something just fell off my list. I'll take it.",
            "On second thought, I can do it. Count me in.",
            "Sorry, disregard that, I accept it.",
            "Hm, no, I can make it work. I'll do it.",
            "Correction: I can take it after all.",
            "Strike that, I'll take this one.",
        ),
        turned("accept", status="in_progress"),
    ),
    "delivery, with the hours": Addition(
        DELIVERY,
        (
            "3.5 hours.",
            "Time: 3.5 h.",
            "I spent 3.5 hours on it.",
            "This took me three and a half hours.",
            "pls log 3.5 hrs",
            "Please put me down for 3.5 hours.",
            "3.5 hrs for this one, all of it today.",
            "My time on this was 3.5 hours.",
        ),
        _logged,
    ),
    "delivery, with a part missing": Addition(
        UNFINISHED_DELIVERY,
        (
            "The exhibits are still missing, I will send them tomorrow.",
            "Part 2 will follow tomorrow.",
            "The second half is still to come.",
            "The index isn't done yet, I'll send it separately.",
            "Still working on the last section, more tomorrow.",
            "This is only the first part, the rest follows.",
            "The appendix is not in there yet; it will come later today.",
            "I still owe you the table of authorities.",
        ),
        _in_part,
    ),
    "a question, with a plan": Addition(
        QUESTION,
        (
            "Otherwise I'm on track.",
            "Everything else is going well.",
            "The rest is nearly done.",
            "I'll keep going with the other parts in the meantime.",
            "No rush, I have plenty to do on the rest meanwhile.",
            "Sorry for the bother!",
            "Once I know, I can finish quickly.",
            "The rest is drafted.",
        ),
        same,
    ),
}
