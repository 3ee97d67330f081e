"""The `buckslip` command: its words and options. What each does stands in buckslip/commands, imported late."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from buckslip.letters_cli import preview, templates_app
from buckslip.lists_cli import matters_app, people_app, tasks_app
from buckslip.options import HERE, Config, Json

app = typer.Typer(
    help="A law firm's paralegal desk that lives in email.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(people_app, name="people")
app.add_typer(matters_app, name="matters")
app.add_typer(templates_app, name="templates")
app.command()(preview)
app.add_typer(tasks_app, name="tasks")


@app.callback()
def buckslip(
    debug: Annotated[bool, typer.Option("--debug", help="Show the stack trace of an error.")] = False,
    desk: Annotated[str, typer.Option("--desk", metavar="KEY", help="Which of several desks; else the first.")] = "",
) -> None:
    """A law firm's paralegal desk that lives in email."""
    if desk:
        os.environ["BUCKSLIP_DESK"] = desk


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Where the files go.")] = Path(),
    further: Annotated[bool, typer.Option("--further", help="A further desk of the installation here.")] = False,
) -> None:
    """Write a commented buckslip.toml, empty people.csv and matters.csv, and a key. Never overwrites."""
    from buckslip.commands.init import init as command

    raise typer.Exit(command(folder, further=further))


@app.command()
def check(config: Config = HERE) -> None:
    """Look at configuration, people, matters and key. Ends with 0, 1 for warnings, 2 for errors. No network."""
    from buckslip.commands.check import check as command

    raise typer.Exit(command(config))


@app.command()
def run(config: Config = HERE) -> None:
    """Run the desk: read, work, send, remind, until it is stopped."""
    from buckslip.commands.run import run as command

    raise typer.Exit(command(config))


@app.command()
def demo(
    stay: Annotated[bool, typer.Option("--stay", help="Keep the desk and its mail servers up.")] = False,
    out: Annotated[Path, typer.Option("--out", help="Where every mail is written.")] = Path("demo-mail"),
) -> None:
    """Play two weeks of a made-up firm through the real desk. No account, no network."""
    from buckslip.commands.demo import demo as command

    raise typer.Exit(command(out, stay=stay))


@app.command()
def read(
    mails: Annotated[list[Path], typer.Argument(metavar="MAIL.eml...", help="Mails as files.")],
    json: Json = False,
    config: Config = HERE,
    tasks: Annotated[Path | None, typer.Option("--tasks", help="Open tasks from this JSON, not the database.")] = None,
    received_at: Annotated[str | None, typer.Option("--received-at", help="When they came, as ISO 8601.")] = None,
) -> None:
    """Show what the desk understands of a mail. Changes nothing."""
    from buckslip.commands.read import read as command

    raise typer.Exit(command(mails, config, tasks, instant(received_at) if received_at else None, json))


@app.command(name="try")
def try_(
    text: Annotated[str, typer.Argument(help="What somebody writes to the desk.")],
    writer: Annotated[str | None, typer.Option("--from", help="Name or address; else the first attorney.")] = None,
    subject: Annotated[str, typer.Option("--subject", help="The subject line.")] = "",
    tasks: Annotated[Path | None, typer.Option("--tasks", help="Open tasks from this JSON.")] = None,
    at: Annotated[str | None, typer.Option("--at", help="When it is sent, as ISO 8601; else now.")] = None,
    json: Json = False,
    config: Config = HERE,
) -> None:
    """Type a mail here and see what the desk would understand. Changes nothing."""
    from buckslip.commands.try_ import try_ as command

    sent = instant(at, "--at") if at else None
    raise typer.Exit(command(text, config, writer=writer, subject=subject, tasks=tasks, at=sent, as_json=json))


@app.command()
def status(
    config: Config = HERE,
    json: Json = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="End with 1 where somebody should look.")] = False,
) -> None:
    """One screen: is the desk at work, and what waits for a person."""
    from buckslip.commands.status import status as command

    raise typer.Exit(command(config, json=json, exit_code=exit_code))


