"""`buckslip people`, `buckslip matters`, `buckslip tasks`: lists shown, looked at, and brought from elsewhere."""

from pathlib import Path
from typing import Annotated

import typer

from buckslip.options import HERE, Config, Csv, Json

people_app = typer.Typer(help="Who there is: people.csv.", no_args_is_help=True)
matters_app = typer.Typer(help="The firm's matters: matters.csv.", no_args_is_help=True)
tasks_app = typer.Typer(help="The tasks, next due first.", invoke_without_command=True)
CsvFile = Annotated[Path, typer.Argument(metavar="FILE", help="A CSV from Excel, Outlook, Google or elsewhere.")]


@tasks_app.callback()
def tasks(
    context: typer.Context,
    config: Config = HERE,
    everything: Annotated[bool, typer.Option("--all", help="Finished ones too.")] = False,
    person: Annotated[str, typer.Option("--person", help="Only those of this person: name or address.")] = "",
    json: Json = False,
    csv: Csv = False,
) -> None:
    """The tasks, next due first."""
    if context.invoked_subcommand is None:
        from buckslip.commands.tasks import tasks as command

        raise typer.Exit(command(config, everything=everything, person=person, json=json, csv=csv))


@tasks_app.command("import")
def tasks_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CSV or JSON of a case management system.")],
    config: Config = HERE,
) -> None:
    """Take tasks from a file, as if their requesters had written. Twice the same changes nothing."""
    from buckslip.commands.tasks import import_tasks

    raise typer.Exit(import_tasks(config, file))


@people_app.command("import")
def people_import(
    file: CsvFile,
    config: Config = HERE,
    role: Annotated[str, typer.Option("--role", help="For rows without a role, as contact exports are.")] = "",
) -> None:
    """Take people from a CSV file into people.csv. Twice the same changes nothing; nobody is taken out."""
    from buckslip.commands.rosters import import_people

    raise typer.Exit(import_people(config, file, role))


@people_app.command("list")
def people_list(config: Config = HERE, json: Json = False) -> None:
    """Everybody the desk knows."""
    from buckslip.commands.rosters import list_people

    raise typer.Exit(list_people(config, json=json))


@people_app.command("end")
def people_end(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Name or address.")], config: Config = HERE
) -> None:
    """End somebody's access at once. Open work is offered on, and a statement of return or destruction is asked for."""
    from buckslip.commands.access import end_access

    raise typer.Exit(end_access(config, person))


@people_app.command("returned")
def people_returned(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="Name or address of who has left.")],
    config: Config = HERE,
    words: Annotated[str, typer.Option("--words", help="What is kept with it, such as where the paper lies.")] = "",
) -> None:
    """Record the statement of return or destruction that somebody who has left gave on paper."""
    from buckslip.commands.access import record_return

    raise typer.Exit(record_return(config, person, words))


@people_app.command("check")
def people_check(config: Config = HERE) -> None:
    """Look at people.csv, row by row."""
    from buckslip.commands.rosters import check_people

    raise typer.Exit(check_people(config))


@matters_app.command("import")
def matters_import(file: CsvFile, config: Config = HERE) -> None:
    """Take matters from a CSV file into matters.csv. Twice the same changes nothing; none is taken out."""
    from buckslip.commands.rosters import import_matters

    raise typer.Exit(import_matters(config, file))


@matters_app.command("list")
def matters_list(config: Config = HERE, json: Json = False, csv: Csv = False) -> None:
    """Every matter the desk knows."""
    from buckslip.commands.rosters import list_matters

    raise typer.Exit(list_matters(config, json=json, csv=csv))


@matters_app.command("check")
def matters_check(config: Config = HERE) -> None:
    """Look at matters.csv, row by row."""
    from buckslip.commands.rosters import check_matters

    raise typer.Exit(check_matters(config))
