"""The database's shape, brought up to date by packaged Alembic revisions; a newer one is never touched."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from tracker.store.engine import Database
from tracker.store.errors import NewerDatabase

FOLDER = Path(__file__).parent / "migrations"
# advisory lock of PostgreSQL, for processes that start at once; never the service's own (engine.py), which is held long
ONE_AT_A_TIME = 0x6D696772


def migrate(db: Database) -> tuple[str | None, str]:
    """(from, to) revision; equal where nothing was to do. Raises NewerDatabase. On any error nothing is changed."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with db.writing("migrate") as connection:
        if not db.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
        scripts = ScriptDirectory.from_config(config)
        before, newest = revision(connection), scripts.get_current_head() or ""
        if before is not None and before not in {script.revision for script in scripts.walk_revisions()}:
            raise NewerDatabase(
                f"The database has revision {before}; this Buckslip knows {newest} at most. Install the newer Buckslip."
            )
        if before != newest:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    return before, newest


def revision(connection: Connection) -> str | None:
    """What the database says of itself; None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """The revision that this Buckslip writes."""
    return ScriptDirectory(str(FOLDER)).get_current_head() or ""