@app.command()
def export(
    matter: Annotated[str, typer.Option("--matter", metavar="NUMBER", help="Which matter.")],
    out: Annotated[Path | None, typer.Option("--out", metavar="FOLDER", help="A new folder; else its number.")] = None,
    config: Config = HERE,
    json: Annotated[bool, typer.Option("--json", help="With matter.json, which `buckslip import` reads.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="With sheets of tasks, due dates, time, mails.")] = False,
) -> None:
    """A matter as a folder that anybody can read: pages, mails, files by version, due dates, hours, audit."""
    from buckslip.commands.export import export as command

    raise typer.Exit(command(config, matter, out, json=json, csv=csv))


@app.command(name="import")
def import_(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="What `buckslip export --json` wrote.")],
    config: Config = HERE,
) -> None:
    """Bring an exported matter into an empty desk. Nobody is written to; twice the same changes nothing."""
    from buckslip.commands.export import import_ as command

    raise typer.Exit(command(config, folder))


@app.command()
def show(task: Annotated[str, typer.Argument(metavar="T-1042")], config: Config = HERE, json: Json = False) -> None:
    """One task with its due dates, offers and versions."""
    from buckslip.commands.show import show as command

    raise typer.Exit(command(config, task, json=json))


@app.command()
def trace(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="A task, the id of a mail, or words of it.")],
    config: Config = HERE,
    json: Json = False,
) -> None:
    """What happened to a mail or a task, in order, with reasons."""
    from buckslip.commands.trace import trace as command

    raise typer.Exit(command(config, " ".join(words), json=json))


@app.command()
def release(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="Of the held mail, as status shows it.")],
    config: Config = HERE,
) -> None:
    """Have a held mail read again. It is acted on only where its writer is listed and proven."""
    from buckslip.commands.held import release as command

    raise typer.Exit(command(config, number))


@app.command()
def reject(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="Of the held mail, as status shows it.")],
    config: Config = HERE,
) -> None:
    """Be done with a held mail: nothing is done with it, and its sender is told nothing."""
    from buckslip.commands.held import reject as command

    raise typer.Exit(command(config, number))


@app.command()
def deadline(
    phrase: Annotated[str, typer.Argument(metavar="PHRASE", help='Such as "21 days after 1/22/2026 by mail".')],
    rules: Annotated[str, typer.Option("--rules", help="frcp, ccp, trcp, ...; else the court's.")] = "",
    court: Annotated[str, typer.Option("--court", help='Such as "N.D. Cal." or "L.A. Super. Ct."')] = "",
    service: Annotated[str, typer.Option("--service", help="mail, electronic, personal, overnight, ...")] = "",
    config: Config = HERE,
    json: Json = False,
) -> None:
    """Count a court deadline and show the arithmetic. A proposal: an attorney confirms it. Needs no desk."""
    from buckslip.commands.deadline import Beside
    from buckslip.commands.deadline import deadline as command

    raise typer.Exit(command(config, phrase, Beside(rules, court, service), json=json))


@app.command()
def digest(
    preview: Annotated[bool, typer.Option("--preview", help="Print it; nothing is sent.")] = False,
    to: Annotated[str, typer.Option("--to", help="One partner: name or address.")] = "",
    csv: Annotated[Path | None, typer.Option("--csv", help="Folder for the tables behind the figures.")] = None,
    config: Config = HERE,
) -> None:
    """The partners' week as it would be written now."""
    from buckslip.commands.digest import digest as command

    if not preview:
        raise typer.BadParameter("the desk sends digests by itself; to see one now, write --preview")
    raise typer.Exit(command(config, to, csv))


def instant(text: str, option: str = "--received-at") -> datetime:
    """ISO 8601 with an offset; without one it would be somebody's guess."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise typer.BadParameter(f'{option} must be an instant such as "2026-11-23T09:05:00-05:00"')
    return at


def main() -> None:
    """Errors that a person can do something about are told in words; --debug, anywhere, shows where they came from."""
    debug = "--debug" in sys.argv
    arguments = [word for word in sys.argv[1:] if word != "--debug"]
    try:
        app(arguments)
    except Exception as error:
        if debug:
            raise
        from buckslip.commands.stopping import told

        code, words = told(error) or (1, f"Buckslip has a fault ({type(error).__name__}). Where: the same with --debug")
        print(words, file=sys.stderr)
        sys.exit(code)
