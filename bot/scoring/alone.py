"""One at a time prepares the model in a folder: a lock on the folder above, which the system takes back from the dead.

Here rather than with what prepares, because the running bot asks as well: whether somebody is at it at this moment.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.trouble import Trouble

_TRIES: Final = 5
_APART: Final = 0.1
"""Seconds between two tries: somebody who only looks has the lock for much less."""


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Whoever is inside is the only one who prepares ``folder``, or one beside it. Makes the folder above.

    Raises ``Trouble`` with one line where another one does, or where nothing can be written. Where there are no such
    locks everybody is believed to be alone.
    """
    above = folder.absolute().parent
    try:
        above.mkdir(parents=True, exist_ok=True)
        handle = os.open(above, os.O_RDONLY) if _has_locks() else None
    except OSError as error:
        raise Trouble(f"{above}: nothing can be written there ({error.strerror}). Choose a --folder.") from None
    try:
        if handle is not None and not _locked(handle, above):
            raise Trouble(f"{folder}: another one is being prepared there. Wait until it is ready.")
        yield
    finally:
        if handle is not None:
            os.close(handle)


def taken(folder: Path) -> bool:
    """Whether somebody is inside ``alone`` at this moment. Makes nothing; where that cannot be told nobody is."""
    if not _has_locks():
        return False
    import fcntl

    try:
        handle = os.open(folder.absolute().parent, os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(handle)
    return False


def _has_locks() -> bool:
    return os.name == "posix"


def _locked(handle: int, above: Path) -> bool:
    """Whether the lock was got, within half a second."""
    import fcntl

    for left in reversed(range(_TRIES)):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if left:
                time.sleep(_APART)
        except OSError as error:
            raise Trouble(f"{above}: cannot be locked ({error.strerror}). Choose a --folder.") from None
        else:
            return True
    return False
