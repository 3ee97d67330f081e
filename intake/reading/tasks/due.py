# ruff: noqa: E501  a pattern reads best on one line
"""The words that say by when: the item's own, those around the list, the subject."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from intake import patterns as re
from intake.reading.asks import sets_due
from intake.reading.corrected import put_right
from intake.reading.date_above import date_above, has_only_event
from intake.reading.details import only_a_date
from intake.reading.headings import field_of
from intake.reading.parts import for_all
from intake.reading.scene import Scene
from intake.reading.tasks.item import Item
from intake.reading.when.atoms.plain import plain
from intake.reading.when.atoms.surnames import without_surnames
from intake.reading.when.cues import EVENT
from intake.reading.when.due import read_due
from intake.reading.when.due.choice import two_dates
from intake.reading.when.due.merge import merge, same_day, sharper
from intake.reading.when.due.place import zone_of_all
from intake.reading.when.due.result import DueRead
from intake.reading.when.phrases import phrases
from intake.reading.when.standpoint import Standpoint


def due_read_of(item: Item, scene: Scene, single: bool) -> DueRead:
    """By when, as it was put last."""
    if stated := zone_of_all(plain(scene.body)) if single else "":
        scene = replace(scene, here=replace(scene.here, zone=stated))  # said below the fields
    read = _first_said(item, scene, single)
    return put_right(read, scene.corrected, scene.here) if scene.corrected else read


def _first_said(item: Item, scene: Scene, single: bool) -> DueRead:
    """By when; a count back from an event that its own words do not date runs from the date beside them."""
    read = _read_of(item, scene, single)
    form = item.form.values.get("due", "") if item.form else ""
    said = f"due {form}" if form else item.text
    if read.recur or not (
        _FROM_EVENT.search(said) and (read.problem == "unclear" or read.how in ("time", "clock", ""))
    ):
        return read
    beside = (item.text if form else "", *item.shared.split("\n"), scene.subject)
    dated = (one for one in beside if one.strip() and re.search(r"\d", one))
    counts = (read_due(f"{one.strip().rstrip('.')}.\n{said}", scene.here) for one in dated)
    return next((one for one in counts if one.how == "before_event" and one.options and not one.problem), read)


# "three business days before the hearing", "a week before the mediation"
_FROM_EVENT = re.compile(rf"\b(?:days?|weeks?) (?:before|prior to|ahead of|in advance of) (?:(?:the|our|my|his|her|their|that) )?(?:[\w'-]+ )?(?:{EVENT})\b", re.I)  # fmt: skip


def _read_of(item: Item, scene: Scene, single: bool) -> DueRead:
    """The item's own date; else what is said around the list for all of it; in a mail of one task the subject counts too."""
    here = scene.here
    if item.form and item.form.values.get("due"):
        read = _due_of_form(item.form.values, here)
        hour_only = field_of(item.form.heads.get("due", "")) == "hour" and read.how == "time"
        return replace(read, problem="loose") if hour_only and not read.problem else read  # "Time: 3 PM", and no day
    own = read_due(item.text, here)
    if item.form and item.form.values.get("hard_stop"):
        own = replace(own, hard_stop=read_due("by " + item.form.values["hard_stop"], here).first)
    if not single:
        if led := _led(item, own, scene):
            return led
        return own if own.named or own.recur or own.urgent else _due_around(own, item.shared, scene)
    subject = read_due(without_surnames(scene.subject, scene.body), here)
    if not item.form and (own.recur or subject.recur):
        return read_due(f"{scene.subject}\n{scene.body}", here)
    return merge(subject, own if item.form or item.text == scene.body else read_due(scene.body, here))


def _led(item: Item, own: DueRead, scene: Scene) -> DueRead | None:
    """ "Tomorrow by 2, in draft:" above an item whose own day, if any, is that of its event."""
    above = next((said for line in item.shared.split("\n") if (said := date_above(line))), "")
    if not above or item.form or own.recur or own.urgent or not has_only_event(item.text):
        return None
    read = read_due(above, scene.here)
    return replace(read, norush=own.norush, hard_stop=own.hard_stop or own.first) if read.options else None


def _due_of_form(values: Mapping[str, str], here: Standpoint) -> DueRead:
    read = read_due("due " + values["due"], here)
    if stop := values.get("hard_stop"):
        hard_stop = read_due("hearing " + stop, here).hard_stop or read_due("by " + stop, here).first
        read = replace(read, hard_stop=hard_stop)
    if priority := values.get("priority"):
        urgency = read_due(priority, here)
        urgent = read.urgent or urgency.urgent or _urgent_word(priority)
        read = replace(read, urgent=urgent, norush=urgency.norush)
    return read


def _due_around(own: DueRead, words: str, scene: Scene) -> DueRead:
    """The date that the words around a list set for all of it."""
    lines = [_with_by(text) for text in words.split("\n") if text.strip()]
    around = [text for text in lines if sets_due(text) and (for_all(text) or text.rstrip().endswith(":"))]
    shared = [one for one in (read_due(text, scene.here) for text in around) if one.named or one.urgent]
    subject = read_due(scene.subject, scene.here)
    if subject.options:
        shared.append(subject)
    if len(shared) > 1 and shared[0].options != shared[1].options and all(one.options for one in shared):
        return sharper(shared[1], shared[0]) if same_day(*shared[:2]) else two_dates(shared)
    if shared:
        return replace(shared[0], norush=own.norush, hard_stop=own.hard_stop)
    return _left_over(own, [text for text in lines if text not in around], scene)


# "Both Friday noon:", "These two tomorrow:", "Two for Brandt, Friday noon:"
_ALL_THEN = re.compile(r"^\W*(?:the |these |this |those |just )*(?:both|all|each|everything|these|two|three|four|five|six|[2-9]|a couple|a few)\b", re.I)  # fmt: skip


def _with_by(text: str) -> str:
    """A line beside a list that is only a time for all of it, with the "by" that it leaves out."""
    said = plain(text).rstrip(" :")  # "Tomorrow by 3:"
    times = [one for one in phrases(said) if one.kind == "day"]
    if len(times) != 1 or sets_due(text) or not (_ALL_THEN.match(said) or len(said) < len(text.rstrip())):
        return text
    ends = not said[times[0].end :].strip(" .:;,*-!")
    if only_a_date(said) or (ends and _ALL_THEN.match(said) and not _OF_EVENT.search(said[: times[0].start])):
        return f"{said[: times[0].start]}by {said[times[0].start :]}:"
    return text


_OF_EVENT = re.compile(rf"\b(?:{EVENT}|on|from|of|since|until|till)\s*$|\b(?:{EVENT})\b", re.I)


def _left_over(own: DueRead, texts: Iterable[str], scene: Scene) -> DueRead:
    """A time beside a list that nothing used may be meant for this item: asked."""
    reads = [read_due(text, scene.here) for text in texts if sets_due(text)]
    dated = [one for one in reads if one.options]
    if not dated:
        return own
    return replace(dated[0], problem="loose", norush=own.norush, hard_stop=own.hard_stop)


def _urgent_word(text: str) -> str:
    return text if re.search(r"\b(?:high|urgent|rush|yes|asap|critical|top)\b", text, re.I) else ""
