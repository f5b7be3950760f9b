"""Prepares a model: begins the process that does the work, listens to it, puts the new model into its place.

The old one stays in use, and nothing is left behind, whatever happens: to the work, to its process, or to this one.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any, Final, NoReturn

from bot.preparing.swap import beside, take_place
from bot.preparing.wanted import Wanted
from bot.settings import others_environment
from bot.trouble import Trouble

QUIET: Final = {
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
OFFLINE: Final = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
SECRETS: Final = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
_WORK: Final = (sys.executable, "-m", "bot.preparing.work")


def prepare(wanted: Wanted, progress: Callable[[str], None]) -> Mapping[str, Any]:
    """Prepare what is wanted, and let it take its place at ``wanted.folder``. Returns its manifest.

    Raises ``Trouble`` with one line.
    """
    with stoppable(wanted.folder), beside(wanted.folder) as made:
        manifest = _worked(replace(wanted, folder=made, checkpoint=wanted.checkpoint.absolute()), progress)
        try:
            take_place(made, wanted.folder)
        except OSError as error:
            raise Trouble(
                f"{wanted.folder}: the new model cannot take its place ({error.strerror}). Choose another --folder."
            ) from None
    return manifest


def _worked(wanted: Wanted, progress: Callable[[str], None]) -> Mapping[str, Any]:
    """What the process that does the work hands back."""
    with subprocess.Popen(  # noqa: S603  # our own program
        _WORK,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parent.parent.parent,
        env=_environment(offline=wanted.tokenizer is not None),
        encoding="utf-8",
        start_new_session=True,
    ) as work:
        try:
            if work.stdin is None or work.stdout is None:
                raise Trouble(f"{wanted.checkpoint}: could not be prepared. Please report this line.")
            with contextlib.suppress(BrokenPipeError):
                work.stdin.write(wanted.line() + "\n")
                work.stdin.flush()
            for line in work.stdout:
                said = json.loads(line)
                if "trouble" in said:
                    raise Trouble(said["trouble"])
                if "done" in said:
                    return dict(said["done"])
                progress(said["step"])
            raise Trouble(_ended(work.wait(), wanted))
        finally:
            _end(work)
            with contextlib.suppress(BrokenPipeError):  # what it was told and never read is told again when this closes
                if work.stdin is not None:
                    work.stdin.close()


def _ended(code: int, wanted: Wanted) -> str:
    """Why a process ended that has said nothing."""
    how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with status {code}"
    return (
        f"{wanted.checkpoint}: the process that prepares it {how}, most likely for want of memory. "
        "Free some memory and try again, or prepare it on a larger machine and copy the folder (docs/model.md)."
    )


def _end(work: subprocess.Popen[str]) -> None:
    """End it, and whatever it has begun."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(work.pid, signal.SIGKILL)
        else:
            work.kill()
    work.wait()


def _environment(*, offline: bool) -> dict[str, str]:
    """No token, no key, nothing that is sent to anybody; and no network where none is needed."""
    others = {name: text for name, text in others_environment().items() if name not in SECRETS}
    return others | QUIET | (OFFLINE if offline else {})


@contextlib.contextmanager
def stoppable(folder: Path) -> Iterator[None]:
    """Ctrl-C and SIGTERM end it with one line, and everything is put away on the way out."""

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise KeyboardInterrupt

    before = None
    with contextlib.suppress(ValueError):  # only the main thread may
        before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        raise Trouble(f"{folder}: stopped.", code=130) from None
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)
