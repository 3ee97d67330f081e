"""The commands about letters: `buckslip preview` and `buckslip templates`."""

from typing import Annotated

import typer

from buckslip.options import HERE, Config

templates_app = typer.Typer(help="The words of the letters, the desk's and the firm's own.", no_args_is_help=True)


def preview(
    letter: Annotated[str, typer.Argument(metavar="LETTER", help='Such as "review"; "all" lists them.')],
    person: Annotated[str, typer.Option("--person", help="Whose letter: name or address.")] = "",
    open_it: Annotated[bool, typer.Option("--open", help="Show it in the browser.")] = False,
    config: Config = HERE,
) -> None:
    """Write one letter with made-up facts, in the firm's words. Sends nothing."""
    from buckslip.commands.letters import preview as command

    raise typer.Exit(command(config, letter, person, open_it=open_it))


@templates_app.command("check")
def templates_check(config: Config = HERE) -> None:
    """Write every letter with every kind of facts, and name what is missing. Ends with 0, or 2 where a letter fails."""
    from buckslip.commands.letters import check as command

    raise typer.Exit(command(config))
