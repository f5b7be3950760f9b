"""Bringing a database up to date: the migrations, run from code, in one transaction."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, inspect, select, update

from bot.record.tables import Tables
from bot.trouble import Trouble

MIGRATIONS: Final = Path(__file__).parent / "migrations"
_PROOF: Final = "breakwater"


def upgrade(connection: Connection, tables: Tables, path: Path) -> None:
    """Give the database at ``path`` its newest shape, inside the transaction that runs.

    Raises Trouble for a database that a newer version of the bot has written, that belongs to another program, or that
    was written with another key.
    """
    found = set(MigrationContext.configure(connection).get_current_heads())
    known, newest = _revisions()
    if not found <= known:
        raise Trouble(
            f"The database {path} was written by a newer version of the bot. Nothing was changed. "
            "Start that version, or name another file in BREAKWATER_DATABASE_URL."
        )
    if not found and inspect(connection).get_table_names():
        raise Trouble(
            f"The database {path} belongs to another program. Nothing was changed. "
            "Name another file in BREAKWATER_DATABASE_URL."
        )
    if found != newest:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        config.attributes["metadata"] = tables.metadata
        command.upgrade(config, "head")
    _check_key(connection, tables, path)


@cache
def _revisions() -> tuple[frozenset[str], frozenset[str]]:
    """Every migration that there is, and the newest. Read once."""
    scripts = ScriptDirectory(str(MIGRATIONS))
    return frozenset(script.revision for script in scripts.walk_revisions()), frozenset(scripts.get_heads())


def _check_key(connection: Connection, tables: Tables, path: Path) -> None:
    try:
        proof = connection.execute(select(tables.keyring.c.proof)).scalar_one_or_none()
    except Trouble:
        raise Trouble(
            f"The key file does not fit the database {path}: that was written with another key. Nothing was changed. "
            "Put the key file back that belongs to it (BREAKWATER_KEY_FILE)."
        ) from None
    if proof is None:
        connection.execute(insert(tables.keyring).values(id=1, proof=_PROOF))
    else:
        # On a file that may not be written to, SQLite begins a transaction all the same: only a write tells.
        connection.execute(update(tables.keyring).values(proof=_PROOF))
