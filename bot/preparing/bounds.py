"""What a process that does heavy or doubtful work may take: memory, time. It sets its bounds itself, at its start."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from typing import Final

_KINDNESS: Final = 15
"""How far it stands back for other processes (``nice``)."""


def memory(most: int) -> None:
    """At most so many bytes of memory of its own; 0 is no bound.

    RLIMIT_DATA counts what a process may write and shares with nobody (Linux 4.7), close to what it really takes.
    RLIMIT_AS also counts libraries and what is only reserved: 3.2 GB where 2.4 GB were used, more on more cores.
    """
    _bound("RLIMIT_DATA", most)


def narrow(seconds: int, file: int) -> None:
    """At most so many ``seconds`` of the processor, ``file`` bytes in a file, few open files, and no memory dump."""
    _bound("RLIMIT_CPU", seconds)
    _bound("RLIMIT_FSIZE", file)
    _bound("RLIMIT_NOFILE", 64)
    _bound("RLIMIT_CORE", 0, zero=True)


def _bound(kind: str, most: int, *, zero: bool = False) -> None:
    if not most and not zero:
        return
    with contextlib.suppress(ImportError, AttributeError, ValueError, OSError):  # Windows has none of them
        import resource

        which = getattr(resource, kind)
        _, hard = resource.getrlimit(which)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (most, hard))


def step_back() -> None:
    """Others come first: the event loop of the running bot above all."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_KINDNESS)


def end_with_parent(goodbye: float = 0.0) -> None:
    """End this process, and all that it has begun, as soon as nobody holds its standard input any more.

    ``goodbye``: seconds that it has to put things away, after a SIGTERM to itself; none and no signal where it is 0.
    """

    def watch() -> None:
        with contextlib.suppress(OSError, ValueError):
            while os.read(sys.stdin.fileno(), 1024):
                pass
        if goodbye:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(goodbye)
        if hasattr(os, "killpg") and os.getpgid(0) == os.getpid():
            os.killpg(0, signal.SIGKILL)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
