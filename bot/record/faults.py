"""What SQLite says when it cannot go on, in words for the person who runs the bot."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.trouble import Trouble

_LOCKED = "is locked by another program. Stop that one (is the bot running twice?) and start again."
_READ_ONLY = "cannot be written to. Let the user that runs the bot write to the file and to its folder."
_PUT_BACK = "Nothing was changed. Put it back from your backup, or move it away to start an empty one."

# By the start of SQLite's own name for it: https://www.sqlite.org/rescode.html
_WORDS = (
    ("SQLITE_BUSY", _LOCKED),
    ("SQLITE_LOCKED", _LOCKED),
    ("SQLITE_READONLY", _READ_ONLY),
    ("SQLITE_PERM", _READ_ONLY),
    ("SQLITE_CANTOPEN", "cannot be opened. Let the user that runs the bot read and write the file and its folder."),
    ("SQLITE_NOTADB", f"is not a database, or is damaged. {_PUT_BACK}"),
    ("SQLITE_CORRUPT", f"is damaged. {_PUT_BACK}"),
    ("SQLITE_FULL", "has no room left on its disk. Make room and start again."),
    ("SQLITE_IOERR", "cannot be read or written: the disk reports a fault. Check the disk, then start again."),
)


def explain(error: DBAPIError | sqlite3.Error, path: Path) -> Trouble | None:
    """The fault in one line; None where it is not the world's but the program's."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = str(getattr(cause, "sqlite_errorname", ""))
    return next((Trouble(f"The database {path} {words}") for start, words in _WORDS if name.startswith(start)), None)


def damaged(path: Path) -> Trouble:
    """For a file that SQLite opens, but whose pages do not fit together."""
    return Trouble(f"The database {path} is damaged. {_PUT_BACK}")
