"""The host's own files: the database, its key, and the room on their disk. Looked at; never made, never changed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from bot.doctor.said import State
from bot.record.looking import Database, fits, look
from bot.record.sqlite import database_file
from bot.record.vault import load_vault
from bot.trouble import Trouble

TIGHT: Final = 2 << 30
"""Free bytes below which preparing a model may fail."""

FULL: Final = 100 << 20
"""Free bytes below which the database may fail."""


def database(url: str) -> tuple[State, str]:
    """Whether the bot could work with it. Raises ``Trouble`` where it could not."""
    path = database_file(url)
    found = look(path)
    if found is None:
        return "ok", f"there is none yet; {path} is made at the first start."
    size = readable(found.size)
    if not found.writable:
        raise Trouble(
            f"The database {path} cannot be written to. Let the user that runs the bot write to the file and to its "
            "folder."
        )
    if found.behind:
        return "look at this", (
            f"{path} ({size}) is of an older version. The next start brings it up to date; back it up before, with its "
            "key."
        )
    return "ok", f"{path} ({size}) can be read and written, and is up to date."


def key(key_file: Path, url: str) -> tuple[State, str]:
    """Whether the key is there, whole, the bot's alone, and that of the database. Raises ``Trouble`` where not."""
    path = database_file(url)
    try:
        there = key_file.exists()
    except OSError as error:
        raise Trouble(
            f"The key file {key_file} cannot be read ({error.strerror}). Let the user that runs the bot read it."
        ) from None
    if not there and not _holds(path):
        return "ok", f"there is none yet; {key_file} is made at the first start."
    vault = load_vault(key_file, database_exists=True)  # so that it never makes one
    found = _looked(path)
    if found is None:
        return "ok", f"{key_file} is whole, and readable by its owner alone. Whether it fits was not seen."
    fits(found, vault, path)
    return "ok", f"{key_file} is whole, readable by its owner alone, and fits the database."


def disk(folder: Path) -> tuple[State, str]:
    """Whether there is room where the bot's data are."""
    nearest = folder.absolute()
    while not nearest.is_dir() and nearest != nearest.parent:
        nearest = nearest.parent
    try:
        free = shutil.disk_usage(nearest).free
    except OSError as error:
        return "look at this", f"how much room there is at {folder} could not be asked ({error.strerror})."
    words = f"{readable(free)} free at {folder}"
    if free < FULL:
        return "broken", f"{words}: the database cannot be written to when nothing is left. Make room."
    if free < TIGHT:
        return "look at this", f"{words}: enough to run, too little to prepare a model. Make room."
    return "ok", f"{words}."


def readable(size: int) -> str:
    """Bytes as people read them, such as "1.5 MB"."""
    amount = float(size)
    for unit in ("bytes", "kB", "MB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} GB"


def _holds(path: Path) -> bool:
    """Whether there is a database at all, readable or not."""
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return True


def _looked(path: Path) -> Database | None:
    """None also where it is broken: that is told about the database, not about its key."""
    try:
        return look(path)
    except Trouble:
        return None
