"""``python -m bot.preparing.work``: the process in which a model is prepared, within bounds, and told in lines of JSON.

What is wanted comes as the first line of its input, which stays open for as long as somebody waits: when it closes, the
process ends. Libraries that chatter are not heard: what it says goes where its output went at the start.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import traceback
from pathlib import Path
from typing import IO, Final

from bot.preparing import bounds
from bot.preparing.wanted import INSTALL, Wanted, read
from bot.trouble import Trouble

FULL: Final = 32 << 20
"""Where fewer bytes are free when something has failed, that is what has failed."""
SHORT_OF_MEMORY: Final = ("alloc", "out of memory")
"""What torch and onnxruntime say, each in its way, when they get no memory."""


def main() -> int:
    """Prepare what is wanted. Returns the exit status."""
    answer = _alone()
    wanted = read(sys.stdin.readline())
    bounds.end_with_parent()
    bounds.step_back()
    bounds.memory(wanted.memory)

    def progress(step: str) -> None:
        _say({"step": step}, answer)

    try:
        progress("starting")
        from bot.preparing.steps import prepare  # after the bounds, and only here

        _say({"done": prepare(wanted, progress)}, answer)
    except BaseException as error:  # whatever it is, whoever waits reads one line
        _say({"trouble": told(error, wanted)}, answer)
        return 1
    return 0


def told(error: BaseException, wanted: Wanted) -> str:
    """What went wrong, in one line for the person who waits."""
    if isinstance(error, Trouble):
        return error.lines[0]
    if isinstance(error, ImportError) and error.name and not error.name.startswith(("bot", "config")):
        return f"{error.name} is not installed. Run: {INSTALL}"
    full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    if full or shutil.disk_usage(wanted.folder).free < FULL:
        return f"{wanted.folder.parent}: the disk is full. Make room there, or choose another --folder."
    if isinstance(error, MemoryError) or any(words in str(error).lower() for words in SHORT_OF_MEMORY):
        return (
            f"{wanted.checkpoint}: preparing it takes more than the {wanted.memory / (1 << 30):.1f} GiB of memory that "
            "it may take, or than there is. Prepare it on a larger machine and copy the folder (docs/model.md)."
        )
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{wanted.checkpoint}: could not be prepared: {type(error).__name__} at {places}. Please report this line."


def _alone() -> IO[str]:
    """Where to answer; everything else that is printed goes nowhere."""
    answer = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return answer


def _say(what: object, answer: IO[str]) -> None:
    answer.write(json.dumps(what) + "\n")
    answer.flush()


if __name__ == "__main__":
    sys.exit(main())
