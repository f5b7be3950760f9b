"""Bringing a database up to date, in one transaction: a new one is made at once, an older one by the migrations.

Alembic and its templates take some 12 MB, so they are there only where an older database has to be changed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from bot.record.tables import Tables
from bot.trouble import Trouble

MIGRATIONS: Final = Path(__file__).parent / "migrations"
_VERSION: Final = sa.Table(
    "alembic_version",
    sa.MetaData(),
    sa.Column("version_num", sa.String(32), nullable=False),
    sa.PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic keeps the revision of a database, as Alembic makes it."""
_PROOF: Final = "breakwater"


def upgrade(connection: sa.Connection, tables: Tables, path: Path) -> None:
    """Give the database at ``path`` its newest shape, inside the transaction that runs.

    Raises Trouble for a database that a newer version of the bot has written, that belongs to another program, or that
    was written with another key.
    """
    names = sa.inspect(connection).get_table_names()
    found = set(connection.execute(sa.select(_VERSION.c.version_num)).scalars()) if _VERSION.name in names else set()
    if not found <= set(revisions()):
        raise Trouble(
            f"The database {path} was written by a newer version of the bot. Nothing was changed. "
            "Start that version, or name another file in BREAKWATER_DATABASE_URL."
        )
    if not found and names:
        raise Trouble(
            f"The database {path} belongs to another program. Nothing was changed. "
            "Name another file in BREAKWATER_DATABASE_URL."
        )
    if not found:
        tables.metadata.create_all(connection)
        _VERSION.create(connection)
        connection.execute(sa.insert(_VERSION).values(version_num=revisions()[-1]))
    elif found != {revisions()[-1]}:
        migrate(connection, tables)
    _check_key(connection, tables, path)


def migrate(connection: sa.Connection, tables: Tables) -> None:
    """Run every migration that the database has not seen yet."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = tables.metadata
    command.upgrade(config, "head")


@cache
def revisions() -> tuple[str, ...]:
    """Every migration that there is, oldest first: each file's name begins with its revision."""
    return tuple(sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py")))


def _check_key(connection: sa.Connection, tables: Tables, path: Path) -> None:
    try:
        proof = connection.execute(sa.select(tables.keyring.c.proof)).scalar_one_or_none()
    except Trouble:
        raise Trouble(
            f"The key file does not fit the database {path}: that was written with another key. Nothing was changed. "
            "Put the key file back that belongs to it (BREAKWATER_KEY_FILE)."
        ) from None
    if proof is None:
        connection.execute(sa.insert(tables.keyring).values(id=1, proof=_PROOF))
    else:
        # On a file that may not be written to, SQLite begins a transaction all the same: only a write tells.
        connection.execute(sa.update(tables.keyring).values(proof=_PROOF))
