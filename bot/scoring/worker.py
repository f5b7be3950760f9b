"""``python -m bot.scoring.worker``: the process that runs the models, so that it can be ended and begun again.

A line of JSON in, a line of JSON out, each with the number of what was asked:

    {"model": "a", "number": 1, "load": FOLDER, "nice": 5}   -> {"number": 1, "about": {...}}, or "trouble": a line
    {"model": "a", "number": 2, "texts": [...]}              -> {"number": 2, "rows": [[...], ...]}
    {"model": "a", "drop": true}                             the model is not needed any more

Each model has a thread of its own: none waits for another, and each stands back as far as it is told to. The process
ends when its input does, or when a model fails, and writes nothing of what it reads anywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, Final

from bot.scoring.room import give_back
from bot.scoring.session import Session
from bot.trouble import Trouble
from config.models_loader import MANIFEST, about_model

FAILED: Final = 3
"""The exit status where a model has failed."""


class Seated(threading.Thread):
    """Answers what one model is asked, one thing after another."""

    def __init__(self, say: Callable[[Mapping[str, object]], None]) -> None:
        super().__init__(daemon=True)
        self.asked: queue.SimpleQueue[Mapping[str, Any] | None] = queue.SimpleQueue()
        self._say = say
        self._session: Session | None = None

    def run(self) -> None:
        """Until it is dropped. Whatever fails ends the process: it is begun again."""
        try:
            while (asked := self.asked.get()) is not None:
                self._say({"number": asked["number"], **self._answer(asked)})
        except BaseException:  # of an error nothing may be written: it may quote what was said
            os._exit(FAILED)
        self._session = None
        give_back()

    def _answer(self, asked: Mapping[str, Any]) -> Mapping[str, object]:
        if "load" in asked:
            return self._load(Path(asked["load"]), int(asked["nice"]))
        if self._session is None:
            raise LookupError
        return {"rows": self._session.scores(asked["texts"]).round(4).tolist()}

    def _load(self, folder: Path, kindness: int) -> Mapping[str, object]:
        with contextlib.suppress(OSError, AttributeError):  # this thread alone, where the system can tell them apart
            here = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(19, here + kindness))
        try:
            self._session, about = _loaded(folder)
            labels = about.get("labels", [])
            width = self._session.scores(["so"]).shape[1]
        except Trouble as trouble:
            return {"trouble": trouble.lines[0]}
        except Exception as error:  # onnxruntime raises bare ones of its own
            return {"trouble": f"{folder}: the model cannot be run ({type(error).__name__}). Make it anew."}
        if labels and len(labels) != width:
            return {"trouble": f"{folder}: names {len(labels)} labels and gives {width} scores. Make it anew."}
        return {"about": about}


def _loaded(folder: Path) -> tuple[Session, Mapping[str, Any]]:
    """The model, and what tells it from others. Loaded anew where another one has taken the folder's place meanwhile:
    what runs is all of one.
    """
    while True:
        session = Session(folder)
        about = about_model(session.manifest)
        if about == about_model(json.loads((folder / MANIFEST).read_text("utf-8"))):
            return session, about


def serve(asked: IO[str], answer: IO[str]) -> None:
    """Answer until nobody asks any more."""
    turn = threading.Lock()

    def say(what: Mapping[str, object]) -> None:
        with turn:
            answer.write(json.dumps(what) + "\n")
            answer.flush()

    seated: dict[str, Seated] = {}
    for line in asked:
        one = json.loads(line)
        model = str(one["model"])
        if one.get("drop"):
            gone = seated.pop(model, None)
            if gone is not None:
                gone.asked.put(None)
            continue
        if "load" in one and model in seated:
            seated.pop(model).asked.put(None)
        if model not in seated:
            seated[model] = Seated(say)
            seated[model].start()
        seated[model].asked.put(one)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, which ends this process
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        serve(sys.stdin, sys.stdout)
