"""Looks at a database without changing it, and without standing in the way of a bot that runs on it.

Where there is a write-ahead log, the bot runs or has crashed: SQLite opens the file to read, for the moment of three
small questions, which holds up no writer. Where there is none, nobody writes, and the file is read as it lies there:
opening it in the usual way would make a log beside it.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

from bot.record.faults import damaged, explain
from bot.record.schema import revisions
from bot.record.vault import Vault
from bot.trouble import Trouble

PATIENCE: Final = 1.0
"""Seconds to wait for another program that holds the file."""


@dataclass(frozen=True, slots=True)
class Database:
    """What a database is. ``size``: bytes, its log included. ``behind``: an older version of the bot wrote it, so that
    it is brought up to date at the next start. ``proof``: what only the right key opens; None in a new one.
    """

    size: int
    behind: bool
    writable: bool
    proof: bytes | None


def look(path: Path) -> Database | None:
    """The database at ``path``; None where there is none yet. Raises ``Trouble`` where it cannot be read, is damaged,
    somebody else's, or of a newer version of the bot.
    """
    log = path.with_name(f"{path.name}-wal")
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise Trouble(f"The database {path} is a folder. Name a file in BREAKWATER_DATABASE_URL.")
        logged = log.stat().st_size if log.exists() else None
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Trouble(
            f"The database {path} cannot be read ({error.strerror}). Let the user that runs the bot read it."
        ) from None
    if size == 0 and not logged:
        return None
    how = "mode=ro" if logged is not None else "immutable=1"
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?{how}", uri=True, timeout=PATIENCE)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            at = _only(connection, "SELECT version_num FROM alembic_version") if "alembic_version" in tables else None
            proof = _only(connection, "SELECT proof FROM keyring") if "keyring" in tables else None
    except sqlite3.Error as error:
        raise explain(error, path) or damaged(path) from None
    return Database(size + (logged or 0), _is_behind(at, tables, path), _may_write(path), proof)


def fits(database: Database, vault: Vault, path: Path) -> None:
    """Raises ``Trouble`` where the database was written with another key."""
    if database.proof is None:
        return
    try:
        vault.open(database.proof, "keyring.proof")
    except Trouble:
        raise Trouble(
            f"The key file does not fit the database {path}: that was written with another key. "
            "Put the key file back that belongs to it (BREAKWATER_KEY_FILE)."
        ) from None


def _is_behind(at: object, tables: set[str], path: Path) -> bool:
    if at is None and tables:
        raise Trouble(f"The database {path} belongs to another program. Name another file in BREAKWATER_DATABASE_URL.")
    if at is not None and at not in revisions():
        raise Trouble(
            f"The database {path} was written by a newer version of the bot. "
            "Start that version, or name another file in BREAKWATER_DATABASE_URL."
        )
    return at != revisions()[-1]


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK | os.X_OK)


def _only(connection: sqlite3.Connection, question: str) -> bytes | None:
    row = connection.execute(question).fetchone()
    return None if row is None else row[0]
