"""A new folder takes the place of the one before at once; whatever goes wrong earlier leaves no trace.

The new one is made beside the old one. On Linux the two change places in one step (renameat2 with RENAME_EXCHANGE,
since 3.15); elsewhere the old one steps aside first, and comes back where the new one cannot follow.
"""

from __future__ import annotations

import contextlib
import ctypes
import glob
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.trouble import Trouble

_HERE: Final = -100
"""AT_FDCWD: names count from the working folder."""
_EXCHANGE: Final = 2


@contextlib.contextmanager
def beside(folder: Path) -> Iterator[Path]:
    """An empty folder beside ``folder``, gone afterwards whatever happens. Whoever asks is the only one (alone.py).

    What an earlier one left behind, whose process was ended without notice, goes first. Raises ``Trouble`` where there
    is none to be had.
    """
    above = folder.absolute().parent
    try:
        above.mkdir(parents=True, exist_ok=True)
        for left in above.glob(f".{glob.escape(folder.name)}-*"):
            shutil.rmtree(left, ignore_errors=True)
        made = _unused(folder)
        made.mkdir()
    except OSError as error:
        raise Trouble(f"{above}: nothing can be written there ({error.strerror}). Choose a --folder.") from None
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def take_place(new: Path, folder: Path) -> None:
    """``new`` becomes ``folder``; what was there before is then at ``new``, or gone. Raises ``OSError``."""
    if not folder.exists():
        new.rename(folder)
    elif not _exchanged(new, folder):
        aside = _unused(folder)
        folder.rename(aside)
        try:
            new.rename(folder)
        except OSError:
            aside.rename(folder)
            raise
        shutil.rmtree(aside, ignore_errors=True)


def _unused(folder: Path) -> Path:
    return folder.absolute().parent / f".{folder.name}-{secrets.token_hex(4)}"


def _exchanged(one: Path, other: Path) -> bool:
    """Whether two names could change places in one step."""
    try:
        rename = ctypes.CDLL(None).renameat2
        done: int = rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE)
    except (OSError, AttributeError, TypeError):
        return False
    return done == 0
