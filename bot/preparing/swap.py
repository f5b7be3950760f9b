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
    """An empty folder beside ``folder``, gone afterwards whatever happens; one at a time.

    What an earlier one left behind, whose process was ended without notice, goes first. Raises ``Trouble`` where there
    is none to be had, or where somebody else has one.
    """
    above = folder.absolute().parent
    with contextlib.ExitStack() as stack:
        try:
            above.mkdir(parents=True, exist_ok=True)
            stack.enter_context(_alone(above, folder))
            for left in above.glob(f".{glob.escape(folder.name)}-*"):
                shutil.rmtree(left, ignore_errors=True)
            made = _unused(folder)
            made.mkdir()
        except OSError as error:
            raise Trouble(f"{above}: nothing can be written there ({error.strerror}). Choose a --folder.") from None
        stack.callback(shutil.rmtree, made, ignore_errors=True)
        yield made


@contextlib.contextmanager
def _alone(above: Path, folder: Path) -> Iterator[None]:
    """The folder above is locked meanwhile; where there are no such locks everybody is believed to be alone."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(above, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Trouble(f"{folder}: another one is being prepared there. Wait until it is ready.") from None
        yield
    finally:
        os.close(handle)


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
