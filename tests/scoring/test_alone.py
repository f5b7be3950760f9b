"""Only one prepares a model at a time; others can tell, and the dead hold nobody up."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bot.scoring.alone import alone, taken
from bot.trouble import Trouble
from tests.command_line import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the lock is POSIX's")
HOLDS = """
import sys, time
from pathlib import Path
from bot.scoring.alone import alone
with alone(Path(sys.argv[1])):
    print("here", flush=True)
    time.sleep(600)
"""


def test_two_at_once_are_one_too_many(tmp_path: Path) -> None:
    with (
        alone(tmp_path / "model"),
        pytest.raises(Trouble, match="another one is being prepared"),
        alone(tmp_path / "model"),
    ):
        pass


def test_whether_somebody_is_at_it_can_be_told(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    assert not taken(folder)
    with alone(folder):
        assert taken(folder)
    assert not taken(folder)


def test_who_asks_where_there_is_nothing_makes_nothing(tmp_path: Path) -> None:
    assert not taken(tmp_path / "nowhere" / "model")
    assert list(tmp_path.iterdir()) == []


def test_whoever_only_looks_stands_in_nobodys_way(tmp_path: Path) -> None:
    import fcntl

    handle = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_SH)
    letting_go = threading.Timer(0.15, os.close, (handle,))
    letting_go.start()
    with alone(tmp_path / "model"):
        assert taken(tmp_path / "model")
    letting_go.join()


def test_who_is_killed_holds_nobody_up(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    with subprocess.Popen([sys.executable, "-c", HOLDS, str(folder)], stdout=subprocess.PIPE, cwd=ROOT) as other:  # noqa: S603  # our own code
        assert other.stdout is not None
        assert other.stdout.readline() == b"here\n"
        assert taken(folder)
        other.kill()
        other.wait()
    end = time.monotonic() + 10
    while taken(folder) and time.monotonic() < end:
        time.sleep(0.02)
    with alone(folder):
        pass


def test_where_nothing_can_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Trouble, match="nothing can be written there"), alone(tmp_path / "file" / "model"):
        pass
