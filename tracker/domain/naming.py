"""What words name without showing it: whoever reads them must be allowed to know of each task and matter in them."""

from dataclasses import dataclass

from tracker.domain.firm import Firm


@dataclass(frozen=True, slots=True)
class Named:
    """Numbers of tasks and of matters, filled where the words are made."""

    tasks: tuple[int, ...] = ()
    matters: tuple[str, ...] = ()

    def beside(self, other: "Named") -> "Named":
        tasks = dict.fromkeys((*self.tasks, *other.tasks))
        return Named(tuple(tasks), tuple(dict.fromkeys((*self.matters, *other.matters))))


NOTHING = Named()


def matters_in(text: str, firm: Firm) -> tuple[str, ...]:
    """The matters whose number or caption stands in somebody's own words, such as the subject of a mail."""
    said = " ".join(text.casefold().split())
    found = (
        one
        for one in firm.matters.values()
        if one.number.casefold() in said or (one.caption and " ".join(one.caption.casefold().split()) in said)
    )
    return tuple(one.number for one in found)
