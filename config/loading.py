"""One buckslip.toml, the environment and two CSV files become a desk's settings, or all that is wrong with them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from config import amounts, sections
from config.environment import overlay
from config.gathering import Gathering
from config.problems import Problem, Wrong, did_you_mean
from config.roster import Roster, read_roster
from config.scope import default_types, types_with
from config.servers import server_of, store_of, webhook_of
from config.settings import DeskSettings, StoreSettings
from config.toml import Source, read_toml, unknown_sections
from tracker.domain.firm import Firm, Habits, Hours, Scope

# numbers of the matters that mail has opened at the desk of this key, or None where that cannot be known now
Opened = Callable[[StoreSettings, str], Collection[str] | None]


def nothing_opened(_store: StoreSettings, _desk: str) -> Collection[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Loaded:
    """One file as it was read. `desk` is None where it has errors, or describes none; `further` names the files of
    other desks."""

    source: Source
    desk: DeskSettings | None
    store: StoreSettings
    further: tuple[str, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    count: int
    wrong: tuple[Problem, ...] = ()  # in the lists, where these may be wrong


def load_file(
    path: Path,
    environ: Mapping[str, str],
    *,
    secrets: bool,
    first: bool,
    lists: bool = True,
    opened: Opened = nothing_opened,
) -> Loaded:
    """Never raises but OSError, where there is no such file. Only the `first` file may speak of the installation, and
    only its settings may come from the environment.

    With `secrets` the password files are looked at too: only what signs in needs to be allowed to read them. Without
    `lists` what is wrong in people.csv and matters.csv keeps nothing from being looked at. `opened`: what mail opened.
    """
    source, problems = read_toml(path)
    loading = _Loading(path, environ, source, secrets, first, lists=lists, opened=opened)
    if problems:
        return Loaded(source, None, StoreSettings("", path), (), tuple(problems), (), 0)
    return loading.loaded()


@dataclass(slots=True)
class _Loading(Gathering):
    """The whole file and its CSV files."""

    lists: bool = True
    opened: Opened = nothing_opened
    warnings: list[Problem] = field(default_factory=list)
    in_lists: list[Problem] = field(default_factory=list)

    def loaded(self) -> Loaded:
        data, origins, unknown = overlay(self.source.data, self.environ if self.first else {}, self.further)
        self.source = replace(self.source, data=data, origins=origins)
        self.problems += [*unknown_sections(self.source), *unknown]
        if not self.first:
            self.problems += [
                self.source.problem((name,), f"[{name}] belongs in the first desk's file")
                for name in sorted(sections.OF_ALL & set(data))
            ]
        installation = self.section("installation", sections.Installation) or sections.Installation()
        store = store_of(self, self.section("store", sections.Store) or sections.Store())
        alone = bool(installation.desks) and "desk" not in data  # a file that only names desks
        desk = None if alone else self.desk(data, store)
        count = sum(len(section) for section in data.values() if isinstance(section, dict))
        problems = tuple(sorted(self.problems, key=self.order))
        return Loaded(
            self.source, desk, store, installation.desks, problems, tuple(self.warnings), count, tuple(self.in_lists)
        )

    def further(self, data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """What the files of other desks say, as far as it can be read; what is wrong with them is told elsewhere."""
        given = data.get("installation")
        names = given.get("desks") if isinstance(given, dict) else None
        for name in names if isinstance(names, list) else ():
            with suppress(OSError):
                yield read_toml(self.beside(str(name)))[0].data

    def desk(self, data: Mapping[str, Any], store: StoreSettings) -> DeskSettings | None:
        desk = self.section("desk", sections.Desk)
        hours = self.section("hours", sections.WorkingHours) or sections.WorkingHours()
        imap = self.section("imap", sections.Imap) if "imap" in data else None
        smtp = self.section("smtp", sections.Smtp) if "smtp" in data else None
        trust = self.section("trust", sections.Trust) or sections.Trust()
        habits = self.habits(self.section("habits", sections.Habits) or sections.Habits(), hours.day)
        scope = self.scope(self.section("scope", sections.Scope) or sections.Scope())
        roster, agreement = self.roster(desk, hours, store), self.agreement(desk)
        servers = [server_of(self, name, one, desk) for name, one in (("imap", imap), ("smtp", smtp))]
        library = self.section("library", sections.Library) if "library" in data else None
        attachments = self.section("attachments", sections.Attachments) or sections.Attachments()
        webhook = webhook_of(self, self.section("webhook", sections.Webhook) if "webhook" in data else None)
        if self.problems or desk is None:
            return None
        self.doubts(desk, trust, data)
        self.warnings += roster.warnings
        imap = imap or sections.Imap.model_construct()
        people_file, matters_file = self.beside(desk.people), self.beside(desk.matters)
        return DeskSettings(
            firm=replace(
                self.firm(desk, hours, habits, scope, roster),
                webhook=webhook is not None,
                agreement_text=agreement,
                attach_limits={domain.lower(): size for domain, size in attachments.to.items()},
                library_shown_as=library.shown_as.strip() if library else "",
            ),
            files=(self.path, people_file, matters_file, *self.texts(desk)),
            people_file=people_file,
            matters_file=matters_file,
            authserv_id=trust.authserv_id,
            proof={domain.lower(): proof for domain, proof in trust.proof.items()},
            imap_server=servers[0],
            smtp_server=servers[1],
            folder=imap.folder,
            filed_folder=imap.filed_folder,
            largest=imap.largest,
            connections=smtp.connections if smtp else 4,
            library=self.beside(library.folder).resolve() if library else None,
            webhook=webhook,
        )

    def order(self, problem: Problem) -> tuple[bool, int]:
        """buckslip.toml from top to bottom first; the rest as it was found."""
        own = problem.file == self.source.file
        return not own, (problem.line or 0) if own else 0

    def texts(self, desk: sections.Desk) -> tuple[Path, ...]:
        return (self.beside(desk.agreement_file),) if desk.agreement_file else ()

    def roster(self, desk: sections.Desk | None, hours: sections.WorkingHours, store: StoreSettings) -> Roster:
        """Read even where another setting is wrong, so that all errors show at once."""
        given: Any = self.source.data.get("desk")
        given = given if isinstance(given, dict) else {}
        people, matters = (str(given.get(name) or f"{name}.csv") for name in ("people", "matters"))
        zone = desk.zone if desk else "America/New_York"
        opened = partial(self.opened, store, desk.key if desk else "")
        roster = read_roster(self.beside(people), self.beside(matters), zone, Hours(hours.start, hours.end), opened)
        (self.problems if self.lists else self.in_lists).extend(roster.problems)
        return roster

    def habits(self, given: sections.Habits, day: timedelta) -> Habits:
        names = ("offer", "escalate_after", "partner_after", "question_reminder")
        lengths = {name: amounts.business_time(getattr(given, name), day) for name in names}
        weekday, at = given.digest
        return Habits(offer_urgent=given.offer_urgent, digest_weekday=weekday, digest_time=at, **lengths)

    def scope(self, given: sections.Scope) -> Scope:
        written = self.source.data.get("scope")
        codes = written.get("turnaround") if isinstance(written, dict) else None
        for code in set(codes if isinstance(codes, dict) else ()) - set(default_types()):
            hint = did_you_mean(code, default_types()) or "The types of work are listed in docs/operating.md."
            path = ("scope", "turnaround", code)
            self.problems.append(self.source.problem(path, f'there is no type of work "{code}"', hint=hint, mark=True))
        for code in set(given.excluded) - set(default_types()):
            hint = did_you_mean(code, default_types()) or "The types of work are listed in docs/operating.md."
            self.wrong("scope", "excluded", Wrong(f'names "{code}", which is no type of work', hint))
        agreed = {code: length for code, length in given.turnaround.items() if code in default_types()}
        return Scope(
            given.version,
            types_with(agreed),
            given.rush_before,
            given.rush_next,
            given.revision_round,
            tuple(sorted(set(given.excluded))),
            given.rules,
        )

    def agreement(self, desk: sections.Desk | None) -> str:
        """The words that are acknowledged: the firm's own file, else the one that comes with Buckslip."""
        if desk is None or not desk.agreement:
            return ""
        if not desk.agreement_file:
            return files("config").joinpath("agreement.txt").read_text("utf-8")
        try:
            return self.beside(desk.agreement_file).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            hint = "It is a plain text file beside this one."
            self.wrong("desk", "agreement_file", Wrong("names a file that cannot be read", hint), desk.agreement_file)
            return ""

    def doubts(self, desk: sections.Desk, trust: sections.Trust, data: Mapping[str, Any]) -> None:
        """What keeps `run` from being of use, though reading works."""
        for name, what in (("imap", "read mail"), ("smtp", "send mail")):
            if name not in data:
                words = f"there is no section [{name}]: `buckslip run` could not {what}"
                self.warnings.append(Problem(self.source.file, None, words))
        for domain, proof in trust.proof.items():
            if proof == "none":
                words = (
                    f"anyone may write as {'anybody' if domain == '*' else f'somebody @{domain}'}: no proof is asked"
                )
                self.warnings.append(self.source.problem(("trust", "proof", domain), words))
        if "authserv_id" not in trust.model_fields_set and trust.proof.get("*") != "none":
            words = "authserv_id is not set: no sender can be believed, and every mail will be held"
            hint = (
                "It is the first word of the Authentication-Results line that your mail server writes into each mail."
            )
            self.warnings.append(self.source.problem(("trust", "authserv_id"), words, hint=hint))

    def firm(
        self, desk: sections.Desk, hours: sections.WorkingHours, habits: Habits, scope: Scope, roster: Roster
    ) -> Firm:
        return Firm(
            desk=desk.key,
            name=desk.name,
            address=desk.address,
            zone=desk.zone,
            people=roster.people,
            matters=roster.matters,
            scope=scope,
            habits=habits,
            hours=Hours(hours.start, hours.end),
            closures=frozenset(hours.closures),
            states=hours.states,
            agreement=desk.agreement,
            private_subjects=desk.private_subjects,
            footer=desk.footer,
            own_words=str(self.beside(desk.templates)) if desk.templates else "",
            welcomes=desk.welcome,
            rate=desk.rate,
        )
