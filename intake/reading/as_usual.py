"""A mail's own words as most people would have typed them, so that every reader finds what it looks for."""

from intake.reading.asides import without_asides
from intake.reading.capitals import quiet, with_capitals
from intake.reading.emphasis import without_emphasis
from intake.reading.in_full import in_full
from intake.reading.marks import with_usual_marks
from intake.reading.polite import straightforward
from intake.reading.salutation import with_greeting_apart
from intake.reading.scene import spelled_out
from intake.reading.spelling import respelled
from intake.reading.stops import with_stops
from intake.reading.straight import STRAIGHT, even, with_and
from intake.reading.that_day import with_that_day
from intake.reading.unwrapped import unwrapped
from intake.reading.usual import usual
from tracker.domain.firm import Firm


def as_usual(text: str, firm: Firm, ordering: bool = True) -> str:
    """Signs and lines, words, sentences, requests: each step counts on those before.

    `ordering`: of one who may give orders.
    """
    lines = unwrapped(with_usual_marks(quiet(even(text.translate(STRAIGHT)))))
    words = usual(respelled(in_full(spelled_out(with_and(without_emphasis(lines))), firm), firm))
    sentences = with_capitals(with_stops(with_greeting_apart(words)), firm)
    return without_asides(with_that_day(straightforward(sentences, ordering)))
