"""``python -m bot.scoring.worker FOLDER``: the process that runs a model, so that it can be ended and begun again.

A line of JSON in, a line of JSON out: texts, and their scores. It says first whether it is ready, ends when its input
does, and writes nothing of what it reads anywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from pathlib import Path
from typing import IO

from bot.scoring.session import Session
from bot.trouble import Trouble

_KINDNESS = 5
"""How far it stands back for other processes (``nice``): the event loop comes first."""


def serve(session: Session, asked: IO[str], answer: IO[str]) -> None:
    """Answer until nobody asks any more."""
    for line in asked:
        _say(session.scores(json.loads(line)).round(4).tolist(), answer)


def main(folder: Path) -> int:
    """Load the model, say so, and serve. Returns the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which ends this process
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_KINDNESS)
    try:
        session = Session(folder)
    except Trouble as trouble:
        _say({"trouble": trouble.lines[0]}, sys.stdout)
        return 2
    _say({"ready": True}, sys.stdout)
    serve(session, sys.stdin, sys.stdout)
    return 0


def _say(what: object, answer: IO[str]) -> None:
    answer.write(json.dumps(what) + "\n")
    answer.flush()


if __name__ == "__main__":
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        sys.exit(main(Path(sys.argv[1])))
