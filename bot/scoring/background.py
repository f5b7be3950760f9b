"""Prepares the model while the bot runs (``BREAKWATER_MODEL=auto``): the same command, in a process that gives way.

The bot itself imports nothing that prepares. It begins the command with the lowest priority of the processor and the
disk, without its own token and key, and ends it when it ends itself. Where it has no time for that (SIGKILL, a crash)
the command notices that nobody holds its input any more, and ends by itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.settings import others_environment

BY_HAND: Final = "python -m bot model prepare"
COMMAND: Final = (sys.executable, *BY_HAND.split()[1:])
UNTIL_LEFT: Final = "--until-left"
"""Has the command end when its standard input does."""
ROOT: Final = Path(__file__).parent.parent.parent
_GOODBYE: Final = 5.0
"""Seconds that the command has to end when it is told to."""

_LAST: Final = 4096
"""Bytes of its last words that are kept."""

_LONGEST: Final = 300
"""Characters of them that are shown."""


async def prepare(folder: Path, command: Sequence[str] = COMMAND) -> str | None:
    """Prepare the model in ``folder``. Returns why that failed, in one line; None where the model is in place.

    The line is the command's own: among others it says what installs the packages that it needs, where they are
    missing. Whoever cancels this ends the command.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            *await _giving_way(),
            *command,
            "--folder",
            str(Path.cwd() / folder),  # the command runs elsewhere
            UNTIL_LEFT,
            stdin=asyncio.subprocess.PIPE,  # nothing is ever written to it
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            cwd=ROOT,
            env=others_environment(),
            start_new_session=True,  # so that what it begins itself can be ended with it
            creationflags=getattr(subprocess, "IDLE_PRIORITY_CLASS", 0),  # Windows
        )
    except OSError as error:
        return f"it cannot be begun ({error.strerror})"
    try:
        said = await _last_words(process)
        code = await process.wait()
    finally:
        await _end(process)
    return None if code == 0 else said or f"it ended with status {code}"


async def _giving_way() -> list[str]:
    """The words before a command that make it wait for everybody else, as far as this machine has them."""
    words = ["nice", "-n", "19"] if shutil.which("nice") else []
    idle = ("ionice", "-c", "3")
    if shutil.which(idle[0]):
        asked = await asyncio.create_subprocess_exec(
            *idle, "true", stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
        )
        if await asked.wait() == 0:  # some containers forbid it
            words += idle
    return words


async def _last_words(process: asyncio.subprocess.Process) -> str:
    """The last line that it writes to standard error, until it closes that; printable, and cut where it is long."""
    last = b""
    while process.stderr and (more := await process.stderr.read(_LAST)):
        last = (last + more)[-_LAST:]
    lines = [line.strip() for line in re.split(r"[\r\n]+", last.decode("utf-8", "replace")) if line.strip()]
    return "".join(letter for letter in lines[-1] if letter.isprintable())[:_LONGEST] if lines else ""


async def _end(process: asyncio.subprocess.Process) -> None:
    """End it and what it has begun: kindly first, then whatever is left."""
    if process.returncode is not None:
        return
    for how in (signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if hasattr(os, "killpg"):
                os.killpg(process.pid, how)  # the group that it leads, and nobody else
            else:
                process.kill()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE):
                await process.wait()
