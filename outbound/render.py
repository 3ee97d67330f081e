"""The templates, compiled once. Letters look like a memo; the words stand in templates/, one folder a letter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    TemplateSyntaxError,
    select_autoescape,
)
from jinja2.ext import Extension
from jinja2.sandbox import ImmutableSandboxedEnvironment

from outbound import prose, times

SUFFIXES = (".txt", ".html")
PARTS = "\x1e"  # between the parts of a head.txt, once read: nobody's words contain it (mime.clean, prose.words)
DESKS = "desk:"  # before a template's name: the desk's own, whatever a firm has in its place
STATES = {
    "needs_answer": "waiting for an answer",
    "waits_for_task": "waiting for another task",
    "unassigned": "not assigned yet",
    "offered": "offered",
    "in_progress": "in progress",
    "waiting_on_attorney": "waiting for the attorney's answer",
    "in_review": "in review",
    "revisions_requested": "changes asked for",
    "approved": "approved",
    "closed": "closed",
    "cancelled": "canceled",
    "on_hold": "on hold",
    "": "sealed",
}


FILTERS: dict[str, Callable[..., Any]] = {
    "quoted": prose.quoted,
    "paragraphs": prose.paragraphs,
    "held": prose.held,
    "line": prose.one_line,
    "first": prose.first_name,
    "listed": prose.listed,
    "spelled": prose.spelled,
    "counted": prose.counted,
    "size": times.size,
    "straight": prose.straight,
    "shortened": prose.shortened,
    "state": lambda value: STATES.get(str(value), str(value).replace("_", " ")),
}
PREVIEW = range(40, 91)  # characters: shorter ones let the body leak into the mailbox's preview, longer ones are cut


@dataclass(frozen=True, slots=True)
class Head:
    """What a reader sees first: the fact as headline, one or two sentences, the preview line of the mailbox, and what
    stands in the corner (a task's number, a version, a day)."""

    headline: str
    lead: str
    preheader: str
    corner: str


class Parts(Extension):
    """A line "---" of a head.txt divides it, whatever the words around it turn out to be."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return re.sub("^---$", PARTS, source, flags=re.MULTILINE) if name and name.endswith("/head.txt") else source


class FirmsOwn(ImmutableSandboxedEnvironment):
    """A firm's file that extends or imports its own name means the desk's file of that name."""

    def join_path(self, template: str, parent: str) -> str:
        return f"{DESKS}{template}" if template == parent else template


@cache
def environment(own: str = "") -> Environment:
    """The desk's words, or those with a firm's `own` folder before them: what it has not, is the desk's. A firm's
    templates see the letter and nothing of the program (sandbox); they are read once."""
    desk = PackageLoader("templates", "")
    both = ChoiceLoader([FileSystemLoader(own), desk, PrefixLoader({DESKS[:-1]: desk}, DESKS[-1])])
    made = (FirmsOwn if own else Environment)(
        loader=both if own else desk,
        undefined=StrictUndefined,
        autoescape=select_autoescape(("html",), default=False, default_for_string=True),
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        extensions=[Parts],
    )
    made.filters.update(FILTERS)
    return made


@cache
def template(name: str, own: str = "") -> Template:
    return environment(own).get_template(name)


def place(error: Exception) -> str:
    """The template and the line where it broke, or "" where it was in none."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.name or 'a template'}, line {error.lineno}"
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(SUFFIXES)]
    return f"{'/'.join(Path(frames[-1].filename).parts[-2:])}, line {frames[-1].lineno}" if frames else ""


def warm() -> None:
    """Compile every template now (under a second), so that the first letter of the day is as quick as the others."""
    for name in environment().list_templates(extensions=["txt", "html"]):
        template(name)


def head(folder: str, context: Mapping[str, Any], own: str = "") -> Head:
    """The parts of head.txt: headline, lead, preview (a sentence a line, most telling first), corner (or the task's
    number). Raises ValueError if they are not three or four."""
    rendered = template(f"{folder}/head.txt", own).render(context)
    parts = rendered.split(PARTS)
    if len(parts) not in (3, 4):
        raise ValueError(f"{folder}/head.txt must have three or four parts, it has {len(parts)}")
    headline, lead, preview, *corner = (part.strip() for part in parts)
    said = [one for line in preview.split("\n") if (one := prose.in_line(line))]
    lead = prose.in_line(lead)
    corner = corner or [str(context["number"])]
    return Head(prose.in_line(headline), lead, prose.packed([*said, lead], PREVIEW), prose.in_line(corner[0]))


def one_line(name: str, context: Mapping[str, Any], own: str = "") -> str:
    return " ".join(template(name, own).render(context).split())


def lines(name: str, context: Mapping[str, Any], own: str = "") -> list[str]:
    """The lines that are not empty."""
    return [line.strip() for line in template(name, own).render(context).split("\n") if line.strip()]


def subject(folder: str, context: Mapping[str, Any], own: str = "") -> str:
    return one_line(f"{folder}/subject.txt", context, own)


def text(folder: str, context: Mapping[str, Any], own: str = "") -> str:
    return prose.columns(template(f"{folder}/body.txt", own).render(context))


def html(folder: str, context: Mapping[str, Any], own: str = "") -> str:
    return template(f"{folder}/body.html", own).render(context)
