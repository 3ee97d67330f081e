"""A sentence that changes nothing, though it names days, people or the work: news, praise, a story, a courtesy."""

from tests.cases.additions_to_replies.addition import Addition, same
from tests.cases.additions_to_replies.bases import (
    ACCEPTANCE,
    ANSWER,
    APPROVAL,
    CANCELLED,
    CHANGES,
    DECLINED,
    DELIVERY,
    FILING,
    HANDED_OVER,
    HELD,
    NEW_DUE,
    QUESTION,
    STATUS,
    WATCHED,
    any_of,
)

_DECIDED = any_of(APPROVAL, FILING, CHANGES, CANCELLED, HELD, NEW_DUE, ANSWER, HANDED_OVER, WATCHED)
_WORKING = any_of(ACCEPTANCE, DECLINED, DELIVERY, QUESTION)
_ANYWHERE = ("end", "below", "above")

NOTHING = {
    "news, with a day": Addition(
        _DECIDED,
        (
            "The client called on Tuesday.",
            "I'm in court Wednesday.",
            "I spoke with opposing counsel on Monday and he was friendly for once.",
            "fyi I'm out of the office Thursday",
            "The other side filed their brief yesterday.",
            "My flight on Friday is at 3 pm.",
            "The mediator's office wrote to me this morning.",
            "I had lunch with the client on Monday, he sends his regards.",
            "The judge was in a good mood this morning.",
            "I will be at the dentist tomorrow morning.",
        ),
        same,
        where=_ANYWHERE,
    ),
    "praise or a courtesy": Addition(
        any_of(APPROVAL, FILING, CHANGES, CANCELLED, HELD, NEW_DUE, ANSWER, HANDED_OVER, WATCHED, STATUS),
        (
            "Great work.",
            "You are a lifesaver.",
            "Thanks for all you do.",
            "I know this was a slog.",
            "This was faster than I expected, thank you.",
            "Very much appreciated.",
            "You always come through.",
            "Sorry for the short notice.",
            "I owe you a coffee.",
            "Have a good evening.",
        ),
        same,
        where=_ANYWHERE,
    ),
    "a question about something else": Addition(
        any_of(APPROVAL, FILING, CANCELLED, HELD, NEW_DUE),
        (
            "How many hours was it?",
            "How long did this take you, by the way?",
            "How was your vacation?",
            "What did it cost so far?",
            "Did you see the game last night?",
            "How many hours are on it so far?",
            "How are you holding up?",
            "Is your mother feeling better?",
        ),
        same,
    ),
    "a story": Addition(
        _DECIDED,
        (
            "My phone died in the middle of the deposition and I had to borrow one from the reporter.",
            "I am writing this from the back of a cab.",
            "The client brought homemade cookies to the meeting, in case anyone wonders where the crumbs come from.",
            "It has been one of those weeks.",
            "The copier is broken again.",
            "My daughter won her match.",
            "I read this on the train with no light, so forgive my typing.",
            "Court was a zoo.",
        ),
        same,
        where=_ANYWHERE,
    ),
    "a paralegal's courtesy": Addition(
        _WORKING,
        (
            "Questions? Call me.",
            "Let me know if you need anything else.",
            "Any problems, just shout.",
            "Happy to jump on a call.",
            "Hope that helps!",
            "Is there anything else?",
            "Thank you for thinking of me.",
            "I am at my desk until six.",
            "Have a great weekend!",
            "Just ping me if anything is unclear.",
        ),
        same,
    ),
    "a paralegal's news": Addition(
        _WORKING,
        (
            "I am out Thursday and Friday next week.",
            "My internet was down on Monday.",
            "The records office called me yesterday.",
            "I spoke with the court reporter on Tuesday.",
            "Hannah helped me with the scans.",
            "The client is very friendly.",
            "It is snowing like crazy here.",
            "The transcript came in on Monday.",
        ),
        same,
        where=_ANYWHERE,
    ),
}
