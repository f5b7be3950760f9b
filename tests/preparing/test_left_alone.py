"""The command that the bot begins ends with it, however the bot ends; begun by hand it needs no input."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.scoring.alone import taken
from bot.scoring.background import COMMAND, UNTIL_LEFT
from config.models_loader import prepared
from tests.command_line import ROOT
from tests.preparing.checkpoints import Checkpoint

PATIENCE = 40.0
BOT = """
import asyncio, sys
from pathlib import Path
from bot.scoring.background import prepare
asyncio.run(prepare(Path(sys.argv[1]), sys.argv[2:]))
"""
SLOW = """
import sys
from bot.__main__ import main
from bot.preparing import process
process._WORK = (sys.executable, "-c", "import sys; sys.stdin.read()")
main()
"""
"""The command, whose work says nothing for long: whoever writes to a bot that is gone notices that by itself."""


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def begun(*command: object) -> subprocess.Popen[bytes]:
    words = [sys.executable, *map(str, command)]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)  # noqa: S603  # our own program


def given(one: Checkpoint) -> tuple[object, ...]:
    return ("--checkpoint", one.checkpoint, "--tokenizer", one.tokenizer)


def left(folder: Path) -> list[Path]:
    return list(folder.parent.glob(f".{folder.name}-*"))


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and the lock are POSIX's")
def test_a_bot_that_is_killed_leaves_no_preparation_and_no_lock_behind(
    checkpoint: Callable[[str], Checkpoint], tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    command = (sys.executable, "-c", SLOW, "model", "prepare", *given(checkpoint("roberta")))
    with begun("-c", BOT, folder, *command) as bot:
        until(lambda: bool(left(folder)))
        assert taken(folder)
        bot.send_signal(signal.SIGKILL)
        bot.wait()
        until(lambda: not taken(folder))
    assert left(folder) == [], "it had the time to put things away"
    assert not folder.exists()


def test_it_ends_with_its_input_where_it_is_told_to(checkpoint: Callable[[str], Checkpoint], tmp_path: Path) -> None:
    folder = tmp_path / "model"
    slow = ("-c", SLOW, "model", "prepare", *given(checkpoint("roberta")))
    with begun(*slow, "--folder", folder, UNTIL_LEFT) as command:
        until(lambda: bool(left(folder)))
        assert command.stdin is not None
        command.stdin.close()
        assert command.wait(PATIENCE) != 0
    assert (left(folder), folder.exists()) == ([], False)


def test_by_hand_it_needs_no_input(checkpoint: Callable[[str], Checkpoint], tmp_path: Path) -> None:
    folder = tmp_path / "model"
    with begun(*COMMAND[1:], *given(checkpoint("roberta")), "--folder", folder) as command:
        assert command.stdin is not None
        command.stdin.close()
        assert command.wait(2 * PATIENCE) == 0
    assert prepared(folder)["name"] == "roberta"
