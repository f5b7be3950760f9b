"""Whether something has changed in the folder of the prepared model: cheap enough to look every minute."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from config.models_loader import MANIFEST

Seen = frozenset[tuple[str, int, int, int]]
"""Of each file its name, its number on the disk, its size (bytes), and when it was written (nanoseconds)."""


def look(folder: Path) -> Seen | None:
    """How the folder looks; None where there is no model in it. Nothing is read, so it says nothing of what is in it.

    A folder that cannot be read looks like that: whoever reads it says why.
    """
    try:
        with os.scandir(folder) as entries:
            files = {entry.name: entry.stat() for entry in entries}
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return frozenset({(type(error).__name__, error.errno or 0, 0, 0)})
    if MANIFEST not in files:
        return None
    return frozenset(
        (name, one.st_ino, one.st_size, one.st_mtime_ns) for name, one in files.items() if stat.S_ISREG(one.st_mode)
    )
