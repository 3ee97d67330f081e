"""Sentences about the work itself: more of it, less of it, none of it, and whose it is."""

from tests.cases.additions.addition import EVERYWHERE, Addition, dated, kind, lacks, unchanged, with_task, without_event
from tests.cases.additions.given import Given, Json
from tests.cases.rewordings.beside import above, below


def _two(given: Given) -> Json:
    """Another task in the same matter, due at noon of the day."""
    other = {"matter": given.task["matter"], "due_utc": given.at(12)}
    return {"outcome": "create_tasks", "tasks": [given.task, other]}


def _nothing(given: Given) -> Json:
    """No work, or a question whether there is any."""
    return {"outcome": "not_a_task_hold", "accept_also": [{"outcome": "ignored"}, {"outcome": "ask"}]}


def _held_back(given: Given) -> Json:
    """A question, or the task with the word of it; not work that somebody starts on."""
    return {"outcome": "ask", "tasks": [{"matter": given.task["matter"]}]}


WORK: dict[str, Addition] = {
    **kind(
        "a second task",
        _two,
        (
            "Also, please draft a cover letter to the court by {day} at noon.",
            "Separately, could you index the correspondence file? {day} at noon for that one.",
            "One more thing: please put together a witness list by noon on {day}.",
            "While I have you, please also prepare a proof of service form, due {day} noon.",
            "And a second request: a one-page timeline of the correspondence, {day} at noon.",
            "In addition I need a list of all open invoices by {day} at noon.",
            "Second task: Bates stamp the insurance file. {day}, noon.",
            "Oh, and would you pull the docket sheet for me by noon {day}?",
        ),
        dated,
        without_event,
        places=(below,),
    ),
    **kind(
        "never mind",
        _nothing,
        (
            "Never mind, I found last year's version, please ignore the above.",
            "Scratch all that, I've already done it myself.",
            "Actually, disregard this, it's been taken care of.",
            "Sorry, ignore this email, it went to the wrong address.",
            "Hold on, I just found it. No need to do anything.",
            "On second thought, forget it. I'll do it myself.",
            "Actually, please disregard. The client settled.",
            "Update: no longer needed, sorry for the noise.",
        ),
        lacks("P\\.?S\\.?"),
        places=(below,),
    ),
    **kind(
        "hold off",
        _held_back,
        (
            "Hold off until you hear from me.",
            "Don't start yet, I'll tell you when.",
            "Please don't begin on this until I give the go-ahead.",
            "But wait for my word before you start.",
            "Please hold this until I confirm with the client.",
            "Don't do anything on it yet.",
            "Not yet though, I'll let you know when you can start.",
            "Sit tight on this until I say so.",
        ),
        places=(below,),
    ),
    **kind(
        "a cap of hours",
        with_task(hours_cap=4.0),
        (
            "No more than four hours on this.",
            "Please cap it at 4 hours.",
            "Don't spend more than 4 hours on it.",
            "Stop at four hours and tell me where you are.",
            "Hours cap: 4.",
            "I don't want this to take more than four hours.",
            "If it goes past 4 hours, check with me first.",
            "The client will only pay for four hours of this.",
            "4 hrs max.",
        ),
        lambda given: not given.task.get("hours_cap"),
        lacks("hours?", "hrs"),
    ),
    **kind(
        "a question that is no task",
        unchanged,
        (
            "How is the {other} index coming along?",
            "By the way, did the {other} translation ever go out?",
            "Has anyone heard back from the {other} people?",
            "Is Maribel back yet?",
            "Are you all fully staffed this week?",
            "What is our usual turnaround on these?",
            "How was everyone's weekend?",
            "Did you get my voicemail?",
        ),
        lacks("how ", "Maribel"),
    ),
    **kind(
        "another matter beside",
        unchanged,
        (
            "Same format as we used in {other}, please.",
            "This is like the one you did for {other}.",
            "Use the {other} one as a model.",
            "The {other} version turned out well, so please follow it.",
            "I'm tied up with {other} this week.",
            "Don't mix it up with the {other} file.",
            "We did this in {other} and it worked nicely.",
            "It should look like what we did for {other}.",
        ),
        places=(below,),
    ),
    **kind(
        "the matter corrected",
        with_task(matter=lambda given: given.other_number),
        (
            "Sorry, wrong matter. This is for {other}.",
            "Correction: this is for {other}.",
            "Actually this is {other}, I had the wrong case in mind.",
            "Scratch that, I meant the {other} matter.",
            "My mistake, it's {other}, not what I said above.",
            "I put the wrong case above, it should be {other}.",
        ),
        lambda given: not (given.task.get("confidentiality") or given.case.raw.get("attachments") or given.has_event),
        lacks("court days?", "see subject"),
        places=(below,),
    ),
    **kind(
        "what it takes in",
        unchanged,
        (
            "Only exhibits 1 through 20, please.",
            "Skip the appendix.",
            "Don't file anything yet.",
            "Do not contact the client.",
            "Word, not PDF, please.",
            "Keep it under ten pages.",
            "It runs 214 pages.",
            "Please use the firm's standard format.",
            "The original is in the red folder on my desk.",
            "Nothing fancy, a simple table will do.",
            "Be careful with the medical records.",
            "Our client is very anxious about it.",
        ),
        places=(below, EVERYWHERE[2]),
    ),
    **kind(
        "why",
        unchanged,
        (
            "Opposing counsel has been sitting on this for weeks.",
            "The judge asked about it at the last conference.",
            "We promised the client we would turn this around.",
            "I ran out of time to do it myself.",
            "The last one had mistakes in it.",
            "They finally produced what we asked for.",
            "The partner wants a clean set.",
            "I've been meaning to get to this for a month.",
        ),
        places=(above, below),
    ),
}
